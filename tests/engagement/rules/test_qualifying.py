"""One row for each thing that counts as contact, and for each that does not."""

from datetime import date

import pandas as pd
import pytest

from kadash.engagement.rules.qualifying import qualifying

TODAY = date(2026, 6, 30)
CALL = {"day": date(2026, 6, 1), "state": "held", "channel": "phone", "answered": None, "bulk": None}
CALL |= {"attempt": False, "internal": False}


def found(values: dict[str, object], people: list[tuple[str, object, object]] = ()) -> pd.Series:
    row = pd.DataFrame([{"interaction_id": 1, "account_id": 7, **CALL, **values}], dtype=object)
    columns = ["interaction_id", "side", "attended", "response"]
    participants = pd.DataFrame([(1, *person) for person in people], columns=columns, dtype=object)
    return qualifying(row, participants, today=TODAY).iloc[0]


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"day": TODAY},
        {"state": "unknown"},  # logs are written afterwards
        {"channel": "email"},  # a personal message
        {"channel": "letter", "answered": False},
        {"channel": None},
        {"answered": True},
    ],
)
def test_what_counts(values: dict[str, object]) -> None:
    assert found(values)["qualifies"]


@pytest.mark.parametrize(
    "values",
    [
        {"day": date(2026, 7, 1)},
        {"state": "planned"},
        {"state": "not held"},
        {"channel": "email", "bulk": True},
        {"channel": "event", "bulk": True},
        {"internal": True},
        {"answered": False},
        {"attempt": True},
    ],
)
def test_what_does_not(values: dict[str, object]) -> None:
    assert not found(values)["qualifies"]


def test_a_voicemail_is_an_attempt() -> None:
    assert found({"answered": False})["attempt"]
    assert not found({})["attempt"]
    assert not found({"channel": "email", "answered": False})["attempt"]
    assert not found({"answered": False, "state": "planned"})["attempt"]


@pytest.mark.parametrize(
    ("people", "counts", "known"),
    [
        ([], True, False),
        ([("customer", True, None)], True, True),
        ([("customer", None, "accepted")], True, True),
        ([("customer", False, "accepted")], False, False),
        ([("customer", None, "declined")], False, False),
        ([("customer", False, None), ("customer", True, None)], True, True),
        ([("utility", True, None)], True, False),
    ],
)
def test_who_took_part(people: list[tuple[str, object, object]], counts: bool, known: bool) -> None:
    row = found({"channel": "on site"}, people)
    assert (bool(row["qualifies"]), bool(row["who_known"])) == (counts, known)

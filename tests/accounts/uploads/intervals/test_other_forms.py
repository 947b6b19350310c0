"""Readings of days, beside multipliers, of registers in both directions, and of water."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.core.errors import Unusable
from tests.understood import table, understood

ACCOUNT = {"account": "0099"}
START = datetime.fromisoformat("2025-07-14")


def hours(head: list[str], rows: list[list[object]]) -> str:
    shown = [[f"{START + timedelta(hours=n):%Y-%m-%d %H:%M}", *row] for n, row in enumerate(rows)]
    return table([["Reading Time", *head], *shown])


USES = [31, 28, 35, 30, 29, 33, 27, 36]


def test_a_row_a_day_is_readings_and_no_bills() -> None:
    rows = [[f"{whose}", f"2025-07-{n:02}", use] for whose in (7, 8) for n, use in enumerate(USES, 1)]
    found = understood(table([["Account", "Date", "kWh"], *rows]))
    assert (found.kind, found.keys, found.total("delivered_kwh")) == ("interval", [], 2 * sum(USES))
    days = found.prepared.records
    assert set(days["minutes"]) == {1440}
    assert days["peak_kw"].isna().all()  # the mean of a day is no peak


def test_a_column_of_dates_without_any_is_looked_at_calmly() -> None:
    found = understood(
        table([["Account", "Date", "kWh", "Amount"], ["7", "soon", "1", "2"], ["7", "later", "1", "2"]])
    )
    assert found.kind == "bills"
    assert found.prepared.rejected == 2


@pytest.mark.parametrize("step", [7, 30])
def test_rows_that_are_weeks_or_months_apart_stay_bills(step: int) -> None:
    days = [START + timedelta(days=step * n) for n in range(len(USES))]
    rows = [["7", f"{day:%Y-%m-%d}", use] for day, use in zip(days, USES, strict=True)]
    assert understood(table([["Account", "Date", "kWh"], *rows])).kind == "bills"


def test_bills_of_many_accounts_on_following_days_stay_bills() -> None:
    rows = [[f"00{n}", f"2025-07-{n:02}", use] for n, use in enumerate(USES, 1)]
    assert understood(table([["Account", "Bill Date", "kWh"], *rows])).kind == "bills"


def test_a_multiplier_beside_readings_is_asked() -> None:
    text = hours(["kWh", "Multiplier"], [[0.5, 40]] * 24)
    assert understood(text, answers=ACCOUNT).keys == ["multiplier"]
    many = understood(text, answers={**ACCOUNT, "multiplier": "multiply the readings"})
    assert (many.keys, many.total("delivered_kwh")) == ([], 480)
    said = "the readings are right as they stand"
    as_is = understood(text, answers={**ACCOUNT, "multiplier": said})
    assert (as_is.keys, as_is.total("delivered_kwh")) == ([], 12)
    assert understood(hours(["kWh", "Multiplier"], [[0.5, 1]] * 24), answers=ACCOUNT).keys == []


@settings(max_examples=25, deadline=None)
@given(
    uses=st.lists(st.tuples(st.integers(1, 9), st.integers(0, 5)), min_size=30, max_size=40),
    registers=st.booleans(),
)
def test_both_directions_come_to_what_flowed(uses: list[tuple[int, int]], registers: bool) -> None:
    """Registers of both directions, also one that does not grow, give the energy that readings give."""
    rows: list[list[object]] = []
    level, back = 40_000, 700
    for used, sent in [(0, 0), *uses] if registers else uses:
        level, back = level + used, back + sent
        rows.append([level, back] if registers else [used, sent])
    answers = {**ACCOUNT, **({"readings": "register"} if registers else {})}
    found = understood(hours(["kWh Del", "kWh Rec"], rows), answers=answers)
    assert (found.kind, found.keys) == ("interval", [])
    assert found.total("delivered_kwh") == sum(used for used, _ in uses)
    assert found.total("received_kwh") == sum(sent for _, sent in uses)


@pytest.mark.parametrize("unit", ["gal", "CCF", "gallons", "therms"])
def test_other_services_by_a_column_of_units_are_refused(unit: str) -> None:
    rows = [["0066", f"{START + timedelta(hours=n):%Y-%m-%d %H:%M}", 3, unit] for n in range(24)]
    with pytest.raises(Unusable, match="interval readings of electric energy"):
        understood(table([["Account_ID", "Flow_Time", "Flow", "Flow_Unit"], *rows]))


def test_readings_under_a_word_that_says_nothing_of_energy_are_asked() -> None:
    text = hours(["Flow"], [[n] for n in (3, 1, 4, 1, 5, 9, 2, 6)])
    found = understood(text, answers=ACCOUNT)
    assert [question.text[:27] for question in found.questions] == ["Nothing says which unit “Fl"]


def test_a_reading_with_an_end_and_no_start_is_a_defect_and_not_dropped() -> None:
    moments = [f"{START + timedelta(minutes=15 * n):%Y-%m-%d %H:%M}" for n in range(9)]
    rows = [["7", *moments[n : n + 2], "1.5"] for n in range(8)]
    rows[5][1] = ""
    found = understood(table([["Account", "Interval Start", "Interval End", "kWh"], *rows]))
    assert (found.kind, found.keys, found.total("delivered_kwh")) == ("interval", [], 7 * 1.5)
    assert (found.prepared.rows_read, found.prepared.rejected) == (8, 1)
    (defect,) = found.prepared.defects
    assert (defect.row, defect.column, defect.code) == (7, "Interval Start", "missing_required")

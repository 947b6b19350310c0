"""States of a section, worked by hand: only what a person confirmed while its facts are there counts."""

from datetime import date

import pytest

from kadash.program.rules.business_plan import Adopted, Completeness, State, Written, completeness, state

DAY = date(2026, 3, 1)
TEXT = {"purpose": "Why"}


@pytest.mark.parametrize(
    ("written", "lacking", "expected"),
    [
        (Written("a"), True, State.EMPTY),
        (Written("a", {"purpose": "  "}), True, State.EMPTY),
        (Written("a", TEXT), True, State.WRITTEN),
        (Written("a"), False, State.FILLED),
        (Written("a", TEXT), False, State.FILLED),
        (Written("a", TEXT, "Dana", DAY, "now"), False, State.CONFIRMED),
        (Written("a", {}, "Dana", DAY, "now"), False, State.CONFIRMED),
        (Written("a", TEXT, "Dana", DAY, "before"), False, State.CHANGED),
        (Written("a", TEXT, "Dana", DAY, "before"), True, State.LACKING),
    ],
)
def test_where_a_section_stands(written: Written, lacking: bool, expected: State) -> None:
    assert state(written, lacking=lacking, facts="now") == expected


def test_filled_by_data_does_not_count() -> None:
    """Two confirmed (one with data that moved), two filled, one lacking, one written, one empty: 2 of 7."""
    states = [
        State.CONFIRMED, State.CHANGED, State.FILLED, State.FILLED, State.LACKING, State.WRITTEN, State.EMPTY
    ]  # fmt: skip
    found = completeness(states)
    assert found == Completeness(confirmed=2, filled=2, sections=7)
    assert found.text == "2 of 7 sections confirmed"
    assert not found.whole
    assert completeness([State.CONFIRMED] * 7).whole
    assert not completeness([]).whole


@pytest.mark.parametrize(
    ("today", "months"),
    [(date(2026, 1, 31), 0), (date(2026, 2, 27), 0), (date(2026, 2, 28), 1), (date(2027, 1, 28), 12)],
)
def test_months_since_it_was_adopted(today: date, months: int) -> None:
    assert Adopted(2026, 1, date(2026, 1, 28), "Morgan").months_old(today) == months

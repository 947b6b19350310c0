"""What the library proposes, and what it does not decide."""

from datetime import date

import pytest

from kadash.engagement.rules.holidays import STATES, on_weekdays, proposed, state_name


def test_colorado_in_2026() -> None:
    found = {each.day: each.name for each in proposed(2026, "CO")}
    assert found[date(2026, 11, 26)] == "Thanksgiving Day"
    assert found[date(2026, 7, 3)] == "Independence Day (observed)"  # July 4 is a Saturday
    assert all(day.year == 2026 for day in found)
    weekdays = on_weekdays(proposed(2026, "CO"))
    assert date(2026, 7, 4) not in [each.day for each in weekdays]


def test_a_holiday_of_next_year_is_observed_in_this() -> None:
    """January 1, 2028 is a Saturday, and kept on December 31, 2027."""
    assert date(2027, 12, 31) in [each.day for each in proposed(2027, "CO")]


def test_federal_ones_alone_and_no_such_state() -> None:
    assert len(proposed(2026, None)) < len(proposed(2026, "TX"))
    assert "CO" in STATES
    with pytest.raises(ValueError, match="no state"):
        proposed(2026, "ZZ")


def test_states_have_names() -> None:
    assert state_name("CO") == "Colorado"
    assert {state_name(code) for code in STATES}.isdisjoint(STATES)

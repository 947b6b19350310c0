"""A plan's year by hand: from the day of approval to the same day a year later."""

from datetime import date

import pytest

from kadash.core.yearly import due, ends, holds


@pytest.mark.parametrize(
    ("approved", "end"),
    [(date(2025, 3, 1), date(2026, 3, 1)), (date(2024, 2, 29), date(2025, 2, 28))],
)
def test_a_year_ends_on_the_same_day(approved: date, end: date) -> None:
    assert ends(approved) == end
    assert (holds(approved, end), holds(approved, date(2026, 3, 2))) == (True, False)


def test_nothing_holds_before_its_approval_or_without_one() -> None:
    assert not holds(date(2025, 3, 2), date(2025, 3, 1))
    assert not holds(None, date(2025, 3, 1))


def test_due_sixty_days_before_the_end() -> None:
    assert not due(date(2025, 3, 1), date(2025, 12, 31))  # January has 31 days, February 28, March 1
    assert due(date(2025, 3, 1), date(2026, 1, 1))
    assert due(date(2025, 3, 1), date(2027, 1, 1))

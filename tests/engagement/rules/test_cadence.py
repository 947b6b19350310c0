"""Closed quarters, who was on the list throughout, and the longest gap; by hand."""

from datetime import date

import pytest

from kadash.core.periods import Period
from kadash.engagement.rules.cadence import compliance, longest_gap, quarters, running


@pytest.mark.parametrize(
    ("today", "first_month", "starts"),
    [
        (date(2026, 5, 20), 1, "2025-04 2025-07 2025-10 2026-01 2026-04"),
        (date(2026, 5, 20), 7, "2025-04 2025-07 2025-10 2026-01 2026-04"),
        (date(2026, 1, 1), 2, "2024-11 2025-02 2025-05 2025-08 2025-11"),
    ],
)
def test_quarters(today: date, first_month: int, starts: str) -> None:
    found = quarters(today, first_month)
    assert " ".join(str(quarter.start) for quarter in found) == starts
    assert {quarter.months for quarter in found} == {3}


FIRST, SECOND = Period.parse("2026-01..2026-03"), Period.parse("2026-04..2026-06")


def test_only_quarters_on_the_list_throughout_count() -> None:
    contacts = {1: [date(2026, 3, 31), date(2026, 4, 1)], 2: [date(2026, 2, 1)], 3: [date(2026, 5, 1)]}
    stays = {
        1: (date(2020, 1, 1), None),  # both, both kept
        2: (date(2026, 1, 1), date(2026, 6, 30)),  # both, one kept
        3: (date(2026, 1, 2), None),  # the first began before it came: only the second, kept
        4: (date(2020, 1, 1), date(2026, 6, 29)),  # left a day before the end: only the first, missed
    }
    found = compliance(contacts, stays, [FIRST, SECOND])
    assert (found.kept, found.due) == (4, 6)
    assert compliance({}, {}, [FIRST]).share is None


def test_two_quarters_kept_and_half_a_year_of_silence() -> None:
    contacts = [date(2026, 3, 31), date(2026, 4, 1)]
    # From April 1 to September 30 nobody spoke: 182 days.
    assert longest_gap(contacts, since=date(2020, 1, 1), today=date(2026, 9, 30)) == 182
    assert longest_gap([], since=date(2026, 9, 1), today=date(2026, 9, 30)) == 29
    # What lies more than a year back does not count; the gap before the first contact does.
    assert longest_gap([date(2025, 1, 1)], since=date(2020, 1, 1), today=date(2026, 9, 30)) == 365


@pytest.mark.parametrize(
    ("contacts", "today", "state"),
    [
        ([date(2026, 4, 1)], date(2026, 4, 2), "done"),
        ([date(2026, 3, 31)], date(2026, 4, 2), "still time"),
        ([], date(2026, 6, 16), "at risk"),  # 14 days are left
        ([], date(2026, 6, 15), "still time"),
        ([date(2026, 6, 20)], date(2026, 6, 16), "at risk"),  # planned is not spoken
    ],
)
def test_the_running_quarter(contacts: list[date], today: date, state: str) -> None:
    assert running(contacts, SECOND, today=today) == state

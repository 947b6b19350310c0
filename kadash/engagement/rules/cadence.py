"""Whether each account was spoken to in each closed quarter, and the longest gap between two contacts."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from kadash.core.periods import Month, Period

CLOSED = 4
"""So many closed quarters count."""
YEAR_DAYS = 365


def quarters(today: date, first_month: int) -> tuple[Period, ...]:
    """Return the last four closed fiscal quarters, oldest first, and the running one as the fifth.

    ``first_month`` is the month in which fiscal years start.
    """
    this = Month.of(today)
    start = this.plus(-((this.month - first_month) % 3))
    return tuple(Period(start.plus(3 * back), start.plus(3 * back + 2)) for back in range(-CLOSED, 1))


@dataclass(frozen=True)
class Compliance:
    """``kept`` of ``due`` account-quarters had a contact; None of them where nothing was due."""

    kept: int
    due: int

    @property
    def share(self) -> Decimal | None:
        return Decimal(self.kept) / self.due if self.due else None


def compliance(
    contacts: Mapping[int, Iterable[date]],
    stays: Mapping[int, tuple[date, date | None]],
    closed: Iterable[Period],
) -> Compliance:
    """Count the closed quarters in which each account had a contact that qualifies.

    Only quarters throughout which the account was on the list count. ``stays`` are the accounts' days on the
    list: since and until (None: still).
    """
    kept = due = 0
    bounds = [(quarter.first_day, quarter.last_day) for quarter in closed]
    for account_id, (since, until) in stays.items():
        days = sorted(contacts.get(account_id, ()))
        for first, last in bounds:
            if since > first or (until is not None and until < last):
                continue
            due += 1
            index = bisect_left(days, first)
            kept += index < len(days) and days[index] <= last
    return Compliance(kept, due)


def longest_gap(contacts: Iterable[date], *, since: date, today: date) -> int:
    """Return the longest run of days without a contact in the last 365 days, the one that runs included.

    ``since``: when the account came on the list, where that was later.
    """
    start = max(since, today - timedelta(days=YEAR_DAYS))
    days = sorted({day for day in contacts if start < day <= today})
    edges = [start, *days, today]
    return max((later - earlier).days for earlier, later in pairwise(edges))


def running(contacts: Iterable[date], quarter: Period, *, today: date) -> str:
    """Return how the running quarter stands: done, still time, or at risk (14 days are left, or less)."""
    if any(quarter.first_day <= day <= today for day in contacts):
        return "done"
    return "at risk" if (quarter.last_day - today).days <= 14 else "still time"

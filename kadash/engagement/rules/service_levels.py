"""Whether departments keep what they promise, so that an auditor can recompute it.

What counts is the due moment: of the cases that fell due in a period, how many were answered (solved) by
then. One that is overdue and still open is a miss; one that is not due yet is counted apart, also in a period
that still runs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_FLOOR, Decimal
from math import sqrt

from kadash.core.counts import counted, first_of
from kadash.core.moments import day_of
from kadash.core.periods import Period
from kadash.core.shares import percent
from kadash.engagement.rules.case_clock import MET, MISSED, OUT, Clock, Target
from kadash.engagement.rules.working_time import Calendar

FEW = 30
"""Under so many, an interval stands beside the share."""
FEWEST = 5
"""Under so many, no interval: it would say nothing."""
NAMED = 3
"""So many misses are named in a sentence."""
Z95 = 1.959963984540054


@dataclass(frozen=True)
class Attainment:
    """``met`` of ``due`` fell due and were in time; ``pending`` fall due in the period and are not due yet.

    ``share`` is what was promised (0 to 1).
    """

    met: int
    due: int
    pending: int
    share: Decimal

    @property
    def missed(self) -> int:
        return self.due - self.met

    @property
    def allowed(self) -> int:
        """How many misses the target allows: none among fewer than 100 at 99%."""
        return misses_allowed(self.due * (1 - self.share))

    @property
    def kept(self) -> bool | None:
        """Whether the target is kept so far; None where nothing fell due."""
        return None if not self.due else self.missed <= self.allowed

    @property
    def reached(self) -> Decimal | None:
        """The share in time; None where nothing fell due."""
        return Decimal(self.met) / self.due if self.due else None

    @property
    def text(self) -> str:
        """``238 of 240, 2 misses, 2 allowed``."""
        if not self.due:
            return "nothing fell due" if not self.pending else f"{self.pending} not due yet"
        misses = f"{self.missed} miss{'' if self.missed == 1 else 'es'}"
        later = f"; {self.pending} not due yet" if self.pending else ""
        return f"{self.met} of {self.due}, {misses}, {self.allowed} allowed{later}"

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95% interval of the share in time, where there are 5 to 29 cases."""
        if not FEWEST <= self.due < FEW:
            return None
        n, p = self.due, self.met / self.due
        middle, width = p + Z95**2 / (2 * n), Z95 * sqrt(p * (1 - p) / n + Z95**2 / (4 * n * n))
        return (middle - width) / (1 + Z95**2 / n), (middle + width) / (1 + Z95**2 / n)


def misses_allowed(misses: Decimal) -> int:
    """Return how many whole misses a share allows; exact: 240 at 99% allow 2, 199 allow 1."""
    return int(misses.to_integral_value(ROUND_FLOOR))


def promised(target: Target) -> str:
    """Return a promise in words: ``first answer within 1 working day, 95%``."""
    days = f"{target.days} working day{'' if target.days == 1 else 's'}"
    within = "" if target.days is None else f" within {days}"
    of = f" ({', '.join(target.kinds)})" if target.kinds else ""
    return f"{target.measure}{within}{of}, {percent(target.share, places=None)}"


def attained(
    clocks: Iterable[Clock], period: Period, *, share: Decimal, calendar: Calendar, now: datetime
) -> Attainment:
    """Return the attainment of the clocks that fall due in a period; withdrawn cases are left out."""
    mine = [clock for clock in clocks if clock.due is not None and in_period(clock, period, calendar)]
    counted = [clock for clock in mine if clock.state != OUT and clock.due is not None]
    fallen = [clock for clock in counted if clock.state == MISSED or (clock.due and clock.due <= now)]
    return Attainment(
        met=sum(1 for clock in fallen if clock.state == MET),
        due=len(fallen),
        pending=len(counted) - len(fallen),
        share=share,
    )


def in_period(clock: Clock, period: Period, calendar: Calendar) -> bool:
    """Say whether a clock falls due in a period, by the utility's days."""
    return clock.due is not None and period.first_day <= day_of(clock.due, calendar.zone) <= period.last_day


@dataclass(frozen=True)
class Judged:
    """A promise of a department in a quarter, and whether it was kept; None where nothing fell due."""

    department: str
    promise: str
    quarter: str
    running: bool
    kept: bool | None


def summary(judged: Iterable[Judged]) -> str:
    """Return in a sentence or two how many targets were kept in closed quarters, and which were missed."""
    told = [each for each in judged if each.kept is not None]
    closed = [each for each in told if not each.running]
    missed = [each for each in closed if not each.kept]
    behind = [each for each in told if each.running and not each.kept]
    if closed:
        of = counted(len(closed), "target")
        said = f"{len(closed) - len(missed):,} of {of} kept in the last four closed quarters"
        said += f"; missed: {_named(missed)}." if missed else "."
    else:
        said = "Nothing fell due in the last four closed quarters."
    return f"{said} Missed so far in the running quarter: {_named(behind)}." if behind else said


def _named(missed: Sequence[Judged]) -> str:
    names = (f"{each.department}, {each.promise} ({each.quarter})" for each in missed[:NAMED])
    return first_of(names, of=len(missed), by="; ")

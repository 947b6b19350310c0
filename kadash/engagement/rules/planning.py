"""Joint planning: plans in force, quarterly updates and their deadlines, streaks, the program's share.

Quarters are fiscal, named by their first month. An update counts when it was sent to a named contact by 15
working days after the quarter's end. Deadlines lie on the utility's working days.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from kadash.core.counts import counted
from kadash.core.periods import Month, Period
from kadash.core.shares import percent

NEED, EXPECTATION, ASSISTANCE = "need", "expectation", "assistance"
KINDS = (NEED, EXPECTATION, ASSISTANCE)
SOURCES = (
    "customer information system",
    "billing and rates",
    "operations",
    "survey",
    "other department",
    "internet",
    "interview",
)
NEED_STATES = ("open", "planned", "met", "not ours")
WE, THEY = "we", "they"
HOW = ("signed", "email", "orally")
GRACE_DAYS = 15
"""Working days after a quarter's end, within which its update counts."""
ENOUGH_UPDATES = 2
"""So many updates make a plan one that was followed up, for the satisfaction gap."""
ON_TIME, LATE, MISSED, WAITS, NOT_DUE = "on time", "late", "missed", "waits", "not due"


@dataclass(frozen=True)
class Plan:
    """A plan with an account for the fiscal year ``year``; in force from ``agreed_on``, None: not yet."""

    account_id: int
    year: Period
    agreed_on: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether it was agreed by that day, and its year had not ended."""
        return self.agreed_on is not None and self.agreed_on <= day <= self.year.last_day


@dataclass(frozen=True)
class Sent:
    """An update that was sent; ``named``: to a named contact."""

    quarter: Period
    sent_on: date
    named: bool = True


def quarter_of(day: date, first_month: int) -> Period:
    """Return the fiscal quarter of a day; ``first_month`` is the month in which fiscal years start."""
    month = Month.of(day)
    start = month.plus(-((month.month - first_month) % 3))
    return Period(start, start.plus(2))


def quarters_of(year: Period) -> tuple[Period, ...]:
    """Return the four quarters of a fiscal year."""
    return tuple(Period(year.start.plus(3 * each), year.start.plus(3 * each + 2)) for each in range(4))


def deadline(quarter: Period, *, closures: Collection[date] = ()) -> date:
    """Return the last day for a quarter's update: the 15th working day after its end.

    Working days are Monday to Friday without ``closures``.
    """
    days = np.busday_offset(quarter.last_day, GRACE_DAYS, roll="backward", holidays=sorted(closures))
    day: date = days.astype(object)
    return day


def update_state(
    quarter: Period,
    plans: Iterable[Plan],
    sent: Iterable[Sent],
    *,
    today: date,
    closures: Collection[date] = (),
) -> str:
    """Return what became of an account's update for a quarter.

    On time; late (sent after the deadline, or to nobody by name); missed; waits (the quarter runs, or its
    deadline is ahead); not due (no plan was in force throughout the quarter).
    """
    mine = [each for each in sent if each.quarter == quarter]
    due = any(plan.in_force(quarter.first_day) and plan.in_force(quarter.last_day) for plan in plans)
    if not mine and not due:
        return NOT_DUE
    last = deadline(quarter, closures=closures)
    if any(each.named and each.sent_on <= last for each in mine):
        return ON_TIME
    if mine:
        return LATE
    return WAITS if today <= last else MISSED


def streak(
    plans: Sequence[Plan],
    sent: Sequence[Sent],
    *,
    today: date,
    first_month: int,
    closures: Collection[date] = (),
) -> int:
    """Return for how many quarters in a row, back from the last closed one, an update came on time.

    The running quarter, and one whose deadline is still ahead, neither add nor break. Nor does a quarter in
    the middle of which the plan was agreed; one without any plan ends the streak.
    """
    quarter, found = quarter_of(today, first_month), 0
    while True:
        quarter = quarter.before()
        state = update_state(quarter, plans, sent, today=today, closures=closures)
        if state == ON_TIME:
            found += 1
            continue
        begun = any(plan.in_force(quarter.last_day) for plan in plans)
        if state in (LATE, MISSED) or (state == NOT_DUE and not begun):
            return found


NO_SESSION = "no session yet"
"""Stands where a share of the sessions held would."""


@dataclass(frozen=True)
class Counted:
    """``given`` of ``due``; a share of a few is never shown without the counts."""

    given: int
    due: int

    @property
    def text(self) -> str:
        """``7 of 8``, or ``none was due``."""
        return self.or_else("none was due")

    def or_else(self, none: str) -> str:
        """Return ``7 of 8``, or the words for none."""
        return f"{self.given} of {self.due}" if self.due else none


def on_time(states: Iterable[str]) -> Counted:
    """Count the updates that came on time of those whose deadline has passed or that were sent."""
    over = [state for state in states if state in (ON_TIME, LATE, MISSED)]
    return Counted(sum(1 for state in over if state == ON_TIME), len(over))


@dataclass(frozen=True)
class InForce:
    """How many accounts have a plan in force, and the at-risk revenue behind them (cents).

    ``exposed_cents`` is that of those with one, ``whole_cents`` of all whose revenue is known.
    """

    accounts: Counted
    exposed_cents: Decimal
    whole_cents: Decimal

    @property
    def share(self) -> Decimal | None:
        """The share by at-risk revenue, 0 to 1; None where nothing is known."""
        return self.exposed_cents / self.whole_cents if self.whole_cents else None


def in_force(
    accounts: Iterable[int], plans: Iterable[Plan], *, exposure: Mapping[int, Decimal | None], today: date
) -> InForce:
    """Return the share of the accounts with a plan in force today, by head and by at-risk revenue."""
    every = set(accounts)
    planned = {plan.account_id for plan in plans if plan.in_force(today)} & every
    known = {id: value for id in every if (value := exposure.get(id)) is not None}
    return InForce(
        Counted(len(planned), len(every)),
        sum((known[id] for id in planned if id in known), Decimal(0)),
        sum(known.values(), Decimal(0)),
    )


def followed_up(plans: Iterable[Plan], sent: Iterable[Sent], *, day: date) -> bool:
    """Whether an account had a plan in force on a day, with two updates sent by then."""
    if not any(plan.in_force(day) for plan in plans):
        return False
    return sum(1 for each in sent if each.sent_on <= day) >= ENOUGH_UPDATES


def fiscal_label(year: int, first_month: int) -> str:
    """Return how people write a plan's year: ``2010``, or ``fiscal year 2010`` where that is another one."""
    return str(year) if first_month == 1 else f"fiscal year {year}"


def in_words(force: InForce) -> str:
    """Return how many accounts have a plan in force, by head and by dollars, without a period at the end."""
    share = "" if force.share is None else f", {percent(force.share, places=0)} of the at-risk revenue,"
    counts = f"{force.accounts.given:,} of {counted(force.accounts.due, 'account')}"
    verb = "has" if force.accounts.given == 1 else "have"
    return f"{counts}{share} {verb} an acknowledged plan in force"


def updates_in_words(updates: Counted) -> str:
    """Return how many updates of the last four quarters came on time, without a period at the end."""
    if not updates.due:
        return "no update fell due in the last four quarters"
    if updates.due == 1:
        return (
            f"the one update of the last four quarters {'came' if updates.given else 'did not come'} on time"
        )
    return f"{updates.text} updates of the last four quarters came on time"

"""The clock of a case: when the first answer and the solution were due, when they came, and by how much late.

Everything is derived from the moment of receipt and the case's history. Due is counted in working days by
the target of the department on the day of receipt. A first answer has no pause. For a solution, working time
in which the case waited for the customer, or was solved before it was opened again, is taken out: the due
moment moves by as much.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from kadash.core.moments import day_of, local, time_of_day
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.working_time import (
    Calendar,
    due,
    in_hours,
    later_by,
    working_days,
    working_minutes,
)

MANY_MINUTES = 100 * 60
"""So much working time late is told in working days."""
MET, MISSED, RUNNING, WAITING, OUT, NO_TARGET = (
    "met",
    "missed",
    "running",
    "waiting",
    "withdrawn",
    "no target",
)
OPEN, SOLVED = "open", "solved"


@dataclass(frozen=True)
class Event:
    """One entry of a history; ``about_id`` is the entry that it takes back."""

    id: int
    at: datetime
    kind: str
    our_error: bool | None = None
    department_id: int | None = None
    about_id: int | None = None


@dataclass(frozen=True)
class Target:
    """What a department promises from a day on; ``days`` are working days, ``share`` is 0 to 1."""

    id: int
    department_id: int
    measure: str
    share: Decimal
    days: int | None
    kinds: tuple[str, ...] | None
    valid_from: date
    ended: bool = False


@dataclass(frozen=True)
class Story:
    """What a history came to by a moment. ``pauses``: spans that a solution's clock leaves out."""

    received: datetime
    answered: datetime | None
    solved: datetime | None
    withdrawn: datetime | None
    pauses: tuple[tuple[datetime, datetime | None], ...]
    reopened: int
    our_error: bool | None
    department_id: int | None

    @property
    def state(self) -> str:
        """Open, waiting (for the customer), solved or withdrawn."""
        if self.withdrawn is not None:
            return OUT
        if self.solved is not None:
            return SOLVED
        return WAITING if self.pauses and self.pauses[-1][1] is None else OPEN


def story(
    received: datetime, department_id: int | None, events: Iterable[Event], *, until: datetime
) -> Story:
    """Return what a history came to by a moment; entries that were taken back do not count.

    Solving answers, too, where nobody had answered before.
    """
    every = [event for event in events if event.at <= until]
    back = {event.about_id for event in every if event.kind == words.TAKEN_BACK}
    answered = solved = withdrawn = waiting = None
    pauses: list[tuple[datetime, datetime | None]] = []
    reopened, our_error = 0, None
    for event in sorted(every, key=lambda event: (event.at, event.id)):
        if event.id in back:
            continue
        if event.kind in (words.ANSWERED, words.SOLVED):
            answered = answered or event.at
        if waiting is not None and event.kind in (words.RESUMED, words.SOLVED, words.WITHDRAWN):
            pauses.append((waiting, event.at))
            waiting = None
        if event.kind == words.WAITING and waiting is None and solved is None:
            waiting = event.at
        elif event.kind == words.SOLVED:
            solved, our_error = event.at, event.our_error  # the last one counts
        elif event.kind == words.REOPENED:
            reopened += 1
            if solved is not None:
                pauses.append((solved, event.at))
            solved = withdrawn = our_error = None
        elif event.kind == words.WITHDRAWN:
            withdrawn = event.at
        elif event.kind == words.HANDED and event.department_id is not None:
            department_id = event.department_id
    if waiting is not None:
        pauses.append((waiting, None))
    return Story(
        received, answered, solved, withdrawn, tuple(pauses), reopened, our_error, department_id
    )  # fmt: skip


def target(
    targets: Iterable[Target], *, department_id: int | None, measure: str, kind: str, day: date
) -> Target | None:
    """Return the target that held for a kind of case on a day; one for that kind goes before one for all."""
    fitting = [
        each
        for each in targets
        if each.department_id == department_id
        and each.measure == measure
        and each.valid_from <= day
        and (each.kinds is None or kind in each.kinds)
    ]
    if not fitting:
        return None
    chosen = max(fitting, key=lambda each: (each.kinds is not None, each.valid_from, each.id))
    return None if chosen.ended else chosen


@dataclass(frozen=True)
class Clock:
    """When it was due and done. ``late`` are the working minutes past due, up to when it was done or now."""

    state: str
    due: datetime | None = None
    done: datetime | None = None
    late: int = 0


NOTHING_DUE = Clock(NO_TARGET)


def first_answer(calendar: Calendar, found: Story, days: int | None, *, now: datetime) -> Clock:
    """Return the clock of the first answer; ``days`` None: no target."""
    if days is None:
        return NOTHING_DUE
    return _judged(calendar, found, due(calendar, found.received, days), found.answered, now)


def solution(calendar: Calendar, found: Story, days: int | None, *, now: datetime) -> Clock:
    """Return the clock of the solution; pauses that begin before it is due move the due moment."""
    if days is None:
        return NOTHING_DUE
    until = due(calendar, found.received, days)
    for start, end in found.pauses:
        if start > until:
            break
        until = later_by(calendar, until, working_minutes(calendar, start, end or now))
    clock = _judged(calendar, found, until, found.solved, now)
    paused = found.state == WAITING and clock.state == RUNNING
    return Clock(WAITING, clock.due, None) if paused else clock


def _judged(calendar: Calendar, found: Story, until: datetime, done: datetime | None, now: datetime) -> Clock:
    if done is None and found.withdrawn is not None and found.withdrawn <= until:
        return Clock(OUT, until)
    end = done or now
    if end > until:
        return Clock(MISSED, until, done, working_minutes(calendar, until, end))
    return Clock(MET if done is not None else RUNNING, until, done)


def said(clock: Clock, *, now: datetime, calendar: Calendar) -> str:
    """Return a clock as people say it: ``due today 16:30``, ``late by 1 h 40 min``."""
    if clock.due is None:
        return "no target"
    if clock.state == MISSED:
        return f"{'was late' if clock.done else 'late'} by {_lateness(clock, now=now, calendar=calendar)}"
    if clock.state in (MET, OUT):
        return "in time" if clock.state == MET else OUT
    if clock.state == WAITING:
        return "waits for the customer"
    when, today = day_of(clock.due, calendar.zone), day_of(now, calendar.zone)
    at = calendar_time(clock.due, calendar)
    return f"due today {at}" if when == today else f"due {when:%a %b} {when.day} {at}"


def _lateness(clock: Clock, *, now: datetime, calendar: Calendar) -> str:
    """Return working hours, or working days where hours no longer say anything."""
    if not clock.late:
        return "minutes"
    if clock.late < MANY_MINUTES or clock.due is None:
        return in_hours(clock.late)
    return f"{working_days(calendar, clock.due, clock.done or now):,} working days"


def calendar_time(moment: datetime, calendar: Calendar) -> str:
    """Return the time of day of a moment in the utility's zone: ``4:30 PM``."""
    return time_of_day(local(moment, calendar.zone))

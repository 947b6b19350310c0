"""Whether departments kept what they promise for a first answer, over 12 months, in one query of cases.

A page asks this with everything else that the program is judged by, so no history is walked for a case that
was answered, and no working time is counted beyond its due moment.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.moments import day_of, moment_at
from kadash.core.tables import table_of
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.cases import department_names, histories, targets
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.case_clock import Target, story, target
from kadash.engagement.rules.service_levels import misses_allowed
from kadash.engagement.rules.working_time import Calendar, NeverOpen, due
from kadash.engagement.tables import Case, CaseEvent

FIRST_DAY, LAST_DAY = date(5, 1, 1), date.max - timedelta(days=2)
"""The days whose midnights, and those of the years before, are moments in every time zone."""
FOREVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class FirstAnswers:
    """First answers of a department: ``met`` of ``due`` in time; its promises allow so many misses."""

    department: str
    met: int
    due: int
    allowed: int

    @property
    def kept(self) -> bool:
        """Whether no more came late than its promises allow."""
        return self.due - self.met <= self.allowed


@dataclass(frozen=True)
class _Received:
    id: int
    at: datetime
    answered: datetime | None
    target: Target


def first_answers(session: sm.Session, *, today: date) -> tuple[FirstAnswers, ...] | None:
    """Return how each department that promises a first answer kept it over the 12 months before a day.

    What falls due on that day is left out, and so are cases that were withdrawn before they were due. None
    where no department promises a first answer.
    """
    held = calendar(session)
    today = min(max(today, FIRST_DAY), LAST_DAY)
    promised = [
        each for each in targets(session)
        if each.measure == words.FIRST_ANSWER and each.valid_from <= today
    ]  # fmt: skip
    if not promised:
        return None
    before = today.replace(year=today.year - 1, day=28 if (today.month, today.day) == (2, 29) else today.day)
    begin, end = (moment_at(day, time(0), held.zone) for day in (before, today))
    found: dict[int, list[tuple[Target, bool]]] = {each.department_id: [] for each in promised}
    unanswered = []
    for case in _received(session, held, promised, begin, end):
        until = _due(held, case)
        if until is None or not begin <= until < end:
            continue
        if case.answered is None:
            unanswered.append((case, until))
        else:
            found[case.target.department_id].append((case.target, case.answered <= until))
    withdrawn = _withdrawn(session, end) if unanswered else {}
    for case, until in unanswered:
        out = withdrawn.get(case.id)
        if out is None or out > until:
            found[case.target.department_id].append((case.target, False))
    called = department_names(session)
    return tuple(
        FirstAnswers(
            called.get(id, ""), sum(1 for _, met in each if met), len(each),
            misses_allowed(sum((1 - target.share for target, _ in each), Decimal(0))),
        )
        for id, each in found.items()
        if each or any(not one.ended and one.department_id == id for one in promised)
    )  # fmt: skip


def _received(
    session: sm.Session, held: Calendar, promised: list[Target], begin: datetime, end: datetime
) -> list[_Received]:
    """Return the cases for which an answer was promised, received early enough to fall due in the span."""
    row, event, back = table_of(Case).c, table_of(CaseEvent).c, table_of(CaseEvent).alias().c
    longest = timedelta(days=60 + 3 * max(each.days or 0 for each in promised))
    taken = sa.select(back.id).where(back.about_id == event.id, back.kind == words.TAKEN_BACK)
    answered = (
        sa.select(event.case_id, sa.func.min(event.at).label("at"))
        .where(event.kind.in_((words.ANSWERED, words.SOLVED)), event.at <= end, ~taken.exists())
        .where(event.at >= begin - longest)
        .group_by(event.case_id)
        .subquery()
    )
    query = (
        sa.select(row.id, row.kind, row.department_id, row.received_at, answered.c.at)
        .outerjoin_from(table_of(Case), answered, answered.c.case_id == row.id)
        .where(row.voided.is_(False), row.received_at >= begin - longest, row.received_at < end)
        .where(row.department_id.in_({each.department_id for each in promised}))
        .order_by(row.id)
    )
    found = []
    for id, kind, department_id, at, answer in session.connection().execute(query):
        day = day_of(at, held.zone)
        held_then = target(
            promised, department_id=department_id, measure=words.FIRST_ANSWER, kind=kind, day=day
        )
        if held_then is not None:
            found.append(_Received(id, at, answer, held_then))
    return found


def _due(held: Calendar, case: _Received) -> datetime | None:
    """Return when the first answer was due; None where the calendar has no working day within reach."""
    if case.target.days is None:
        return None
    try:
        return due(held, case.at, case.target.days)
    except NeverOpen:
        return None


def _withdrawn(session: sm.Session, end: datetime) -> dict[int, datetime]:
    """Return when cases were withdrawn, for those that still were by a moment."""
    event = table_of(CaseEvent).c
    some = sa.select(event.case_id).where(event.kind == words.WITHDRAWN, event.at <= end)
    told = histories(session, some)
    counting = {
        id: [each for each in events if each.at <= end or each.kind == words.TAKEN_BACK]
        for id, events in told.items()
    }  # what was taken back later was wrong all along
    stories = {id: story(end, None, events, until=FOREVER) for id, events in counting.items()}
    return {id: each.withdrawn for id, each in stories.items() if each.withdrawn is not None}

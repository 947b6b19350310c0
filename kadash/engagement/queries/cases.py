"""Cases with their clocks: what is open, what was in time, each derived from its history."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts
from kadash.core.moments import day_of
from kadash.core.tables import table_of
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.case_clock import (
    MISSED,
    OUT,
    RUNNING,
    SOLVED,
    WAITING,
    Clock,
    Event,
    Story,
    Target,
    first_answer,
    solution,
    story,
    target,
)
from kadash.engagement.rules.working_time import Calendar
from kadash.engagement.tables import Case, CaseEvent, Department, ServiceLevel

STORED = (
    "id", "version", "account_id", "account_name", "record_id", "kind", "category", "title", "note",
    "channel", "department_id", "received_at", "day_only", "received_by", "bill_month", "bill_service",
)  # fmt: skip
HISTORY = ("id", "at", "kind", "by", "text", "department", "our_error", "taken_back")


@dataclass(frozen=True)
class Counted:
    """A case with what its history came to, both clocks, and the targets of the day of receipt."""

    row: dict[str, object]
    story: Story
    answer: Clock
    answer_target: Target | None
    solution: Clock
    solution_target: Target | None

    @property
    def id(self) -> int:
        return int(str(self.row["id"]))

    @property
    def account_id(self) -> int | None:
        found = self.row["account_id"]
        return None if found is None else int(str(found))

    @property
    def open(self) -> bool:
        return self.story.state not in (SOLVED, OUT)

    @property
    def pressing(self) -> Clock:
        """The clock that counts now: the answer's until there was one, then the solution's."""
        return self.answer if self.story.answered is None and self.answer.due is not None else self.solution


@dataclass(frozen=True)
class Standing:
    """How many open cases are late, due today, or waiting for the customer."""

    late: int
    today: int
    waiting: int


def standing(found: Iterable[Counted], *, today: date, zone: ZoneInfo) -> Standing:
    """Count open cases by how their pressing clock stands."""
    every = list(found)
    running = [each.pressing.due for each in every if each.pressing.state == RUNNING]
    return Standing(
        late=sum(1 for each in every if each.pressing.state == MISSED),
        today=sum(1 for due in running if due is not None and day_of(due, zone) == today),
        waiting=sum(1 for each in every if each.story.state == WAITING),
    )


def departments(session: sm.Session) -> list[Department]:
    """Return the departments that answer cases, by name."""
    query = sm.select(Department).where(sm.col(Department.voided).is_(False))
    return list(session.exec(query.order_by(sm.col(Department.name))))


def department_names(session: sm.Session) -> dict[int, str]:
    """Return the names of all departments, closed ones included."""
    return {row.id or 0: row.name for row in session.exec(sm.select(Department))}


def targets(session: sm.Session) -> tuple[Target, ...]:
    """Return what departments promised and promise, oldest first."""
    query = sm.select(ServiceLevel).where(sm.col(ServiceLevel.voided).is_(False))
    return tuple(
        Target(
            row.id or 0, row.department_id, row.measure, row.share, row.days,
            None if row.kinds is None else tuple(row.kinds), row.valid_from, row.ended,
        )
        for row in session.exec(query.order_by(sm.col(ServiceLevel.valid_from), sm.col(ServiceLevel.id)))
    )  # fmt: skip


def cases(
    session: sm.Session,
    *,
    now: datetime,
    account_id: int | None = None,
    case_id: int | None = None,
    since: datetime | None = None,
) -> tuple[Counted, ...]:
    """Return cases with their clocks as of a moment, the latest received first.

    ``since``: only those that are open, were received, or of which anything became, from then on.
    """
    row, event = table_of(Case).c, table_of(CaseEvent).c
    chosen = [row.voided.is_(False), row.received_at <= now]
    if account_id is not None:
        chosen.append(row.account_id == account_id)
    if case_id is not None:
        chosen.append(row.id == case_id)
    if since is not None:
        over = sa.select(event.case_id).where(event.kind.in_((words.SOLVED, words.WITHDRAWN)))
        again = event.kind.in_((words.REOPENED, words.TAKEN_BACK))  # may be open although it was solved
        moved = sa.select(event.case_id).where((event.at >= since) | again)
        chosen.append((row.received_at >= since) | row.id.not_in(over) | row.id.in_(moved))
    query = sa.select(*(row[name] for name in STORED)).where(*chosen)
    rows = session.connection().execute(query.order_by(row.received_at.desc(), row.id.desc())).all()
    told = histories(session, query.with_only_columns(row.id) if chosen[2:] else None)
    held, promised = calendar(session), targets(session)
    return tuple(counted(dict(row._mapping), told.get(row.id, ()), held, promised, now) for row in rows)


def counted(
    row: dict[str, object], events: Iterable[Event], held: Calendar, promised: Iterable[Target], now: datetime
) -> Counted:
    """Return a case with its clocks; ``row`` has the columns STORED."""
    received, department = row["received_at"], row["department_id"]
    assert isinstance(received, datetime)
    at_receipt = None if department is None else int(str(department))
    found = story(received, at_receipt, events, until=now)
    day, kind = day_of(received, held.zone), str(row["kind"])

    def held_then(measure: str) -> Target | None:
        return target(promised, department_id=at_receipt, measure=measure, kind=kind, day=day)

    answer, solved = held_then(words.FIRST_ANSWER), held_then(words.SOLUTION)
    return Counted(
        row=row,
        story=found,
        answer=first_answer(held, found, None if answer is None else answer.days, now=now),
        answer_target=answer,
        solution=solution(held, found, None if solved is None else solved.days, now=now),
        solution_target=solved,
    )


def histories(session: sm.Session, ids: "sa.Select[tuple[int]] | None") -> dict[int, list[Event]]:
    """Return the histories by case; ``ids`` selects cases, None takes all."""
    row = table_of(CaseEvent).c
    names = ("case_id", "id", "at", "kind", "our_error", "department_id", "about_id")
    query = sa.select(*(row[name] for name in names))
    if ids is not None:
        query = query.where(row.case_id.in_(ids))
    found: dict[int, list[Event]] = {}
    for case_id, *rest in session.connection().execute(query.order_by(row.case_id, row.at, row.id)):
        found.setdefault(int(case_id), []).append(Event(*rest))
    return found


FRAME = (
    "id", "version", "account_id", "account", "number", "representative", "kind", "category", "title",
    "note", "department", "received_at", "day_only", "state", "reopened", "answered_at", "answer_due",
    "answer", "answer_late", "solved_at", "solution_due", "solution", "solution_late", "our_error",
)  # fmt: skip


def as_frame(session: sm.Session, found: Iterable[Counted]) -> pd.DataFrame:
    """Return cases as a frame: FRAME. Moments are in UTC, ``…_late`` in working minutes."""
    known = accounts(session).set_index("account_id")
    named = {
        int(id): (row["name"], row["number"], row["representative"])
        for id, row in zip(known.index, known.to_dict("records"), strict=True)
    }
    called = department_names(session)
    rows = []
    for each in found:
        row, told = each.row, each.story
        name, number, representative = named.get(each.account_id or 0, (row["account_name"], None, None))
        rows.append(
            (
                row["id"], row["version"], each.account_id, name, number, representative, row["kind"],
                row["category"], row["title"], row["note"], called.get(told.department_id or 0),
                row["received_at"], row["day_only"], told.state, told.reopened, told.answered,
                each.answer.due, each.answer.state, each.answer.late, told.solved, each.solution.due,
                each.solution.state, each.solution.late, told.our_error,
            )
        )  # fmt: skip
    return pd.DataFrame(rows, columns=list(FRAME), dtype=object)


def history(session: sm.Session, *, case_id: int) -> pd.DataFrame:
    """Return everything that became of a case, the first entry first: HISTORY."""
    query = sm.select(CaseEvent).where(CaseEvent.case_id == case_id)
    rows = sorted(session.exec(query), key=lambda row: (row.at, row.id or 0))
    back, called = {row.about_id for row in rows if row.about_id}, department_names(session)
    return pd.DataFrame(
        [
            (row.id, row.at, row.kind, row.by, row.text, called.get(row.department_id or 0), row.our_error,
             row.id in back)
            for row in rows
        ],
        columns=list(HISTORY), dtype=object,
    )  # fmt: skip


def rows_of(session: sm.Session, *, account_id: int) -> dict[str, list[int]]:
    """Return the rows of an account's cases and their histories, by table: for the trail."""
    row, event = table_of(Case).c, table_of(CaseEvent).c
    connection = session.connection()
    ids = [
        int(id) for id in connection.execute(sa.select(row.id).where(row.account_id == account_id)).scalars()
    ]
    entries = connection.execute(sa.select(event.id).where(event.case_id.in_(ids))).scalars() if ids else ()
    return {"service_case": ids, "case_event": [int(id) for id in entries]}

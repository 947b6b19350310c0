"""Reads of the method board: sessions, steps, claims, and where the program stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zlib import crc32
from zoneinfo import ZoneInfo

import sqlmodel as sm

from kadash.core.errors import NotFound
from kadash.core.moments import day_of
from kadash.core.settings import read_settings
from kadash.program.rules import method
from kadash.program.rules.method import Discipline, Pace, SessionFact, StepPlan, StepState
from kadash.program.tables.sessions import AgendaItem, Attendance, PhaseStep, PrincipleClaim, ProgramSession
from kadash.standards.course import Course, course


@dataclass(frozen=True)
class SessionView:
    """One session whole. ``agenda_says`` is what is wrong with its minutes.

    ``agenda_version`` grows with every change of the agenda; ``attendance_state`` tells one state of the list
    of people from another.
    """

    session: ProgramSession
    items: tuple[AgendaItem, ...]
    attendance: tuple[Attendance, ...]
    agenda_says: str | None
    agenda_version: int
    attendance_state: int

    @property
    def came(self) -> int:
        """How many came, as far as it was noted."""
        return sum(1 for attendance in self.attendance if attendance.came)


@dataclass(frozen=True)
class MethodView:
    """Where the program stands in the method."""

    course: Course
    steps: tuple[StepState, ...]
    next: StepState | None
    phases_done: tuple[str, ...]
    pace: Pace
    discipline: Discipline
    upcoming: ProgramSession | None
    sessions: tuple[ProgramSession, ...]
    claims: dict[str, PrincipleClaim]
    plans: dict[tuple[str, str], PhaseStep]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(1 for step in self.steps if step.done_on is not None)


def method_view(session: sm.Session, *, today: date, now: datetime, level: str = "standard") -> MethodView:
    """Return the board as of a day; ``upcoming`` is the next planned session from ``now`` on."""
    known, zone = course(), read_settings(session).zone
    rows = sessions(session)
    plans = {(row.phase, row.step): row for row in session.exec(sm.select(PhaseStep)).all()}
    facts = [_fact(row, zone) for row in rows]
    typed = {key: StepPlan(row.planned_on, row.done_on) for key, row in plans.items()}
    steps = method.board(known, facts, typed, level=level)
    claims = {row.principle: row for row in session.exec(sm.select(PrincipleClaim)).all()}
    for row in (*plans.values(), *claims.values()):
        session.expunge(row)  # the view may be kept longer than the session
    planned = sorted((r for r in rows if r.state == "planned" and r.starts_at >= now), key=_start)
    return MethodView(
        course=known,
        steps=steps,
        next=method.next_step(steps),
        phases_done=tuple(method.phases_done(steps)),
        pace=method.pace(known, steps, today=today),
        discipline=method.discipline(facts),
        upcoming=planned[0] if planned else None,
        sessions=rows,
        claims=claims,
        plans=plans,
    )


def sessions(session: sm.Session) -> tuple[ProgramSession, ...]:
    """Return all sessions that were not removed, the newest first."""
    query = sm.select(ProgramSession).where(~sm.col(ProgramSession.voided))
    rows = session.exec(query.order_by(sm.col(ProgramSession.starts_at).desc())).all()
    for row in rows:
        session.expunge(row)
    return tuple(rows)


def session_view(session: sm.Session, *, id: int) -> SessionView:
    """Return one session with agenda and attendance; raises NotFound."""
    row = session.get(ProgramSession, id)
    if row is None or row.voided:
        raise NotFound("That session is not there. Choose another one.")
    every = session.exec(
        sm.select(AgendaItem)
        .where(AgendaItem.session_id == id)
        .order_by(sm.col(AgendaItem.place), sm.col(AgendaItem.id))
    ).all()
    items = [item for item in every if not item.voided]
    people = session.exec(
        sm.select(Attendance).where(Attendance.session_id == id).order_by(sm.col(Attendance.name))
    ).all()
    for each in (row, *every, *people):
        session.expunge(each)
    says = method.agenda_says([item.minutes for item in items if not item.parked], row.minutes)
    return SessionView(
        row, tuple(items), tuple(people), says, agenda_version(every), attendance_state(people)
    )


def agenda_version(rows: Iterable[AgendaItem]) -> int:
    """Return a number that every save of an agenda raises, of all its rows, those taken off included."""
    return sum(row.version for row in rows)


def attendance_state(rows: Iterable[Attendance]) -> int:
    """Return a number that is the same for the same names with the same marks, and else another one."""
    return crc32(repr(sorted((row.name, str(row.came)) for row in rows)).encode())


def _fact(row: ProgramSession, zone: ZoneInfo) -> SessionFact:
    return SessionFact(
        kind=row.kind,
        phase=row.phase,
        day=day_of(row.starts_at, zone),
        minutes=row.minutes,
        state=row.state,
        actual_minutes=row.actual_minutes,
        decided=bool(row.decision.strip()),
    )


def _start(row: ProgramSession) -> datetime:
    return row.starts_at

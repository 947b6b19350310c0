"""Writes to the method board: plans of steps, claims, sessions with agenda, attendance and decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.actions import checks
from kadash.program.queries.method import agenda_version, attendance_state
from kadash.program.tables.sessions import AgendaItem, Attendance, PhaseStep, PrincipleClaim, ProgramSession
from kadash.standards.course import course

STATES = ("planned", "held", "canceled")
CLAIMS = ("yes", "partly", "no")
CHANGED = (
    "Somebody else saved this after you opened it. Nothing of yours was saved yet. "
    "Compare the two and save again, or keep theirs."
)
EDITABLE = frozenset(
    {"phase", "starts_at", "minutes", "place", "state", "actual_minutes", "notes", "decision"}
)


@dataclass(frozen=True)
class Item:
    """An agenda item as a person typed it; ``id`` is None for a new one."""

    minutes: int | None
    title: str
    who: str = ""
    outcome: str = ""
    parked: bool = False
    id: int | None = None


def plan_step(
    database: Database,
    person: Person,
    *,
    phase: str,
    step: str,
    planned_on: date | None,
    done_on: date | None = None,
    note: str = "",
    version: int = 0,
) -> None:
    """Note when a step is planned and, for a step without a session, when it was done.

    ``version`` is that of the row that was drawn, 0 where there was none. Raises NotAllowed, Invalid for an
    unknown step, or Clash where somebody else saved it meanwhile.
    """
    require(person, Action.EDIT_PROGRAM)
    checks.one_of(phase, [phase.id for phase in course().phases], "phase")
    checks.one_of(step, [step.id for step in course().steps], "step")
    with database.writing(person) as session:
        where = (PhaseStep.phase == phase, PhaseStep.step == step)
        row = session.exec(sm.select(PhaseStep).where(*where)).one_or_none()
        values: dict[str, Any] = {"planned_on": planned_on, "done_on": done_on, "note": note.strip()}
        if row is None:
            session.add(PhaseStep(phase=phase, step=step, **values))
        else:
            claim(session, PhaseStep, row.id or 0, version, values)


def claim_principle(
    database: Database, person: Person, *, principle: str, said: str, note: str = "", version: int = 0
) -> None:
    """Store what a person says about a principle; ``version`` as in ``plan_step``.

    Raises NotAllowed, Invalid or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    known = [principle.id for phase in course().phases for principle in phase.principles]
    checks.one_of(principle, known, "principle of the course")
    checks.one_of(said, CLAIMS, "answer")
    with database.writing(person) as session:
        where = PrincipleClaim.principle == principle
        row = session.exec(sm.select(PrincipleClaim).where(where)).one_or_none()
        values: dict[str, Any] = {"claim": said, "note": note.strip()}
        if row is None:
            session.add(PrincipleClaim(principle=principle, **values))
        else:
            claim(session, PrincipleClaim, row.id or 0, version, values)


def add_session(
    database: Database,
    person: Person,
    *,
    kind: str,
    starts_at: datetime,
    phase: str | None = None,
    place: str = "",
    names: Sequence[str] = (),
) -> int:
    """Plan a session with its template's length and agenda, and ask ``names`` to it; returns its id.

    Raises NotAllowed or Invalid.
    """
    require(person, Action.EDIT_PROGRAM)
    checks.one_of(kind, [session_kind.id for session_kind in course().sessions], "kind of session")
    _check_phase(phase)
    template = course().session(kind)
    with database.writing(person) as session:
        row = ProgramSession(
            kind=kind, phase=phase, starts_at=starts_at, minutes=template.minutes, place=place.strip()
        )
        session_id = added(session, row)
        for order, item in enumerate(template.agenda):
            session.add(
                AgendaItem(session_id=session_id, place=order, minutes=item.minutes, title=item.title)
            )
        for name in dict.fromkeys(name.strip() for name in names if name.strip()):
            session.add(Attendance(session_id=session_id, name=name))
        return session_id


def change_session(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Save edited fields of a session against the version that was drawn.

    A decision or an end may only be noted of a session that was held. Raises NotAllowed, Invalid,
    NotFound, or Clash with both values of each field.
    """
    require(person, Action.EDIT_PROGRAM)
    unknown = set(changes) - EDITABLE
    if unknown:
        raise Invalid(f"These fields of a session cannot be edited: {', '.join(sorted(unknown))}.")
    if "phase" in changes:
        _check_phase(changes["phase"])
    if "state" in changes:
        checks.one_of(changes["state"], STATES, "state of a session")
    if "minutes" in changes:
        checks.minutes(changes["minutes"], "A session")
    if changes.get("actual_minutes") is not None:
        checks.minutes(changes["actual_minutes"], "A session that was held")
    with database.writing(person) as session:
        row = claim(session, ProgramSession, id, version, changes)
        if row.state != "held" and (row.decision.strip() or row.actual_minutes is not None):
            raise Invalid(
                "Only a session that was held has a decision and an end. Nothing was changed. "
                "Set it to held, or leave both empty."
            )


def remove_session(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take a session off the board; the trail keeps it. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        claim(session, ProgramSession, id, version, {"voided": True})


def save_agenda(
    database: Database, person: Person, *, session_id: int, items: Sequence[Item], version: int
) -> None:
    """Store the agenda as it stands in the grid: new items added, missing ones taken off, in this order.

    ``version`` is the agenda's when it was drawn. The minutes need not add up while somebody plans; the
    page says by how much they don't. Raises NotAllowed, Invalid, NotFound, or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    for item in items:
        checks.words(item.title, "What an agenda item is about")
        checks.minutes(item.minutes, "An agenda item")
    with database.writing(person) as session:
        _locked(session, session_id)
        rows = session.exec(sm.select(AgendaItem).where(AgendaItem.session_id == session_id)).all()
        stored = {row.id: row for row in rows if not row.voided}
        if agenda_version(rows) != version:
            titles = ", ".join(row.title for row in sorted(stored.values(), key=lambda row: row.place))
            raise Clash(CHANGED, {"agenda": (titles, ", ".join(item.title.strip() for item in items))})
        for order, item in enumerate(items):
            row = stored.pop(item.id, None) or AgendaItem(
                session_id=session_id, place=order, minutes=1, title="", version=0
            )
            row.place, row.minutes, row.title = order, item.minutes or 0, item.title.strip()
            row.who, row.outcome, row.parked = item.who.strip(), item.outcome.strip(), item.parked
            row.version += 1
            session.add(row)
        for row in stored.values():
            row.voided, row.version = True, row.version + 1
            session.add(row)


def note_attendance(
    database: Database, person: Person, *, session_id: int, came: Mapping[str, bool | None], state: int
) -> None:
    """Note who was asked to a session and who came (None: not noted); a name is text as typed, trimmed.

    ``state`` is that of the list when it was drawn. Somebody who is no longer named is taken off. Raises
    NotAllowed, NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    wanted = {name.strip(): value for name, value in came.items() if name.strip()}
    with database.writing(person) as session:
        _locked(session, session_id)
        rows = session.exec(sm.select(Attendance).where(Attendance.session_id == session_id)).all()
        if attendance_state(rows) != state:
            names = ", ".join(sorted(row.name for row in rows))
            raise Clash(CHANGED, {"who_is_there": (names, ", ".join(sorted(wanted)))})
        for row in rows:
            if row.name not in wanted:
                session.delete(row)
                continue
            value = wanted.pop(row.name)
            if value != row.came:
                row.came, row.version = value, row.version + 1
                session.add(row)
        for name, value in wanted.items():
            session.add(Attendance(session_id=session_id, name=name, came=value))


def _locked(session: sm.Session, id: int) -> ProgramSession:
    row = session.get(ProgramSession, id, with_for_update=True)
    if row is None or row.voided:
        raise NotFound("That session is no longer there. Nothing was changed. Reload the page.")
    return row


def _check_phase(phase: str | None) -> None:
    if phase is not None:
        checks.one_of(phase, [phase.id for phase in course().phases], "phase")

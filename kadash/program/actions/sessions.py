"""Writes to the method board: plans of steps, claims, sessions with agenda, attendance and decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.actions import checks
from kadash.program.tables.sessions import AgendaItem, Attendance, PhaseStep, PrincipleClaim, ProgramSession
from kadash.standards.course import course

STATES = ("planned", "held", "canceled")
CLAIMS = ("yes", "partly", "no")
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
) -> None:
    """Note when a step is planned and, for a step without a session, when it was done.

    Raises NotAllowed, or Invalid for an unknown step.
    """
    require(person, Action.EDIT_PROGRAM)
    checks.one_of(phase, [each.id for each in course().phases], "phase")
    checks.one_of(step, [each.id for each in course().steps], "step")
    with database.writing(person) as session:
        where = (PhaseStep.phase == phase, PhaseStep.step == step)
        row = session.exec(sm.select(PhaseStep).where(*where).with_for_update()).one_or_none()
        row = row or PhaseStep(phase=phase, step=step, version=0)
        row.planned_on, row.done_on, row.note = planned_on, done_on, note.strip()
        row.version += 1
        session.add(row)


def claim_principle(database: Database, person: Person, *, principle: str, said: str, note: str = "") -> None:
    """Store what a person says about a principle. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_PROGRAM)
    known = [each.id for phase in course().phases for each in phase.principles]
    checks.one_of(principle, known, "principle of the course")
    checks.one_of(said, CLAIMS, "answer")
    with database.writing(person) as session:
        query = sm.select(PrincipleClaim).where(PrincipleClaim.principle == principle).with_for_update()
        row = session.exec(query).one_or_none() or PrincipleClaim(principle=principle, claim=said, version=0)
        row.claim, row.note, row.version = said, note.strip(), row.version + 1
        session.add(row)


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
    checks.one_of(kind, [each.id for each in course().sessions], "kind of session")
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


def save_agenda(database: Database, person: Person, *, session_id: int, items: Sequence[Item]) -> None:
    """Store the agenda as it stands in the grid: new items added, missing ones taken off, in this order.

    The minutes need not add up while somebody plans; the page says by how much they don't. Raises
    NotAllowed, Invalid or NotFound.
    """
    require(person, Action.EDIT_PROGRAM)
    for item in items:
        checks.words(item.title, "What an agenda item is about")
        checks.minutes(item.minutes, "An agenda item")
    with database.writing(person) as session:
        _session(session, session_id)
        query = sm.select(AgendaItem).where(AgendaItem.session_id == session_id, ~sm.col(AgendaItem.voided))
        stored = {row.id: row for row in session.exec(query.with_for_update()).all()}
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
    database: Database, person: Person, *, session_id: int, came: Mapping[str, bool | None]
) -> None:
    """Note who was asked to a session and who came (None: not noted). Raises NotAllowed or NotFound.

    Somebody who is no longer named is taken off; a name is text as typed, trimmed.
    """
    require(person, Action.EDIT_PROGRAM)
    wanted = {name.strip(): value for name, value in came.items() if name.strip()}
    with database.writing(person) as session:
        _session(session, session_id)
        query = sm.select(Attendance).where(Attendance.session_id == session_id).with_for_update()
        for row in session.exec(query).all():
            if row.name not in wanted:
                session.delete(row)
                continue
            value = wanted.pop(row.name)
            if value != row.came:
                row.came, row.version = value, row.version + 1
                session.add(row)
        for name, value in wanted.items():
            session.add(Attendance(session_id=session_id, name=name, came=value))


def _session(session: sm.Session, id: int) -> ProgramSession:
    row = session.get(ProgramSession, id)
    if row is None or row.voided:
        raise NotFound("That session is no longer there. Nothing was changed. Reload the page.")
    return row


def _check_phase(phase: str | None) -> None:
    if phase is not None:
        checks.one_of(phase, [each.id for each in course().phases], "phase")

"""Writes to core values, vision and mission: drafts change, an adopted version never does."""

from collections.abc import Mapping
from datetime import date

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added
from kadash.program.actions import checks
from kadash.program.tables.statements import Statement
from kadash.standards.course import course


def save_draft(
    database: Database,
    person: Person,
    *,
    kind: str,
    text: str,
    answers: Mapping[str, str],
    id: int | None = None,
    version: int = 0,
) -> int:
    """Save the draft that was drawn (``id`` and ``version``), or begin a new one; returns its id.

    Raises NotAllowed, Invalid, or Clash where somebody saved or adopted it meanwhile.
    """
    require(person, Action.EDIT_PROGRAM)
    checks.one_of(kind, [statement.id for statement in course().statements], "kind of statement")
    said = checks.words(text, "The text")
    given = {question: answer.strip() for question, answer in answers.items() if answer.strip()}
    with database.writing(person) as session:
        query = sm.select(Statement).where(Statement.kind == kind, ~sm.col(Statement.voided))
        versions = session.exec(query.order_by(sm.col(Statement.number)).with_for_update()).all()
        draft = next((row for row in versions if row.adopted_on is None), None)
        if draft is None and id is None:
            number = max((row.number for row in versions), default=0) + 1
            return added(session, Statement(kind=kind, number=number, text=said, answers=given))
        if draft is None or draft.id != id or draft.version != version:
            stored = draft.text if draft else "(adopted, no longer a draft)"
            raise Clash(
                "Somebody else saved this statement after you opened it. Nothing of yours was saved yet. "
                "Compare the two texts and save again, or keep theirs.",
                {"text": (stored, said)},
            )
        draft.text, draft.answers, draft.version = said, given, draft.version + 1
        session.add(draft)
        return draft.id or 0


def adopt(database: Database, person: Person, *, id: int, version: int, on: date) -> None:
    """Adopt a draft; from then on it never changes. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.ADOPT_STATEMENT)
    with database.writing(person) as session:
        row = _row(session, id, version)
        if row.adopted_on is not None:
            raise Invalid(
                "This version is adopted already. Nothing was changed. Write a new draft to change it."
            )
        row.adopted_on, row.adopted_by, row.version = on, person.name, row.version + 1
        session.add(row)


def confirm(database: Database, person: Person, *, id: int, version: int, on: date) -> None:
    """Say that an adopted statement still holds. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.ADOPT_STATEMENT)
    with database.writing(person) as session:
        row = _row(session, id, version)
        if row.adopted_on is None or on < row.adopted_on:
            raise Invalid(
                "Only an adopted statement can be confirmed, after it was adopted. Nothing was changed."
            )
        row.confirmed_on, row.version = on, row.version + 1
        session.add(row)


def discard_draft(database: Database, person: Person, *, id: int, version: int) -> None:
    """Drop a draft; the trail keeps it. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        row = _row(session, id, version)
        if row.adopted_on is not None:
            raise Invalid("An adopted statement cannot be dropped. Nothing was changed. Write a new draft.")
        row.voided, row.version = True, row.version + 1
        session.add(row)


def _row(session: sm.Session, id: int, version: int) -> Statement:
    row = session.get(Statement, id, with_for_update=True, populate_existing=True)
    if row is None or row.voided:
        raise NotFound("That statement is no longer there. Nothing was changed. Reload the page.")
    if row.version != version:
        raise Clash("Somebody else changed this statement after you opened it. Nothing was changed.", {})
    return row

"""Writes to programs, budgets, their lines and actuals."""

import uuid
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
import sqlmodel as sm

from kadash.budget.actions import saving
from kadash.budget.queries import budgets as queries
from kadash.budget.rules.edits import FIELD_NAMES, Edits, checked, written
from kadash.budget.rules.status import NEXT, OPEN, WHY_LOCKED, Status
from kadash.budget.tables import Actual, Budget, BudgetEvent, BudgetLine, Program
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.errors import Invalid, Locked, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim

OWN = frozenset({"id", "version", "batch_id", "budget_id", "voided"})
COPIED = tuple(name for name in BudgetLine.model_fields if name not in OWN)


def new_key() -> str:
    """Return a key for a line that a person types."""
    return uuid.uuid4().hex[:12]


def add_program(database: Database, person: Person, *, name: str, customers: int | None = None) -> int:
    """Add a program; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_BUDGET)
    with database.writing(person) as session:
        return program_id_for(session, _program_name(name), customers=customers)


def change_program(
    database: Database, person: Person, *, id: int, version: int, name: str, customers: int | None
) -> Program:
    """Rename a program or say how many customers it serves. Raises NotAllowed, Invalid or Clash."""
    require(person, Action.EDIT_BUDGET)
    if customers is not None and customers < 0:
        raise Invalid("A program cannot serve fewer than no customers. Nothing was saved.")
    with database.writing(person) as session:
        return claim(session, Program, id, version, {"name": _program_name(name), "customers": customers})


def program_id_for(
    session: sm.Session, name: str, *, customers: int | None = None, batch_id: int | None = None
) -> int:
    """Return the program of that name, made where it is missing, inside the caller's transaction."""
    row = session.exec(sm.select(Program).where(Program.name == name)).first()
    if row is None:
        index = session.exec(sm.select(sa.func.count()).select_from(Program)).one()
        row = Program(name=name, customers=customers, place=index, batch_id=batch_id)
    row.voided = False
    return added(session, row)


def start_budget(
    database: Database,
    person: Person,
    *,
    program_id: int,
    fiscal_year: int,
    based_on: int | None = None,
    title: str | None = None,
) -> int:
    """Begin a draft: empty, or with the lines of another version, who keep their keys; returns its id.

    Raises NotAllowed, NotFound or Invalid.
    """
    require(person, Action.EDIT_BUDGET)
    if not 1900 <= fiscal_year <= 2200:
        raise Invalid(f"{fiscal_year} is not a fiscal year. No budget was started.")
    with database.writing(person) as session:
        if session.get(Program, program_id, with_for_update=True) is None:
            raise NotFound("That program is not there. No budget was started. Reload the page.")
        if based_on is not None and session.get(Budget, based_on) is None:
            raise NotFound("The version to start from is not there. No budget was started. Reload the page.")
        budget_id = draft_in(session, person, program_id, fiscal_year, based_on=based_on, title=title)
        if based_on is not None:
            for row in queries.rows(session, budget_id=based_on):
                copied = {name: getattr(row, name) for name in COPIED}
                session.add(BudgetLine(budget_id=budget_id, **copied))
        return budget_id


def draft_in(
    session: sm.Session,
    person: Person,
    program_id: int,
    fiscal_year: int,
    *,
    based_on: int | None = None,
    title: str | None = None,
    batch_id: int | None = None,
) -> int:
    """Add the next version of a year as an empty draft, inside the caller's transaction."""
    row = Budget(
        program_id=program_id,
        fiscal_year=fiscal_year,
        number=queries.next_number(session, program_id=program_id, year=fiscal_year),
        title=(title or "").strip() or None,
        based_on_id=based_on,
        created_by=person.name,
        created_at=clock.now(),
        batch_id=batch_id,
    )
    return added(session, row)


def save_lines(database: Database, person: Person, *, budget_id: int, edits: Edits) -> None:
    """Save everything that was edited in the grid, or nothing.

    Raises NotAllowed, Invalid, Locked, NotFound, or LinesClash with every value that a colleague
    saved meanwhile. Codes of goals that nobody knows become untitled nodes.
    """
    require(person, Action.EDIT_BUDGET)
    with database.writing(person) as session:
        _open(session, budget_id)
        saving.save(session, budget_id, edits)


def restore_line(database: Database, person: Person, *, id: int) -> None:
    """Bring a removed line back. Raises NotAllowed, NotFound or Locked."""
    require(person, Action.EDIT_BUDGET)
    with database.writing(person) as session:
        row = session.get(BudgetLine, id)
        if row is None:
            raise NotFound("That line is not there. Nothing was changed. Reload the page.")
        _open(session, row.budget_id)
        claim(session, BudgetLine, id, row.version, {"voided": False})


def correct_line(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    values: Mapping[str, Any],
    reason: str,
) -> None:
    """Make a small correction in a submitted version and note it, without returning the version.

    Whoever edits or approves budgets may. Raises NotAllowed, Invalid, NotFound, Locked or Clash.
    """
    require(person, Action.APPROVE_BUDGET)
    if not reason.strip():
        raise Invalid("A correction needs a reason, so that others can follow it. Nothing was changed.")
    new = saving.stored(checked(values))
    with database.writing(person) as session:
        row = session.get(BudgetLine, id)
        if row is None:
            raise NotFound("That line is not there. Nothing was changed. Reload the page.")
        budget = _budget(session, row.budget_id)
        if budget.status != Status.SUBMITTED:
            raise Locked("Only a submitted version is corrected in place. Nothing was changed.")
        before = {name: getattr(row, name) for name in new}
        claim(session, BudgetLine, id, version, new)
        changed = "; ".join(
            f"{FIELD_NAMES[name]} {written(name, before[name])} → {written(name, value)}"
            for name, value in new.items()
        )
        label = row.description or row.account_code or "a line"
        _note(session, row.budget_id, person, "corrected", f"{label}: {changed}. {reason.strip()}")


def move_on(
    database: Database,
    person: Person,
    *,
    budget_id: int,
    version: int,
    to: Status,
    comment: str | None = None,
) -> None:
    """Submit, take back, return or approve a version. A return needs a comment.

    Approving supersedes the year's approved version before it. Raises NotAllowed, Invalid, Locked,
    NotFound or Clash.
    """
    decision = to in (Status.APPROVED, Status.RETURNED)
    require(person, Action.APPROVE_BUDGET if decision else Action.EDIT_BUDGET)
    if to is Status.RETURNED and not (comment or "").strip():
        raise Invalid("Say what should change before it can be approved. The budget was not returned.")
    with database.writing(person) as session:
        budget = _budget(session, budget_id)
        if budget.version == version and to not in NEXT[Status(budget.status)]:
            raise Locked(f"A version that is {budget.status} cannot become {to}. Nothing was changed.")
        if to is Status.SUBMITTED and not queries.rows(session, budget_id=budget_id):
            raise Invalid("A budget without lines says nothing. It was not submitted. Add its lines first.")
        if to is Status.APPROVED:
            _supersede(session, budget)
        claim(session, Budget, budget_id, version, {"status": to.value})
        what = "taken back" if to is Status.DRAFT else to.value
        _note(session, budget_id, person, what, comment)


def remove_draft(database: Database, person: Person, *, budget_id: int, version: int) -> None:
    """Take a version out of sight that nobody has submitted; the trail keeps it, its number is not reused.

    Raises NotAllowed, Locked, NotFound or Clash.
    """
    require(person, Action.EDIT_BUDGET)
    with database.writing(person) as session:
        budget = _budget(session, budget_id)
        if budget.version == version and budget.status != Status.DRAFT:
            raise Locked(
                f"Only a draft can be removed; this version is {budget.status}. Nothing was changed."
            )
        claim(session, Budget, budget_id, version, {"voided": True})
        _note(session, budget_id, person, "removed", None)


def note(database: Database, person: Person, *, budget_id: int, comment: str) -> None:
    """Add a remark to a version's history. Raises NotAllowed, Invalid or NotFound."""
    require(person, Action.APPROVE_BUDGET)
    if not comment.strip():
        raise Invalid("There is nothing in the remark. Nothing was noted.")
    with database.writing(person) as session:
        _budget(session, budget_id)
        _note(session, budget_id, person, "noted", comment)


def assign_actual(
    database: Database, person: Person, *, id: int, version: int, line_key: str | None
) -> Actual:
    """Put an actual to a line of the budget (None: back to its account code).

    Raises NotAllowed, NotFound or Clash.
    """
    require(person, Action.EDIT_BUDGET)
    with database.writing(person) as session:
        return claim(session, Actual, id, version, {"line_key": line_key})


def record_actuals(
    database: Database,
    person: Person,
    *,
    program_id: int,
    fiscal_year: int,
    rows: Iterable[tuple[str | None, str, int, date | None]],
) -> int:
    """Add actuals that a person enters: (account code, description, cents, day); returns how many.

    Raises NotAllowed.
    """
    require(person, Action.EDIT_BUDGET)
    common: dict[str, Any] = {"program_id": program_id, "fiscal_year": fiscal_year}
    actuals = [
        Actual(account_code=code, description=description, amount_cents=cents, day=day, **common)
        for code, description, cents, day in rows
    ]
    with database.writing(person) as session:
        session.add_all(actuals)
    return len(actuals)


def _program_name(name: str) -> str:
    if not name.strip():
        raise Invalid("A program needs a name. Nothing was saved.")
    return name.strip()


def _budget(session: sm.Session, budget_id: int) -> Budget:
    budget = session.get(Budget, budget_id, with_for_update=True, populate_existing=True)
    if budget is None or budget.voided:
        raise NotFound("That budget is not there. Nothing was changed. Reload the page.")
    return budget


def _open(session: sm.Session, budget_id: int) -> Budget:
    budget = _budget(session, budget_id)
    status = Status(budget.status)
    if status not in OPEN:
        raise Locked(f"This version cannot be edited. Nothing was saved. {WHY_LOCKED[status]}")
    return budget


def _supersede(session: sm.Session, budget: Budget) -> None:
    for other in queries.budgets(session, program_id=budget.program_id, year=budget.fiscal_year):
        if other.id != budget.id and other.status == Status.APPROVED:
            other.status, other.version = Status.SUPERSEDED.value, other.version + 1
            session.add(other)


def _note(session: sm.Session, budget_id: int, person: Person, what: str, comment: str | None) -> None:
    text = (comment or "").strip() or None
    session.add(BudgetEvent(budget_id=budget_id, at=clock.now(), person=person.name, what=what, comment=text))

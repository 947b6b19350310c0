"""Writes to services and who uses them, to the structure, and to the years of growth."""

from collections.abc import Collection, Mapping
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.actions import checks
from kadash.program.rules.structure import Seat, circular
from kadash.program.tables.strategy import GrowthYear, Position, ProgramService, ServiceUse

STATES = ("now", "later", "dropped")
STRUCTURES = ("now", "proposed")
SERVICE = frozenset(
    {"name", "state", "pilot", "since", "yearly_cents", "budget_line", "times", "hours", "for_all"}
    | {"voided"}
)
POSITION = frozenset({"title", "holder", "reports_to", "program", "voided"})
YEARS = range(1950, 2101)


def add_service(
    database: Database,
    person: Person,
    *,
    name: str,
    state: str = "now",
    used_by: Collection[int] = (),
    **rest: Any,
) -> int:
    """Add a service and the accounts that use it; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_PROGRAM)
    values = _service({"name": name, "state": state, **rest})
    with database.writing(person) as session:
        id = added(session, ProgramService(**values))
        _use(session, id, set(used_by))
        return id


def change_service(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    changes: Mapping[str, Any],
    used_by: Collection[int] | None = None,
) -> None:
    """Change a service and, where ``used_by`` is given, which accounts use it.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    values = _service(changes)
    with database.writing(person) as session:
        claim(session, ProgramService, id, version, values)
        if used_by is not None:
            _use(session, id, set(used_by))


def _use(session: sm.Session, id: int, wanted: set[int]) -> None:
    rows = session.exec(sm.select(ServiceUse).where(ServiceUse.service_id == id)).all()
    for row in rows:
        if row.account_id not in wanted:
            session.delete(row)
    known = {row.account_id for row in rows}
    for account_id in sorted(wanted - known):
        session.add(ServiceUse(service_id=id, account_id=account_id))


def add_position(
    database: Database,
    person: Person,
    *,
    structure: str,
    title: str,
    holder: str = "",
    reports_to: int | None = None,
    program: bool = False,
) -> int:
    """Add a position to a structure; returns its id. Raises NotAllowed, Invalid or NotFound."""
    require(person, Action.EDIT_PROGRAM)
    checks.one_of(structure, STRUCTURES, "structure")
    name = checks.words(title, "The position's title")
    with database.writing(person) as session:
        if reports_to is not None:
            _superior(session, reports_to, structure)
        row = Position(
            structure=structure, title=name, holder=holder.strip(), reports_to=reports_to, program=program
        )
        return added(session, row)


def change_position(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change or remove a position; who reported to a removed one reports to its superior.

    Raises NotAllowed, Invalid (it would report to itself), NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    strange = sorted(set(changes) - POSITION)
    if strange:
        raise Invalid(f"These fields cannot be edited: {', '.join(strange)}. Nothing was changed.")
    if "title" in changes:
        checks.words(changes["title"], "The position's title")
    with database.writing(person) as session:
        row = claim(session, Position, id, version, changes)
        if row.reports_to is not None:
            _superior(session, row.reports_to, row.structure)
        seats = [
            Seat(position.id or 0, position.title, "", position.reports_to)
            for position in _of(session, row.structure)
        ]
        if circular(seats, id=id, reports_to=row.reports_to):
            raise Invalid("A position cannot report to itself, directly or by others. Nothing was changed.")
        if row.voided:
            for position in _of(session, row.structure):
                if position.reports_to == id:
                    position.reports_to, position.version = row.reports_to, position.version + 1
                    session.add(position)


def copy_structure(database: Database, person: Person) -> int:
    """Copy the structure as it is into an empty proposal; returns how many positions were copied.

    Raises NotAllowed, or Invalid where the proposal has positions.
    """
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        if _of(session, "proposed"):
            raise Invalid("The proposed structure has positions. Nothing was copied. Remove them first.")
        own = _of(session, "now")
        ids: dict[int | None, int] = {}
        copies = []
        for row in own:
            copy = Position(structure="proposed", title=row.title, holder=row.holder, program=row.program)
            ids[row.id] = added(session, copy)
            copies.append((copy, row.reports_to))
        for copy, above in copies:
            copy.reports_to = ids.get(above)
            session.add(copy)
        return len(copies)


def save_year(
    database: Database,
    person: Person,
    *,
    year: int,
    accounts: int | None,
    representatives: int | None,
    note: str = "",
    version: int = 0,
) -> None:
    """Store the plan of a year; ``version`` is that of the row that was drawn, 0 where there was none.

    Raises NotAllowed, Invalid or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    if year not in YEARS:
        raise Invalid(f"A year lies between {YEARS[0]} and {YEARS[-1]}. Nothing was changed.")
    for number in (accounts, representatives):
        checks.not_negative(number, "A number of accounts or representatives")
    values: dict[str, Any] = {"accounts": accounts, "representatives": representatives, "note": note.strip()}
    with database.writing(person) as session:
        row = session.exec(sm.select(GrowthYear).where(GrowthYear.year == year)).one_or_none()
        if row is None:
            session.add(GrowthYear(year=year, **values))
        else:
            claim(session, GrowthYear, row.id or 0, version, values)


def _service(changes: Mapping[str, Any]) -> dict[str, Any]:
    strange = sorted(set(changes) - SERVICE)
    if strange:
        raise Invalid(f"These fields cannot be edited: {', '.join(strange)}. Nothing was changed.")
    values = dict(changes)
    if "name" in values:
        values["name"] = checks.words(values["name"], "The service's name")
    if "state" in values:
        checks.one_of(values["state"], STATES, "state of a service")
    for name in ("yearly_cents", "times", "hours"):
        checks.not_negative(values.get(name), "A cost, a number of times or of hours")
    return values


def _of(session: sm.Session, structure: str) -> list[Position]:
    query = sm.select(Position).where(Position.structure == structure, ~sm.col(Position.voided))
    return list(session.exec(query.order_by(sm.col(Position.id))).all())


def _superior(session: sm.Session, id: int, structure: str) -> None:
    row = session.get(Position, id)
    if row is None or row.voided or row.structure != structure:
        raise NotFound("The position above is no longer in that structure. Nothing was changed.")

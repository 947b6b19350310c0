"""Writes to departments and to what they promise: superseded from a day on, never edited."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, Locked, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.rules import case_words as words
from kadash.engagement.tables import Department, ServiceLevel


def add_department(database: Database, person: Person, *, name: str, head: str | None = None) -> int:
    """Add a department that answers cases; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_SERVICE_LEVELS)
    if not name.strip():
        raise Invalid("A department needs a name. Nothing was added.")
    with database.writing(person) as session:
        row = Department(name=name.strip(), head=(head or "").strip() or None)
        try:
            with session.begin_nested():
                return added(session, row)
        except sa.exc.IntegrityError as fault:
            raise Invalid(f"There is a department {name.strip()} already. Nothing was added.") from fault


def change_department(
    database: Database, person: Person, *, id: int, version: int, head: str | None, closed: bool = False
) -> None:
    """Say who heads a department, or that it answers no more cases. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_SERVICE_LEVELS)
    with database.writing(person) as session:
        changes = {"head": (head or "").strip() or None, "voided": closed}
        claim(session, Department, id, version, changes)


def set_service_level(
    database: Database,
    person: Person,
    *,
    department_id: int,
    measure: str,
    share: Decimal,
    days: int | None,
    valid_from: date,
    today: date,
    kinds: Sequence[str] = (),
    ended: bool = False,
) -> int:
    """Set what a department promises from a day on, for some kinds of cases or (none named) all.

    ``share`` is 0 to 1, ``days`` are working days (None for bills right). The first target of a measure may
    hold from any day; what takes its place holds from today on.

    Raises NotAllowed, NotFound, Invalid or Locked.
    """
    require(person, Action.EDIT_SERVICE_LEVELS)
    if measure not in words.MEASURES or set(kinds) - set(words.KINDS):
        raise Invalid("Choose a measure and kinds of cases of the list. Nothing was changed.")
    if not 0 < share <= 1:
        raise Invalid("A target is more than 0% and at most 100%. Nothing was changed.")
    if (days is None) is not (measure == words.BILLS_RIGHT) or (days is not None and not 0 <= days <= 365):
        raise Invalid("Answers and solutions are promised within 0 to 365 working days. Nothing was changed.")
    with database.writing(person) as session:
        if session.get(Department, department_id) is None:
            raise NotFound("That department is not there. Nothing was changed.")
        earlier = session.exec(
            sm.select(ServiceLevel).where(
                ServiceLevel.department_id == department_id,
                ServiceLevel.measure == measure,
                sm.col(ServiceLevel.voided).is_(False),
            )
        ).all()
        chosen = sorted(kinds) or None
        if valid_from < today and any(row.kinds == chosen for row in earlier):
            raise Locked(
                "Past cases are measured by the target of their day, so a new target holds from today on. "
                "Nothing was changed."
            )
        row = ServiceLevel(
            department_id=department_id, measure=measure, share=share, days=days, kinds=chosen,
            valid_from=valid_from, ended=ended, decided_by=person.name,
        )  # fmt: skip
        return added(session, row)

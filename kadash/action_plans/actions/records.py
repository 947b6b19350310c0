"""Records of a plan: goals, needs of money; and the equipment of its account."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.action_plans.actions.plans import not_confirmed, open_plan
from kadash.action_plans.tables import ActionPlan, ActionPlanGoal, ActionPlanNeed, Equipment
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.roadmap import queries as roadmap

GOALS, MONEY = 7, 8
"""The sections whose confirmation stands on these records."""
Record = TypeVar("Record", ActionPlanGoal, ActionPlanNeed)


@dataclass(frozen=True)
class NewEquipment:
    """A piece of equipment. ``source``: where that is known from; ``size`` goes with its ``unit``."""

    kind: str
    service: str
    source: str
    observed_on: date
    size: Decimal | None = None
    unit: str | None = None
    year: int | None = None
    critical: bool = False
    backup: bool = False


def add_goal(
    database: Database,
    person: Person,
    *,
    plan_id: int,
    text: str,
    code: str | None = None,
    owner: str | None = None,
    due: date | None = None,
) -> int:
    """Add a goal for the account; ``code`` is the objective that it serves. Returns its id.

    Raises NotAllowed, NotFound, Locked or Invalid.
    """
    with database.writing(person) as session:
        open_plan(session, person, plan_id)
        _served(session, code)
        goal = ActionPlanGoal(
            plan_id=plan_id, text=_said(text, "the goal"), code=code, owner=owner or None, due=due
        )
        not_confirmed(session, plan_id, GOALS)
        return added(session, goal)


def close_goal(database: Database, person: Person, *, id: int, version: int, done_on: date | None) -> None:
    """Say when a goal was reached (None: not reached after all), in a signed plan as well.

    Raises NotAllowed, NotFound or Clash.
    """
    with database.writing(person) as session:
        row = session.get(ActionPlanGoal, id)
        if row is None or row.voided:
            raise NotFound("That goal is not there (any more). Nothing was changed.")
        account = _account(session, row.plan_id)
        require(person, Action.WRITE_ACTION_PLANS, owner=accounts.owner(session, account_id=account))
        claim(session, ActionPlanGoal, id, version, {"done_on": done_on})


def remove_goal(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take a goal off a plan. Raises NotAllowed, NotFound, Locked or Clash."""
    _remove(database, person, ActionPlanGoal, id, version, GOALS)


def add_need(
    database: Database,
    person: Person,
    *,
    plan_id: int,
    text: str,
    quantity: Decimal = Decimal(1),
    unit_cost_cents: int | None = None,
    category: str = "",
    code: str | None = None,
) -> int:
    """Add what the plan needs money for; ``code`` is the objective that it serves. Returns its id.

    Raises NotAllowed, NotFound, Locked or Invalid.
    """
    if not quantity.is_finite() or quantity <= 0 or (unit_cost_cents or 0) < 0:
        raise Invalid("Quantity is more than nothing, and a cost is not below it. Nothing was added.")
    with database.writing(person) as session:
        open_plan(session, person, plan_id)
        _served(session, code)
        need = ActionPlanNeed(
            plan_id=plan_id, text=_said(text, "what is needed"), quantity=quantity,
            unit_cost_cents=unit_cost_cents, category=category.strip(), code=code,
        )  # fmt: skip
        not_confirmed(session, plan_id, MONEY)
        return added(session, need)


def remove_need(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take a need off a plan. Raises NotAllowed, NotFound, Locked or Clash."""
    _remove(database, person, ActionPlanNeed, id, version, MONEY)


def add_equipment(database: Database, person: Person, *, account_id: int, new: NewEquipment) -> int:
    """Note a piece of equipment of an account; returns its id. Raises NotAllowed, NotFound or Invalid."""
    with database.writing(person) as session:
        accounts.account(session, id=account_id)
        require(person, Action.WRITE_ACTION_PLANS, owner=accounts.owner(session, account_id=account_id))
        row = Equipment(
            account_id=account_id, kind=_said(new.kind, "what it is"), service=new.service,
            source=_said(new.source, "where that is known from"), observed_on=new.observed_on, size=new.size,
            unit=new.unit or None, year=new.year, critical=new.critical, backup=new.backup,
        )  # fmt: skip
        return added(session, row)


def remove_equipment(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take a piece of equipment off. Raises NotAllowed, NotFound or Clash."""
    with database.writing(person) as session:
        row = session.get(Equipment, id)
        if row is None or row.voided:
            raise NotFound("That equipment is not there (any more). Nothing was changed.")
        owner = accounts.owner(session, account_id=row.account_id)
        require(person, Action.WRITE_ACTION_PLANS, owner=owner)
        claim(session, Equipment, id, version, {"voided": True})


def _remove(
    database: Database, person: Person, table: type[Record], id: int, version: int, section: int
) -> None:
    with database.writing(person) as session:
        row = session.get(table, id)
        if row is None or row.voided:
            raise NotFound("That is not there (any more). Nothing was changed. Reload the page.")
        open_plan(session, person, row.plan_id)
        claim(session, table, id, version, {"voided": True})
        not_confirmed(session, row.plan_id, section)


def _account(session: sm.Session, plan_id: int) -> int:
    plan = session.get(ActionPlan, plan_id)
    assert plan is not None  # a foreign key holds it
    return plan.account_id


def _served(session: sm.Session, code: str | None) -> None:
    if code is not None and code not in roadmap.ids_by_code(session):
        raise Invalid(f"There is no objective {code} in the goals tree. Nothing was added. Choose one.")


def _said(text: str, what: str) -> str:
    if not text.strip():
        raise Invalid(f"Say {what}. Nothing was added.")
    return text.strip()

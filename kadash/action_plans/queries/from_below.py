"""The budget counted from below, beside the budget of that year as it stands."""

from dataclasses import dataclass
from decimal import Decimal

import sqlmodel as sm

from kadash.action_plans.queries.plans import needs_of_year, plans
from kadash.action_plans.rules.from_below import FromBelow, compare, need_of
from kadash.action_plans.tables import ActionPlan, ActionPlanNeed
from kadash.budget.queries import budgets
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules.status import OPEN, Status


@dataclass(frozen=True)
class Below:
    """What the plans of a year need beside a version of its budget; ``sheet`` None: there is none.

    ``draft_id`` is the newest version of that year that can still be edited, None where there is none.
    """

    year: int
    found: FromBelow
    sheet: Sheet | None
    draft_id: int | None


def years(session: sm.Session) -> list[int]:
    """Return the years for which there are plans, the newest first."""
    return sorted({plan.plan_year for plan in plans(session)}, reverse=True)


def from_below(session: sm.Session, *, year: int, budget_id: int | None = None) -> Below:
    """Compare the needs of a year's plans with its budget: the version in force, or the one asked for."""
    programs = budgets.programs(session)
    sheet, draft = None, None
    if programs:
        program_id = programs[0].id or 0
        held = budgets.in_force(session, program_id=program_id, year=year)
        wanted = budget_id or (held.id if held else None)
        sheet = budgets.sheet(session, budget_id=wanted) if wanted else None
        versions = budgets.budgets(session, program_id=program_id, year=year)
        draft = next((version.id for version in versions if Status(version.status) in OPEN), None)
    lines = budgets.as_lines(sheet.rows) if sheet else []
    total = sheet.summary.grand if sheet else Decimal(0)
    below = compare(needs_of_year(session, year=year), lines, total_cents=total)
    return Below(year, below, sheet, draft)


def account_of_line(session: sm.Session, *, key: str) -> int | None:
    """Return the account whose plan a budget line came from; None for other lines."""
    id = need_of(key)
    need = None if id is None else session.get(ActionPlanNeed, id)
    plan = None if need is None else session.get(ActionPlan, need.plan_id)
    return None if plan is None else plan.account_id

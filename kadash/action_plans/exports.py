"""Export of the action plans under the names that scripts rely on."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts
from kadash.action_plans.queries.plans import PlanView, as_approval, plans, views
from kadash.action_plans.queries.standing import standing
from kadash.action_plans.rules.known import cost
from kadash.action_plans.rules.standing import in_force, stage
from kadash.core.export import Request, Table
from kadash.core.money import exported
from kadash.core.yearly import ends

PLANS = (
    "account_number", "account_name", "representative", "plan_year", "edition", "state", "in_force",
    "approved_on", "approved_by", "in_force_until", "signed_by", "sections", "confirmed", "out_of_date",
    "written", "filled_by_data", "empty", "goals", "asked_for", "without_price",
)  # fmt: skip


def export_action_plans(session: sm.Session, request: Request) -> Table:
    """Return the plans, a row each, the newest year first."""
    day = request.as_of
    numbers = accounts(session).set_index("account_id")["number"]
    rows: list[Mapping[str, Any]] = [
        _row(view, numbers.get(view.plan.account_id), request)
        for view in views(session, rows=plans(session), today=day)
    ]
    cover = standing(session, today=day).coverage
    totals = {
        "plans": len(rows),
        "accounts": cover.listed,
        "accounts_in_force": cover.covered,
        "at_risk_revenue": exported(cover.listed_cents),
        "at_risk_revenue_in_force": exported(cover.covered_cents),
    }
    return Table("action-plans", PLANS, rows, totals, day)


def _row(view: PlanView, number: object, request: Request) -> Mapping[str, Any]:
    plan, done, approval = view.plan, view.completeness, as_approval(view.plan)
    costs = [cost(need.quantity, need.unit_cost_cents) for need in view.needs]
    priced = [cents for cents in costs if cents is not None]
    return {
        "account_number": number if isinstance(number, str) else None,
        "account_name": view.account,
        "representative": view.representative,
        "plan_year": plan.plan_year,
        "edition": plan.edition,
        "state": str(stage([approval], request.as_of)),
        "in_force": in_force(approval, request.as_of),
        "approved_on": plan.approved_on,
        "approved_by": plan.approved_by,
        "in_force_until": ends(plan.approved_on) if plan.approved_on else None,
        "signed_by": plan.signed_by,
        "sections": done.of,
        "confirmed": done.confirmed,
        "out_of_date": done.out_of_date,
        "written": done.written,
        "filled_by_data": done.by_data,
        "empty": done.empty,
        "goals": len(view.goals),
        "asked_for": exported(sum(priced, Decimal(0))) if priced else None,
        "without_price": len(view.needs) - len(priced),
    }

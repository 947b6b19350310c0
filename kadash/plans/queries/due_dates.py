"""Everything that has a date: what engagement knows, action plans and the business plan to be renewed."""

from collections.abc import Iterator
from datetime import date

import sqlmodel as sm

from kadash.action_plans.queries import due_dates as action_plans
from kadash.core.periods import written
from kadash.core.yearly import ends
from kadash.engagement.queries import due_dates as engagement
from kadash.engagement.rules.due_dates import DueDate
from kadash.program.queries.business_plan import adopted

WHOSE = "the program"


def due_dates(session: sm.Session, *, today: date, of: str | None = None) -> tuple[DueDate, ...]:
    """Return what is due; ``of`` names who keeps the promises, looks after the accounts, began the plan."""
    return (
        *engagement.due_dates(session, today=today, of=of),
        *action_plans.due_dates(session, today=today, of=of),
        *_business_plan(session, today, of),
    )


def _business_plan(session: sm.Session, today: date, of: str | None) -> Iterator[DueDate]:
    """Return the renewal of the adopted business plan: one entry that moves with each adopted version."""
    last = adopted(session, today=today)
    if last is not None and of in (None, last.owner):
        yield DueDate(
            "business-plan", "renewal", ends(last.adopted_on), "Renew the business plan", WHOSE,
            f"Version {last.number} of {last.plan_year}, adopted on {written(last.adopted_on)}",
            last.adopted_on.toordinal(),
        )  # fmt: skip

"""The business plan as it is shown: composed of what people wrote and what the data says now."""

from datetime import date

import sqlmodel as sm

from kadash.plans.queries.business_facts import collect
from kadash.plans.rules.business.composed import Composed, compose
from kadash.program.queries.business_plan import record
from kadash.standards.business_plan import business_plan


def composed(session: sm.Session, *, id: int, today: date) -> Composed:
    """Return a plan as of a day; raises NotFound."""
    plan_record = record(session, id=id)
    return compose(
        collect(session, today=today),
        business_plan(),
        year=plan_record.plan.plan_year,
        written={row.section: plan_record.written(row.section) for row in plan_record.sections},
        quoted={row.section: row.quoted for row in plan_record.sections},
    )

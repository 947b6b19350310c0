"""Reads of business plans: the plan at hand, its sections as people wrote them, and adopted versions."""

from dataclasses import dataclass
from datetime import date

import sqlmodel as sm

from kadash.core.errors import NotFound
from kadash.program.rules.business_plan import Adopted, Written
from kadash.program.tables.business_plan import BusinessPlan, BusinessPlanEdition, BusinessPlanSection
from kadash.standards.business_plan import business_plan


@dataclass(frozen=True)
class PlanRecord:
    """A plan with its sections in the guide's order and its adopted versions, the newest first."""

    plan: BusinessPlan
    sections: tuple[BusinessPlanSection, ...]
    editions: tuple[BusinessPlanEdition, ...]

    def written(self, section: str) -> Written:
        """Return what people wrote in a section."""
        return written(next(row for row in self.sections if row.section == section))


def written(row: BusinessPlanSection) -> Written:
    """Return a section's row as a value."""
    return Written(row.section, dict(row.words), row.confirmed_by, row.confirmed_on, row.facts)


def plans(session: sm.Session) -> list[BusinessPlan]:
    """Return the plans, the newest year first."""
    query = sm.select(BusinessPlan).where(~sm.col(BusinessPlan.voided))
    rows = list(session.exec(query.order_by(sm.col(BusinessPlan.plan_year).desc())).all())
    for row in rows:
        session.expunge(row)
    return rows


def record(session: sm.Session, *, id: int) -> PlanRecord:
    """Return a plan; raises NotFound."""
    plan = session.get(BusinessPlan, id)
    if plan is None or plan.voided:
        raise NotFound("That business plan is not there (any more). Choose one from the list.")
    order = [section.id for section in business_plan().sections]
    sections = session.exec(sm.select(BusinessPlanSection).where(BusinessPlanSection.plan_id == id)).all()
    editions = session.exec(
        sm.select(BusinessPlanEdition)
        .where(BusinessPlanEdition.plan_id == id)
        .order_by(sm.col(BusinessPlanEdition.number).desc())
    ).all()
    for row in (plan, *sections, *editions):
        session.expunge(row)
    known = sorted(
        (row for row in sections if row.section in order), key=lambda row: order.index(row.section)
    )
    return PlanRecord(plan, tuple(known), tuple(editions))


def adopted(session: sm.Session, *, today: date) -> Adopted | None:
    """Return the version that was adopted last by that day, None where none was."""
    query = (
        sm.select(
            BusinessPlan,
            sm.col(BusinessPlanEdition.number),
            sm.col(BusinessPlanEdition.adopted_on),
            sm.col(BusinessPlanEdition.adopted_by),
        )
        .join(BusinessPlanEdition, sm.col(BusinessPlanEdition.plan_id) == sm.col(BusinessPlan.id))
        .where(BusinessPlanEdition.adopted_on <= today, ~sm.col(BusinessPlan.voided))
        .order_by(sm.col(BusinessPlanEdition.adopted_on).desc(), sm.col(BusinessPlanEdition.id).desc())
    )
    found = session.exec(query).first()
    if found is None:
        return None
    plan, number, adopted_on, adopted_by = found
    return Adopted(plan.plan_year, number, adopted_on, adopted_by, plan.started_by, plan.id or 0)


def last_number(session: sm.Session, *, id: int) -> int:
    """Return the number of a plan's newest adopted version; 0 where none was adopted."""
    query = sm.select(sm.func.max(BusinessPlanEdition.number)).where(BusinessPlanEdition.plan_id == id)
    return session.exec(query).one() or 0


def draft_year(session: sm.Session) -> int | None:
    """Return the year of the newest plan that has no adopted version yet, None where there is none."""
    held = sm.select(BusinessPlanEdition.plan_id)
    query = sm.select(sm.func.max(BusinessPlan.plan_year)).where(
        ~sm.col(BusinessPlan.voided), sm.col(BusinessPlan.id).not_in(held)
    )
    return session.exec(query).one()

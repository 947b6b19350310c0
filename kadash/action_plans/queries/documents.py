"""Plans as documents: what was approved as it was approved, others as they stand."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

import sqlmodel as sm

from kadash.action_plans.queries.plans import PlanView, plans, views
from kadash.action_plans.rules.document import SectionText, Signed, confirmed, document
from kadash.action_plans.tables import ActionPlan
from kadash.core.counts import counted
from kadash.core.documents.report import Report, from_json
from kadash.core.moments import day_of, local, time_of_day
from kadash.core.periods import written
from kadash.core.settings import read_settings


def report(session: sm.Session, *, view: PlanView) -> Report:
    """Return a plan as a document: the approved edition as it was frozen, else what stands now."""
    kept = approved(view.plan) if view.approved else None
    return kept or composed(session, view=view, plan=view.plan)


def approved(plan: ActionPlan) -> Report | None:
    """Return the edition that was approved, as it was frozen then; None where none was."""
    return from_json(plan.frozen["report"]) if plan.frozen else None


def composed(session: sm.Session, *, view: PlanView, plan: ActionPlan) -> Report:
    """Return a plan as a document, made of what stands now; ``plan`` says who signed and approved."""
    settings = read_settings(session)
    signed = Signed(
        plan.signed_by,
        _when(plan.signed_at, settings.zone),
        plan.approved_by if view.approved else None,
        _when(plan.approved_at, settings.zone) if view.approved else None,
    )
    texts = [
        SectionText(
            section.section.number, section.section.title, section.words, section.filled.blocks,
            confirmed(section.row.confirmed_by, section.row.confirmed_on),
            section.row.confirmed_on is not None,
        )
        for section in view.sections
    ]  # fmt: skip
    return document(
        texts, account=view.account, year=str(plan.plan_year), utility=settings.utility_name,
        representative=view.representative, signed=signed, as_of=view.as_of, edition=plan.edition,
    )  # fmt: skip


def _when(moment: datetime | None, zone: ZoneInfo) -> str | None:
    """Return a stored moment as written: ``April 7, 2026, 4:30 PM``."""
    if moment is None:
        return None
    return f"{written(day_of(moment, zone))}, {time_of_day(local(moment, zone))}"


def reports(
    session: sm.Session,
    *,
    ids: Sequence[int],
    today: date,
    tell: Callable[[float, str], None] = lambda share, doing: None,
) -> list[tuple[str, Report]]:
    """Return these plans as documents, each with its account, by name; ``tell`` is told how far it is."""
    wanted = set(ids)
    rows = [row for row in plans(session) if row.id in wanted]
    tell(0.0, f"Reading {counted(len(rows), 'plan')}")  # what they stand on is read once, for all of them
    found = [(view.account, report(session, view=view)) for view in views(session, rows=rows, today=today)]
    tell(1.0, f"Read {counted(len(rows), 'plan')}")
    return sorted(found, key=lambda pair: pair[0])

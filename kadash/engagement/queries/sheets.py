"""The agreement and the updates of a plan as the sheets that screen and documents show."""

from collections.abc import Mapping
from datetime import date

import sqlmodel as sm

from kadash.core.periods import Period, written
from kadash.core.settings import read_settings
from kadash.engagement.queries.planning import PlanView
from kadash.engagement.queries.quarter import facts
from kadash.engagement.rules import plan_sheets
from kadash.engagement.rules.plan_sheets import Line, Sheet
from kadash.engagement.rules.planning import fiscal_label


def agreement_sheet(session: sm.Session, *, view: PlanView) -> Sheet:
    """Return the agreement: as it was acknowledged, word for word, or as it stands in the draft."""
    plan, settings = view.plan, read_settings(session)
    if plan.acknowledged_on is not None:
        how = f"on {written(plan.acknowledged_on)} ({plan.acknowledged_how})"
        said = f"acknowledged by {view.acknowledged_by} {how}"
        lines = [
            Line(
                each["kind"], each["words"], each["answer"], each["side"], each["owner"],
                date.fromisoformat(each["due"]) if each["due"] else None,
            )
            for each in plan.agreed or ()
        ]  # fmt: skip
    else:
        said, lines = "draft, not acknowledged yet", lines_of(view)
    if plan.edition > 1:
        said = f"edition {plan.edition}, {said}"
    return plan_sheets.agreement(
        lines, account=view.account, utility=settings.utility_name,
        year=fiscal_label(plan.plan_year, settings.fiscal_year_first_month), session_on=plan.session_on,
        theirs=[view.names.get(int(id), "?") for id in plan.theirs or ()], ours=plan.ours or (),
        senior=plan.senior or (), acknowledged=said,
    )  # fmt: skip


def update_sheet(
    session: sm.Session,
    *,
    view: PlanView,
    quarter: Period,
    words: str | None,
    says: Mapping[str, str],
    written_by: str,
    today: date,
    to: int | None = None,
    sent_on: date | None = None,
) -> Sheet:
    """Return the update for a quarter, from what is known today and what somebody wrote."""
    settings = read_settings(session)
    return plan_sheets.update(
        lines_of(view, says),
        facts(session, account_id=view.plan.account_id, quarter=quarter, today=today),
        account=view.account, utility=settings.utility_name, quarter=quarter,
        year=fiscal_label(view.plan.plan_year, settings.fiscal_year_first_month), words=words,
        written_by=written_by, to=None if to is None else view.names.get(to), sent_on=sent_on,
    )  # fmt: skip


def lines_of(view: PlanView, says: Mapping[str, str] | None = None) -> list[Line]:
    """Return the items as lines of a sheet; ``says`` has a sentence for items, by id."""
    return [
        Line(
            item.row.kind, item.row.words, item.row.answer, item.row.side, item.row.owner, item.row.due,
            item.state, item.closed_on, (says or {}).get(str(item.row.id), ""),
        )
        for item in view.items
    ]  # fmt: skip

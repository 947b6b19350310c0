"""A budget as PDF: values for the template, never markup."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules import references
from kadash.budget.rules.lines import Line
from kadash.budget.tables import BudgetEvent
from kadash.core.moments import local
from kadash.core.money import from_cents, shown
from kadash.core.periods import short
from kadash.core.shares import percent
from kadash.core.typeset import pdf
from kadash.roadmap.rules import codes

TEMPLATE = Path(__file__).with_name("budget.typ")


def as_pdf(
    sheet: Sheet,
    *,
    utility: str,
    period: str,
    before: Mapping[str, Decimal] | None = None,
    titles: Mapping[str, str] | None = None,
    zone: ZoneInfo,
    events: Sequence[BudgetEvent] = (),
) -> bytes:
    """Return the PDF; ``before`` has last year's amounts (cents) by the line's key. Raises NotTypeset."""
    return pdf(TEMPLATE, document(sheet, utility, period, before or {}, titles or {}, events, zone))


def document(
    sheet: Sheet,
    utility: str,
    period: str,
    before: Mapping[str, Decimal],
    titles: Mapping[str, str],
    events: Sequence[BudgetEvent],
    zone: ZoneInfo,
) -> dict[str, Any]:
    """Return what the PDF shows, as plain values."""
    summary = sheet.summary
    title = f"{sheet.program.name} budget {sheet.budget.fiscal_year}"
    version = f"Version {sheet.budget.number}, {sheet.budget.status} · {period}"
    return {
        "title": title,
        "subtitle": f"{utility} · {version}" if utility else version,
        "footer": f"{utility} · {title}" if utility else title,
        "figures": _figures(sheet, before),
        "before_title": "Last year" if before else "",
        "categories": [_category(sheet, name, before) for name in summary.totals],
        "total": shown(summary.grand),
        "before": shown(sum(before.values(), Decimal(0))) if before else "",
        "note": "A blank amount was never given; it is not $0. Parts count within their line.",
        "objectives": [
            {
                "name": f"{cost.code} {titles.get(cost.code) or '(untitled)'}",
                "depth": codes.level(cost.code) - 1,
                "cost": shown(cost.cents),
                "share": percent(cost.share),
            }
            for cost in summary.by_objective
        ],
        "orphan": shown(summary.orphan),
        "orphan_share": percent(summary.orphan_share),
        "decisions": [_decision(event, zone) for event in reversed(events)],
    }


def _figures(sheet: Sheet, before: Mapping[str, Decimal]) -> list[dict[str, str]]:
    summary = sheet.summary
    last = sum(before.values(), Decimal(0))
    against = f"{shown(last, places=0)} last year" if before else f"{len(summary.lines)} lines"
    return [
        {"name": "Total", "value": shown(summary.grand, places=0), "so_what": against},
        {
            "name": "Serves no objective",
            "value": shown(summary.orphan, places=0),
            "so_what": f"{percent(summary.orphan_share)} of the total",
        },
        {
            "name": "Objectives without money",
            "value": str(len(summary.unfunded)),
            "so_what": "open objectives that nothing pays for",
        },
    ]


def _category(sheet: Sheet, name: str, before: Mapping[str, Decimal]) -> dict[str, Any]:
    keys = {line.key for line in sheet.summary.lines}
    rows: list[dict[str, Any]] = []
    last = Decimal(0)
    inside = False
    for line in sheet.summary.in_reading_order:
        part = line.parent in keys
        inside = inside if part else line.category == name
        if inside:
            rows.append(_row(sheet, line, part, before))
            last += Decimal(0) if part else before.get(line.key, Decimal(0))
    total = sheet.summary.totals[name]
    return {"name": name, "rows": rows, "total": shown(total), "before": shown(last) if before else ""}


def _row(sheet: Sheet, line: Line, part: bool, before: Mapping[str, Decimal]) -> dict[str, Any]:
    notes = {row.key: row.note for row in sheet.rows}
    count = ""
    if line.quantity is not None and line.unit_cost_cents is not None:
        count = f"{line.quantity:f} × ${from_cents(line.unit_cost_cents):,.2f}"
    return {
        "part": part,
        "code": line.account_code or "",
        "words": line.description,
        "note": notes.get(line.key) or "",
        "count": count,
        "amount": shown(sheet.summary.amounts[line.key].cents, missing=""),
        "before": shown(before.get(line.key), missing=""),
        "serves": references.written(line.serves),
    }


def _decision(event: BudgetEvent, zone: ZoneInfo) -> dict[str, str]:
    comment = f": {event.comment}" if event.comment else ""
    return {"day": f"{short(local(event.at, zone))}", "what": f"{event.person} {event.what}{comment}"}

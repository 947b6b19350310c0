"""Budgets with stable column names for scripts: the version in force for each program and year."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import sqlmodel as sm

from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules import references
from kadash.budget.rules.lines import Line
from kadash.core.export import Request, Table
from kadash.core.money import exported
from kadash.core.periods import Period, fiscal_period
from kadash.core.settings import read_settings

COLUMNS = (
    "fiscal_year", "program", "version", "status", "category", "account_code", "description", "parent",
    "quantity", "unit_cost", "amount", "basis", "objectives", "note",
)  # fmt: skip


def export_budget(session: sm.Session, request: Request) -> Table:
    """Return the lines of every fiscal year that touches the months asked for, by default of all.

    Totals are by category, ``grand`` and ``orphan``; parts count within their line.
    """
    sheets = _sheets(session, request)
    rows = [row for sheet in sheets for row in _rows(sheet)]
    return Table(
        "budget",
        COLUMNS,
        rows,
        _totals(sheets),
        request.as_of,
        request.start,
        request.end,
        texts=("account_code", "description", "parent", "note"),
    )


def _sheets(session: sm.Session, request: Request) -> list[Sheet]:
    first = read_settings(session).fiscal_year_first_month
    found = []
    pairs = dict.fromkeys((budget.fiscal_year, budget.program_id) for budget in queries.budgets(session))
    for year, program_id in sorted(pairs):
        budget = queries.in_force(session, program_id=program_id, year=year)
        if budget is not None and _asked_for(fiscal_period(year, first), request):
            sheet = queries.sheet(session, budget_id=budget.id or 0)
            assert sheet is not None
            found.append(sheet)
    return found


def _asked_for(period: Period, request: Request) -> bool:
    starts = request.end is None or period.start <= request.end
    return starts and (request.start is None or period.end >= request.start)


def _rows(sheet: Sheet) -> list[dict[str, Any]]:
    notes = {row.key: row.note for row in sheet.rows}
    labels = {line.key: line.account_code or line.description for line in sheet.summary.lines}
    return [
        {
            "fiscal_year": sheet.budget.fiscal_year,
            "program": sheet.program.name,
            "version": sheet.budget.number,
            "status": sheet.budget.status,
            "category": line.category,
            "account_code": line.account_code,
            "description": line.description,
            "parent": labels.get(line.parent or ""),
            "quantity": line.quantity,
            "unit_cost": exported(line.unit_cost_cents),
            "amount": exported(sheet.summary.amounts[line.key].cents),
            "basis": sheet.summary.amounts[line.key].basis.value,
            "objectives": _objectives(line),
            "note": notes.get(line.key),
        }
        for line in sheet.summary.in_reading_order
    ]


def _objectives(line: Line) -> list[dict[str, Any]]:
    weights = references.shares(line.serves)
    return [
        {"code": link.code, "count": link.count, "weight": weight}
        for link, weight in zip(line.serves, weights, strict=True)
    ]


def _totals(sheets: Sequence[Sheet]) -> dict[str, str | None]:
    by_category: dict[str, Decimal] = {}
    for sheet in sheets:
        for name, cents in sheet.summary.totals.items():
            by_category[name] = by_category.get(name, Decimal(0)) + cents
    return {
        **{name: exported(cents) for name, cents in by_category.items()},
        "grand": exported(sum((sheet.summary.grand for sheet in sheets), Decimal(0))),
        "orphan": exported(sum((sheet.summary.orphan for sheet in sheets), Decimal(0))),
    }

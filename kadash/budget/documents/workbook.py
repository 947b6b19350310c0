"""A budget as a workbook with formulas: totals follow a changed quantity or amount."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_cell_to_rowcol, xl_rowcol_to_cell

from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules import references
from kadash.budget.rules.lines import Amount, Basis, Line, parts
from kadash.core.money import from_cents
from kadash.core.spreadsheet import escaped, fit, on_paper

MONEY = '"$"#,##0.00;[Red]-"$"#,##0.00'
CODE, WORDS, QUANTITY, UNIT, AMOUNT, BEFORE, SERVES, NOTE, PART_OF = range(9)
WIDTHS = (12, 46, 10, 13, 15, 15, 26, 36, 26)
HEADER = 3
"""The row with the columns' names, below the title."""
OBJECTIVES = (("Goal or objective", 60), ("Cost with all below", 20), ("Share", 10))


@dataclass
class _Page:
    """The sheet that is being written: the next row, and the cells that each total adds up."""

    sheet: Any
    styles: Mapping[str, Any]
    row: int = 0
    cells: dict[str, str] = field(default_factory=dict)
    totals: list[str] = field(default_factory=list)


def as_xlsx(
    sheet: Sheet,
    *,
    utility: str,
    period: str,
    before: Mapping[str, Decimal] | None = None,
    titles: Mapping[str, str] | None = None,
) -> bytes:
    """Return the workbook: the budget by category, and what each objective costs.

    Amounts that follow from quantity × unit cost or from parts are formulas, and so is every total.
    ``before`` has last year's amounts (cents) by the line's key; ``titles`` names the goals.
    """
    out = BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    styles = _styles(book)
    page = _Page(book.add_worksheet("Budget"), styles)
    _head(page, sheet, utility, period)
    for category in sheet.summary.totals:
        _category(page, sheet, category, before or {})
    _grand_total(page, sheet)
    on_paper(page.sheet, WIDTHS, header=HEADER)
    _objectives(book.add_worksheet("What it serves"), styles, sheet, titles or {})
    book.close()
    return out.getvalue()


def _styles(book: Any) -> dict[str, Any]:
    plain = {"font_name": "Arial", "font_size": 10, "valign": "top"}
    return {
        "plain": book.add_format({**plain, "text_wrap": True}),
        "part": book.add_format({**plain, "text_wrap": True, "indent": 2, "italic": True}),
        "money": book.add_format({**plain, "num_format": MONEY}),
        "part money": book.add_format(
            {**plain, "num_format": MONEY, "italic": True, "font_color": "#55616d"}
        ),
        "number": book.add_format({**plain, "num_format": "#,##0.##"}),
        "whole number": book.add_format({**plain, "num_format": "#,##0"}),
        "share": book.add_format({**plain, "num_format": "0.0%"}),
        "title": book.add_format({**plain, "bold": True, "font_size": 16}),
        "quiet": book.add_format({**plain, "font_color": "#55616d"}),
        "header": book.add_format(
            {**plain, "bold": True, "bottom": 1, "bg_color": "#f4f6f8", "text_wrap": True}
        ),
        "number header": book.add_format(
            {**plain, "bold": True, "bottom": 1, "bg_color": "#f4f6f8", "text_wrap": True, "align": "right"}
        ),
        "heading": book.add_format({**plain, "bold": True, "font_color": "#0b5c8a"}),
        "total": book.add_format({**plain, "bold": True, "top": 1}),
        "total money": book.add_format({**plain, "bold": True, "top": 1, "num_format": MONEY}),
    }  # fmt: skip


def _kind(quantity: Decimal) -> str:
    """Return the format of a quantity: 12 is written 12, not ``12.``."""
    return "whole number" if quantity == quantity.to_integral_value() else "number"


def _head(page: _Page, sheet: Sheet, utility: str, period: str) -> None:
    page.sheet.write_string(
        0, CODE, _text(f"{sheet.program.name} budget {sheet.budget.fiscal_year}"), page.styles["title"]
    )
    version = f"Version {sheet.budget.number}, {sheet.budget.status} · {period}"
    page.sheet.write_string(
        1, CODE, _text(f"{utility} · {version}" if utility else version), page.styles["quiet"]
    )
    headers = (
        "Code",
        "Description",
        "Quantity",
        "Unit cost",
        "Amount",
        "Last year",
        "Serves",
        "Note",
        "Part of",
    )
    for column, (header, width) in enumerate(zip(headers, WIDTHS, strict=True)):
        page.sheet.set_column(column, column, width)
        style = "number header" if column in (QUANTITY, UNIT, AMOUNT, BEFORE) else "header"
        page.sheet.write_string(HEADER, column, header, page.styles[style])
    page.sheet.freeze_panes(HEADER + 1, 2)
    page.row = HEADER + 1


def _category(page: _Page, sheet: Sheet, category: str, before: Mapping[str, Decimal]) -> None:
    page.sheet.write_string(page.row, CODE, _text(category), page.styles["heading"])
    page.row += 1
    below = parts(sheet.summary.lines)
    keys = {line.key for line in sheet.summary.lines}
    notes = {row.key: row.note for row in sheet.rows}
    added: list[str] = []
    last_year: list[str] = []
    counted: list[str] = []
    for line in sheet.summary.lines:
        if line.parent not in keys and line.category == category:
            added.append(xl_rowcol_to_cell(page.row, AMOUNT))
            last_year.append(xl_rowcol_to_cell(page.row, BEFORE))
            counted.append(line.key)
            _line(page, sheet, line, below, notes, before, depth=0)
    page.sheet.write_string(page.row, CODE, "", page.styles["total"])
    page.sheet.write_string(page.row, WORDS, _text(f"Total {category}"), page.styles["total"])
    for column in (QUANTITY, UNIT):
        page.sheet.write_blank(page.row, column, None, page.styles["total"])
    total = sheet.summary.totals[category]
    _formula(page, AMOUNT, _plus(added), total, "total money")
    if before:
        known = sum((before.get(key, Decimal(0)) for key in counted), Decimal(0))
        _formula(page, BEFORE, _plus(last_year), known, "total money")
    page.totals.append(xl_rowcol_to_cell(page.row, AMOUNT))
    page.row += 2


def _line(
    page: _Page,
    sheet: Sheet,
    line: Line,
    below: Mapping[str, Sequence[Line]],
    notes: Mapping[str, str | None],
    before: Mapping[str, Decimal],
    *,
    depth: int,
) -> None:
    at, styles = page.row, page.styles
    words, money = ("part", "part money") if depth else ("plain", "money")
    page.sheet.write_string(at, CODE, _text(line.account_code or ""), styles["plain"])
    page.sheet.write_string(at, WORDS, _text(line.description), styles[words])
    if line.quantity is not None:
        page.sheet.write_number(at, QUANTITY, float(line.quantity), styles[_kind(line.quantity)])
    if line.unit_cost_cents is not None:
        page.sheet.write_number(at, UNIT, float(from_cents(line.unit_cost_cents)), styles["money"])
    page.sheet.write_string(at, SERVES, references.written(line.serves), styles["plain"])
    page.sheet.write_string(at, NOTE, _text(notes.get(line.key) or ""), styles["plain"])
    if depth:
        page.sheet.write_string(at, PART_OF, _text(_label(sheet, line.parent)), styles["plain"])
    if line.key in before:
        page.sheet.write_number(at, BEFORE, float(from_cents(before[line.key])), styles[money])
    told = {WORDS: line.description, SERVES: references.written(line.serves), NOTE: notes.get(line.key)}
    fit(page.sheet, at, [(text, WIDTHS[column]) for column, text in told.items()])
    page.row += 1
    children = below.get(line.key, ())
    cells = []
    for part in children:
        cells.append(xl_rowcol_to_cell(page.row, AMOUNT))
        _line(page, sheet, part, below, notes, before, depth=depth + 1)
    _amount(page, at, sheet.summary.amounts[line.key], cells, money)


def _label(sheet: Sheet, key: str | None) -> str:
    """Return how a part names its line, so that the workbook can be uploaded again."""
    line = next((line for line in sheet.summary.lines if line.key == key), None)
    return "" if line is None else line.account_code or line.description


def _amount(page: _Page, at: int, amount: Amount, parts_cells: Sequence[str], style: str) -> None:
    if amount.cents is None:
        return
    dollars = float(from_cents(amount.cents))
    if amount.basis is Basis.QUANTITY:
        product = f"={xl_rowcol_to_cell(at, QUANTITY)}*{xl_rowcol_to_cell(at, UNIT)}"
        page.sheet.write_formula(at, AMOUNT, product, page.styles[style], dollars)
    elif amount.basis is Basis.PARTS:
        page.sheet.write_formula(at, AMOUNT, _plus(parts_cells), page.styles[style], dollars)
    else:
        page.sheet.write_number(at, AMOUNT, dollars, page.styles[style])


def _grand_total(page: _Page, sheet: Sheet) -> None:
    page.sheet.write_string(page.row, CODE, "", page.styles["total"])
    page.sheet.write_string(page.row, WORDS, "Grand total", page.styles["total"])
    _formula(page, AMOUNT, _plus(page.totals), sheet.summary.grand, "total money")


def _objectives(page: Any, styles: Mapping[str, Any], sheet: Sheet, titles: Mapping[str, str]) -> None:
    for column, (header, width) in enumerate(OBJECTIVES):
        page.set_column(column, column, width)
        page.write_string(0, column, header, styles["number header" if column else "header"])
    row = 0
    for row, cost in enumerate(sheet.summary.by_objective, start=1):
        words = _text(f"{cost.code} {titles.get(cost.code) or '(untitled)'}")
        page.write_string(row, 0, words, styles["plain"])
        fit(page, row, [(words, OBJECTIVES[0][1])])
        page.write_number(row, 1, float(from_cents(cost.cents)), styles["money"])
        page.write_number(row, 2, float(cost.share or 0), styles["share"])
    page.write_string(row + 1, 0, "Serves no objective", styles["total"])
    page.write_number(row + 1, 1, float(from_cents(sheet.summary.orphan)), styles["total money"])
    page.write_number(row + 1, 2, float(sheet.summary.orphan_share or 0), styles["share"])
    page.freeze_panes(1, 0)
    on_paper(page, [width for _, width in OBJECTIVES], header=0)


def _formula(page: _Page, column: int, formula: str, cents: Decimal, style: str) -> None:
    page.sheet.write_formula(page.row, column, formula, page.styles[style], float(from_cents(cents)))


def _plus(cells: Sequence[str]) -> str:
    """Return the sum of cells of one column; runs without gaps become ranges."""
    runs: list[list[str]] = []
    last = -2
    for cell in cells:
        row, _ = xl_cell_to_rowcol(cell)
        if row == last + 1:
            runs[-1].append(cell)
        else:
            runs.append([cell])
        last = row
    spans = [run[0] if len(run) == 1 else f"{run[0]}:{run[-1]}" for run in runs]
    return f"=SUM({','.join(spans)})" if spans else "=0"


def _text(text: str) -> str:
    return str(escaped(text))

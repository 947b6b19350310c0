"""Tables as CSV and XLSX that are safe to open: text from files never becomes a formula."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

import xlsxwriter

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

Cell = str | int | float | Decimal | date | datetime | bool | None

EXCEL_FORMATS: Mapping[str, str] = {
    "money": '"$"#,##0.00;[Red]-"$"#,##0.00',
    "percent": "0.0%",
    "whole": "#,##0",
    "number": "#,##0.00",
    "date": "yyyy-mm-dd",
    "moment": "yyyy-mm-dd hh:mm",
}


NARROWEST, WIDEST = 8, 70
"""Of a column, in letters."""


def escaped(value: Cell) -> Cell:
    """Return text that a spreadsheet would run as a formula with an apostrophe before it.

    Numbers, dates and harmless text come back as they are: a negative amount is no formula.
    """
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return "'" + value
    return value


def as_csv(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return UTF-8 CSV with a byte order mark, so that spreadsheets read the letters right; None is empty."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([escaped(name) for name in header])
    writer.writerows([["" if cell is None else _in_csv(cell) for cell in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def _in_csv(cell: Cell) -> Cell:
    return cell.isoformat(sep=" ", timespec="minutes") if isinstance(cell, datetime) else escaped(cell)


def as_xlsx(
    header: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    *,
    kinds: Sequence[str] = (),
    totals: Sequence[Cell] | None = None,
    sheet: str = "Table",
) -> bytes:
    """Return a workbook with one sheet: a bold header that stays, formats by ``kinds``, a bold total row.

    ``kinds`` names a key of EXCEL_FORMATS or ``text`` for each column; shares are fractions, money dollars.
    """
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    page = book.add_worksheet(_sheet_name(sheet))
    bold = book.add_format({"bold": True, "bottom": 1})
    kinds = [*kinds, *["text"] * (len(header) - len(kinds))]
    plain = [book.add_format(_format(kind)) for kind in kinds]
    total = [book.add_format({**_format(kind), "bold": True, "top": 1}) for kind in kinds]
    page.write_row(0, 0, [escaped(name) for name in header], bold)
    for at, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            _write(page, at, column, cell, plain[column])
    if totals is not None:
        for column, cell in enumerate(totals):
            _write(page, len(rows) + 1, column, cell, total[column])
    page.freeze_panes(1, 0)
    for column, kind in enumerate(kinds[: len(header)]):
        cells = [row[column] for row in rows] + ([totals[column]] if totals is not None else [])
        page.set_column(column, column, _width(header[column], cells, kind))
    book.close()
    return out.getvalue()


def _width(header: str, cells: Iterable[Cell], kind: str) -> float:
    """Return how wide a column is, in letters: its longest cell as it is formatted, within limits."""
    longest = max((len(_shown(cell, kind)) for cell in cells), default=0)
    return min(max(1.15 * max(longest, len(header)) + 2, NARROWEST), WIDEST)


def _shown(cell: Cell, kind: str) -> str:
    """Return a cell about as a spreadsheet shows it in that format."""
    if cell is None:
        return ""
    if isinstance(cell, bool | str) or kind not in EXCEL_FORMATS:
        return str(cell)
    if isinstance(cell, date):
        return "2000-01-01 00:00" if kind == "moment" else "2000-01-01"
    patterns = {"money": "-${:,.2f}", "percent": "-{:.1f}%", "whole": "-{:,.0f}", "number": "-{:,.2f}"}
    amount = abs(float(cell)) * (100 if kind == "percent" else 1)
    return patterns.get(kind, "{}").format(amount)


def _format(kind: str) -> dict[str, object]:
    return {"num_format": EXCEL_FORMATS[kind]} if kind in EXCEL_FORMATS else {}


def _write(page: xlsxwriter.worksheet.Worksheet, row: int, column: int, cell: Cell, style: object) -> None:
    value = escaped(cell)
    if value is None:
        page.write_blank(row, column, None, style)
    elif isinstance(value, str):
        page.write_string(row, column, value, style)
    elif isinstance(value, date):  # days and moments: numbers to a spreadsheet, so they sort
        page.write_datetime(row, column, value, style)
    elif isinstance(value, bool):
        page.write_boolean(row, column, value, style)
    else:
        page.write_number(row, column, float(value), style)


def _sheet_name(name: str) -> str:
    """Return a name that a workbook takes: 31 characters, none of []:*?/\\ in it."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in name)[:31].strip("' ") or "Table"

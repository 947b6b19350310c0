"""Tables as CSV and XLSX that are safe to open: text from files never becomes a formula."""

import csv
import io
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

import xlsxwriter

from kadash.core.formulas import FORMULA_STARTS

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
PORTRAIT = 95
"""Letters that fit across a sheet of paper that stands upright."""
LINE = 15.0
"""Height of a row with one line, in points."""
CELL = 32_767
"""Letters that a cell of a workbook holds."""
CUT = " … (cut: a workbook's cell holds 32,767 letters; the CSV file has the whole text)"
DIGITS = 10
"""Decimals of a number that is not money, in CSV: a share of two thirds has no end."""


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
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="minutes")
    if isinstance(cell, float):
        return round(cell, DIGITS)
    if isinstance(cell, Decimal) and -int(cell.as_tuple().exponent) > DIGITS:
        return float(round(cell, DIGITS))
    return escaped(cell)


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
    kinds = [*kinds, *["text"] * (len(header) - len(kinds))][: len(header)]
    every = [*rows, totals] if totals is not None else rows
    columns = [[row[at] for row in every] for at in range(len(header))]
    widths = [_width(*told) for told in zip(header, columns, kinds, strict=True)]
    looks = _looks(kinds, columns, widths)
    plain = [book.add_format(look) for look in looks]
    total = [book.add_format({**look, "bold": True, "top": 1}) for look in looks]
    for column, (name, look) in enumerate(zip(header, looks, strict=True)):
        head = {**look, "bold": True, "bottom": 1}
        page.write_string(0, column, str(escaped(name)), book.add_format(head))
        page.set_column(column, column, widths[column])
    wrapped = [column for column, look in enumerate(looks) if "text_wrap" in look]
    for at, row in enumerate(every, start=1):
        styles = total if at > len(rows) else plain
        for column, cell in enumerate(row):
            _write(page, at, column, cell, styles[column])
        fit(page, at, [(row[column], widths[column]) for column in wrapped])
    page.freeze_panes(1, 0)
    page.ignore_errors({"number_stored_as_text": f"A1:XFD{len(every) + 1}"})  # account numbers are meant so
    on_paper(page, widths, header=0)
    book.close()
    return out.getvalue()


def on_paper(page: xlsxwriter.worksheet.Worksheet, widths: Sequence[float], *, header: int) -> None:
    """Make a sheet print on letter paper: all columns on one page, the header row on each, pages numbered."""
    page.set_paper(1)
    if sum(widths) > PORTRAIT:
        page.set_landscape()
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    page.fit_to_pages(1, 0)
    page.repeat_rows(header)
    page.set_footer("&L&A&RPage &P of &N")


def fit(page: xlsxwriter.worksheet.Worksheet, row: int, cells: Iterable[tuple[Cell, float]]) -> None:
    """Make a row as high as its longest wrapped text needs; ``cells`` are values with their columns' widths.

    Programs fit the rows of the sheet that is looked at, but LibreOffice does not fit those of the others.
    """
    lines = max((_lines(cell, width) for cell, width in cells if isinstance(cell, str)), default=1)
    if lines > 1:
        page.set_row(row, LINE * lines)


def _lines(text: str, width: float) -> int:
    """Return about how many lines a text takes in a column; a letter is a tenth narrower than a digit."""
    room = max(int(1.1 * width), 1)
    return sum(len(textwrap.wrap(line, room)) or 1 for line in text.split("\n"))


def _looks(
    kinds: Sequence[str], columns: Sequence[Sequence[Cell]], widths: Sequence[float]
) -> list[dict[str, object]]:
    """Return each column's format: text beside numbers keeps a distance; long text and text of several
    lines is wrapped.
    """
    looks: list[dict[str, object]] = []
    for column, (kind, width) in enumerate(zip(kinds, widths, strict=True)):
        look: dict[str, object] = {"valign": "top"}
        if kind in EXCEL_FORMATS:
            look |= {"num_format": EXCEL_FORMATS[kind], "align": "right"}
            looks.append(look)
            continue
        if column and kinds[column - 1] in EXCEL_FORMATS:
            look |= {"align": "left", "indent": 1}
        if any(isinstance(cell, str) and "\n" in cell for cell in columns[column]) or width >= WIDEST:
            look |= {"text_wrap": True}
        looks.append(look)
    return looks


def _width(header: str, cells: Iterable[Cell], kind: str) -> float:
    """Return how wide a column is, in letters: its longest cell as it is formatted, within limits."""
    longest = max((len(line) for cell in cells for line in _shown(cell, kind).split("\n")), default=0)
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


def _write(page: xlsxwriter.worksheet.Worksheet, row: int, column: int, cell: Cell, style: object) -> None:
    value = escaped(cell)
    if value is None:
        page.write_blank(row, column, None, style)
    elif isinstance(value, str):
        page.write_string(row, column, _that_fits(value), style)
    elif isinstance(value, date):  # days and moments: numbers to a spreadsheet, so they sort
        page.write_datetime(row, column, value, style)
    elif isinstance(value, bool):
        page.write_boolean(row, column, value, style)
    else:
        page.write_number(row, column, float(value), style)


def _that_fits(text: str) -> str:
    """Return a text as it fits a workbook's cell; one that is cut says so, xlsxwriter alone would not."""
    return text if len(text) <= CELL else text[: CELL - len(CUT)] + CUT


def _sheet_name(name: str) -> str:
    """Return a name that a workbook takes: 31 characters, none of []:*?/\\ in it."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in name)[:31].strip("' ") or "Table"

"""Workbooks of before 2007 (XLS).

The fast workbook reader is only the second choice for them. With python-calamine 0.9.1, error cells come as
empty ones; where a program gives its own formats the numbers 50 to 58, as Gnumeric does, amounts come as
dates (these numbers are East Asian dates unless the file says otherwise); durations come as dates of 1900;
and where the head names code page 1252, as that of Spreadsheet::WriteExcel does, all texts, Unicode all the
same, come with a NUL after each letter.

Runs in the process that parses workbooks.
"""

import re
import struct
from datetime import datetime, timedelta

import xlrd

from kadash.intake.reading.cells import Table, Value

_OLD_FORMULA, _BEGIN, _END = 0x0406, 0x0809, 0x000A
_NO_RESULT = 4.0
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.I)


def read_old_tables(path: str) -> list[Table] | None:
    """All sheets; None where this reader cannot follow, since damaged files make it fail in any way."""
    try:
        with xlrd.open_workbook(path, on_demand=True, formatting_info=True, logfile=_Silent()) as book:
            elapsed = {number for number, style in enumerate(book.xf_list) if _shows_elapsed(book, style)}
            tables = []
            for place, name in enumerate(book.sheet_names()):
                sheet = book.sheet_by_name(name)
                rows = [(1, _row(sheet, number, elapsed)) for number in range(sheet.nrows)]
                unfinished = _blank_formulas(rows, _without_results(book, place))
                ranges = [(a, c, b - 1, d - 1) for a, b, c, d in sheet.merged_cells if b - 1 > a]
                tables.append(Table(name, rows, unfinished, ranges).trimmed())
                book.unload_sheet(name)
    except Exception:  # noqa: BLE001 - the other reader has the last word
        return None
    return tables


def _blank_formulas(rows: list[tuple[int, list[Value]]], cells: list[tuple[int, int]]) -> int | None:
    """Take the results out that were never calculated; return the first such row, 1-based."""
    for row, column in cells:
        if row < len(rows) and column < len(rows[row][1]):
            rows[row][1][column] = ""
    for _, values in rows:
        while values and values[-1] == "":
            values.pop()
    return min((row + 1 for row, _ in cells), default=None)


def _without_results(book: xlrd.book.Book, place: int) -> list[tuple[int, int]]:
    """Row and column, from 0, of the sheet's formulas that JExcelApi wrote."""
    stream, at, depth = book.mem, book._sh_abs_posn[place], 0
    if book.biff_version < 80 or stream.find(_OLD_FORMULA.to_bytes(2, "little")) < 0:
        return []
    found = []
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BEGIN) - (kind == _END)
        if depth <= 0:
            break
        if kind == _OLD_FORMULA and length >= 14:
            row, column, _, result = struct.unpack_from("<HHHd", stream, at + 4)
            if result == _NO_RESULT:
                found.append((row, column))
        at += 4 + length
    return found


def _shows_elapsed(book: xlrd.book.Book, style: xlrd.formatting.XF) -> bool:
    form = book.format_map.get(style.format_key)
    return form is not None and bool(_ELAPSED.search(form.format_str))


def _row(sheet: xlrd.sheet.Sheet, number: int, elapsed: set[int]) -> list[Value]:
    kinds, values = sheet.row_types(number), sheet.row_values(number)
    styles = [sheet.cell_xf_index(number, column) for column in range(len(values))]
    cells = [
        _value(kind, value, style in elapsed, sheet.book.datemode)
        for kind, value, style in zip(kinds, values, styles, strict=True)
    ]
    while cells and cells[-1] == "":
        cells.pop()
    return cells


def _value(kind: int, value: str | float, elapsed: bool, datemode: int) -> Value:
    if kind == xlrd.XL_CELL_TEXT:
        return str(value)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(int(value), "#VALUE!"))
    if kind == xlrd.XL_CELL_NUMBER and not elapsed:
        return float(value)
    if kind in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return _moment(float(value), elapsed, datemode)
    return ""


def _moment(days: float, elapsed: bool, datemode: int) -> Value:
    """A serial number as what it shows: a length of time, a time of day, or a date with or without a time."""
    if elapsed or days < 0:
        return timedelta(days=days)
    moment: datetime = xlrd.xldate_as_datetime(days, datemode)
    return moment.time() if days < 1 and not datemode else moment


class _Silent:
    """Takes the remarks that the reader would print."""

    def write(self, text: str) -> None:
        """Leave it unsaid."""

"""OpenDocument spreadsheets (ODS), as LibreOffice, Gnumeric, Google Sheets and others write them.

The fast workbook reader is not used for them. With python-calamine 0.9.1, error cells come as empty ones; a
file whose XML is indented, as Gnumeric's, is refused; tabs and line breaks in a cell's text are left out, so
that words grow together; cells with a text and no declared type are left out; times of a day and more come as
texts such as ``PT26H30M00S``. Format: OpenDocument 1.3 part 3, sections 9.1 (tables) and 19.385 (values).

Runs in the process that parses workbooks; the directory check bounded the size of the XML.
"""

import re
import zipfile
from datetime import datetime, timedelta
from xml.parsers import expat

from kadash.intake.reading.archives import unpacked
from kadash.intake.reading.cells import Table, Value
from kadash.intake.reading.limits import Limits, check_size
from kadash.intake.reading.refusals import Unreadable

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_KIND = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 value-type"
_CELLS = {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}
_SPACES = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_INLINE = {f"{_TEXT}{name}" for name in ("span", "a", "s", "tab", "line-break", "ruby", "ruby-base")}
_ERROR = re.compile(r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)$")
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$")
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheets know no zones
# Nobody's duration is half a century: it is a moment that was shown as a time of day, counted from day zero.
_MOMENT = datetime(1950, 1, 1) - _DAY_ZERO  # noqa: DTZ001


def read_tables(path: str, limits: Limits) -> list[Table]:
    """All sheets of an OpenDocument spreadsheet, without those that only hold copies from other files."""
    with open(path, "rb") as file:
        content = memoryview(file.read())
        parts = {part.filename: part for part in zipfile.ZipFile(file).infolist()}
    manifest = parts.get("META-INF/manifest.xml")
    if manifest and b"encryption-data" in b"".join(unpacked(content, manifest)):
        raise Unreadable("encrypted")
    handler = _Handler(limits)
    parser = handler.parser()
    try:
        for piece in unpacked(content, parts["content.xml"]):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, UnicodeError):
        raise Unreadable("truncated") from None
    if not handler.spreadsheet:
        raise Unreadable("not_a_workbook", what="an OpenDocument file without tables")
    return [table.trimmed() for table in handler.tables]


class _Handler:
    """What stands in ``content.xml``, as it comes by."""

    def __init__(self, limits: Limits) -> None:
        self.tables: list[Table] = []
        self.spreadsheet = False
        self._limits = limits
        self._skipped = 0  # elements to be closed until cells are listened to again
        self._row: list[Value] | None = None
        self._times = 1
        self._blank = 0  # empty cells since the last filled one
        self._cell: dict[str, str] = {}
        self._lines: list[str] | None = None
        self._height = 0

    def parser(self) -> expat.XMLParserType:
        """A parser that calls this handler; it refuses document type declarations."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._declared
        return parser

    def _declared(self, *_: object) -> None:
        raise Unreadable("unsafe_xml")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped:
            self._skipped += 1
            return
        if name == f"{_OFFICE}spreadsheet":
            self.spreadsheet = True
        elif name == f"{_TABLE}table" and self._row is None:
            self.tables.append(Table(attributes.get(f"{_TABLE}name", "")))
            self._height = 0
        elif name == f"{_TABLE}table-source" and attributes.get(f"{_TABLE}mode") == "copy-results-only":
            self.tables.pop()
            self._skipped = 2  # this element and its table
        elif name == f"{_TABLE}table-row" and self.tables:
            self._row, self._blank = [], 0
            self._times = _count(attributes.get(f"{_TABLE}number-rows-repeated"))
        elif name in _CELLS and self._row is not None:
            self._cell, self._lines = attributes, []
        elif self._lines is not None:
            self._start_text(name, attributes)

    def _start_text(self, name: str, attributes: dict[str, str]) -> None:
        assert self._lines is not None
        if name == f"{_TEXT}p":
            self._lines.append("")
        elif name in _INLINE and self._lines:
            spaces = (
                " " * min(_count(attributes.get(f"{_TEXT}c")), self._limits.cell)
                if name == f"{_TEXT}s"
                else ""
            )
            self._lines[-1] += _SPACES.get(name, spaces)
        elif name not in _INLINE:  # a note, a picture, a table of another program
            self._skipped = 1

    def _characters(self, text: str) -> None:
        if self._lines and not self._skipped:
            self._lines[-1] += text

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name in _CELLS and self._row is not None:
            self._end_cell()
        elif name == f"{_TABLE}table-row" and self._row is not None:
            self._end_row()

    def _end_cell(self) -> None:
        assert self._row is not None
        times = _count(self._cell.get(f"{_TABLE}number-columns-repeated"))
        value = _value(self._cell, "\n".join(self._lines or []))
        self._lines = None
        self._note_merged(len(self._row) + self._blank)
        if value == "":
            self._note_formula()
            self._blank += times
            return
        check_size(self._where(), 1, len(self._row) + self._blank + times, self._limits)
        self._row += [""] * self._blank + [value] * times
        self._blank = 0

    def _note_merged(self, column: int) -> None:
        rows = _count(self._cell.get(f"{_TABLE}number-rows-spanned"))
        if rows > 1:
            last = column + _count(self._cell.get(f"{_TABLE}number-columns-spanned")) - 1
            self.tables[-1].merged.append((self._height, column, self._height + rows - 1, last))

    def _note_formula(self) -> None:
        typed = f"{_OFFICE}value-type" in self._cell or self._cell.get(f"{_TABLE}formula", "").endswith('""')
        table = self.tables[-1]
        if f"{_TABLE}formula" in self._cell and not typed and table.unfinished is None:
            table.unfinished = self._height + 1

    def _end_row(self) -> None:
        assert self._row is not None
        row, self._row = self._row, None
        table = self.tables[-1]
        table.rows.append((self._times, row))
        self._height += self._times
        if row:
            check_size(self._where(), self._height, len(row), self._limits)

    def _where(self) -> str:
        return f"The sheet “{self.tables[-1].name}”"


def _count(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else 1


def _value(cell: dict[str, str], shown: str) -> Value:
    """A cell's stored value; the shown text where there is none, or where it is an error's code."""
    kind = cell.get(f"{_OFFICE}value-type", "string")
    if cell.get(_KIND) == "error" or (f"{_TABLE}formula" in cell and _ERROR.match(shown)):
        # LibreOffice has codes of its own, such as Err:502.
        return shown if _ERROR.match(shown) else "#VALUE!"
    if kind == "boolean":
        return cell.get(f"{_OFFICE}boolean-value") == "true"
    if kind == "date":
        return _date(cell.get(f"{_OFFICE}date-value", ""))
    if kind == "time":
        return _time(cell.get(f"{_OFFICE}time-value", ""))
    if kind == "string":
        return cell.get(f"{_OFFICE}string-value") or shown
    return _number(cell, shown)


def _number(cell: dict[str, str], shown: str) -> Value:
    stored = cell.get(f"{_OFFICE}value", "")
    try:
        number = float(stored)
    except ValueError:
        return stored or shown
    # LibreOffice turns a workbook's truth cells into formulas with a number for a result.
    if cell.get(f"{_TABLE}formula") in ("of:=TRUE()", "of:=FALSE()"):
        return number != 0
    return number


def _date(text: str) -> Value:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:  # such as 24:00:00, or a year before Christ
        return text.replace("T", " ")


def _time(text: str) -> Value:
    match = _DURATION.match(text)
    if not match:
        return text
    sign, days, hours, minutes, seconds = match.groups()
    length = timedelta(int(days or 0), 0, 0, 0, int(minutes or 0), int(hours or 0))
    length += timedelta(seconds=float((seconds or "0").replace(",", ".")))
    if sign:
        return -length
    if length >= _MOMENT:
        return _DAY_ZERO + length
    return (_DAY_ZERO + length).time() if length < timedelta(1) else length

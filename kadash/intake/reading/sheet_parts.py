"""Details of a workbook's XML parts that the fast reader does not report.

It gives error cells as empty ones and cells of the type “date”, which SheetJS writes, as texts in UTC, says
nothing of formulas without a stored result, and follows a single cell at XFD1048576 until memory ends. Runs
in the child process; the directory check bounded the parts' sizes.
"""

import mmap
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from posixpath import join, normpath
from xml.etree import ElementTree

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, fromstring

from kadash.intake.reading.archives import unpacked
from kadash.intake.reading.limits import Limits, check_size
from kadash.intake.reading.refusals import Unreadable

_BEGINNING = 1 << 20  # declarations stand before the first element
_CELL_MEMORY = 48  # bytes that the reader holds for a cell, empty or not
_CELL = re.compile(rb"""<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Z]{1,3})([0-9]{1,10})["'][^>]*>""")
_FILLED_CELL = re.compile(_CELL.pattern.removesuffix(b">") + rb"(?<!/)>(?!</)")
_VALUE = re.compile(rb"""(?:(?!</?(?:\w+:)?[cr]\b).)*?<(?:\w+:)?v>([^<]*)<""", re.S)
_TAG = re.compile(rb"""<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*?)/?>""")
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,10})["']""")
_ROW_NUMBER = re.compile(rb"""\br=["']([0-9]{1,10})["']""")
_TYPE = re.compile(rb"""\bt=["']([a-z]+)["']""")
_NO_RESULT = re.compile(rb"</(?:\w+:)?f>(?:<(?:\w+:)?v></(?:\w+:)?v>|<(?:\w+:)?v\s*/>)?</(?:\w+:)?c>")


@dataclass
class Extras:
    """Of one sheet: what error cells and date cells hold, as (row, column) → text, both 0-based; the first
    row, 1-based, of a formula without a stored result."""

    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    unfinished: int | None = None


def look_through(path: str) -> dict[str, Extras]:
    """Extras by sheet name; refuses document type declarations and directories that lie about sizes."""
    content, parts = _parts(path)
    sheets = _sheet_names(content, parts)
    extras = {}
    for name, part in parts.items():
        xml = b"".join(unpacked(content, part))
        refuse_declarations(xml)
        if name in sheets:
            extras[sheets[name]] = Extras(_typed(xml, b"e") | _dates(xml), _unfinished(xml))
    return extras


def refuse_declarations(xml: bytes) -> None:
    """Refuse a part that declares a document type, hence entities: no workbook of any program needs them."""
    parser = DefusedXMLParser(forbid_dtd=True)
    try:
        parser.feed(xml[:_BEGINNING])
    except DefusedXmlException:
        raise Unreadable("unsafe_xml") from None
    except (ElementTree.ParseError, LookupError, ValueError):
        return  # what else is wrong with it, the reader says


def explain_crash(path: str, limits: Limits) -> None:
    """Refuse with the sheet whose cells lie too far apart, if there is one."""
    bearable = replace(limits, cells=limits.memory // _CELL_MEMORY)
    content, parts = _parts(path)
    for name, sheet in _sheet_names(content, parts).items():
        places = _FILLED_CELL.findall(b"".join(unpacked(content, parts[name])))
        rows = max((int(row) for _, row in places), default=0)
        columns = max((_column_number(column) + 1 for column, _ in places), default=0)
        check_size(f"The sheet “{sheet}”", rows, columns, bearable)
    raise Unreadable("parser_failed")


def _parts(path: str) -> tuple[memoryview, dict[str, zipfile.ZipInfo]]:
    """The packed file, mapped rather than copied, and its directory; lives as long as the process."""
    with open(path, "rb") as file:
        content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return memoryview(content), {part.filename: part for part in zipfile.ZipFile(file).infolist()}


def _dates(xml: bytes) -> dict[tuple[int, int], str]:
    """The days and moments of cells that are stored as ISO dates: a cell has no zone, whatever it says."""
    found = {}
    for place, text in _typed(xml, b"d").items():
        try:
            moment = datetime.fromisoformat(text).replace(tzinfo=None)
        except ValueError:  # a time alone, or no date
            continue
        whole = (moment + timedelta(milliseconds=500)).replace(microsecond=0)
        found[place] = whole.date().isoformat() if whole.time() == time() else whole.isoformat(" ")
    return found


def _typed(xml: bytes, kind: bytes) -> dict[tuple[int, int], str]:
    """The stored texts of all cells of a type, by 0-based row and column."""
    found = {}
    for mark in (b't="' + kind + b'"', b"t='" + kind + b"'"):
        at = xml.find(mark)
        while at >= 0:
            cell = _CELL.match(xml, xml.rfind(b"<", 0, at))
            value = cell and _VALUE.match(xml, cell.end())
            if cell and value:
                found[int(cell[2]) - 1, _column_number(cell[1])] = value[1].decode("ascii", "replace")
            elif not cell:
                return _typed_counted(xml, kind)
            at = xml.find(mark, at + 1)
    return found


def _typed_counted(xml: bytes, kind: bytes) -> dict[tuple[int, int], str]:
    """The same where cells have no references, which are optional: each stands right of the one before it."""
    found = {}
    for row, column, cell in _counted(xml):
        told = _TYPE.search(cell[0])
        value = _VALUE.match(xml, cell.end()) if told and told[1] == kind else None
        if value:
            found[row, column] = value[1].decode("ascii", "replace")
    return found


def _counted(xml: bytes) -> Iterator[tuple[int, int, re.Match[bytes]]]:
    """Yield the 0-based row and column of each cell, and its opening tag."""
    row, column = -1, -1
    for tag in _TAG.finditer(xml):
        reference = _REFERENCE.search(tag[2])
        if tag[1] == b"row":
            number = _ROW_NUMBER.search(tag[2])
            row, column = int(number[1]) - 1 if number else row + 1, -1
            continue
        column = _column_number(reference[1]) if reference else column + 1
        yield int(reference[2]) - 1 if reference else row, column, tag


def _unfinished(xml: bytes) -> int | None:
    for end in _NO_RESULT.finditer(xml):
        start = max(xml.rfind(b"<c ", 0, end.start()), xml.rfind(b":c ", 0, end.start()))
        opening = xml.rfind(b"<", 0, start + 1)
        cell = _CELL.match(xml, opening)
        # A text result may be empty, but then it is stored; R's openxlsx stores none and says text.
        if b"v" in end[0] and b't="str"' in xml[opening : xml.find(b">", opening)]:
            continue
        if cell:
            return int(cell[2])
        return next((row + 1 for row, _, tag in _counted(xml) if tag.start() == opening), None)
    return None


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _sheet_names(content: memoryview, parts: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Part name → sheet name, by the workbook's relations."""
    book, relations = (
        _tree(content, parts.get(name)) for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
    )
    targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    found = {}
    for sheet in book.iter():
        # The strict form of the format has another namespace for the same attribute.
        relation = next((value for key, value in sheet.items() if key.endswith("}id")), None)
        target = targets.get(relation)
        if sheet.tag.endswith("}sheet") and target:
            found[normpath(join("/xl", target)).lstrip("/")] = sheet.get("name", "")
    return {part: name for part, name in found.items() if part in parts}


def _tree(content: memoryview, part: zipfile.ZipInfo | None) -> ElementTree.Element:
    if part is None:
        return ElementTree.Element("nothing")
    xml = b"".join(unpacked(content, part))
    try:
        root: ElementTree.Element = fromstring(xml, forbid_dtd=True)
        return root
    except DefusedXmlException:
        raise Unreadable("unsafe_xml") from None
    except (ElementTree.ParseError, LookupError, ValueError):  # or in an encoding that there is not
        raise Unreadable("truncated") from None

"""What the fast workbook reader does not tell, looked up in a workbook's XML parts.

It gives error cells as empty ones, follows a cell at XFD1048576 until memory ends and says nothing of
formulas without a stored result. Runs in the child process, on parts whose size the directory check bounded.
"""

import mmap
import re
import zipfile
from dataclasses import dataclass, field
from posixpath import join, normpath
from xml.etree import ElementTree

from kadash.intake.reading.archives import unpacked
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable

_DECLARATIONS = tuple(
    mark.encode(encoding)
    for mark in ("<!DOCTYPE", "<!ENTITY", "<!doctype")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FAR_CELL = re.compile(rb'<(?:\w+:)?c [^>]*?\br="([A-Z]{3})[0-9]+"[^>]*(?<!/)>(?!</)')
_ERROR_CELL = re.compile(
    rb"""<(?:\w+:)?c\s(?=[^>]*\bt=["']e["'])[^>]*\br=["']([A-Z]+)([0-9]+)["'][^>]*(?<!/)>"""
    rb"""(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]*)<""",
    re.S,
)
_NO_RESULT = re.compile(  # a text result may well be empty
    rb"""<(?:\w+:)?c\s(?![^>]*\bt=["']str)[^>]*?\br=["'][A-Z]+([0-9]+)["'][^>]*>\s*"""
    rb"""<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"""
    rb"""(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"""
)


@dataclass
class Extras:
    """Of one sheet: error cells as (row, column) → code, both 0-based; rows of formulas without a result."""

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    unfinished: list[int] = field(default_factory=list)


def look_through(path: str, limits: Limits) -> dict[str, Extras]:
    """Extras by sheet name; refuses document type declarations, lying sizes and far-away cells."""
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        parts = {part.filename: part for part in zipfile.ZipFile(file).infolist()}
        view = memoryview(content)
        try:
            names = _sheet_names(view, parts)
            return {
                names[name]: extras
                for name, part in parts.items()
                if (extras := _look_at(view, part, names.get(name), limits)) and name in names
            }
        finally:
            view.release()


def _look_at(content: memoryview, part: zipfile.ZipInfo, sheet: str | None, limits: Limits) -> Extras | None:
    chunks = []
    for chunk in unpacked(content, part):
        if sheet is not None or part.filename.endswith((".xml", ".rels")):
            chunks.append(chunk)
    xml = b"".join(chunks)
    del chunks
    if any(mark in xml for mark in _DECLARATIONS):
        raise Unreadable("unsafe_xml")
    if sheet is None:
        return None
    _refuse_far_cells(xml, sheet, limits)
    extras = Extras()
    if b't="e"' in xml or b"t='e'" in xml:
        for column, row, code in _ERROR_CELL.findall(xml):
            extras.errors[int(row) - 1, _column_number(column)] = code.decode("ascii", "replace")
    if b"<f" in xml or b":f" in xml:
        extras.unfinished = sorted({int(row) for row in _NO_RESULT.findall(xml)})
    return extras


def _refuse_far_cells(xml: bytes, sheet: str, limits: Limits) -> None:
    farthest = max(_FAR_CELL.findall(xml), default=None)
    if farthest and _column_number(farthest) >= limits.columns:
        raise Unreadable(
            "too_many_columns",
            where=f"The sheet “{sheet}”",
            count=_column_number(farthest) + 1,
            limit=limits.columns,
        )


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _sheet_names(content: memoryview, parts: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Part name → sheet name, by the workbook's relations."""
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= parts.keys():
        return {}
    book, relations = (
        _tree(content, parts[name]) for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
    )
    targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    return {
        normpath(join("xl", targets[sheet.get(_RELATION)])).lstrip("/"): sheet.get("name", "")
        for sheet in book.iter()
        if sheet.tag.endswith("}sheet") and sheet.get(_RELATION) in targets
    }


def _tree(content: memoryview, part: zipfile.ZipInfo) -> ElementTree.Element:
    xml = b"".join(unpacked(content, part))
    if any(mark in xml for mark in _DECLARATIONS):
        raise Unreadable("unsafe_xml")
    try:
        return ElementTree.fromstring(xml)  # noqa: S314 - declarations, hence entities, were refused above
    except ElementTree.ParseError:
        raise Unreadable("truncated") from None

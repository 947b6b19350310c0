"""Tables of a report in Word: widths by content, a header row that repeats, rows that don't part."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Emu, Pt
from docx.table import Table as WordTable
from docx.table import _Cell

from kadash.core.documents.report import WHOLE, Table, clean
from kadash.core.documents.word_xml import element
from kadash.core.palette import LIGHT

ROOM, ROOM_SMALL = 92, 110  # characters in a line of the whole width, at the size of such tables
LONGEST = 60  # characters of a cell that a column's width follows; longer text wraps
SHORT = 14  # a column of so few characters is not broken
SHORTEST = 5
SMALL_FROM = 6  # columns


def add_table(document: Document, table: Table, color: str) -> None:
    """Add a table over the whole width of the text."""
    made = document.add_table(rows=1, cols=len(table.header))
    made.autofit = False
    _borders(made, color)
    _described(made, table)
    size = Pt(8) if len(table.header) >= SMALL_FROM else Pt(9.5)
    for index, (cell, title) in enumerate(zip(made.rows[0].cells, table.header, strict=True)):
        _write(cell, title, bold=True, right=table.aligned_right(index), size=size)
    made.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader", val="true"))
    for number, row in enumerate(table.rows):
        cells = made.add_row().cells
        for index, (cell, value) in enumerate(zip(cells, row, strict=True)):
            last = table.total and number == len(table.rows) - 1
            _write(cell, value, bold=last, right=table.aligned_right(index), size=size)
    for each in made.rows:
        each._tr.get_or_add_trPr().insert(0, element("w:cantSplit", val="true"))
    if len(table.rows) <= WHOLE:
        for each in made.rows[:-1]:
            for cell in each.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
    _widths(document, made, table)


def _write(cell: _Cell, text: str, *, bold: bool, right: bool, size: Pt) -> None:
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(clean(text))
    run.bold, run.font.size = bold or None, size
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(1.5)
    form.line_spacing = 1.0
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def weights(table: Table) -> list[float]:
    """Return each column's share of the width; they add up to 1.

    A column is as wide as its longest cell. Where that is too much, short ones stay whole and the others
    share what is left by their length.
    """
    rows = (table.header, *table.rows)
    wanted = [max(max(len(row[at]) for row in rows), SHORTEST) + 2.0 for at in range(len(table.header))]
    room = ROOM_SMALL if len(table.header) >= SMALL_FROM else ROOM
    if sum(wanted) > room:
        short = sum(each for each in wanted if each <= SHORT)
        long = [min(each, LONGEST) for each in wanted if each > SHORT]
        left = max(room - short, room // 3) / sum(long) if long else 1.0
        wanted = [each if each <= SHORT else min(each, LONGEST) * left for each in wanted]
    return [each / sum(wanted) for each in wanted]


def _widths(document: Document, made: WordTable, table: Table) -> None:
    section = document.sections[-1]
    page, left, right = section.page_width, section.left_margin, section.right_margin
    room = (page or 0) - (left or 0) - (right or 0)
    for column, share in zip(made.columns, weights(table), strict=True):
        width = Emu(int(room * share))
        column.width = width
        for cell in column.cells:
            cell.width = width


def _borders(made: WordTable, color: str) -> None:
    """Draw quiet lines between rows and one in the color under the header."""
    borders = element("w:tblBorders")
    for side in ("bottom", "insideH"):
        borders.append(
            element(f"w:{side}", val="single", sz="4", space="0", color=LIGHT.lines.lstrip("#").upper())
        )
    made._tbl.tblPr.append(borders)
    for cell in made.rows[0].cells:
        edges = element("w:tcBorders")
        edges.append(element("w:bottom", val="single", sz="8", space="0", color=color.lstrip("#").upper()))
        cell._tc.get_or_add_tcPr().append(edges)


def _described(made: WordTable, table: Table) -> None:
    """Say what a screen reader calls the table, and that its first row is a header."""
    look = made._tbl.tblPr.find(qn("w:tblLook"))
    if look is None:
        look = element("w:tblLook")
        made._tbl.tblPr.append(look)
    for name, value in {"firstRow": "1", "firstColumn": "0", "noHBand": "1", "noVBand": "1"}.items():
        look.set(qn(f"w:{name}"), value)
    words = clean(table.title or ", ".join(table.header))
    made._tbl.tblPr.append(element("w:tblCaption", val=words))

"""A sheet as PDF (accessible: PDF/UA-1) and as Word document, one page each where its text allows."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt
from docx.table import Table

from kadash.core.typeset import NotTypeset, pdf
from kadash.engagement.rules.plan_sheets import Sheet, SheetTable

TEMPLATE = Path(__file__).with_name("sheet.typ")
LANGUAGE = "en-US"
CONTROLS = {code: None for code in range(32) if chr(code) not in "\t\n"}
SIZES = ((1_500, 10.5), (2_500, 9.5), (3_500, 8.5), (5_000, 7.5))
"""Up to so many characters, the text of the Word document has that size in points: one page holds it."""
SMALLEST = 7.0
FACTS = ("Figure", "Value", "Note")


def as_pdf(sheet: Sheet) -> bytes:
    """Return the sheet as PDF. Raises NotTypeset.

    It is PDF/UA-1, unless it has a character that no font of this machine can show: the standard has no
    place for that, and a PDF without the mark is better than none.
    """
    data = _cleaned(sheet.stored)
    try:
        return pdf(TEMPLATE, data, accessible=True)
    except NotTypeset:
        return pdf(TEMPLATE, data)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {name: _cleaned(each) for name, each in value.items()}
    return [_cleaned(each) for each in value] if isinstance(value, list | tuple) else value


def as_docx(sheet: Sheet, *, now: datetime) -> bytes:
    """Return the sheet as a .docx file with real headings and header rows, written at the moment ``now``."""
    document = Document()
    _page(document, sheet)
    _properties(document, sheet, now)
    document.add_heading(clean(sheet.title), level=1)
    for paragraph in (sheet.subtitle, *sheet.paragraphs):
        document.add_paragraph(clean(paragraph))
    if sheet.facts:
        rows = tuple((fact.name, fact.value, fact.note) for fact in sheet.facts)
        _table(document, SheetTable("What we know", FACTS, rows))
    for table in sheet.tables:
        _table(document, table)
    if sheet.signatures:
        _signatures(document, sheet)
    document.sections[0].footer.paragraphs[0].text = clean(sheet.footer)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def clean(text: str) -> str:
    """Return text without control characters: the file format has no way to write them."""
    return text.translate(CONTROLS)


def _page(document: Doc, sheet: Sheet) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(0.75)
    section.top_margin = section.bottom_margin = Inches(0.6)
    length = len(sheet.subtitle) + sum(len(each) for each in sheet.paragraphs)
    length += sum(60 + len(each.name + each.value + each.note) for each in sheet.facts)
    length += sum(60 + sum(len(cell) for cell in row) for table in sheet.tables for row in table.rows)
    size = next((size for most, size in SIZES if length <= most), SMALLEST)
    styles = document.styles
    styles["Normal"].font.size, styles["Normal"].font.name = Pt(size), "Arial"
    styles["Normal"].paragraph_format.space_after = Pt(size / 3)
    for name, factor in (("Heading 1", 1.6), ("Heading 2", 1.15)):
        styles[name].font.size, styles[name].font.name = Pt(size * factor), "Arial"
        styles[name].paragraph_format.space_before = Pt(size * 0.8)
        styles[name].paragraph_format.space_after = Pt(size / 3)


def _table(document: Doc, found: SheetTable) -> None:
    document.add_heading(clean(found.title), level=2)
    table = document.add_table(rows=1, cols=len(found.header), style="Table Grid")
    for cell, title in zip(table.rows[0].cells, found.header, strict=True):
        cell.text = title
        cell.paragraphs[0].runs[0].bold = True
    _repeat_header(table)
    for row in found.rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            cell.text = clean(value)
    for each in table.rows:
        for cell in each.cells:
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)


def _signatures(document: Doc, sheet: Sheet) -> None:
    for who in sheet.signatures:
        line = document.add_paragraph(clean(f"{who}: name, date, signature  " + "_" * 40))
        line.paragraph_format.space_before = Pt(14)


def _repeat_header(table: Table) -> None:
    header = OxmlElement("w:tblHeader")
    header.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(header)


def _properties(document: Doc, sheet: Sheet, now: datetime) -> None:
    """Say what the file is: the library's template carries a date of 2013 and an author of its own."""
    about = document.core_properties
    about.title, about.author, about.language = clean(sheet.title), "Kadash", LANGUAGE
    about.comments, about.created, about.modified = "", now, now
    language = document.styles.element.find(f".//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), LANGUAGE)

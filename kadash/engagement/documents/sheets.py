"""A sheet as PDF (accessible: PDF/UA-1) and as Word document, one page each where its text allows."""

from datetime import datetime
from pathlib import Path

from kadash.core.documents import word
from kadash.core.documents.report import Block, Heading, Report, Signatures, Table, Text, cleaned
from kadash.core.typeset import accessible_pdf
from kadash.engagement.rules.plan_sheets import Sheet

TEMPLATE = Path(__file__).with_name("sheet.typ")
SIZES = ((1_500, 10.5), (2_500, 9.5), (3_500, 8.5), (5_000, 7.5))
"""Up to so many characters, the text of the Word document has that size in points: one page holds it."""
SMALLEST = 7.0
MARGINS = (0.75, 0.6)
FACTS = ("Figure", "Value", "Note")


def as_pdf(sheet: Sheet) -> bytes:
    """Return the sheet as PDF, accessible where possible. Raises NotTypeset."""
    return accessible_pdf(TEMPLATE, cleaned(sheet.stored))


def as_docx(sheet: Sheet, *, now: datetime, look: bytes | None = None) -> bytes:
    """Return the sheet as a .docx file with real headings and header rows, written at the moment ``now``."""
    return word.as_docx(_report(sheet), now=now, look=look, size=_size(sheet), margins=MARGINS)


def _report(sheet: Sheet) -> Report:
    blocks: list[Block] = [Heading(sheet.title)]
    blocks += [Text(paragraph) for paragraph in (sheet.subtitle, *sheet.paragraphs) if paragraph]
    if sheet.facts:
        rows = tuple((fact.name, fact.value, fact.note) for fact in sheet.facts)
        blocks += [Heading("What we know", 2), Table("", FACTS, rows)]
    for table in sheet.tables:
        blocks += [Heading(table.title, 2), Table("", table.header, table.rows)]
    if sheet.signatures:
        blocks.append(Signatures(sheet.signatures))
    return Report(sheet.title, "", "Kadash", tuple(blocks), footer=sheet.footer, titled=False)


def _size(sheet: Sheet) -> float:
    length = len(sheet.subtitle) + sum(len(paragraph) for paragraph in sheet.paragraphs)
    length += sum(60 + len(fact.name + fact.value + fact.note) for fact in sheet.facts)
    length += sum(60 + sum(len(cell) for cell in row) for table in sheet.tables for row in table.rows)
    return next((size for most, size in SIZES if length <= most), SMALLEST)

"""The minutes of a session as a Word document: real headings, a header row that repeats, language set."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from zoneinfo import ZoneInfo

from docx import Document
from docx.document import Document as Doc
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches
from docx.table import Table

from kadash.core.moments import local
from kadash.program.queries.method import SessionView
from kadash.standards.course import course

LANGUAGE = "en-US"
CONTROLS = {code: None for code in range(32) if chr(code) not in "\t\n"}


def docx(
    session: SessionView, *, utility: str, zone: ZoneInfo, now: datetime, todos: Sequence[str] = ()
) -> bytes:
    """Return the minutes of one session as a .docx file, written at the moment ``now``.

    ``todos``: what was given to whom to do, a line each.
    """
    row = session.session
    kind = course().session(row.kind).title
    phase = f", {course().phase(row.phase).title.lower()}" if row.phase else ""
    starts = local(row.starts_at, zone)
    document = Document()
    _properties(document, f"Minutes: {kind}{phase}", utility, now)
    document.add_heading(clean(f"{kind}{phase}"), level=0)
    lines = [f"{starts:%A, %B} {starts.day}, {starts.year}, {starts:%H:%M}"]
    lines += [row.place] if row.place else []
    took = f", took {row.actual_minutes}" if row.actual_minutes is not None else ""
    lines += [f"{row.state.capitalize()}; planned for {row.minutes} minutes{took}"]
    for line in [utility, *lines]:
        if line:
            document.add_paragraph(clean(line))
    document.add_heading("Who was there", level=1)
    came = [attendance.name for attendance in session.attendance if attendance.came]
    away = [attendance.name for attendance in session.attendance if attendance.came is False]
    document.add_paragraph(clean(", ".join(came) or "Nobody was noted."))
    if away:
        document.add_paragraph(clean(f"Did not come: {', '.join(away)}"))
    document.add_heading("Agenda", level=1)
    _agenda(document, session)
    for heading, text in (("Decision", row.decision), ("Notes", row.notes)):
        if text.strip():
            document.add_heading(heading, level=1)
            for paragraph in text.strip().splitlines():
                document.add_paragraph(clean(paragraph))
    if todos:
        document.add_heading("What is to be done", level=1)
        for line in todos:
            document.add_paragraph(clean(line), style="List Bullet")
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def clean(text: str) -> str:
    """Return text without control characters: the file format has no way to write them."""
    return text.translate(CONTROLS)


def _agenda(document: Doc, session: SessionView) -> None:
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    for cell, title in zip(table.rows[0].cells, ("Minutes", "Item", "Who", "Outcome"), strict=True):
        cell.text = title
        cell.paragraphs[0].runs[0].bold = True
    _repeat_header(table)
    for item in session.items:
        outcome = "Put off. " + item.outcome if item.parked else item.outcome
        values = (str(item.minutes), item.title, item.who, outcome.strip())
        for cell, value in zip(table.add_row().cells, values, strict=True):
            cell.text = clean(value)
    table.autofit = False
    for column, width in zip(table.columns, (0.9, 2.3, 1.2, 2.1), strict=True):
        column.width = Inches(width)  # LibreOffice goes by the columns, Word by the cells
        for cell in column.cells:
            cell.width = Inches(width)


def _repeat_header(table: Table) -> None:
    properties = table.rows[0]._tr.get_or_add_trPr()
    header = OxmlElement("w:tblHeader")
    header.set(qn("w:val"), "true")
    properties.append(header)


def _properties(document: Doc, title: str, author: str, now: datetime) -> None:
    """Say what the file is: the library's template carries a date of 2013 and an author of its own."""
    about = document.core_properties
    about.title, about.author, about.language = clean(title), clean(author) or "Kadash", LANGUAGE
    about.comments, about.created, about.modified = "", now, now
    language = document.styles.element.find(f".//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), LANGUAGE)

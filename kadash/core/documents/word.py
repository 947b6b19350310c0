"""A report as a Word document: real heading styles, header rows that repeat, charts that can be edited.

Nothing is filled into a template by code that a template brings: the document is composed here, and an
uploaded look gives only styles, header, footer and margins (``look.py``).
"""

from datetime import datetime
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.text.paragraph import Paragraph

from kadash.core.documents.report import (
    Block,
    Bullets,
    Chart,
    Heading,
    NewSection,
    PageBreak,
    Report,
    Signatures,
    Table,
    Text,
    clean,
)
from kadash.core.documents.word_charts import add_chart
from kadash.core.documents.word_tables import add_table
from kadash.core.documents.word_xml import (
    bookmark,
    field,
    link_to,
    plain_fonts,
    set_language,
    without_spacing,
    without_thumbnail,
)
from kadash.core.palette import LIGHT

LANGUAGE = "en-US"
FONT = "Arial"
SIZES = {"Title": 24, "Subtitle": 11, "Heading 1": 17, "Heading 2": 13, "Heading 3": 11, "Caption": 9.5}


def as_docx(
    report: Report,
    *,
    now: datetime,
    look: bytes | None = None,
    size: float = 10.5,
    margins: tuple[float, float] = (1.0, 0.9),
) -> bytes:
    """Return the report as a .docx file, written at the moment ``now``.

    ``look``: a document that ``look.cleaned`` made of an uploaded one; without it, the text is set in
    ``size`` points on letter paper with ``margins`` in inches (at the sides, above and below).
    """
    document = docx.Document(BytesIO(look)) if look else docx.Document()
    if look is None:
        _page(document, margins)
        _styles(document, report.color, size)
    _properties(document, report, now)
    _Composer(document, report).compose()
    _footer(document, report)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


class _Composer:
    """Adds the blocks of a report to a document, in order."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document, self.report = document, report
        self.breaks = False  # whether the next paragraph starts a page
        self.below_table = False
        self.empty = True
        self.sections = 0

    def compose(self) -> None:
        """Add title, list of sections and blocks."""
        if self.report.titled:
            self._paragraph(self.report.title, "Title")
            self.empty = False
            if self.report.subtitle:
                self._paragraph(self.report.subtitle, "Subtitle")
        if self.report.contents:
            for number, text in enumerate(self.report.sections, start=1):
                link_to(self._paragraph("", "Normal"), clean(text), f"section{number}")
        for block in self.report.blocks:
            self._add(block)

    def _add(self, block: Block) -> None:
        match block:
            case Heading():
                made = self._paragraph(block.text, f"Heading {block.level}")
                if block.level == 1:
                    self.sections += 1
                    bookmark(made, f"section{self.sections}", self.sections)
            case Text():
                self._text(block)
            case Bullets():
                for item in block.items:
                    self._paragraph(item, "List Bullet")
            case Table():
                if block.title:
                    self._caption(block.title)
                elif self.below_table:
                    self._paragraph("", "Normal")  # else both would be one table
                add_table(self.document, block, self.report.color)
                self.below_table = True
            case Chart():
                self._caption(block.title)
                add_chart(self.document, block, self.report.color)
            case Signatures():
                self._signatures(block)
            case NewSection() if not self.empty:
                self.document.add_section(WD_SECTION.NEW_PAGE)
                return
            case PageBreak() if not self.empty:
                self.breaks = True
                return
        self.empty = False

    def _paragraph(self, text: str, style: str) -> Paragraph:
        made = self.document.add_paragraph(clean(text), style=style)
        if self.breaks:
            made.paragraph_format.page_break_before = True
            self.breaks = False
        if self.below_table and style in ("Normal", "List Bullet"):
            made.paragraph_format.space_before = Pt(8)
        self.below_table = False
        return made

    def _signatures(self, block: Signatures) -> None:
        """Add the lines to sign on, all on one page with what stands above them."""
        lines = [self._paragraph(words, "Normal") for words in block.above]
        for who in block.names:
            lines.append(self._paragraph(f"{who}: name, date, signature  " + "_" * 40, "Normal"))
            lines[-1].paragraph_format.space_before = Pt(14)
        for line in lines[:-1]:
            line.paragraph_format.keep_with_next = True

    def _caption(self, text: str) -> None:
        form = self._paragraph(text, "Caption").paragraph_format
        form.keep_with_next, form.space_before, form.space_after = True, Pt(10), Pt(4)

    def _text(self, block: Text) -> None:
        made = self._paragraph(block.text, "Normal")
        if block.kind == "note":
            for run in made.runs:
                run.font.color.rgb = RGBColor.from_string(LIGHT.quiet.lstrip("#").upper())
        if block.kind == "lines":
            made.paragraph_format.keep_together = True
            made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(14), Pt(18)


def _page(document: Document, margins: tuple[float, float]) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(margins[0])
    section.top_margin = section.bottom_margin = Inches(margins[1])


def _styles(document: Document, color: str, size: float) -> None:
    """Set one font in all styles; headings in the utility's color, sized against the text."""
    styles = document.styles
    plain_fonts(styles.element)
    normal = styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(size)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(size * 0.6), 1.15
    main = RGBColor.from_string(color.lstrip("#").upper())
    ink = RGBColor.from_string(LIGHT.ink.lstrip("#").upper())
    for name, points in SIZES.items():
        style = styles[name]
        style.font.name, style.font.size = FONT, Pt(points * size / 10.5)
        style.font.color.rgb = main if name.startswith("Heading") else ink
        style.font.italic = False
        if name.startswith("Heading"):
            style.paragraph_format.space_before = Pt(points * 0.9)
            style.paragraph_format.space_after = Pt(points * 0.4)
    subtitle = styles["Subtitle"]
    subtitle.font.bold = False
    without_spacing(subtitle.element)
    border = styles["Title"].element.find(f".//{qn('w:pBdr')}")
    if border is not None:
        border.getparent().remove(border)


def _properties(document: Document, report: Report, now: datetime) -> None:
    """Say what the file is: the library's own template names an author and a date of its own."""
    about = document.core_properties
    about.title, about.author, about.language = clean(report.title), clean(report.author), LANGUAGE
    about.subject, about.comments, about.keywords = clean(report.subtitle)[:200], "", ""
    about.last_modified_by, about.created, about.modified, about.revision = clean(report.author), now, now, 1
    set_language(document.styles.element, LANGUAGE)
    without_thumbnail(document)


def _footer(document: Document, report: Report) -> None:
    """Write the footer, unless an uploaded look brings its own."""
    footer = document.sections[0].footer
    if any(paragraph.text.strip() for paragraph in footer.paragraphs) or footer.tables:
        return
    if not report.titled and not report.footer:
        return
    line = footer.paragraphs[0]
    line.text = clean(report.footer)
    if report.titled:
        line.add_run("  ·  Page " if report.footer else "Page ")
        field(line, "PAGE")
        line.add_run(" of ")
        field(line, "NUMPAGES")
    line.alignment = WD_ALIGN_PARAGRAPH.LEFT

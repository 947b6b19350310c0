"""A briefing as PowerPoint: native charts and tables that the people who present can edit."""

import base64
import math
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.shapes.picture import CT_Picture
from pptx.util import Inches, Length, Pt

from kadash.briefing.documents.pptx_charts import Box, add, rgb
from kadash.briefing.rules.value import Briefing, Grid, Slide
from kadash.core import clock
from kadash.core.contrast import readable
from kadash.core.narrative import Figure
from kadash.core.palette import LIGHT

WIDTH, HEIGHT = 13.333, 7.5  # inches, 16:9
INK, QUIET, WHITE = rgb(LIGHT.ink), rgb(LIGHT.quiet), RGBColor(0xFF, 0xFF, 0xFF)
LEFT, TOP, FOOT = 0.7, 0.4, 0.55
ROOM = WIDTH - 2 * LEFT
FONT = "Arial"
TITLE_ONLY = 5
"""The library's layout with a title and nothing else: an outline then lists the titles."""
LETTER = 0.52
"""A letter's mean width as a part of the size of type."""
CONTROLS = {code: None for code in range(32) if chr(code) not in "\t\n"}
"""Characters that the file format has no way to write; the library would show them as ``_x0001_``."""
SIZES = (22, 20, 18, 16, 15, 14, 13, 12)


def pptx(briefing: Briefing) -> bytes:
    """Return the briefing as a PPTX file: a title slide, then a slide each, with speaker notes."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    about = deck.core_properties
    about.title, about.author, about.language = briefing.title, briefing.utility, "en-US"
    about.created = about.modified = clock.now()  # the library's template is of 2013
    color = readable(briefing.color, LIGHT.ground)
    if briefing.logo:
        _corner(deck, briefing)
    _cover(deck, briefing, rgb(color))
    for number, slide in enumerate(briefing.slides, start=2):  # the cover is page 1, as in the PDF
        _page(deck, briefing, slide, number, color)
    out = BytesIO()
    deck.save(out)
    return out.getvalue()


def _corner(deck: Any, briefing: Briefing) -> None:
    """Put the logo into the master's corner, where one change changes it on all slides."""
    master = deck.slide_master
    part, id = master.part.get_or_add_image_part(BytesIO(base64.b64decode(briefing.logo)))
    wide, high = _fitted(part.image.size, 1.6, 0.46)
    box = (Inches(WIDTH - LEFT) - wide, Inches(TOP - 0.14), wide, high)
    master.shapes._spTree.append(CT_Picture.new_pic(9001, "Logo", briefing.utility, id, *box))


def _fitted(size: tuple[int, int], wide: float, high: float) -> tuple[Length, Length]:
    """Return the width and height in which a picture of that size fits the room (inches)."""
    scale = min(wide / size[0], high / size[1])
    return Inches(size[0] * scale), Inches(size[1] * scale)


def _new(deck: Any, title: str, box: Box, size: int) -> Any:
    page = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
    shape = page.shapes.title
    shape.left, shape.top, shape.width, shape.height = (Inches(part) for part in box)
    _write(shape.text_frame, title, size, INK, bold=True)
    return page


def _write(frame: Any, text: str, size: int, color: RGBColor, *, bold: bool = False) -> None:
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = 0
    frame.text = text.translate(CONTROLS)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size, run.font.bold, run.font.color.rgb = Pt(size), bold, color
            run.font.name = FONT


def _text(page: Any, text: str, box: Box, size: int, color: RGBColor, *, bold: bool = False) -> None:
    shape = page.shapes.add_textbox(*(Inches(part) for part in box))
    _write(shape.text_frame, text, size, color, bold=bold)


def _cover(deck: Any, briefing: Briefing, color: RGBColor) -> None:
    page = _new(deck, briefing.title, (1.1, 2.6, 11, 1.1), 48)
    page._element.set("showMasterSp", "0")  # the logo stands here larger than in the corner
    band = page.shapes.add_shape(1, 0, 0, Inches(0.35), Inches(HEIGHT))
    band.fill.solid()
    band.fill.fore_color.rgb = color
    band.line.fill.background()
    if briefing.logo:
        picture = page.shapes.add_picture(BytesIO(base64.b64decode(briefing.logo)), Inches(1.1), Inches(0.8))
        picture.width, picture.height = _fitted(picture.image.size, 4.0, 1.4)
    _text(page, briefing.utility, (1.1, 3.75, 11, 0.6), 28, color)
    _text(page, f"{briefing.period} · as of {briefing.as_of}", (1.1, 4.45, 11, 0.6), 20, QUIET)


def _page(deck: Any, briefing: Briefing, slide: Slide, number: int, color: str) -> None:
    paint = rgb(color)
    size = next((s for s in (34, 30, 27, 24) if _lines(slide.title, s, ROOM) == 1), 22)
    page = _new(deck, slide.title, (LEFT, TOP + 0.36, ROOM, 0.8), size)
    _text(page, slide.section, (LEFT, TOP, ROOM - 2, 0.4), 16, paint)
    top = 1.7
    if slide.figures:
        _figures(page, slide.figures, top, paint)
        top += 1.2
    if slide.text:
        lines = _lines(slide.text, 20, ROOM)
        _text(page, slide.text, (LEFT, top, ROOM, 0.36 * lines + 0.15), 20, INK)
        top += 0.36 * lines + 0.25
    _body(page, slide, top, HEIGHT - FOOT - 0.15 - top, color)
    _text(page, briefing.foot(slide), (LEFT, HEIGHT - FOOT, 11, 0.4), 12, QUIET)
    _text(page, str(number), (WIDTH - LEFT - 0.4, HEIGHT - FOOT, 0.6, 0.4), 12, QUIET)
    notes = [f"{slide.minutes} minutes." if slide.minutes else "", slide.notes]
    notes += [f"{figure.label}: {figure.how}" for figure in slide.figures if figure.how]
    page.notes_slide.notes_text_frame.text = "\n".join(part for part in notes if part)


def _body(page: Any, slide: Slide, top: float, room: float, color: str) -> None:
    """Place chart and table: beside each other where the table is narrow, else below each other."""
    if slide.chart is None:
        if slide.grid:
            _grid(page, slide.grid, (LEFT, top, ROOM, room), color)
        return
    box = (LEFT, top, ROOM, room)
    if slide.grid and len(slide.grid.columns) <= 3:
        wide = ROOM * 0.6
        box = (LEFT, top, wide, room)
        _grid(page, slide.grid, (LEFT + wide + 0.4, top + 0.2, ROOM - wide - 0.4, room - 0.2), color)
    elif slide.grid:
        high = room * 0.36
        box = (LEFT, top, ROOM, high)
        _grid(page, slide.grid, (LEFT, top + high + 0.1, ROOM, room - high - 0.1), color)
    if slide.chart.floor:
        _text(page, slide.chart.caption, (LEFT, top - 0.1, box[2], 0.35), 13, QUIET)
        box = (box[0], top + 0.25, box[2], box[3] - 0.25)
    add(page, slide.chart, box, color)


def _figures(page: Any, figures: tuple[Figure, ...], top: float, color: RGBColor) -> None:
    each = ROOM / len(figures)
    fits = [s for s in (38, 32, 28, 24) if all(_lines(f.text, s, each - 0.2) == 1 for f in figures)]
    size = fits[0] if fits else 20
    label = next((s for s in (16, 14, 12) if all(_lines(f.label, s, each - 0.2) == 1 for f in figures)), 11)
    for index, figure in enumerate(figures):
        left = LEFT + index * each
        _text(page, figure.text, (left, top, each, 0.75), size, color, bold=True)
        _text(page, figure.label, (left, top + size * 1.4 / 72 + 0.05, each, 0.4), label, QUIET)


def _lines(text: str, size: int, width: float) -> int:
    """Return about how many lines a text takes at a size (points) in a width (inches)."""
    return sum(max(1, math.ceil(len(line) * LETTER * size / 72 / width)) for line in text.split("\n"))


def _widths(grid: Grid, width: float) -> list[float]:
    """Return the columns' widths: by their longest text, long ones held back by the square root."""
    cells = list(zip(grid.columns, *grid.rows, strict=True))
    wants = [max(4.0, max(len(text) for text in column)) for column in cells]
    amounts = [*grid.right, *(False for _ in grid.columns)]
    weights = [want if want <= 16 else 4 * math.sqrt(want) for want in wants]
    weights = [weight * (1.25 if right else 1) for weight, right in zip(weights, amounts, strict=False)]
    return [width * weight / sum(weights) for weight in weights]


def _heights(grid: Grid, widths: list[float], size: int) -> list[float]:
    """Return how high each row gets at that size of type, in inches."""
    rows = (grid.columns, *grid.rows)
    return [
        max(_lines(text, size, w - 0.2) for text, w in zip(row, widths, strict=True)) * size * 1.22 / 72 + 0.1
        for row in rows
    ]


def _grid(page: Any, grid: Grid, box: Box, color: str) -> None:
    """Put a table on the page in the largest type that the room allows."""
    left, top, width, room = box
    widths = _widths(grid, width)
    size = next((s for s in SIZES if sum(_heights(grid, widths, s)) <= room), SIZES[-1])
    heights = _heights(grid, widths, size)
    table = page.shapes.add_table(
        len(heights), len(widths), Inches(left), Inches(top), Inches(width), Inches(sum(heights))
    ).table
    for column, part in zip(table.columns, widths, strict=True):
        column.width = Inches(part)
    for row, part in zip(table.rows, heights, strict=True):
        row.height = Inches(part)
    for number, cells in enumerate((grid.columns, *grid.rows)):
        for column, text in enumerate(cells):
            right = column < len(grid.right) and grid.right[column]
            _cell(table.cell(number, column), text, size, rgb(color) if number == 0 else None, right)


def _cell(cell: Any, text: str, size: int, head: RGBColor | None, right: bool) -> None:
    cell.text = text.translate(CONTROLS)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.margin_top = cell.margin_bottom = Inches(0.04)
    cell.fill.solid()
    cell.fill.fore_color.rgb = head or WHITE
    for paragraph in cell.text_frame.paragraphs:
        paragraph.font.size, paragraph.font.name, paragraph.font.bold = Pt(size), FONT, head is not None
        paragraph.font.color.rgb = WHITE if head else INK
        if right:
            paragraph.alignment = PP_ALIGN.RIGHT

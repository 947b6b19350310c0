"""A briefing as PowerPoint: native charts and tables that the people who present can edit."""

from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.enum.text import PP_ALIGN
from pptx.util import Inches, Pt

from kadash.briefing.value import Briefing, Chart, Figure, Grid, Slide

WIDTH, HEIGHT = 13.333, 7.5  # inches, 16:9
INK, QUIET, PALE = RGBColor(0x18, 0x24, 0x2F), RGBColor(0x55, 0x61, 0x6D), RGBColor(0xB8, 0xCD, 0xDB)
LEFT, TOP = 0.7, 0.55


def pptx(briefing: Briefing) -> bytes:
    """Return the briefing as a PPTX file: a title slide, then a slide each, with speaker notes."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    color = RGBColor.from_string(briefing.color.lstrip("#").upper())
    _cover(deck, briefing, color)
    for number, slide in enumerate(briefing.slides, start=1):
        _page(deck, briefing, slide, number, color)
    out = BytesIO()
    deck.save(out)
    return out.getvalue()


def _blank(deck: Any) -> Any:
    return deck.slides.add_slide(deck.slide_layouts[6])


def _text(
    page: Any,
    text: str,
    box: tuple[float, float, float, float],
    size: int,
    color: RGBColor,
    *,
    bold: bool = False,
) -> Any:
    shape = page.shapes.add_textbox(*(Inches(part) for part in box))
    frame = shape.text_frame
    frame.word_wrap = True
    frame.text = text
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            run.font.size, run.font.bold, run.font.color.rgb = Pt(size), bold, color
            run.font.name = "Arial"
    return shape


def _cover(deck: Any, briefing: Briefing, color: RGBColor) -> None:
    page = _blank(deck)
    band = page.shapes.add_shape(1, 0, 0, Inches(0.35), Inches(HEIGHT))
    band.fill.solid()
    band.fill.fore_color.rgb = color
    band.line.fill.background()
    _text(page, briefing.title, (1.1, 2.4, 11, 1.2), 44, INK, bold=True)
    _text(page, briefing.utility, (1.1, 3.5, 11, 0.6), 24, color)
    _text(page, f"{briefing.period} · as of {briefing.as_of}", (1.1, 4.2, 11, 0.6), 18, QUIET)


def _page(deck: Any, briefing: Briefing, slide: Slide, number: int, color: RGBColor) -> None:
    page = _blank(deck)
    _text(page, slide.section, (LEFT, TOP - 0.2, 11, 0.4), 14, color)
    size = 30 if len(slide.title) <= 45 else 24  # a title keeps to one line
    _text(page, slide.title, (LEFT, TOP + 0.1, WIDTH - 2 * LEFT, 0.9), size, INK, bold=True)
    top = 1.65
    if slide.figures:
        _figures(page, slide.figures, top, color)
        top += 1.35
    if slide.text:
        _text(page, slide.text, (LEFT, top, WIDTH - 2 * LEFT, 0.8), 18, INK)
        top += 0.85
    room = HEIGHT - top - 0.75
    if slide.chart and slide.grid:
        half = (WIDTH - 2 * LEFT - 0.4) * 0.62
        _chart(page, slide.chart, (LEFT, top, half, room), color)
        _grid(page, slide.grid, (LEFT + half + 0.4, top, WIDTH - 2 * LEFT - half - 0.4), color)
    elif slide.chart:
        _chart(page, slide.chart, (LEFT, top, WIDTH - 2 * LEFT, room), color)
    elif slide.grid:
        _grid(page, slide.grid, (LEFT, top, WIDTH - 2 * LEFT), color)
    foot = " · ".join(part for part in (slide.source or f"as of {briefing.as_of}", briefing.utility) if part)
    _text(page, foot, (LEFT, HEIGHT - 0.55, 10.5, 0.4), 11, QUIET)
    _text(page, str(number), (WIDTH - LEFT - 0.6, HEIGHT - 0.55, 0.6, 0.4), 11, QUIET)
    notes = [f"{slide.minutes} minutes." if slide.minutes else "", slide.notes]
    notes += [f"{figure.label}: {figure.how}" for figure in slide.figures if figure.how]
    page.notes_slide.notes_text_frame.text = "\n".join(part for part in notes if part)


def _figures(page: Any, figures: tuple[Figure, ...], top: float, color: RGBColor) -> None:
    each = (WIDTH - 2 * LEFT) / len(figures)
    for place, figure in enumerate(figures):
        left = LEFT + place * each
        size = 30 if len(figure.text) <= 12 else 20
        _text(page, figure.text, (left, top, each, 0.7), size, color, bold=True)
        _text(page, figure.label, (left, top + 0.62, each, 0.4), 14, QUIET)


def _chart(page: Any, chart: Chart, box: tuple[float, float, float, float], color: RGBColor) -> None:
    data = CategoryChartData()
    data.categories = list(chart.categories)
    kind = {"line": XL_CHART_TYPE.LINE_MARKERS, "waterfall": XL_CHART_TYPE.COLUMN_STACKED}.get(
        chart.kind, XL_CHART_TYPE.COLUMN_CLUSTERED
    )
    series = _waterfall(chart) if chart.kind == "waterfall" else dict(chart.series)
    if chart.kind == "pareto":  # a share and an amount have no common axis; the share stands on the screen
        series = {"At-risk revenue": series["At-risk revenue"]}
    for name, values in series.items():
        data.add_series(name, values)
    made = page.shapes.add_chart(kind, *(Inches(part) for part in box), data).chart
    made.has_title = False
    made.has_legend = chart.kind == "line"
    if made.has_legend:
        made.legend.position, made.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    made.font.size = Pt(12)
    made.value_axis.tick_labels.number_format = '"$"#,##0' if chart.unit == "$" else "0"
    made.value_axis.tick_labels.number_format_is_linked = False
    made.value_axis.major_gridlines.format.line.color.rgb = RGBColor(0xDB, 0xE2, 0xE8)
    _paint(made, chart, color)


def _paint(made: Any, chart: Chart, color: RGBColor) -> None:
    for place, series in enumerate(made.plots[0].series):
        if chart.kind == "waterfall" and place == 0:
            series.format.fill.background()
        elif chart.kind == "line":
            series.format.line.color.rgb = color if place == 0 else PALE
        else:
            series.format.fill.solid()
            paints = {1: color, 2: RGBColor(0xA3, 0x36, 0x0F), 3: RGBColor(0x0F, 0x92, 0x76)}
            series.format.fill.fore_color.rgb = paints[place] if chart.kind == "waterfall" else color


def _waterfall(chart: Chart) -> dict[str, tuple[float | None, ...]]:
    """Return stacked columns: an unseen base, totals, what was added, what was taken away."""
    (values,) = chart.series.values()
    base: list[float] = []
    totals: list[float | None] = []
    more: list[float | None] = []
    less: list[float | None] = []
    level = 0.0
    for place, value in enumerate(values):
        amount = value or 0.0
        whole = place in (0, len(values) - 1)
        if whole:
            level = amount
        base.append(0.0 if whole else min(level, level + amount))
        totals.append(amount if whole else None)
        more.append(amount if not whole and amount >= 0 else None)
        less.append(-amount if not whole and amount < 0 else None)
        if not whole:
            level += amount
    return {"": tuple(base), "Total": tuple(totals), "More": tuple(more), "Less": tuple(less)}


def _grid(page: Any, grid: Grid, box: tuple[float, float, float], color: RGBColor) -> None:
    left, top, width = box
    rows = len(grid.rows) + 1
    box_of_table = (Inches(left), Inches(top), Inches(width), Inches(0.38 * rows))
    table = page.shapes.add_table(rows, len(grid.columns), *box_of_table).table
    for row, cells in enumerate((grid.columns, *grid.rows)):
        for column, text in enumerate(cells):
            cell = table.cell(row, column)
            cell.text = text
            paragraph = cell.text_frame.paragraphs[0]
            paragraph.font.size = Pt(14)
            if column < len(grid.right) and grid.right[column]:
                paragraph.alignment = PP_ALIGN.RIGHT
            cell.fill.solid()
            cell.fill.fore_color.rgb = color if row == 0 else RGBColor(0xFF, 0xFF, 0xFF)
            paragraph.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF) if row == 0 else INK

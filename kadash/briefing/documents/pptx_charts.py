"""Native charts: the people who present can edit them and their data in PowerPoint."""

from copy import deepcopy
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
)
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Inches, Pt

from kadash.briefing.charts import span
from kadash.briefing.rules.value import Chart
from kadash.core.documents.chart_names import write_every_name
from kadash.core.palette import LIGHT

Box = tuple[float, float, float, float]
"""Left, top, width and height in inches."""
KINDS = {"line": XL_CHART_TYPE.LINE_MARKERS, "waterfall": XL_CHART_TYPE.COLUMN_STACKED}
SECOND_AXES = ("50990", "50991")
DOLLARS = '"$"#,##0'


def rgb(color: str) -> RGBColor:
    """Return a hex color as PowerPoint wants it."""
    made: RGBColor = RGBColor.from_string(color.lstrip("#").upper())
    return made


def add(page: Any, chart: Chart, box: Box, color: str) -> None:
    """Put a chart on a page, with its numbers in a workbook that is part of the file."""
    data = CategoryChartData(number_format=DOLLARS if chart.unit == "$" else "0")
    data.categories = list(chart.categories)
    series = waterfall_columns(chart) if chart.kind == "waterfall" else dict(chart.series)
    for name, values in series.items():
        data.add_series(name, values, number_format='0.0"%"' if name == "Running share" else None)
    kind = KINDS.get(chart.kind, XL_CHART_TYPE.COLUMN_CLUSTERED)
    frame = page.shapes.add_chart(kind, *(Inches(part) for part in box), data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", chart.caption)  # what a screen reader says of it
    made = frame.chart
    made.has_title = False
    made.font.size, made.font.name, made.font.color.rgb = Pt(14), "Arial", rgb(LIGHT.ink)
    made.has_legend = chart.kind in ("line", "pareto")
    if made.has_legend:
        made.legend.position, made.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    axis = made.value_axis
    axis.tick_labels.number_format = DOLLARS if chart.unit == "$" else "0"
    axis.tick_labels.number_format_is_linked = False
    axis.major_gridlines.format.line.color.rgb = rgb(LIGHT.lines)
    axis.format.line.fill.background()
    write_every_name(made.category_axis)
    made.category_axis.format.line.color.rgb = rgb(LIGHT.pale_edge)
    made.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW  # below bars that hang from zero
    if chart.floor:
        axis.minimum_scale = chart.floor
    if chart.kind == "line":
        axis.minimum_scale, axis.maximum_scale = span(chart)
    _paint(made, chart, color)
    if chart.kind == "pareto":
        _second_axis(made)
    if chart.kind == "line":
        _interval_lines(made)


def _paint(made: Any, chart: Chart, color: str) -> None:
    plot = made.plots[0]
    if chart.kind != "line":
        plot.gap_width = 30 if chart.kind == "waterfall" else 60
    for index, series in enumerate(plot.series):
        if chart.kind == "line":
            series.format.line.color.rgb = rgb(color if index == 0 else LIGHT.pale_edge)
            series.format.line.width = Pt(3)
            series.smooth = False
            if index == 0:
                _on_ground(_labels(series, "0", XL_LABEL_POSITION.RIGHT))
            else:
                _end_of_interval(series)
        elif chart.kind == "waterfall":
            welcome = (LIGHT.good, LIGHT.bad) if chart.rise_is_good else (LIGHT.bad, LIGHT.good)
            _paint_step(series, index, color, welcome)
        else:
            series.format.fill.solid()
            series.format.fill.fore_color.rgb = rgb(color)
            series.invert_if_negative = False  # else what is lost has no color
            if chart.kind == "bars":
                _labels(series, DOLLARS, XL_LABEL_POSITION.OUTSIDE_END)
                _paint_changes(series, chart)


def _end_of_interval(series: Any) -> None:
    """Mark the end of an interval by a dash; no line runs from wave to wave where labels stand."""
    series.format.line.fill.background()
    series.marker.style, series.marker.size = XL_MARKER_STYLE.DASH, 9
    for part in (series.marker.format.fill, series.marker.format.line.fill):
        part.solid()
        part.fore_color.rgb = rgb(LIGHT.pale_edge)


def _interval_lines(made: Any) -> None:
    """Join the two ends of each interval by a native high-low line."""
    chart = made._chartSpace.find(f".//{qn('c:lineChart')}")
    line = _element("c:hiLowLines")
    chart.find(qn("c:marker")).addprevious(line)


def _paint_changes(series: Any, chart: Chart) -> None:
    """Paint what is lost and what is gained, where the bars are changes."""
    if not chart.rise_is_good:
        return
    for index, value in enumerate(next(iter(chart.series.values()))):
        fill = series.points[index].format.fill
        fill.solid()
        fill.fore_color.rgb = rgb(LIGHT.bad if (value or 0) < 0 else LIGHT.good)


def _paint_step(series: Any, index: int, color: str, more_less: tuple[str, str]) -> None:
    """Paint a part of the waterfall; the first carries the others and is not seen."""
    if index == 0:
        series.format.fill.background()
        return
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = rgb((color, *more_less)[index - 1])
    if index == 1:  # the steps are too flat for letters; their amounts stand in the table beside
        _labels(series, DOLLARS, XL_LABEL_POSITION.INSIDE_END).font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def _labels(series: Any, number_format: str, position: Any) -> Any:
    labels = series.data_labels
    labels.show_value, labels.position = True, position
    labels.number_format, labels.number_format_is_linked = number_format, False
    labels.font.size, labels.font.bold = Pt(13), True
    labels._element.find(f".//{qn('a:bodyPr')}").set("wrap", "none")  # an amount stays in one line
    return labels


def _on_ground(labels: Any) -> None:
    """Give labels the slide's ground, so that no line of the interval runs through the letters."""
    look, fill = _element("c:spPr"), _element("a:solidFill")
    fill.append(_element("a:srgbClr", val=LIGHT.ground.lstrip("#").upper()))
    look.append(fill)
    labels._element.find(qn("c:numFmt")).addnext(look)


def waterfall_columns(chart: Chart) -> dict[str, tuple[float | None, ...]]:
    """Return stacked columns: an unseen base, totals, what was added, what was taken away."""
    (values,) = chart.series.values()
    base: list[float] = []
    totals: list[float | None] = []
    more: list[float | None] = []
    less: list[float | None] = []
    level = 0.0
    for index, value in enumerate(values):
        amount = value or 0.0
        whole = index in (0, len(values) - 1)
        if whole:
            level = amount
        base.append(0.0 if whole else min(level, level + amount))
        totals.append(amount if whole else None)
        more.append(amount if not whole and amount >= 0 else None)
        less.append(-amount if not whole and amount < 0 else None)
        if not whole:
            level += amount
    return {" ": tuple(base), "Total": tuple(totals), "More": tuple(more), "Less": tuple(less)}


def _second_axis(made: Any) -> None:
    """Turn the second series into a line on an axis of its own, at the right, from 0 to 100%.

    The library draws one kind of series a chart. The file format takes several: the series moves into
    a line chart of the same plot area; its cells in the workbook stay where they are.
    """
    area = made._chartSpace.chart.plotArea
    bars = area.find(qn("c:barChart"))
    share = bars.findall(qn("c:ser"))[1]
    bars.remove(share)
    for name in ("c:invertIfNegative", "c:spPr"):
        for part in share.findall(qn(name)):
            share.remove(part)
    share.insert(list(share).index(share.find(qn("c:tx"))) + 1, _stroke())
    share.append(_element("c:smooth", val="0"))
    line = _element("c:lineChart")
    line.extend([_element("c:grouping", val="standard"), _element("c:varyColors", val="0"), share])
    line.append(_element("c:marker", val="1"))
    line.extend(_element("c:axId", val=id) for id in SECOND_AXES)
    bars.addnext(line)
    values = area.findall(qn("c:valAx"))[-1]
    values.addnext(_right_axis(values))
    values.getnext().addnext(_hidden_categories())


def _stroke() -> Any:
    accent = LIGHT.accent.lstrip("#")
    look, stroke, fill = _element("c:spPr"), _element("a:ln", w="34925"), _element("a:solidFill")
    fill.append(_element("a:srgbClr", val=accent.upper()))
    stroke.append(fill)
    look.append(stroke)
    return look


def _right_axis(values: Any) -> Any:
    """Return the axis of shares: the amounts' axis turned to the right, without gridlines."""
    axis = deepcopy(values)
    for name in ("c:majorGridlines", "c:numFmt", "c:majorUnit", "c:scaling", "c:delete", "c:crosses"):
        for part in axis.findall(qn(name)):
            axis.remove(part)
    axis.find(qn("c:axId")).set("val", SECOND_AXES[1])
    axis.find(qn("c:crossAx")).set("val", SECOND_AXES[0])
    axis.find(qn("c:axPos")).set("val", "r")
    scaling = _element("c:scaling")
    for name, val in (("c:orientation", "minMax"), ("c:max", "100"), ("c:min", "0")):
        scaling.append(_element(name, val=val))
    axis.insert(1, scaling)
    axis.insert(2, _element("c:delete", val="0"))
    axis.find(qn("c:axPos")).addnext(_element("c:numFmt", formatCode='0"%"', sourceLinked="0"))
    axis.find(qn("c:crossAx")).addnext(_element("c:crosses", val="max"))
    after = axis.find(qn("c:crossBetween"))
    (after if after is not None else axis.find(qn("c:crosses"))).addnext(_element("c:majorUnit", val="25"))
    return axis


def _hidden_categories() -> Any:
    axis = _element("c:catAx")
    axis.append(_element("c:axId", val=SECOND_AXES[0]))
    scaling = _element("c:scaling")
    scaling.append(_element("c:orientation", val="minMax"))
    axis.append(scaling)
    for name, val in (
        ("c:delete", "1"), ("c:axPos", "b"), ("c:majorTickMark", "none"), ("c:minorTickMark", "none"),
        ("c:tickLblPos", "nextTo"), ("c:crossAx", SECOND_AXES[1]), ("c:crosses", "autoZero"),
    ):  # fmt: skip
        axis.append(_element(name, val=val))
    return axis


def _element(name: str, **attributes: str) -> Any:
    made = OxmlElement(name)
    for attribute, value in attributes.items():
        made.set(attribute, value)
    return made

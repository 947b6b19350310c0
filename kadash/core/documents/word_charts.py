"""Native charts in Word: drawn by python-pptx's chart writer, with their numbers as a workbook in the file.

python-docx has no charts. Both programs share one format for them, so that the chart of the one library is
put into the document of the other; people can edit it and its numbers in Word.
"""

from itertools import count
from typing import Any

from docx.document import Document
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Emu, Inches
from pptx.chart.chart import Chart as Drawn
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.oxml import parse_xml as parse_chart
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Pt

from kadash.core.documents.chart_names import write_every_name
from kadash.core.documents.report import Chart, clean
from kadash.core.palette import LIGHT

CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = {
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
    "columns": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "line": XL_CHART_TYPE.LINE_MARKERS,
}
FORMATS = {"$": '"$"#,##0'}
PLAIN = "#,##0"
BAR, LEAST, UPRIGHT = 0.26, 1.2, 2.6  # inches: a bar, the shortest chart, and one with columns or lines
INLINE = (
    '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
    '<wp:docPr id="{id}" name="Chart {id}"/><wp:cNvGraphicFramePr/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:r="{relations}" r:id="{rid}"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
)


def add_chart(document: Document, chart: Chart, color: str) -> None:
    """Add a chart over the whole width of the text, with what it shows in words for screen readers."""
    data = _data(chart)
    space = parse_chart(data.xml_bytes(KINDS[chart.kind]))
    _style(Drawn(space, None), chart, color)
    package, number = document.part.package, _free(document)
    workbook = Part(
        PackURI(f"/word/embeddings/chart{number}.xlsx"), WORKBOOK, data._workbook_writer.xlsx_blob, package
    )
    part = Part(PackURI(f"/word/charts/chart{number}.xml"), CHART, b"", package)
    _link_workbook(space, part.relate_to(workbook, f"{RELATIONS}/package"))
    part._blob = serialize_part_xml(space)
    section = document.sections[-1]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    height = max(LEAST, 0.5 + BAR * len(chart.categories)) if chart.kind == "bars" else UPRIGHT
    drawing = parse_xml(
        INLINE.format(
            cx=Emu(width), cy=int(Inches(height)), id=1000 + number, relations=RELATIONS,
            rid=document.part.relate_to(part, f"{RELATIONS}/chart"),
        )
    )  # fmt: skip
    about = drawing[0].find("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    about.set("descr", clean(chart.description))
    about.set("title", clean(chart.title))
    document.add_paragraph().add_run()._r.append(drawing)


def _data(chart: Chart) -> CategoryChartData:
    data = CategoryChartData(number_format=FORMATS.get(chart.unit, PLAIN))
    data.categories = [clean(category) for category in chart.categories]
    for name, values in chart.series.items():
        data.add_series(clean(name), values)
    return data


def _style(drawn: Any, chart: Chart, color: str) -> None:
    """Set colors and formats, start bars and columns at zero, and leave what is missing as a gap."""
    form = FORMATS.get(chart.unit, PLAIN)
    drawn.has_title = False
    drawn.font.size, drawn.font.name, drawn.font.color.rgb = Pt(9), "Arial", _rgb(LIGHT.ink)
    _frameless(drawn._chartSpace)
    drawn.has_legend = len(chart.series) > 1
    if drawn.has_legend:
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    values, categories = drawn.value_axis, drawn.category_axis
    known = [value for series in chart.series.values() for value in series if value is not None]
    if min(known, default=0.0) >= 0:
        values.minimum_scale = 0
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = form, False
    values.major_gridlines.format.line.color.rgb = _rgb(LIGHT.lines)
    values.format.line.fill.background()
    write_every_name(categories)
    categories.format.line.color.rgb = _rgb(LIGHT.pale_edge)
    if chart.kind == "bars":
        categories.reverse_order = True  # the first one on top, as in the table
        values.has_major_gridlines, values.visible = False, False
    colors = (color, *LIGHT.series[1:])
    for at, series in enumerate(drawn.plots[0].series):
        _paint(series, chart, colors[at % len(colors)], form)
    gaps = drawn._chartSpace.chart.find(qn("c:dispBlanksAs"))
    if gaps is not None:
        gaps.set("val", "gap")


def _paint(series: Any, chart: Chart, color: str, form: str) -> None:
    if chart.kind == "line":
        series.format.line.color.rgb, series.format.line.width, series.smooth = _rgb(color), Pt(2), False
        series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, 5
        for part in (series.marker.format.fill, series.marker.format.line.fill):
            part.solid()
            part.fore_color.rgb = _rgb(color)
        return
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = _rgb(color)
    series.invert_if_negative = False
    if chart.kind == "bars":
        labels = series.data_labels
        labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
        labels.number_format, labels.number_format_is_linked = form, False
        labels.font.size = Pt(9)
        labels._element.find(f".//{qn('a:bodyPr')}").set("wrap", "none")  # an amount stays in one line


def _frameless(space: Any) -> None:
    """Draw no frame round the chart, and no ground of its own."""
    look, line = OxmlElement("c:spPr"), OxmlElement("a:ln")
    look.append(OxmlElement("a:noFill"))
    line.append(OxmlElement("a:noFill"))
    look.append(line)
    space.find(qn("c:chart")).addnext(look)


def _link_workbook(space: Any, rid: str) -> None:
    """Name the workbook that holds the chart's numbers, so that Word offers to edit them."""
    link, update = OxmlElement("c:externalData"), OxmlElement("c:autoUpdate")
    link.set(f"{{{RELATIONS}}}id", rid)
    update.set("val", "0")
    link.append(update)
    space.append(link)


def _free(document: Document) -> int:
    """Return the first number that no chart of the document has yet."""
    taken = {str(part.partname) for part in document.part.package.iter_parts()}
    return next(number for number in count(1) if f"/word/charts/chart{number}.xml" not in taken)


def _rgb(color: str) -> RGBColor:
    made: RGBColor = RGBColor.from_string(color.lstrip("#").upper())
    return made

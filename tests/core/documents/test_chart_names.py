"""Charts that Office draws: every name under a column is written."""

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from kadash.core.documents.chart_names import write_every_name

ORDER = ["crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "tickLblSkip", "noMultiLvlLbl"]
"""The end of the axis in the order that the standard asks for: Office repairs a file that has another."""


def test_no_name_is_left_out() -> None:
    data = CategoryChartData()
    data.categories = [f"Account {number}" for number in range(40)]
    data.add_series("Revenue", range(40))
    page = Presentation().slides.add_slide(Presentation().slide_layouts[6])
    box = [Inches(1)] * 4
    axis = page.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *box, data).chart.category_axis
    write_every_name(axis)
    names = [child.tag.rpartition("}")[2] for child in axis._element]
    assert [name for name in names if name in ORDER] == ORDER
    (skip,) = [child for child in axis._element if child.tag.endswith("tickLblSkip")]
    assert skip.get("val") == "1"

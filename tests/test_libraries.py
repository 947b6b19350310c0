"""What Kadash relies on in the pinned libraries: ``docs/libraries.md``, line by line.

A test here that fails after an upgrade says which line has to be thought through again.
"""

import base64
import io
import json
import re
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest
import sqlalchemy as sa
import sqlmodel as sm
import xlsxwriter
from docx import Document
from docx.shared import Inches
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from python_calamine import CalamineError, CalamineWorkbook

HERE = Path(__file__).parent
BOOKS = HERE / "files" / "workbooks"
PAGE = HERE.parent / "docs" / "libraries.md"


def first_cells(content: bytes) -> list[object]:
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()[0]


def test_pandas_reads_text_as_str_with_nan_for_missing() -> None:
    column = pd.Series(["00451", None])
    assert column.dtype == "str"
    assert column.dtype != object
    assert np.isnan(column[1])


def test_pandas_counts_moments_in_microseconds() -> None:
    parsed = pd.to_datetime(pd.Series(["2026-01-01"]))
    assert (parsed.dtype.name, int(parsed.astype("int64")[0])) == ("datetime64[us]", 1_767_225_600_000_000)
    assert pd.date_range("2026-01-01", periods=2).dtype.name == "datetime64[us]"


def test_pandas_columns_are_copies() -> None:
    frame = pd.DataFrame({"a": [1, 2]})
    column = frame["a"]
    column[0] = 9
    assert frame["a"].tolist() == [1, 2]


def test_pandas_groups_only_the_categories_that_occur() -> None:
    frame = pd.DataFrame({"class": pd.Categorical(["mill"], ["mill", "school"]), "revenue": [1]})
    assert frame.groupby("class")["revenue"].sum().to_dict() == {"mill": 1}


def test_pandas_knows_no_month_ends_by_the_letter_m() -> None:
    with pytest.raises(ValueError, match="ME"):
        pd.date_range("2026-01-01", periods=2, freq="M")


def test_pandas_writes_durations_and_times_as_no_such_thing() -> None:
    out = io.BytesIO()
    row = {"length": [timedelta(hours=26, minutes=30)], "at": [datetime(2026, 1, 1, 8, 30).time()]}  # noqa: DTZ001
    pd.DataFrame(row).to_excel(out, index=False, header=False, engine="xlsxwriter")
    assert first_cells(out.getvalue()) == [pytest.approx(26.5 / 24), "08:30:00"]


def test_plotly_packs_numbers_and_says_nothing_of_missing_ones() -> None:
    trace = json.loads(go.Figure(go.Scatter(y=np.array([1.5, np.nan]))).to_json())["data"][0]
    assert trace["y"]["dtype"] == "f8"
    packed = np.frombuffer(base64.b64decode(trace["y"]["bdata"]), dtype="f8")
    assert packed[0] == 1.5
    assert np.isnan(packed[1])


def test_plotly_leaves_lists_as_they_are() -> None:
    assert json.loads(go.Figure(go.Scatter(y=[1.5, None])).to_json())["data"][0]["y"] == [1.5, None]


def test_plotly_has_no_titlefont() -> None:
    with pytest.raises(ValueError, match="titlefont"):
        go.Layout(titlefont={"size": 3})


def test_sqlalchemy_takes_psycopg_where_the_address_names_no_driver() -> None:
    assert sa.create_engine("postgresql://nobody@localhost/none").dialect.driver == "psycopg"


def test_sqlalchemy_pools_connections_to_sqlite_files(tmp_path: Path) -> None:
    assert isinstance(sa.create_engine(f"sqlite:///{tmp_path}/k.db").pool, sa.pool.QueuePool)


def test_calamine_gives_error_cells_as_empty_ones() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet().write_formula(0, 0, "=1/0", None, "#DIV/0!")
        book.worksheets()[0].write(0, 1, "x")
    assert first_cells(out.getvalue()) == ["", "x"]


def test_calamine_gives_times_of_a_day_and_more_in_ods_as_texts() -> None:
    rows = CalamineWorkbook.from_path(BOOKS / "times_libreoffice.ods").get_sheet_by_index(0).to_python()
    assert {"PT26H30M00S", "-PT02H30M00S", "PT1111866H00M00S"} <= {row[1] for row in rows}


def test_calamine_refuses_ods_of_gnumeric() -> None:
    with pytest.raises(CalamineError, match="table-cell"):
        CalamineWorkbook.from_path(BOOKS / "times_gnumeric.ods").get_sheet_by_index(0)


def test_calamine_takes_gnumerics_formats_in_xls_for_dates() -> None:
    sheet = CalamineWorkbook.from_path(BOOKS / "shapes_gnumeric.xls").get_sheet_by_name("Shapes")
    values = {row[0]: row[1] for row in sheet.to_python()}
    assert not isinstance(values["percent"], float)  # 12.5% comes as three o'clock


def test_calamine_goes_by_the_code_page_of_xls() -> None:
    (cell,) = CalamineWorkbook.from_path(BOOKS / "texts_perl.xls").get_sheet_by_index(0).to_python()[3]
    assert cell == "\0".join("0012345") + "\0"


def test_xlsxwriter_makes_a_formula_of_text_that_begins_with_an_equals_sign() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet().write(0, 0, "=12 months")
    with zipfile.ZipFile(io.BytesIO(out.getvalue())) as parts:
        assert b"<f>12 months</f><v>0</v>" in parts.read("xl/worksheets/sheet1.xml")


class Noted(sm.SQLModel, table=True):
    """A table of this file alone, apart from the program's own."""

    metadata = sa.MetaData()
    id: int | None = sm.Field(default=None, primary_key=True)
    at: datetime | None = None
    times: int = sm.Field(default=1, ge=1)
    name: str


def test_sqlmodel_stores_moments_in_utc_and_refuses_naive_ones() -> None:
    engine = sa.create_engine("sqlite://")
    Noted.metadata.create_all(engine)
    evening = datetime(2026, 6, 30, 20, tzinfo=timezone(timedelta(hours=-6)))
    with sm.Session(engine) as session:
        session.add(Noted(name="x", at=evening))
        session.commit()
        (found,) = session.exec(sm.select(Noted.at)).all()
        assert found == datetime(2026, 7, 1, 2, tzinfo=UTC)
        assert found.tzinfo is UTC
        session.add(Noted(name="x", at=evening.replace(tzinfo=None)))
        with pytest.raises(sa.exc.StatementError, match="timezone"):
            session.commit()


def test_sqlmodel_checks_no_values_of_tables() -> None:
    row = Noted(times="none")
    assert row.times == "none"
    assert row.name is None


def test_python_docx_has_a_template_of_2013_and_refuses_control_characters() -> None:
    document = Document()
    about = document.core_properties
    assert (about.author, about.created.year, about.language) == ("python-docx", 2013, "")
    with pytest.raises(ValueError, match="control characters"):
        document.add_paragraph("Mill\x01")


def test_python_docx_cells_and_columns_have_widths_of_their_own() -> None:
    table = Document().add_table(rows=1, cols=2)
    before = table.columns[0].width
    table.cell(0, 0).width = Inches(1)
    assert (table.cell(0, 0).width, table.columns[0].width) == (Inches(1), before)


def test_python_pptx_has_a_template_of_2013_and_shows_control_characters() -> None:
    deck = Presentation()
    assert (deck.core_properties.created.year, deck.core_properties.language) == (2013, "")
    title = deck.slides.add_slide(deck.slide_layouts[5]).shapes.title
    title.text = "Mill\x01"
    assert title.text == "Mill_x0001_"


def test_python_pptx_charts_carry_a_workbook() -> None:
    deck = Presentation()
    data = CategoryChartData()
    data.categories = ["Mill"]
    data.add_series("At risk", [12.5])
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    where = (Inches(1), Inches(1), Inches(4), Inches(3))
    chart = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *where, data).chart
    assert b"<c:numCache>" in chart.part.blob.replace(b" ", b"")
    book = CalamineWorkbook.from_filelike(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    assert book.get_sheet_by_index(0).to_python() == [["", "At risk"], ["Mill", 12.5]]


def test_every_line_of_the_page_names_tests_that_are_there() -> None:
    lines = [
        line for line in PAGE.read_text(encoding="utf-8").splitlines() if re.match(r"\| [a-zA-Z]", line)
    ][1:]
    assert len(lines) >= 15
    for line in lines:
        path, _, name = re.search(r"`(\S+)::(\w+)`", line)[0].strip("`").partition("::")  # type: ignore[index]
        assert f"def {name}(" in (HERE.parent / path).read_text(encoding="utf-8"), line


def test_the_page_names_the_pinned_versions() -> None:
    pins = dict(re.findall(r"^([\w.-]+)==([\w.]+)", (HERE.parent / "requirements.txt").read_text(), re.M))
    told = re.findall(r"^\| ([a-z-]+) ([\d.]+) \|", PAGE.read_text(encoding="utf-8"), re.M)
    assert {name: pins.get(name) for name, _ in told} == dict(told)

"""The table component: what leaves it, and what the grid is given."""

import io
from datetime import date
from decimal import Decimal

import openpyxl
import pandas as pd
from streamlit.testing.v1 import AppTest

from kadash.core.periods import Month
from kadash.ui.tables import TALLEST, Column, csv_of, xlsx_of

COLUMNS = [
    Column("name", "Account", "link"),
    Column("cents", "Revenue ($)", "money"),
    Column("share", "Share", "bar"),
    Column("month", "Month", "month"),
    Column("when", "Review by", "date"),
    Column("count", "Bills", "whole"),
]
FRAME = pd.DataFrame(
    {
        "name": ["=HYPERLINK(1)", "Harbor"],
        "cents": [Decimal("18550682.5"), None],
        "share": [Decimal("0.248"), None],
        "month": [Month(2009, 12).number, None],
        "when": [date(2010, 1, 31), None],
        "count": [12, None],
    },
    dtype=object,
)
TOTALS = {"name": "2 accounts", "cents": Decimal("18550682.5")}


def test_csv_rounds_money_once_leaves_gaps_and_escapes() -> None:
    lines = csv_of(FRAME, COLUMNS, TOTALS).decode("utf-8-sig").splitlines()
    assert lines == [
        "Account,Revenue ($),Share,Month,Review by,Bills",
        "'=HYPERLINK(1),185506.83,0.248,2009-12-01,2010-01-31,12",
        "Harbor,,,,,",
        "2 accounts,185506.83,,,,",
    ]


def test_a_workbook_holds_numbers_and_the_total() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_of(FRAME, COLUMNS, TOTALS))).active
    assert [cell.value for cell in sheet[2]][:3] == ["'=HYPERLINK(1)", 185506.83, 0.248]
    assert sheet["B2"].number_format.startswith('"$"')
    assert [cell.value for cell in sheet[4]][:2] == ["2 accounts", 185506.83]


def drawn() -> None:
    import pandas as pd

    from kadash.ui.tables import Column, show

    many = pd.DataFrame({"name": [f"Account {n}" for n in range(400)], "cents": [100] * 400})
    columns = [Column("name", "Account"), Column("cents", "Revenue ($)", "money")]
    show(many.head(2), columns, key="few", totals={"name": "2 accounts", "cents": 200})
    show(many, columns, key="many", totals={"name": "400 accounts", "cents": 40000})


def test_a_short_table_ends_with_its_total_and_has_no_empty_rows() -> None:
    app = AppTest.from_function(drawn).run()
    assert not app.exception
    few = app.dataframe[0]
    assert few.value["cents"].tolist() == [1.0, 1.0, 2.0]
    assert few.value["name"].tolist()[-1] == "2 accounts"


def test_a_long_table_says_its_total_in_a_line_below() -> None:
    app = AppTest.from_function(drawn).run()
    assert len(app.dataframe[1].value) == 400
    assert any("Total" in text.value and "\\$400.00" in text.value for text in app.markdown)
    assert TALLEST < 400

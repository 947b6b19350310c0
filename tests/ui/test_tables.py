"""The table component: what leaves it, and what the grid is given."""

import io
from datetime import date
from decimal import Decimal

import openpyxl
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from kadash.core.periods import Month
from kadash.ui.grid import config, decimals, prepared
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


def test_the_total_stands_under_the_grid_where_sorting_leaves_it() -> None:
    app = AppTest.from_function(drawn).run()
    assert not app.exception
    few, many = app.dataframe
    assert few.value["cents"].tolist() == [1.0, 1.0]
    assert len(many.value) == 400 > TALLEST
    told = [text.value for text in app.markdown]
    assert told == [
        "**2 accounts** &emsp; Revenue **\\$2.00**",
        "**400 accounts** &emsp; Revenue **\\$400.00**",
    ]


def test_the_grid_gets_dollars_hundredths_and_days_and_nothing_for_what_is_missing() -> None:
    table = prepared(FRAME, tuple(COLUMNS)).to_pydict()
    assert table == {
        "name": ["=HYPERLINK(1)", "Harbor"],
        "cents": [185506.83, None],
        "share": [24.8, None],
        "month": [date(2009, 12, 1), None],
        "when": [date(2010, 1, 31), None],
        "count": [12.0, None],
    }


def test_halves_of_a_cent_are_rounded_up_in_the_grid_as_in_exports() -> None:
    cents = [Decimal("0.5"), Decimal("-2.5"), Decimal("2.4999"), 1.5, "", pd.NA, 7]
    frame = pd.DataFrame({"cents": pd.Series(cents, dtype=object)})
    (found,) = prepared(frame, (COLUMNS[1],)).to_pydict().values()
    assert found == [0.01, -0.03, 0.02, 0.02, None, None, 0.07]


def test_points_are_written_without_a_percent_sign() -> None:
    columns = [Column("change", "Change (points)", "points")]
    frame = pd.DataFrame({"change": [0.058, -0.0004, None]})
    assert prepared(frame, tuple(columns))["change"].to_pylist() == [pytest.approx(5.8), 0.0, None]
    assert csv_of(frame, columns).decode("utf-8-sig").splitlines() == [
        "Change (points)",
        "5.8",
        "-0.04",
        '""',
    ]


def test_a_share_that_is_there_does_not_read_as_none() -> None:
    """$57.71 of $746,582.04 is 0.0077%: with one decimal it would read 0.0% beside its amount."""
    small = pd.DataFrame(
        {"share": [Decimal("0.248"), Decimal(5771) / 74_658_204, Decimal(0), None]}, dtype=object
    )
    share = Column("share", "Share", "percent")
    assert decimals(small["share"], share) == 2
    seen = prepared(small, (share,))["share"].to_pylist()
    assert [None if value is None else round(value, 2) for value in seen] == [24.8, 0.01, 0.0, None]
    assert config(share, small["share"], "key", opens=False)["type_config"]["format"] == "%.2f%%"
    large = small.head(1)
    assert decimals(large["share"], share) == 1
    assert config(share, large["share"], "key", opens=False)["type_config"]["format"] == "%.1f%%"
    bar = Column("share", "Share", "bar")
    assert config(bar, small["share"], "key", opens=False)["type_config"]["format"] == "%.2f%%"
    assert decimals(small["share"], Column("share", "Share", "percent", places=0)) == 1


def test_ranks_sort_as_numbers_and_leave_as_numbers() -> None:
    ranks = pd.DataFrame({"rank": ["10", "2", "N/A", None]})
    columns = (Column("rank", "Rank", "rank"),)
    seen = prepared(ranks, columns).column("rank").to_pylist()
    assert sorted(text for text in seen if text) == ["    2", "   10", "N/A"]
    assert csv_of(ranks, columns).decode("utf-8-sig").split() == ["Rank", "10", "2", "N/A", '""']


def test_a_total_that_is_a_loss_has_its_sign_before_the_dollar() -> None:
    def screen() -> None:
        import pandas as pd

        from kadash.ui import tables
        from kadash.ui.tables import Column

        frame = pd.DataFrame({"name": ["Mill"], "lost": [-30917805]})
        columns = [Column("name", "Account"), Column("lost", "Change", "money")]
        tables.show(frame, columns, key="t", totals={"name": "Total", "lost": -30917805}, downloads=False)

    app = AppTest.from_function(screen).run()
    assert "Change **-\\$309,178.05**" in "".join(str(each.value) for each in app.markdown)

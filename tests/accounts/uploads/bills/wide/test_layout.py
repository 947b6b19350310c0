"""What is taken for a table of months, worked at its boundaries."""

import numpy as np
import pandas as pd
import pytest

from kadash.accounts.uploads.bills.wide.layout import LAYOUT, WEAK, claims, table_of
from kadash.intake.types import Body, Said


def body(headers: str, *rows: str) -> Body:
    names = tuple(headers.split(","))
    cells = [row.split(",") for row in rows]
    frame = pd.DataFrame({n: pd.Series([row[n] for row in cells], dtype="str") for n in range(len(names))})
    return Body(names, frame, np.arange(2, len(rows) + 2))


@pytest.mark.parametrize(
    ("cells", "claimed"),
    [
        ("1,2,3,x,y", True),  # six of ten are enough
        ("1,2,x,y,z", False),
        ("1,2,3,,", True),  # blanks don't count
        ("1,x,y,,", False),
        (",,,,", False),
    ],
)
def test_six_of_ten_cells_under_months_are_numbers(cells: str, claimed: bool) -> None:
    found = claims(
        body("Account Number,Jan-10 kWh,Feb-10 kWh,Mar-10 kWh,Apr-10 kWh,May-10 kWh", f"1,{cells}")
    )
    assert (found is not None) is claimed


def test_eleven_of_twenty_are_not_enough() -> None:
    heads = ",".join(f"{month} 2010 kWh" for month in ("Jan", "Feb", "Mar", "Apr"))
    rows = ["1,1,1,1,1", "2,1,1,1,1", "3,1,1,1,x", "4,x,x,x,x", "5,x,x,x,x"]
    assert claims(body(f"Account Number,{heads}", *rows)) is None
    assert claims(body(f"Account Number,{heads}", *rows[:4], "5,1,x,x,x")) is not None


def test_one_month_is_no_table_of_months() -> None:
    assert claims(body("Account Number,Jan-10 kWh", "1,5")) is None
    assert claims(body("Account Number,Jan-10 kWh,Jan-10 kWh", "1,5,6")) is None
    assert claims(body("Account Number,Jan-10 kWh,Feb-10 kWh", "1,5,6")) is not None


def test_months_that_measure_nothing_and_are_nobodys_are_a_weak_claim() -> None:
    assert claims(body("Description,Jan,Feb", "Travel,5,6")) == (LAYOUT, WEAK)
    assert claims(body("Something,Jan,Feb", "Travel,5,6")) == (LAYOUT, WEAK)
    found = claims(body("Account Number,Jan,Feb", "001,5,6"))
    assert found is not None
    assert found[1] > WEAK


def test_each_column_has_its_part() -> None:
    table = table_of(
        body("Account Number,Customer,Jan-10 kWh,Feb-10 kWh,Total kWh,Revenue", "001,Foundry,1,2,3,9.00"),
        Said(),
    )
    assert [(one.position, one.field) for one in table.months] == [(2, "usage"), (3, "usage")]
    assert [(place, one.what) for place, one in table.sums.items()] == [(4, "total")]
    assert table.about == (0, 1)
    assert dict(table.fields) == {0: "account_number", 1: "account_name"}
    assert table.left_out == (5,)  # a revenue beside the months is of no month
    assert (table.measures, table.units) == (None, None)


def test_a_column_of_measures_and_one_of_units() -> None:
    table = table_of(
        body("Account Number,Measure,Unit,Jan-10,Feb-10", "001,Usage,kWh,1,2", "001,Revenue,$,3,4"), Said()
    )
    assert (table.measures, table.units, table.about) == (1, 2, (0,))
    assert [one.field for one in table.months] == [None, None]

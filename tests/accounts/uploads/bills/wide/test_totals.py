"""Totals and averages beside months: what is a rounding, and what is named as a difference."""

import io

import openpyxl
import pytest

from tests.accounts.uploads.bills.as_read import AsRead, as_read

ACCOUNT = {"service": "electric"}


def of_text(sums: str, *cells: str) -> AsRead:
    heads = ",".join(f"{month}-10 $" for month in ("Jan", "Feb", "Mar"))
    return as_read(f"Account Number,Customer,{heads},{sums}\n0010,Foundry,{','.join(cells)}\n", ACCOUNT)


def of_workbook(sums: str, *cells: float) -> AsRead:
    book, file = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["Account Number", "Customer", "Jan-10 $", "Feb-10 $", "Mar-10 $", sums])
    book.active.append(["0010", "Foundry", *cells])
    book.save(file)
    return as_read(file.getvalue(), ACCOUNT)


@pytest.mark.parametrize(
    ("total", "named"), [("60.00", False), ("60.01", True), ("59.99", True), ("60", False), ("61", True)]
)
def test_a_printed_total_of_money_is_exact_to_its_last_place(total: str, named: bool) -> None:
    found = of_text("Total", "10.00", "20.00", "30.00", total)
    assert ("the months add up to 60. The months are believed." in found.said) is named


@pytest.mark.parametrize(("total", "named"), [(60.01, False), (60.02, True), (59.99, False), (59.97, True)])
def test_a_stored_total_may_miss_half_a_cent_for_each_month(total: float, named: bool) -> None:
    """A workbook adds unrounded amounts: three months may come to 1.5 cents more or less than shown."""
    assert ("believed" in of_workbook("Total", 10.0, 20.0, 30.0, total).said) is named


def test_a_total_that_prints_whole_units_allows_half_a_unit() -> None:
    assert "believed" not in of_text("Total", "10.20", "20.10", "30.10", "60").said
    assert "believed" in of_text("Total", "10.20", "20.20", "30.20", "60").said


@pytest.mark.parametrize(
    ("header", "average", "named"),
    [
        ("Average", "15.00", False),  # of the two months that have a bill
        ("Average", "10.00", False),  # of the three months of the table
        ("Average", "12.00", True),
        ("2010 Average", "15.00", False),
        ("2010 Average", "10.00", True),  # a year's average leaves out what has no bill
    ],
)
def test_an_average_counts_bills_or_where_no_year_is_named_all_months(
    header: str, average: str, named: bool
) -> None:
    full = "\n0011,Mill,10.00,10.00,10.00,10.00"
    found = of_text(header, "10.00", "20.00", "", average + full)
    assert ("the months average 15" in found.said or "the months average 10" in found.said) is named


@pytest.mark.parametrize(
    ("header", "figure", "named"),
    [
        ("Max", "30.00", False), ("Max", "20.00", True), ("Min", "10.00", False), ("Min", "20.00", True),
        ("2010 Total", "60.00", False), ("2010 Total", "50.00", True),
    ],
)  # fmt: skip
def test_highest_lowest_and_a_years_total(header: str, figure: str, named: bool) -> None:
    assert ("believed" in of_text(header, "10.00", "20.00", "30.00", figure).said) is named


def test_a_total_of_demands_may_be_the_peak_of_the_year() -> None:
    heads = "Jan-10 kW,Feb-10 kW,Total kW"
    for total, named in ((15, False), (25, False), (20, True)):
        found = as_read(f"Account Number,Customer,{heads}\n0010,Foundry,10,15,{total}\n", ACCOUNT)
        assert ("believed" in found.said) is named


def test_a_row_with_a_cell_that_was_not_understood_is_not_held_against_its_total() -> None:
    assert "believed" not in of_text("Total", "10.00", "unclear", "30.00", "99.00").said


def test_more_than_twenty_differences_are_counted() -> None:
    rows = "".join(f"{number:04},Foundry,1.00,2.00,9.00\n" for number in range(1, 23))
    found = as_read(f"Account Number,Customer,Jan-10 $,Feb-10 $,Total\n{rows}", ACCOUNT)
    assert found.said.count("The months are believed.") == 20
    assert "2 more sums of the file differ from its months." in found.said

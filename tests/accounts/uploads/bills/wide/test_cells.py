"""Tables of months as people have them: headers of three rows, units inside the cells."""

from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.accounts.uploads.bills.cell_units import split
from tests.accounts.uploads.bills.as_read import as_read
from tests.cli import EXAMPLES

BILLS = EXAMPLES / "bills"
ELECTRIC = {"service": "electric"}
NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
         "November", "December")  # fmt: skip


def test_a_year_over_months_over_measures() -> None:
    found = as_read(BILLS / "months_three_header_rows.csv")
    assert (list(found.recognition.header_rows), len(found.bills), found.questions) == ([3, 4, 5], 7, ())
    assert sorted(found.reasons) == [1, 2, 8]
    assert "Row 7: “2011 Total kWh” says 1,801, but the months add up to 1,800." in found.said
    assert found.said.count("believed") == 1
    bills = found.by_month("usage", "revenue_cents")
    assert bills["00123", "electric", "2010-12"] == [1100, 11440]
    assert bills["00124", "electric", "2011-02"] == [700, 7280]
    assert ("00124", "electric", "2010-12") not in bills


def test_a_measure_over_years_over_months() -> None:
    found = as_read(BILLS / "months_measure_above_year_above_month.csv")
    assert (list(found.recognition.header_rows), len(found.bills)) == ([1, 2, 3], 5)
    assert found.by_month("usage", "revenue_cents")["00123", "electric", "2011-01"] == [1200, 12480]


def test_years_side_by_side_under_a_month() -> None:
    found = as_read(BILLS / "months_years_side_by_side.csv", ELECTRIC)
    assert (list(found.recognition.header_rows), len(found.bills)) == ([1, 2], 7)
    bills = found.by_month("revenue_cents")
    assert (bills["00124", "electric", "2011-01"], bills["00124", "electric", "2011-02"]) == ([2100], [-2300])


def test_units_in_the_cells_of_months() -> None:
    """Each use is read in its unit; a demand in another unit than the others is rejected, not misread."""
    found = as_read(BILLS / "months_units_in_cells.csv")
    assert (found.prepared.rows_read, found.prepared.rejected, len(found.bills)) == (8, 1, 7)
    [defect] = found.defects
    assert (defect.row, defect.column, defect.value) == (7, "Feb-10", "0.006 MW")
    assert "believed" not in found.said  # 1.2 MWh among kWh: the totals are not held against the cells
    bills = found.by_month("usage", "demand_kw", "revenue_cents")
    assert bills["00123", "electric", "2010-03"] == [1200, 12, -1200]
    assert bills["00125", "electric", "2010-03"] == [700, 7, None]
    assert bills["00124", "water", "2010-01"][0] == pytest.approx(12 * 748.05194805)
    assert bills["00124", "water", "2010-03"] == [10000, None, None]


def test_units_in_the_cells_of_rows() -> None:
    found = as_read(BILLS / "units_in_cells.csv")
    assert (len(found.bills), found.prepared.rejected) == (2, 2)
    assert {(defect.row, defect.value) for defect in found.defects} == {(3, "0.013 MW"), (5, "900 hp")}
    bills = found.by_month("usage", "demand_kw")
    assert bills["00123", "electric", "2010-01"] == [1200, 12]
    assert bills["00125", "water", "2010-01"][0] == pytest.approx(7480.519480)


@pytest.mark.parametrize(
    "heads", ["Jan-10 kWh,Jan-10 kWh,Feb-10 kWh", "Jan-10 kWh,January 2010 kWh,Feb-10 kWh"]
)
def test_a_month_with_two_columns_is_a_question(heads: str) -> None:
    text = f"Account,{heads}\n001,1,2,3\n"
    [question] = as_read(text).questions
    assert question.key == "column:month"
    assert "Jan-10 kWh" in question.text
    for answer, usage in (("the first", 1), ("the last", 2)):
        found = as_read(text, {"column:month": answer})
        assert found.questions == ()
        assert found.by_month("usage")["001", "electric", "2010-01"] == [usage]
    alike = as_read(f"Account,{heads}\n002,2,2,3\n")
    assert (alike.questions, len(alike.bills)) == ((), 2)
    assert "were set aside: “Jan" in alike.said


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("1,200 kWh", ("1,200", "kWh")), ("600kWh", ("600", "kWh")), ("-5.5 MWh", ("-5.5", "MWh")),
        ("(12 CCF)", ("(12)", "CCF")), ("(12) CCF", ("(12)", "CCF")), ("7 therms", ("7", "therms")),
        ("1 200,5 kWh", ("1 200,5", "kWh")),
    ],
)  # fmt: skip
def test_a_number_and_its_unit(cell: str, parts: tuple[str, str]) -> None:
    assert split(cell) == parts


@pytest.mark.parametrize(
    "cell", ["12", "kWh", "1.2E3", "$5.00", "5.00 CR", "12 hp", "12 kWh 13 kWh", "N/A", ""]
)
def test_what_is_no_number_with_a_unit(cell: str) -> None:
    assert split(cell) is None


@st.composite
def tables(draw: st.DrawFn) -> tuple[str, dict[tuple[str, int], tuple[int, int]]]:
    """A table of months in some dialect: how many header rows, in which order, with which units."""
    first, count = draw(st.integers(2010 * 12, 2012 * 12)), draw(st.integers(2, 15))
    months = range(first, first + count)
    accounts = [f"{number:05}" for number in range(1, draw(st.integers(1, 4)) + 1)]
    figures = {
        (account, month): (draw(st.integers(0, 99_999)), draw(st.integers(0, 9_999_999)))
        for account in accounts
        for month in months
    }
    unit, grouped = draw(st.sampled_from(["", " kWh", "kWh"])), draw(st.booleans())
    money = draw(st.sampled_from(["${:,.2f}", "{:.2f}", "{:,.2f}"]))
    columns = [(what, m) for what in range(2) for m in months] if grouped else [
        (what, m) for m in months for what in range(2)
    ]  # fmt: skip
    head = _head(columns, rows=draw(st.integers(1, 3)), grouped=grouped)
    lines = []
    for account in accounts:
        cells = [
            money.format(figures[account, m][1] / 100) if what else f"{figures[account, m][0]:,}{unit}"
            for what, m in columns
        ]
        lines.append([account, *cells])
    delimiter = draw(st.sampled_from([",", ";", "\t"]))
    text = "".join(
        delimiter.join(f'"{c}"' if delimiter in c else c for c in line) + "\r\n" for line in [*head, *lines]
    )
    return text, figures


def _head(columns: list[tuple[int, int]], *, rows: int, grouped: bool) -> list[list[str]]:
    measures = ["Usage (kWh)", "Revenue ($)"]
    parts = [(measures[what], str(m // 12), NAMES[m % 12]) for what, m in columns]
    if rows == 1:
        return [["Account Number", *(f"{month} {year} {what}" for what, year, month in parts)]]
    if rows == 2:
        upper = [what if grouped else f"{month} {year}" for what, year, month in parts]
        lower = [f"{month} {year}" if grouped else what for what, year, month in parts]
        return [["", *_once(upper)], ["Account Number", *lower]]
    top = [what if grouped else year for what, year, _ in parts]
    middle = [f"{what} {year}" if grouped else f"{year} {month}" for what, year, month in parts]
    lower = [month if grouped else what for what, _, month in parts]
    shown = [one.rpartition(" ")[2] for one in middle]
    return [["", *_once(top)], ["", *_once(shown, middle)], ["Account Number", *lower]]


def _once(texts: list[str], by: list[str] | None = None) -> list[str]:
    """Leave a text out where the column before has it, as merged cells do."""
    keys = by or texts
    return [text if not n or keys[n] != keys[n - 1] else "" for n, text in enumerate(texts)]


@settings(max_examples=60, deadline=None)
@given(table=tables())
def test_every_figure_comes_back(table: tuple[str, dict[tuple[str, int], tuple[int, int]]]) -> None:
    """A table in any of these forms gives the same bills, or asks; it never gives other ones."""
    text, figures = table
    found = as_read(text)
    if found.questions:
        assert set(found.keys) <= {"fiscal_year", "year"}, text
        return
    assert not found.defects, text
    assert _records(found.bills) == figures, text


def _records(bills: pd.DataFrame) -> dict[tuple[str, int], tuple[Any, Any]]:
    cells = zip(bills["account_number"], bills["month"], bills["usage"], bills["revenue_cents"], strict=True)
    return {(account, int(month)): (usage, cents) for account, month, usage, cents in cells}

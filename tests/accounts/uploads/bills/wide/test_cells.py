"""Tables of months as people have them: headers of three rows, units inside the cells."""

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.accounts.uploads.bills.cell_units import split
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.intake.engine import Examination, examine
from kadash.kinds import KINDS
from tests.accounts.uploads.bills.wide.test_months import BILLS, ELECTRIC, bills, said, written
from tests.bench.fuzz import TODAY
from tests.cli import export, load, run

NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
         "November", "December")  # fmt: skip


def test_a_year_over_months_over_measures(database: Database) -> None:
    status, report = load(database, BILLS / "months_three_header_rows.csv")
    assert (status, report["header_rows"], report["inserted"]) == (0, [3, 4, 5], 7)
    assert [aside["row"] for aside in report["set_aside"]] == [1, 2, 8]
    assert "Row 7: “2011 Total kWh” says 1,801, but the months add up to 1,800." in said(report)
    assert said(report).count("believed") == 1
    stored = bills(database, "usage", "revenue")
    assert stored["00123", "electric", "2010-12"] == [1100, "114.40"]
    assert stored["00124", "electric", "2011-02"] == [700, "72.80"]
    assert ("00124", "electric", "2010-12") not in stored
    assert run(database, "undo", report["batch"])[0] == 0
    assert export(database, "bills")["rows"] == []


def test_a_measure_over_years_over_months(database: Database) -> None:
    status, report = load(database, BILLS / "months_measure_above_year_above_month.csv")
    assert (status, report["header_rows"], report["inserted"]) == (0, [1, 2, 3], 5)
    assert bills(database, "usage", "revenue")["00123", "electric", "2011-01"] == [1200, "124.80"]


def test_years_side_by_side_under_a_month(database: Database) -> None:
    path = BILLS / "months_years_side_by_side.csv"
    status, report = load(database, path, *ELECTRIC)
    assert (status, report["header_rows"], report["inserted"]) == (0, [1, 2], 7)
    stored = bills(database, "revenue")
    assert (stored["00124", "electric", "2011-01"], stored["00124", "electric", "2011-02"]) == (
        ["21.00"], ["-23.00"],
    )  # fmt: skip


def test_units_in_the_cells_of_months(database: Database) -> None:
    """Each use is read in its unit; a demand in another unit than the others is rejected, not misread."""
    path = BILLS / "months_units_in_cells.csv"
    status, report = load(database, path)
    assert (status, report["rows_read"], report["rejected"]) == (1, 8, 1)
    [error] = report["errors"]
    assert (error["row"], error["column"], error["value"]) == (7, "Feb-10", "0.006 MW")
    status, report = load(database, path, "--good-rows")
    assert (status, report["inserted"]) == (1, 7)
    assert "believed" not in said(report)  # 1.2 MWh among kWh: the totals are not held against the cells
    stored = bills(database, "usage", "demand_kw", "revenue")
    assert stored["00123", "electric", "2010-03"] == [1200, 12, "-12.00"]
    assert stored["00125", "electric", "2010-03"] == [700, 7, None]
    assert stored["00124", "water", "2010-01"][0] == pytest.approx(12 * 748.05194805)
    assert stored["00124", "water", "2010-03"] == [10000, None, None]


def test_units_in_the_cells_of_rows(database: Database) -> None:
    status, report = load(database, BILLS / "units_in_cells.csv", "--good-rows")
    assert (status, report["inserted"], report["rejected"]) == (1, 2, 2)
    assert {(error["row"], error["value"]) for error in report["errors"]} == {(3, "0.013 MW"), (5, "900 hp")}
    rows = {row["account_number"]: row for row in export(database, "bills")["rows"]}
    assert (rows["00123"]["usage"], rows["00123"]["demand_kw"]) == (1200, 12)
    assert rows["00125"]["usage"] == pytest.approx(7480.519480)


@pytest.mark.parametrize(
    "heads", ["Jan-10 kWh,Jan-10 kWh,Feb-10 kWh", "Jan-10 kWh,January 2010 kWh,Feb-10 kWh"]
)
def test_a_month_with_two_columns_is_a_question(database: Database, tmp_path: Path, heads: str) -> None:
    path = written(tmp_path, f"Account,{heads}\n001,1,2,3\n")
    status, report = load(database, path)
    assert (status, report["questions"][0]["key"]) == (3, "column:month")
    assert "Jan-10 kWh" in report["questions"][0]["text"]
    for answer, usage in (("the first", 1), ("the last", 2)):
        status, report = load(database, path, "--answer", f"column:month={answer}")
        assert status == 0
        assert bills(database, "usage")["001", "electric", "2010-01"] == [usage]
    alike = written(tmp_path, f"Account,{heads}\n002,2,2,3\n")
    status, report = load(database, alike)
    assert (status, report["inserted"]) == (0, 2)
    assert "were set aside: “Jan" in said(report)


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


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=tables())
def test_every_figure_comes_back(
    sqlite_database: Database, table: tuple[str, dict[tuple[str, int], tuple[int, int]]]
) -> None:
    """A table in any of these forms gives the same bills, or asks; it never gives other ones."""
    text, figures = table
    found = _examined(sqlite_database, text)
    if found.questions:
        assert {question.key for question in found.questions} <= {"fiscal_year", "year"}, text
        return
    assert not found.defects, text
    assert _records(found.prepared.records) == figures, text


def _examined(database: Database, text: str) -> Examination:
    with database.reading() as session:
        return examine(
            session, text.encode(), name="months.csv", kinds=KINDS, person=LOCAL_MANAGER, today=TODAY
        )


def _records(bills: pd.DataFrame) -> dict[tuple[str, int], tuple[Any, Any]]:
    cells = zip(bills["account_number"], bills["month"], bills["usage"], bills["revenue_cents"], strict=True)
    return {(account, int(month)): (usage, cents) for account, month, usage, cents in cells}

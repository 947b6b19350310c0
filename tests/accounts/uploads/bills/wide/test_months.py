"""Bills with a column per month; how they meet stored ones through the command line, on both databases."""

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from kadash.core.database import Database
from kadash.core.errors import Unusable
from tests.accounts.uploads.bills.as_read import as_read
from tests.cli import EXAMPLES, export, load, run

BILLS = EXAMPLES / "bills"
ELECTRIC = {"service": "electric"}


def bills(database: Database, *columns: str) -> dict[tuple[str, str, str], list[Any]]:
    """Return columns of the stored bills by account, service and month."""
    return {
        (row["account_number"], row["service"], row["period_end"][:7]): [row[name] for name in columns]
        for row in export(database, "bills")["rows"]
    }


def written(folder: Path, text: str) -> Path:
    path = folder / "months.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_report_with_titles_blanks_and_totals() -> None:
    found = as_read(BILLS / "months_report.csv")
    assert (found.recognition.layout, list(found.recognition.header_rows)) == ("months", [5])
    assert (found.prepared.rows_read, len(found.bills), found.prepared.rejected) == (11, 11, 0)
    assert found.reasons == {
        1: "above the header", 2: "above the header", 3: "above the header", 4: "blank row",
        8: "no bill in any month", 10: "total",
    }  # fmt: skip
    assert "“Total”, “Average”" in found.said  # set aside by name
    assert "Row 9: “Total” says 1,206, but the months add up to 1,205." in found.said
    assert "The total row says 1,701 under “Apr-10”, but its rows add up to 1,700 (usage)." in found.said
    assert "1 month is blank and counts as no bill (00124: 2010-02)." in found.said
    assert found.said.count("believed") == 2
    bills = found.by_month("usage", "period_start", "rate_class")
    assert bills["00123", "electric", "2010-02"] == [1200, pd.Timestamp("2010-02-01"), "LP"]
    assert bills["00124", "electric", "2010-03"] == [0, pd.Timestamp("2010-03-01"), "LP"]  # 0 is a bill
    assert ("00124", "electric", "2010-02") not in bills  # a blank is none


def test_measures_in_rows_become_one_bill() -> None:
    found = as_read(BILLS / "months_measures_in_rows.csv")
    assert (found.prepared.rows_read, len(found.bills)) == (3, 3)
    assert found.reasons == {6: "“Load Factor” is no figure that a bill keeps"}
    assert "Row 4: “YTD” says 297.61, but the months add up to 297.60." in found.said
    assert "4 rows without an account number belong to the account above them." in found.said
    assert found.by_month("usage", "demand_kw", "revenue_cents", "power_cost_cents") == {
        ("00123", "electric", "2010-01"): [1000, 10, 10400, 7800],
        ("00123", "electric", "2010-02"): [1900, 19, 19360, 14520],
        ("00124", "electric", "2010-01"): [500, None, 5200, None],
    }


def test_two_header_rows_of_real_dates_and_unrounded_formulas() -> None:
    """Power cost is 75 % of thirds of a dollar, as a workbook computes it."""
    found = as_read(BILLS / "months_two_header_rows.xlsx", ELECTRIC)
    assert (list(found.recognition.header_rows), len(found.bills)) == ([1, 2], 36)
    bills = found.by_month("revenue_cents", "power_cost_cents")
    assert bills["001", "electric", "2009-07"] == [33333, 25000]
    assert bills["001", "electric", "2010-06"] == [34433, 25825]


def test_column_groups_of_services() -> None:
    found = as_read(BILLS / "months_groups_of_services.csv")
    assert (found.prepared.rows_read, found.prepared.rejected, len(found.bills)) == (12, 1, 11)
    [defect] = found.defects
    assert (defect.row, defect.column) == (4, "Electric kWh 2010-02")
    bills = found.by_month("usage")
    assert bills["00123", "water", "2010-02"] == [5600]
    assert ("00124", "electric", "2010-02") not in bills


def test_a_year_is_never_guessed() -> None:
    text = (BILLS / "months_without_year.csv").read_text(encoding="utf-8")
    found = as_read(text)
    assert (found.keys, found.prepared.rows_read, len(found.bills)) == (["fiscal_year"], 12, 0)
    for known in (as_read(text, {"fiscal_year": "2010"}), as_read("Fiscal Year 2010\n" + text)):
        bills = known.by_month("revenue_cents")
        assert (known.questions, len(bills)) == ((), 12)
        assert bills["00123", "electric", "2009-07"] == [10100]
        assert bills["00123", "electric", "2010-06"] == [11200]


HEADERS = [
    ("Jan-10,Feb-10", ["2010-01", "2010-02"]),
    ("2010-01,2010-02", ["2010-01", "2010-02"]),
    ("January 2010,February 2010", ["2010-01", "2010-02"]),
    ("Jan 10 kWh,Feb 10 kWh", ["2010-01", "2010-02"]),
    ("1/1/2010,2/1/2010", ["2010-01", "2010-02"]),
    ("31/01/2010,28/02/2010", ["2010-01", "2010-02"]),
    ("201012,201101", ["2010-12", "2011-01"]),
    ("Dec 2010,Jan", ["2010-12", "2011-01"]),
    ("10-Dec,11-Jan", ["2010-12", "2011-01"]),
    ("FY11 Jul,FY11 Jan", ["2010-07", "2011-01"]),
    ("FY 2009/10 Oct,Nov,Dec,Jan", ["2009-10", "2009-11", "2009-12", "2010-01"]),
    ("enero 2010,febrero 2010", ["2010-01", "2010-02"]),
    ("Dezember 2009,März 2010", ["2009-12", "2010-03"]),
]


@pytest.mark.parametrize(("headers", "months"), HEADERS, ids=[headers for headers, _ in HEADERS])
def test_headers_of_months(headers: str, months: list[str]) -> None:
    cells = ",".join(["100"] * len(months))
    found = as_read(f"Account Number,Customer,Unit,{headers}\n0010,Foundry,kWh,{cells}\n")
    assert (found.recognition.layout, found.questions) == ("months", ())
    assert [month for _, _, month in found.by_month()] == months


def test_a_column_of_years() -> None:
    text = (
        "Account Number,Service,Year,Jan,Feb\n"
        "0010,Electric,2009,$1.00,$2.00\n"
        "0010,Electric,201O,$3.00,$4.00\n"
    )
    found = as_read(text)
    assert (found.prepared.rows_read, found.prepared.rejected) == (4, 2)
    assert [(one.row, one.column, one.code) for one in found.defects] == [(3, "Year", "not_a_year")]
    found = as_read(text.replace("201O", "FY 2010"))
    assert {month for _, _, month in found.by_month()} == {"2009-01", "2009-02", "2010-01", "2010-02"}


def test_what_the_columns_hold_is_asked() -> None:
    text = "Account Number,Customer,Service,Jan-10,Feb-10\n0010,Foundry,Electric,100,200\n"
    assert as_read(text).keys == ["measure"]
    assert as_read(text, {"measure": "revenue"}).by_month("revenue_cents") == {
        ("0010", "electric", "2010-01"): [10000], ("0010", "electric", "2010-02"): [20000],
    }  # fmt: skip


def test_columns_are_named_by_a_person() -> None:
    text = "Cust Code,Jan-10,Feb-10,Mar-10\n0010,100,200,300\n"
    with pytest.raises(Unusable):
        as_read(text)
    named = {"Cust Code": "account_number", "Mar-10": "ignore", "Value": "revenue"}
    found = as_read(text, ELECTRIC, columns=named)
    assert (found.recognition.layout, found.questions, len(found.bills)) == ("months", (), 2)


def test_two_columns_of_one_measure_are_a_question() -> None:
    heads = "Jan-10 On-peak kWh,Jan-10 Off-peak kWh,Feb-10 On-peak kWh,Feb-10 Off-peak kWh"
    text = f"Account Number,{heads}\n0010,1,2,3,4\n"
    [question] = as_read(text).questions
    assert (question.key, question.choices) == ("column:usage", ("On-peak kWh", "Off-peak kWh"))
    found = as_read(text, {"column:usage": "Off-peak kWh"})
    assert list(found.by_month("usage").values()) == [[2], [4]]
    assert "set aside: “Jan-10 On-peak kWh”, “Feb-10 On-peak kWh”" in found.said


ROWS = (
    "Account Number,Service,From,Thru,Usage (kWh),Revenue\n"
    "0010,Electric,1/1/2010,1/31/2010,1000,104.00\n"
    "0010,Electric,2/1/2010,2/28/2010,900,93.60\n"
)
COLUMNS = (
    "Account Number,Service,Jan-10 kWh,Jan-10 Revenue,Feb-10 kWh,Feb-10 Revenue\n"
    "0010,Electric,1000,104.00,900,{revenue}\n"
)
ONLY_MONTHS = "Account Number,Service,Month,Usage (kWh),Revenue\n0010,Electric,2010-01,1000,104.00\n"
READ_DATES = ROWS.replace("1/1/2010,1/31/2010", "12/15/2009,1/14/2010")


@pytest.mark.parametrize(
    ("rows", "columns_first"),
    [(ROWS, True), (ROWS, False), (ONLY_MONTHS, True), (ONLY_MONTHS, False), (READ_DATES, False)],
)
def test_the_same_months_as_rows_and_as_columns(
    database: Database, tmp_path: Path, rows: str, columns_first: bool
) -> None:
    columns = COLUMNS.format(revenue="93.60")
    first, second = (columns, rows) if columns_first else (rows, columns)
    load(database, written(tmp_path, first))
    before = bills(database, "usage", "revenue")
    count = len(second.splitlines()) - 1 if second is not columns else 2
    status, report = load(database, written(tmp_path, second))
    new = 2 - len(before)
    assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, new, 0, count - new)
    assert {key: bills(database, "usage", "revenue")[key] for key in before} == before


def test_again_changed_and_undone(database: Database, tmp_path: Path) -> None:
    _, first = load(database, written(tmp_path, COLUMNS.format(revenue="93.60")))
    before = export(database, "bills")
    status, report = load(database, written(tmp_path, COLUMNS.format(revenue="93.60")))
    assert (status, report["unchanged"], report["batch"]) == (0, 2, None)
    _, second = load(database, written(tmp_path, COLUMNS.format(revenue="95.00")))
    assert (second["updated"], second["unchanged"]) == (1, 1)
    for batch, left in ((second["batch"], before["rows"]), (first["batch"], [])):
        assert run(database, "undo", batch)[0] == 0
        assert export(database, "bills")["rows"] == left


def test_budgets_by_month_are_no_bills(database: Database, tmp_path: Path) -> None:
    text = "Account,Description,Jul,Aug,Sep,Total\n02-11,Office Supplies,1,2,3,6\n02-12,Travel,1,2,3,6\n"
    _, report = load(database, written(tmp_path, text))
    assert report["kind"] != "bills"

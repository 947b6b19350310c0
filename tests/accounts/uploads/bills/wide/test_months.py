"""Bills with a column per month, through the command line on both databases."""

from pathlib import Path
from typing import Any

import pytest

from kadash.core.database import Database
from tests.cli import EXAMPLES, export, load, run

BILLS = EXAMPLES / "bills"
ELECTRIC = ("--answer", "service=electric")


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


def said(report: dict[str, Any]) -> str:
    return " ".join(report["warnings"])


def test_a_report_with_titles_blanks_and_totals(database: Database) -> None:
    status, report = load(database, BILLS / "months_report.csv")
    assert (status, report["kind"], report["layout"], report["header_rows"]) == (0, "bills", "months", [5])
    assert (report["rows_read"], report["inserted"], report["rejected"]) == (11, 11, 0)
    assert {aside["row"]: aside["reason"] for aside in report["set_aside"]} == {
        1: "above the header", 2: "above the header", 3: "above the header", 4: "blank row",
        8: "no bill in any month", 10: "total",
    }  # fmt: skip
    assert "“Total”, “Average”" in said(report)  # set aside by name
    assert "Row 9: “Total” says 1,206, but the months add up to 1,205." in said(report)
    assert "The total row says 1,701 under “Apr-10”, but its rows add up to 1,700 (usage)." in said(report)
    assert "1 month is blank and counts as no bill (00124: 2010-02)." in said(report)
    assert said(report).count("believed") == 2
    stored = bills(database, "usage", "period_start", "rate_class")
    assert stored["00123", "electric", "2010-02"] == [1200, "2010-02-01", "LP"]
    assert stored["00124", "electric", "2010-03"] == [0, "2010-03-01", "LP"]  # 0 is a bill
    assert ("00124", "electric", "2010-02") not in stored  # a blank is none


def test_measures_in_rows_become_one_bill(database: Database) -> None:
    status, report = load(database, BILLS / "months_measures_in_rows.csv")
    assert (status, report["rows_read"], report["inserted"]) == (0, 3, 3)
    [aside] = report["set_aside"]
    assert aside == {"row": 6, "reason": "“Load Factor” is no figure that a bill keeps"}
    assert "Row 4: “YTD” says 297.61, but the months add up to 297.60." in said(report)
    assert "5 rows" not in said(report)
    assert "4 rows without an account number belong to the account above them." in said(report)
    stored = bills(database, "usage", "demand_kw", "revenue", "power_cost")
    assert stored == {
        ("00123", "electric", "2010-01"): [1000, 10, "104.00", "78.00"],
        ("00123", "electric", "2010-02"): [1900, 19, "193.60", "145.20"],
        ("00124", "electric", "2010-01"): [500, None, "52.00", None],
    }


def test_two_header_rows_of_real_dates_and_unrounded_formulas(database: Database) -> None:
    """Power cost is 75 % of thirds of a dollar, as a workbook computes it."""
    status, report = load(database, BILLS / "months_two_header_rows.xlsx", *ELECTRIC)
    assert (status, report["header_rows"], report["inserted"]) == (0, [1, 2], 36)
    stored = bills(database, "revenue", "power_cost")
    assert stored["001", "electric", "2009-07"] == ["333.33", "250.00"]
    assert stored["001", "electric", "2010-06"] == ["344.33", "258.25"]


def test_column_groups_of_services(database: Database) -> None:
    path = BILLS / "months_groups_of_services.csv"
    status, report = load(database, path)
    assert (status, report["rows_read"], report["rejected"]) == (1, 12, 1)
    [error] = report["errors"]
    assert (error["row"], error["column"]) == (4, "Electric kWh 2010-02")
    status, report = load(database, path, "--good-rows")
    assert (status, report["inserted"]) == (1, 11)
    stored = bills(database, "usage")
    assert stored["00123", "water", "2010-02"] == [5600]
    assert ("00124", "electric", "2010-02") not in stored


def test_a_year_is_never_guessed(database: Database, tmp_path: Path) -> None:
    path = BILLS / "months_without_year.csv"
    status, report = load(database, path)
    assert status == 3
    assert [question["key"] for question in report["questions"]] == ["fiscal_year"]
    assert report["rows_read"] == 12
    status, report = load(database, path, "--answer", "fiscal_year=2010")
    assert (status, report["inserted"]) == (0, 12)
    stored = bills(database, "revenue")
    assert stored["00123", "electric", "2009-07"] == ["101.00"]
    assert stored["00123", "electric", "2010-06"] == ["112.00"]
    titled = written(tmp_path, "Fiscal Year 2010\n" + path.read_text())
    status, report = load(database, titled)
    assert (status, report["unchanged"]) == (0, 12)


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
def test_headers_of_months(
    sqlite_database: Database, tmp_path: Path, headers: str, months: list[str]
) -> None:
    cells = ",".join(["100"] * len(months))
    text = f"Account Number,Customer,Unit,{headers}\n0010,Foundry,kWh,{cells}\n"
    status, report = load(sqlite_database, written(tmp_path, text))
    assert (status, report["layout"], report["inserted"]) == (0, "months", len(months)), report
    assert [month for _, _, month in bills(sqlite_database)] == months


def test_a_column_of_years(database: Database, tmp_path: Path) -> None:
    text = (
        "Account Number,Service,Year,Jan,Feb\n"
        "0010,Electric,2009,$1.00,$2.00\n"
        "0010,Electric,201O,$3.00,$4.00\n"
    )
    status, report = load(database, written(tmp_path, text))
    assert (status, report["rows_read"], report["rejected"]) == (1, 4, 2)
    assert [(e["row"], e["column"], e["code"]) for e in report["errors"]] == [(3, "Year", "not_a_year")]
    status, report = load(database, written(tmp_path, text.replace("201O", "FY 2010")))
    assert (status, report["inserted"]) == (0, 4)
    assert {month for _, _, month in bills(database)} == {"2009-01", "2009-02", "2010-01", "2010-02"}


def test_what_the_columns_hold_is_asked(database: Database, tmp_path: Path) -> None:
    path = written(tmp_path, "Account Number,Customer,Service,Jan-10,Feb-10\n0010,Foundry,Electric,100,200\n")
    status, report = load(database, path)
    assert (status, [q["key"] for q in report["questions"]]) == (3, ["measure"])
    status, report = load(database, path, "--answer", "measure=revenue")
    assert (status, report["inserted"]) == (0, 2)
    assert bills(database, "revenue") == {
        ("0010", "electric", "2010-01"): ["100.00"], ("0010", "electric", "2010-02"): ["200.00"],
    }  # fmt: skip


def test_columns_are_named_by_a_person(database: Database, tmp_path: Path) -> None:
    path = written(tmp_path, "Cust Code,Jan-10,Feb-10,Mar-10\n0010,100,200,300\n")
    status, report = load(database, path)
    assert (status, report["errors"][0]["code"]) == (2, "unrecognized")
    maps = ("--map", "Cust Code=account_number", "--map", "Mar-10=ignore", "--map", "Value=revenue")
    status, report = load(database, path, *maps, *ELECTRIC)
    assert (status, report["layout"], report["inserted"]) == (0, "months", 2)


def test_two_columns_of_one_measure_are_a_question(database: Database, tmp_path: Path) -> None:
    heads = "Jan-10 On-peak kWh,Jan-10 Off-peak kWh,Feb-10 On-peak kWh,Feb-10 Off-peak kWh"
    path = written(tmp_path, f"Account Number,{heads}\n0010,1,2,3,4\n")
    status, report = load(database, path)
    assert (status, report["questions"][0]["key"]) == (3, "column:usage")
    assert report["questions"][0]["choices"] == ["On-peak kWh", "Off-peak kWh"]
    status, report = load(database, path, "--answer", "column:usage=Off-peak kWh")
    assert (status, list(bills(database, "usage").values())) == (0, [[2], [4]])
    assert "set aside: “Jan-10 On-peak kWh”, “Feb-10 On-peak kWh”" in said(report)


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

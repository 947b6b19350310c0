"""Real bills of a borough's buildings, in three exports, through the command line on both databases."""

from collections import Counter
from pathlib import Path

import pytest

from kadash.core.database import Database
from tests.cli import EXAMPLES, export, load

BILLS = EXAMPLES / "bills"


def total(rows: list[dict[str, object]], column: str) -> str:
    cents = sum(round(float(str(row[column])) * 100) for row in rows if row[column] is not None)
    return f"{cents / 100:.2f}"


def test_line_items_roll_up_to_bills(database: Database) -> None:
    status, report = load(database, BILLS / "line_items.csv")
    assert (status, report["kind"], report["layout"]) == (0, "bills", "line_items")
    assert (report["rows_read"], report["inserted"], report["rejected"]) == (314, 314, 0)
    bills = export(database, "bills")
    rows = bills["rows"]
    assert bills["totals"]["revenue"] == "756958.10"
    assert bills["totals"]["usage"]["electric"] == 1_204_440
    assert sum(row["demand_kw"] is not None for row in rows) == 25
    assert total([row for row in rows if row["service"] == "electric"], "power_cost") == "108476.67"
    assert total([row for row in rows if row["service"] == "sewer"], "power_cost") == "-14.28"
    assert min(row["period_start"] for row in rows) == "2010-07-16"
    assert max(row["period_end"] for row in rows) == "2017-03-31"
    assert {row["account_number"] for row in rows} == {"10282  (2408 DAVIS)", "1311001100", "31850"}


def test_the_at_risk_table_comes_out_of_the_bills(database: Database) -> None:
    load(database, BILLS / "line_items.csv")
    table = export(database, "at-risk", "--from", "2016-04", "--to", "2017-03")
    by_number = {row["number"]: row for row in table["rows"]}
    electric = by_number["31850"]
    bills = export(database, "bills", "--from", "2016-04", "--to", "2017-03")["rows"]
    mine = [row for row in bills if row["account_number"] == "31850"]
    assert electric["revenue"] == total(mine, "revenue")
    assert electric["power_cost"] == total(mine, "power_cost")
    assert electric["basis"] == "billed"
    assert float(electric["net_revenue"]) == pytest.approx(
        float(electric["revenue"]) - float(electric["power_cost"])
    )
    for number in ("10282  (2408 DAVIS)", "1311001100"):  # gas, water and sewer: no cost basis, no net
        assert by_number[number]["revenue"] is not None
        assert by_number[number]["net_revenue"] is None
        assert by_number[number]["basis"] is None


def test_currency_signs_and_parentheses(database: Database) -> None:
    status, report = load(database, BILLS / "currency_parens_thousands.csv")
    assert (status, report["layout"], report["inserted"]) == (0, "rows", 314)
    bills = export(database, "bills")
    assert bills["totals"]["revenue"] == "655505.04"
    assert sum(float(row["revenue"]) < 0 for row in bills["rows"]) == 20


def test_a_report_with_page_headings(database: Database) -> None:
    status, report = load(database, BILLS / "report_totals_repeated_headers.csv")
    assert (status, report["inserted"]) == (0, 314)
    reasons = Counter(aside["reason"] for aside in report["set_aside"])
    assert reasons["total"] == 4
    assert reasons["repeated header"] > 1
    lines = (BILLS / "report_totals_repeated_headers.csv").read_text().splitlines()
    assert 314 + len(report["set_aside"]) + len(report["header_rows"]) == len(lines)
    assert export(database, "bills")["totals"]["revenue"] == "756958.10"


@pytest.mark.parametrize(
    "name", ["line_items", "currency_parens_thousands", "report_totals_repeated_headers"]
)
def test_the_same_file_again_changes_nothing(database: Database, name: str) -> None:
    load(database, BILLS / f"{name}.csv")
    before = export(database, "bills")
    status, report = load(database, BILLS / f"{name}.csv")
    assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, 0, 0, 314)
    assert report["batch"] is None
    assert export(database, "bills") == before


def test_two_exports_of_the_same_bills_meet(database: Database) -> None:
    """The other export knows no meter, but days, and other amounts for twenty bills: it adds none."""
    load(database, BILLS / "line_items.csv")
    _, report = load(database, BILLS / "currency_parens_thousands.csv")
    assert (report["inserted"], report["updated"]) == (0, 314)
    bills = export(database, "bills")
    assert len(bills["rows"]) == 314
    assert bills["totals"]["revenue"] == "655505.04"
    assert {row["meter"] for row in bills["rows"] if row["service"] == "electric"} == {"89672"}


def test_bills_that_name_no_customers(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text(
        "Account Number,Service,Period Start,Period End,Usage kWh,Revenue\n"
        "00123,electric,2025-01-01,2025-01-31,1000,104.00\n"
        "00123,electric,2025-02-01,2025-02-28,900,93.60\n"
    )
    status, report = load(database, path)
    assert (status, report["inserted"]) == (0, 2)
    assert {row["account_number"] for row in export(database, "bills")["rows"]} == {"00123"}


def test_groups_with_headings_and_subtotals(database: Database) -> None:
    """Headings, subtotals and footers may outnumber the bills; they are set aside, each with its reason."""
    status, report = load(database, BILLS / "groups_with_subtotals.csv")
    assert (status, report["inserted"], report["rejected"]) == (0, 3, 0)
    assert {aside["row"]: aside["reason"] for aside in report["set_aside"]} == {
        2: "a heading", 5: "total", 6: "a heading", 8: "total", 9: "total", 10: "a line of text",
    }  # fmt: skip
    assert export(database, "bills")["totals"]["revenue"] == "166.40"


def test_dollars_are_no_usage(database: Database) -> None:
    status, report = load(database, BILLS / "dollars_in_usage.csv")
    [error] = report["errors"]
    assert (status, error["row"], error["code"]) == (1, 2, "amount_of_money")
    assert "is an amount of money, and a quantity is wanted here" in error["message"]


def test_a_bill_its_credit_and_the_bill_again(database: Database) -> None:
    """Three bills of one account and period are three: the credit takes back, in any way of writing it."""
    status, report = load(database, BILLS / "credits.csv")
    assert (status, report["inserted"]) == (0, 4)
    bills = export(database, "bills")
    assert (bills["totals"]["revenue"], bills["totals"]["usage"]["electric"]) == ("62.40", 1600)
    assert load(database, BILLS / "credits.csv")[1]["unchanged"] == 4

"""Bills of a city's fire hall, in three exports; what is stored of them on both databases."""

from collections import Counter

import pandas as pd
import pytest

from kadash.core.database import Database
from tests.accounts.uploads.bills.as_read import as_read
from tests.cli import EXAMPLES, export, load

BILLS = EXAMPLES / "bills"
STEPS = 276  # 0 + 1 + … + 23: each of the 24 months adds a step to most amounts
REVENUE = 63_714_00 + 4_836_00 + 5_165_20 + 60_012_00
"""Gas 24 × (2,400 + 24.75) + 20 × 276, water 24 × (160 + 30) + 276, sewer 24 × (200 + 4.20) + 276 − 11.60,
electricity 24 × (1,500 + 900 + 20) + 7 × 276."""
CREDITS = 2_644_75 + 2_884_75 + 209_20 + 215_20 + 221_20 + 215_60 + 2_497_00 + 2_581_00
"""The eight bills that the other export shows as credits."""


def total(rows: list[dict[str, object]], column: str) -> str:
    cents = sum(round(float(str(row[column])) * 100) for row in rows if row[column] is not None)
    return f"{cents / 100:.2f}"


def sums(bills: pd.DataFrame, column: str) -> dict[str, int]:
    """Return the sum of a column of cents by service, where anything is known."""
    return {str(k): int(v) for k, v in bills.groupby("service")[column].sum(min_count=1).dropna().items()}


def test_line_items_roll_up_to_bills() -> None:
    found = as_read(BILLS / "line_items.csv")
    assert (found.recognition.kind.name, found.recognition.layout) == ("bills", "line_items")
    assert (found.prepared.rows_read, len(found.bills), found.prepared.rejected) == (96, 96, 0)
    bills = found.bills
    assert int(bills["revenue_cents"].sum()) == REVENUE
    assert bills[bills["service"] == "electric"]["usage"].sum() == 24 * 15_000 + 60 * STEPS
    assert int(bills["demand_kw"].notna().sum()) == 10
    costs = sums(bills, "power_cost_cents")
    assert (costs["electric"], costs["sewer"]) == (24 * 900_00 + STEPS * 100, -11_60)
    assert (bills["period_start"].min(), bills["period_end"].max()) == (
        pd.Timestamp("2015-04-14"), pd.Timestamp("2017-04-14"),
    )  # fmt: skip
    assert set(bills["account_number"]) == {"40217  (16 FERRY)", "2200418005", "77310"}


def test_the_at_risk_table_comes_out_of_the_bills(sqlite_database: Database) -> None:
    load(sqlite_database, BILLS / "line_items.csv")
    table = export(sqlite_database, "at-risk", "--from", "2016-04", "--to", "2017-03")
    by_number = {row["number"]: row for row in table["rows"]}
    electric = by_number["77310"]
    bills = export(sqlite_database, "bills", "--from", "2016-04", "--to", "2017-03")["rows"]
    mine = [row for row in bills if row["account_number"] == "77310"]
    assert electric["revenue"] == total(mine, "revenue")
    assert electric["power_cost"] == total(mine, "power_cost")
    assert electric["basis"] == "billed"
    assert float(electric["net_revenue"]) == pytest.approx(
        float(electric["revenue"]) - float(electric["power_cost"])
    )
    for number in ("40217  (16 FERRY)", "2200418005"):  # gas, water and sewer: no cost basis, no net
        assert by_number[number]["revenue"] is not None
        assert by_number[number]["net_revenue"] is None
        assert by_number[number]["basis"] is None


def test_currency_signs_and_parentheses() -> None:
    found = as_read(BILLS / "currency_parens_thousands.csv")
    assert (found.recognition.layout, len(found.bills), found.questions) == ("rows", 96, ())
    assert int(found.bills["revenue_cents"].sum()) == REVENUE - 2 * CREDITS
    assert int((found.bills["revenue_cents"] < 0).sum()) == 8


def test_a_report_with_page_headings() -> None:
    found = as_read(BILLS / "report_totals_repeated_headers.csv")
    assert len(found.bills) == 96
    reasons = Counter(found.reasons.values())
    assert reasons["total"] == 4
    assert reasons["repeated header"] > 1
    lines = (BILLS / "report_totals_repeated_headers.csv").read_text().splitlines()
    assert 96 + len(found.reasons) + len(found.recognition.header_rows) == len(lines)
    assert int(found.bills["revenue_cents"].sum()) == REVENUE


def test_the_same_file_again_changes_nothing(database: Database) -> None:
    _unchanged_again(database, "line_items")


@pytest.mark.parametrize("name", ["currency_parens_thousands", "report_totals_repeated_headers"])
def test_the_same_report_again_changes_nothing(sqlite_database: Database, name: str) -> None:
    _unchanged_again(sqlite_database, name)


def _unchanged_again(database: Database, name: str) -> None:
    status, report = load(database, BILLS / f"{name}.csv")
    assert (status, report["inserted"]) == (0, 96)
    before = export(database, "bills")
    status, report = load(database, BILLS / f"{name}.csv")
    assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, 0, 0, 96)
    assert report["batch"] is None
    assert export(database, "bills") == before


def test_two_exports_of_the_same_bills_meet(database: Database) -> None:
    """The other export knows no meter, but days, and other amounts for eight bills: it adds none."""
    load(database, BILLS / "line_items.csv")
    _, report = load(database, BILLS / "currency_parens_thousands.csv")
    assert (report["inserted"], report["updated"]) == (0, 96)
    bills = export(database, "bills")
    assert len(bills["rows"]) == 96
    assert bills["totals"]["revenue"] == "110789.80"
    assert {row["meter"] for row in bills["rows"] if row["service"] == "electric"} == {"55208"}


def test_bills_that_name_no_customers() -> None:
    found = as_read(
        "Account Number,Service,Period Start,Period End,Usage kWh,Revenue\n"
        "00123,electric,2025-01-01,2025-01-31,1000,104.00\n"
        "00123,electric,2025-02-01,2025-02-28,900,93.60\n"
    )
    assert (found.questions, found.bills["account_number"].tolist()) == ((), ["00123", "00123"])


def test_groups_with_headings_and_subtotals() -> None:
    """Headings, subtotals and footers may outnumber the bills; they are set aside, each with its reason."""
    found = as_read(BILLS / "groups_with_subtotals.csv")
    assert (len(found.bills), found.prepared.rejected) == (3, 0)
    assert found.reasons == {
        2: "a heading", 5: "total", 6: "a heading", 8: "total", 9: "total", 10: "a line of text",
    }  # fmt: skip
    assert int(found.bills["revenue_cents"].sum()) == 166_40


def test_dollars_are_no_usage() -> None:
    [defect] = as_read(BILLS / "dollars_in_usage.csv").defects
    assert (defect.row, defect.code) == (2, "amount_of_money")
    assert "is an amount of money, and a quantity is wanted here" in defect.message


def test_a_bill_its_credit_and_the_bill_again(database: Database) -> None:
    """Three bills of one account and period are three: the credit takes back, in any way of writing it."""
    status, report = load(database, BILLS / "credits.csv")
    assert (status, report["inserted"]) == (0, 4)
    bills = export(database, "bills")
    assert (bills["totals"]["revenue"], bills["totals"]["usage"]["electric"]) == ("62.40", 1600)
    assert load(database, BILLS / "credits.csv")[1]["unchanged"] == 4

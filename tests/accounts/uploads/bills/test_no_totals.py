"""Columns and rows that hold something else than what was billed: prices, shares, plans, forecasts."""

import pytest

from kadash.accounts.uploads.bills.charge_columns import is_charge
from kadash.intake.headers import is_share
from kadash.intake.read import read
from kadash.intake.recognize import recognize
from kadash.intake.values import unit_in_header
from kadash.kinds import KINDS
from tests.understood import table, understood

ABOUT = ["100200", "2025-01-01", "2025-01-31"]


@pytest.mark.parametrize(
    "header",
    ["Cost ($/kWh)", "Cents per kWh", "Usage (kWh/day)", "kWh per Day", "Revenue per kWh", "COST_PER_KWH",
     "Energy Rate / kWh", "Use per sq ft"],
)  # fmt: skip
def test_a_price_or_a_share_is_no_total(header: str) -> None:
    assert is_share(header)


@pytest.mark.parametrize(
    "header",
    ["Usage/Quantity", "Usage (kWh/CCF)", "Cost ($)", "Bill Month/Year", "kWh/kW", "Usage per month",
     "Period", "Charges/Credits", "kW Demand", "Upper kWh"],
)  # fmt: skip
def test_totals_are_no_shares(header: str) -> None:
    assert not is_share(header)


@pytest.mark.parametrize("price", ["Cost ($/kWh)", "Revenue per kWh"])
def test_a_price_is_never_the_revenue(price: str) -> None:
    found = understood(table([["Account", "From", "To", "kWh", price], [*ABOUT, 2500, 0.12]]))
    assert (found.fields[price], found.total("usage")) == (None, 2500)
    assert found.total("revenue_cents") == 0 if "revenue_cents" in found.prepared.records else True


def test_use_of_a_day_is_never_the_use() -> None:
    found = understood(table([["Account", "From", "To", "Usage (kWh/day)", "Total Cost"], [*ABOUT, 80, 300]]))
    assert found.fields["Usage (kWh/day)"] is None


def test_forecasts_are_asked_about() -> None:
    rows = [
        ["100200", f"2025-0{n}", what, 2500, 300]
        for n, what in enumerate(["Actual", "Actual", "Forecast"], 1)
    ]
    content = table([["Account", "Month", "Type", "kWh", "Revenue"], *rows])
    assert understood(content).keys == ["rows:Forecast"]
    assert understood(content, answers={"rows:Forecast": "set aside"}).total("usage") == 5000
    assert understood(content, answers={"rows:Forecast": "count"}).total("usage") == 7500


def test_what_a_payment_plan_takes_is_no_charge() -> None:
    assert not is_charge("Levelized Billing Amount")
    head = ["Member Number", "Bill Month", "kWh Used", "Levelized Billing Amount", "Actual Bill Amount"]
    found = understood(table([head, ["55120", "2025-01", 1500, "140.00", "180.00"]]))
    assert (found.questions, found.total("revenue_cents")) == ((), 18_000)


def test_thousands_beside_days_with_dots_are_asked_about() -> None:
    head = ["Account", "From", "To", "kWh", "Revenue"]
    rows = [["100200", "01.01.2025", "31.01.2025", "1,250", "300"]]
    assert understood(table([head, *rows])).keys == ["number_convention:kWh"]
    usual = [["100200", "01/01/2025", "01/31/2025", "1,250", "300"]]
    assert understood(table([head, *usual])).total("usage") == 1250


def test_late_fees_and_payments_among_bills_are_asked_about() -> None:
    head = ["Account", "Bill Date", "Type", "From", "To", "kWh", "Amount"]
    rows = [
        ["100200", "2025-02-05", "Bill", *ABOUT[1:], 5000, "600.00"],
        ["100200", "2025-02-21", "Late Fee", "", "", "", "15.00"],
        ["100200", "2025-02-25", "Payment", "", "", "", "-600.00"],
    ]
    assert understood(table([head, *rows])).keys == ["rows:Late Fee", "rows:Payment"]
    answers = {"rows:Late Fee": "set aside", "rows:Payment": "set aside"}
    assert understood(table([head, *rows]), answers=answers).total("revenue_cents") == 60_000


def test_charges_and_payments_with_a_balance_are_declined() -> None:
    head = ["Account", "Trans Date", "Trans Type", "Description", "Amount", "Balance"]
    rows = [
        ["100200", "2025-02-05", "Bill", "Electric", "600.00", "600.00"],
        ["100200", "2025-02-15", "Payment", "Thank you", "-600.00", "0.00"],
    ]
    found = recognize(read(table([head, *rows]).encode()), KINDS)
    assert "account ledger" in (found.kind.declines or "")


@pytest.mark.parametrize(
    ("header", "unit"),
    [("Sum of kWh", "kWh"), ("thousands of gallons", "thousands of gallons"), ("10 kWh", "10 kWh")],
)
def test_a_pivot_tables_sum_is_no_multiple(header: str, unit: str) -> None:
    assert unit_in_header(header) == unit


def test_a_pivot_table_with_years_over_months() -> None:
    rows = [["Sum of kWh", "", "", ""], ["", "2024", "2025", ""], ["Account", "Dec", "Jan", "Feb"],
            ["100200", 20, 30, 40], ["Grand Total", 20, 30, 40]]  # fmt: skip
    found = understood(table(rows), answers={"service": "electric"})
    assert (found.questions, found.total("usage")) == ((), 90)


def test_a_mean_is_no_total() -> None:
    assert is_share("Average of kWh")
    assert not is_share("Max of kW")


def test_rows_that_stand_there_twice_are_named() -> None:
    head = ["Account", "From", "To", "kWh", "Revenue", "Note"]
    rows = [[*ABOUT, 5000, 600, "a"], [*ABOUT, 5000, 600, "a"], [*ABOUT, 5000, 600, "b"],
            ["100200", "2025-02-01", "2025-02-28", 5000, 600, "a"]]  # fmt: skip
    found = understood(table([head, *rows]))
    assert (found.questions, found.total("usage")) == ((), 20_000)
    said = [text for text in found.warnings if "equal to another" in text]
    assert said == [
        "1 row is equal to another in every cell (row 3 as row 2): all were counted. Leave out what was "
        "pasted twice."
    ]
    assert not any("equal to" in text for text in understood(table([head, *rows[1:]])).warnings)


def test_a_net_amount_proves_that_the_tax_is_in_the_total() -> None:
    head = ["Account", "From", "To", "kWh", "Net Charges", "Tax", "Total Charges"]
    proved = understood(table([head, [*ABOUT, 1000, "100.00", "7.00", "107.00"]]))
    assert (proved.questions, proved.total("revenue_cents")) == ((), 10_000)
    assert "revenue is “Net Charges”" in " ".join(proved.warnings)
    other = understood(table([head, [*ABOUT, 1000, "99.00", "7.00", "107.00"]]))
    assert other.total("revenue_cents") == 10_700
    assert "not proved" in " ".join(other.warnings)


def test_an_abbreviated_status_is_one() -> None:
    rows = [
        [*ABOUT, 1000, 100, "A"],
        [*ABOUT, 1100, 110, "X"],
        ["100200", "2025-02-01", "2025-02-28", 9, 9, "A"],
    ]
    assert understood(table([["Account", "From", "To", "kWh", "Amount", "Sts"], *rows])).keys == ["rows:X"]


@pytest.mark.parametrize("header", ["Prior Bill", "Subscription"])
def test_an_amount_that_is_the_net_by_chance_proves_nothing(header: str) -> None:
    head = ["Account", "From", "To", "kWh", header, "Tax", "Total"]
    rows = [[*ABOUT, 1000, "100.00", "6.00", "106.00"]]
    if header != "Prior Bill":
        rows.append(["100300", *ABOUT[1:], 900, "80.00", "0.00", "90.00"])
    found = understood(table([head, *rows]))
    assert found.total("revenue_cents") == (10_600 if header == "Prior Bill" else 19_600)
    assert "not proved" in " ".join(found.warnings)


def test_levels_with_a_number_are_charges() -> None:
    head = ["Account", "From", "To", "kWh", "Level 1 Energy Charge", "Level 2 Energy Charge"]
    asked = understood(table([head, [*ABOUT, 1000, "100.00", "20.00"]]))
    assert "$120.00" in asked.questions[0].text


@pytest.mark.parametrize(("last", "kind"), [("Final Bill", "bills"), ("Payment", "account_transactions")])
def test_a_register_of_bills_alone_is_no_ledger(last: str, kind: str) -> None:
    head = ["Account", "Bill Date", "Type", "KWH Used", "Amount", "Balance"]
    rows = [
        ["100200", f"2025-0{month}-15", "Bill" if month < 3 else last, 1000, 50, 50] for month in (1, 2, 3)
    ]
    assert understood(table([head, *rows])).kind == kind

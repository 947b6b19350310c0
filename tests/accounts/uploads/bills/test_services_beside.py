"""Several services in one row: a bill of each, the column for them all a check."""

import pytest

from kadash.accounts.uploads.bills.service_headers import beside
from tests.understood import table, understood

HEAD = ["Account Number", "Bill Month"]


def bills(names: list[str], *rows: list[str]) -> str:
    return table([[*HEAD, *names], *(["31", f"2025-0{n}", *row] for n, row in enumerate(rows, 1))])


FOUR = ["Electric kWh", "Electric $", "Water Kgal", "Water $"]


def test_each_service_is_a_bill_of_its_own() -> None:
    found = understood(bills([*FOUR, "Total $"], ["10", "5", "1", "2", "7"], ["12", "6", "2", "4", "10"]))
    records = found.prepared.records
    assert (found.keys, found.prepared.rows_read) == ([], 4)
    sums = records.groupby("service", observed=True)[["usage", "revenue_cents"]].sum()
    assert sums.loc["electric"].tolist() == [22, 1100]
    assert sums.loc["water"].tolist() == [3000, 600]
    assert any("used as a check" in said for said in found.prepared.warnings)


def test_a_total_that_differs_is_told_and_a_blank_service_is_no_bill() -> None:
    found = understood(bills([*FOUR, "Total $"], ["10", "5", "", "", "6"], ["", "", "", "", ""]))
    assert found.prepared.rows_read == 1
    assert any("In 1 row the services do not add up" in said for said in found.prepared.warnings)


def test_one_amount_for_both_is_asked() -> None:
    text = bills(["Electric kWh", "Water Kgal", "Amount"], ["10", "1", "7"])
    assert understood(text).keys == ["amount_of"]
    found = understood(text, answers={"amount_of": "electric"})
    assert (found.keys, found.total("revenue_cents"), found.prepared.rows_read) == ([], 700, 2)
    found = understood(text, answers={"amount_of": "leave it out"})
    assert (found.keys, "revenue_cents" in found.prepared.records) == ([], False)


@pytest.mark.parametrize(
    ("names", "services"),
    [
        (["Electric kWh", "Electric $", "Water Kgal", "Water $"], {"electric", "water"}),
        (["kWh", "Electric Cost", "CCF", "Water Cost"], {"electric", "water"}),
        (["Electric Charges", "Gas Charges", "kWh", "Therms"], {"electric", "gas"}),
        (["Electric kWh", "Electric kW", "Electric Revenue"], {"electric"}),
        (["kWh", "kW", "Revenue"], None),
        (["Service", "Electric kWh", "Water Kgal"], None),
        (["On-Peak kWh", "Off-Peak kWh", "Amount"], None),
        (["Electric Energy Charge", "Electric Demand Charge", "Water Charge"], None),
    ],
)
def test_services_are_told_apart_by_their_headers(names: list[str], services: set[str] | None) -> None:
    found = beside([*HEAD, *names])
    assert (set(found.services) if found else None) == services


def test_a_footer_is_no_bill_wherever_its_column_stands() -> None:
    rows = [["Water Kgal", "Bill Month", "Electric kWh", "Account Number"], ["1", "2025-01", "10", "31"]]
    found = understood(table([*rows, ["2", "2025-02", "12", "31"], ["Printed by the billing office"]]))
    assert (found.keys, found.defects, found.prepared.rows_read) == ([], (), 4)


def test_abbreviated_headers_are_split_and_water_use_counts_once() -> None:
    found = understood(
        bills(["ElecAmt", "WaterAmt", "SewerAmt", "TotalAmt"], ["5.10", "2.20", "1.30", "8.60"])
    )
    records = found.prepared.records
    amounts = dict(zip(records["service"].astype(str), records["revenue_cents"], strict=True))
    assert (found.keys, amounts) == ([], {"electric": 510, "water": 220, "sewer": 130})
    found = understood(bills(["WATER 1000 GAL", "WATER REV", "SEWER REV"], ["5", "2.20", "1.30"]))
    assert (found.kind, found.keys) == ("bills", [])
    assert (found.total("usage"), found.total("revenue_cents")) == (5000, 350)


def test_demand_and_power_cost_beside_several_services_count_once_and_a_tax_of_all_is_named() -> None:
    found = understood(bills([*FOUR, "kW", "Fuel Cost", "Tax"], ["10", "5", "1", "2", "12", "1.30", "0.40"]))
    assert (found.keys, found.total("demand_kw"), found.total("power_cost_cents")) == ([], 12, 130)
    assert "“Tax”: of no one service, so left out." in found.prepared.warnings


def test_services_called_other_are_added_up() -> None:
    found = understood(bills(["Elec Chg", "Garbage Chg", "Storm Chg"], ["50.10", "1,001.30", "4.00"]))
    assert (found.keys, found.total("revenue_cents"), found.prepared.rows_read) == ([], 105_540, 2)


def test_an_amount_for_all_is_no_services_own_where_some_have_one_and_fees_are_named() -> None:
    found = understood(
        bills(["Elec kWh", "Water Kgal", "Water Chg", "Total"], ["10", "1", "48.00", "228.00"])
    )
    assert (found.keys, found.total("revenue_cents")) == ([], 4800)
    assert "“Total” is one amount for them all: it was left out." in found.prepared.warnings
    found = understood(
        bills(["Elec Amt", "Water Amt", "Late Fee", "Total"], ["10.00", "5.00", "1.50", "16.50"])
    )
    assert (found.keys, found.total("revenue_cents")) == ([], 1500)
    assert "“Late Fee”: of no one service, so left out." in found.prepared.warnings
    assert any("used as a check" in said for said in found.prepared.warnings)

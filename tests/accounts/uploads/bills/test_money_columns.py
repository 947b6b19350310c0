"""Revenue under names that say something else: the charges of the period, and amounts that are asked."""

import pytest

from tests.understood import table, understood

HEAD = ["Account", "Service", "From", "To", "kWh"]
DAYS = ["31", "Electric", "2025-01-02", "2025-02-01", 1500]


def test_new_charges_are_taken_before_a_total_with_what_was_owed() -> None:
    names = ["TotalCharges", "NewCharges", "OutstandingBalance"]
    found = understood(table([[*HEAD, *names], [*DAYS, "250.00", "150.00", "100.00"]]))
    assert (found.keys, found.total("revenue_cents")) == ([], 15_000)
    said = understood(
        table([[*HEAD, *names], [*DAYS, "250.00", "150.00", "100.00"]]), columns={"TotalCharges": "revenue"}
    )
    assert said.total("revenue_cents") == 25_000


def test_an_amount_that_nothing_was_made_of_is_asked() -> None:
    text = table([[*HEAD, "Past Due", "Total Due"], [*DAYS, "50.00", "200.00"]])
    assert understood(text).keys == ["column:revenue"]
    assert understood(text, answers={"column:revenue": "Total Due"}).total("revenue_cents") == 20_000
    found = understood(text, answers={"column:revenue": "none of them"})
    assert (found.keys, "revenue_cents" in found.prepared.records) == ([], False)
    assert understood(table([HEAD, DAYS])).keys == []


def test_a_demand_has_the_unit_beside_it() -> None:
    head = [*HEAD, "Amount", "Bill Demand", "Demand Unit"]
    rows = [[*DAYS, "150.00", "1.5", "MW"], [*DAYS[:2], "2025-02-02", "2025-03-01", 9, "1.00", "12", "kW"]]
    found = understood(table([head, *rows]))
    assert (found.keys, found.prepared.records["billed_demand_kw"].tolist()) == ([], [1500, 12])
    assert understood(table([head, [*rows[0][:-1], "hp"]])).keys == ["unit:Demand Unit"]


@pytest.mark.parametrize(
    "name", ["Levelized Amount", "Budget Billing Amount", "Budget Plan Amt", "Average Monthly Payment Amount"]
)
def test_a_payment_plan_alone_is_asked(name: str) -> None:
    text = table([[*HEAD, name], [*DAYS, "150.00"]])
    assert understood(text).keys == ["column:revenue"]
    assert understood(text, answers={"column:revenue": name}).total("revenue_cents") == 15_000
    none = understood(text, answers={"column:revenue": "none of them"})
    assert (none.keys, "revenue_cents" in none.prepared.records) == ([], False)


@pytest.mark.parametrize("name", ["Budget Billing Balance", "Budget Plan Start Date", "Levelized Flag"])
def test_what_a_payment_plan_says_besides_is_not_asked(name: str) -> None:
    assert understood(table([[*HEAD, name], [*DAYS, "150.00"]])).keys == []


@pytest.mark.parametrize("without", ["Amount excl. Tax", "Charges before Tax", "Pre-Tax Amount"])
def test_an_amount_without_tax_is_no_tax(without: str) -> None:
    text = table([[*HEAD, without, "Tax", "Amount incl. Tax"], [*DAYS, "100.00", "6.00", "106.00"]])
    found = understood(text)
    assert (found.keys, found.total("revenue_cents"), found.total("apart_cents")) == ([], 10_000, 600)


def test_the_size_of_a_service_is_no_payment_plan() -> None:
    rows = [["31", "2025-01-31", 1000, 200], ["31", "2025-02-28", 1100, 200]]
    assert understood(table([["Account", "Bill Date", "kWh", "Amp"], *rows])).keys == []

"""What must be said about a table, sentence by sentence."""

from dataclasses import replace
from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.notices import Printed, below_cost, months_without_revenue, notices, without_revenue
from kadash.at_risk.rules.table import Line


def line(account_id: int, revenue: int | None, cost: int | None, basis: str | None = None) -> Line:
    return Line(
        account_id, None, f"Mill {account_id}", revenue_cents=revenue, power_cost_cents=cost, basis=basis
    )


def test_a_complete_table_needs_no_notice() -> None:
    assert notices([line(1, 1000, 750, "rate")], [Printed(1, 1)], {}, ()) == []


def test_a_derived_cost_is_named_with_its_rank() -> None:
    found = notices([line(1, 10_000, 7_550, "derived")], [Printed(1, 18)], {}, ())
    assert found == [
        "Power cost of Mill 1 (rank 18) is missing in the worksheet; $75.50 is implied by its net revenue "
        "and counted here."
    ]


def test_accounts_without_a_cost_basis_are_counted_and_some_named() -> None:
    [one] = notices([line(1, 1000, None), line(2, None, None)], [], {}, ())
    assert one.startswith("1 account has no net revenue")
    [many] = notices([line(number, 1000, None) for number in range(1, 8)], [], {}, ())
    assert many.startswith("7 accounts have no net revenue")
    assert "Mill 5 and 2 more. Enter" in many
    assert "Mill 6" not in many


def test_revenue_that_is_left_out_is_stated_and_differences_come_last() -> None:
    found = notices([], [], {"water": Decimal(10_000), "sewer": Decimal(50)}, ["They differ."])
    assert found[0].startswith("$100.50 billed for ")
    assert found[1] == "They differ."


def test_bills_without_revenue_are_counted_and_five_accounts_named() -> None:
    assert notices([], [], {}, (), [("Mill", 1)]) == [
        "1 bill has no revenue, so these totals are without it: Mill (1)."
    ]
    many = [(f"Mill {number}", 300) for number in range(1, 8)]
    [found] = notices([], [], {}, (), many)
    assert found.startswith("2,100 bills have no revenue")
    assert found.endswith("Mill 5 (300) and 2 more.")
    assert notices([], [], {}, (), [("Mill", 0)]) == []


def test_totals_name_the_bills_that_they_are_without() -> None:
    assert without_revenue([]) == []
    assert without_revenue([("Mill", 1)]) == [
        "1 bill has no revenue, so these totals are without it: Mill (1)."
    ]
    [many] = without_revenue([(f"Mill {n}", 2) for n in range(7)])
    assert many.startswith("14 bills have no revenue")
    assert many.endswith("Mill 4 (2) and 2 more.")


def test_months_name_the_bills_that_they_are_without() -> None:
    months = pd.DataFrame({"month": [24300, 24301, 24301], "bills": [1, 2, 1], "revenue_bills": [1, 0, 1]})
    [said] = months_without_revenue(months)
    assert said.startswith("2 bills have no revenue")
    assert said.count(",") == 1
    assert months_without_revenue(months.assign(revenue_bills=months["bills"])) == []


def test_accounts_that_pay_less_than_their_power_costs_are_named() -> None:
    fine = Line(
        1, None, "Mill", revenue_cents=1000, power_cost_cents=900, basis="billed", mobility=Decimal(1)
    )
    loss = Line(
        2, None, "Pump", revenue_cents=1000, power_cost_cents=3000, basis="billed", mobility=Decimal(1)
    )
    half = Line(
        3, None, "Dam", revenue_cents=0, power_cost_cents=100, basis="billed", mobility=Decimal("0.5")
    )
    unknown = Line(4, None, "Well", revenue_cents=0, power_cost_cents=100, basis="billed")
    assert below_cost([fine, unknown]) == []
    assert below_cost([fine, loss]) == [
        "1 account pays less than its power costs (Pump): without it, $20.00 more would be at risk."
    ]
    assert below_cost([loss, fine, half]) == [
        "2 accounts pay less than their power costs (Pump, Dam): without them, $20.50 more would be at risk."
    ]


def test_where_all_are_below_cost_nothing_more_would_be_at_risk_without_them() -> None:
    losses = [replace(line(n, 1000, 1300), mobility=Decimal("0.5")) for n in (1, 2)]
    [both] = below_cost(losses)
    assert both == (
        "2 accounts pay less than their power costs (Mill 1, Mill 2): no net revenue would be lost with them."
    )
    [one] = below_cost([losses[0], replace(line(3, 1000, 500), mobility=Decimal(1))])
    assert (
        one == "1 account pays less than its power costs (Mill 1): without it, $1.50 more would be at risk."
    )


def test_one_account_has_its_service_and_several_have_theirs() -> None:
    assert "what its service costs: Mill 1." in notices([line(1, 1000, None)], [], {}, ())[0]
    assert "what their service costs: " in notices([line(n, 1000, None) for n in (1, 2)], [], {}, ())[0]

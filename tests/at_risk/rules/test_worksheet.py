"""The print taken apart: rates, differences to the cent, the blank that the rest implies."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.at_risk.rules.worksheet import (
    PrintedRow,
    PrintedTotals,
    computed,
    holds_class,
    implied_rate,
    reconcile,
    shortest_rate,
)
from kadash.core.money import rounded_cents
from tests.at_risk.worked_example import worksheet


def test_the_rates_of_the_worked_example() -> None:
    rates = [shortest_rate(r.revenue_cents or 0, r.power_cost_cents or 0) for r in worksheet().rows]
    assert rates[0] == Decimal("0.85")
    assert [rate for place, rate in enumerate(rates, 1) if place not in (1, 18, 21)] == [Decimal("0.75")] * 18
    assert rates[20] is None  # no revenue: every rate would do


def test_shortest_means_fewest_decimals() -> None:
    assert shortest_rate(1000, 800) == Decimal("0.8")
    assert shortest_rate(1000, 1000) == Decimal(1)
    assert shortest_rate(1000, 0) == Decimal(0)
    assert shortest_rate(100_000, 12_340) == Decimal("0.1234")
    assert shortest_rate(-1000, -750) == Decimal("0.75")


def test_no_rate_of_four_decimals_reproduces_every_amount() -> None:
    # 0.33333 × $1,000,000.00 = $333,330.00; the nearest four decimals are $30 off.
    assert shortest_rate(100_000_000, 33_333_000) is None
    row = computed(PrintedRow(1, revenue_cents=100_000_000, power_cost_cents=33_333_000))
    assert (row.rate, row.power_cost_cents, row.net_revenue_cents) == (None, 33_333_000, 66_667_000)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines are busy
@given(st.integers(1, 10**10), st.integers(0, 10_000))
def test_a_found_rate_reproduces_its_cell(revenue: int, ten_thousandths: int) -> None:
    printed = rounded_cents(Decimal(ten_thousandths) / 10_000 * revenue)
    rate = shortest_rate(revenue, printed)
    assert rate is not None
    assert rounded_cents(rate * revenue) == printed


def test_the_blank_of_rank_18_is_offered_as_a_repair() -> None:
    sheet = worksheet()
    result = reconcile(sheet.rows, sheet.totals)
    assert result.differences == ()
    assert result.totals == sheet.totals
    (repair,) = result.repairs
    assert (repair.place, repair.label, repair.column) == (18, "Account 18", "power cost")
    assert (repair.rate, repair.amount_cents) == (Decimal("0.75"), 5_936_966)
    assert repair.reason == "net revenue leaves a power-cost rate of 0.75"
    assert [row.place for row in result.rows if row.derived] == [18]
    assert implied_rate(7_915_954, 1_978_989) == Decimal("0.75")


def test_each_difference_is_named_by_row_and_column() -> None:
    sheet = worksheet()
    rows = list(sheet.rows)
    rows[1] = replace(rows[1], net_revenue_cents=26_128_057)  # a cent more than printed
    rows[4] = replace(rows[4], at_risk_cents=5_122_000)
    wrong = replace(sheet.totals, revenue_cents=822_952_300)
    found = [
        (d.place, d.column, d.printed_cents, d.computed_cents) for d in reconcile(rows, wrong).differences
    ]
    assert found == [
        (2, "net revenue", 26_128_057, 26_128_056),
        (5, "at-risk revenue", 5_122_000, 5_122_086),
        (None, "revenue", 822_952_300, 822_952_357),
    ]


def test_a_blank_that_nothing_implies_stays_blank() -> None:
    result = reconcile([PrintedRow(1, revenue_cents=1000, mobility=Decimal("0.5"))])
    assert result.repairs == ()
    assert result.rows[0].power_cost_cents is None
    assert result.rows[0].at_risk_cents is None
    assert result.totals == PrintedTotals(revenue_cents=1000)


def test_net_revenue_alone_is_enough_for_the_exposure() -> None:
    row = computed(PrintedRow(1, net_revenue_cents=500, mobility=Decimal("0.5")))
    assert (row.power_cost_cents, row.at_risk_cents, row.derived) == (None, 250, False)


def test_a_repair_without_a_short_rate_is_an_amount() -> None:
    (repair,) = reconcile(
        [PrintedRow(1, name="Mill", revenue_cents=100_000_000, net_revenue_cents=66_667_000)]
    ).repairs
    assert (repair.label, repair.rate, repair.amount_cents) == ("Mill", None, 33_333_000)


def test_a_customer_column_is_judged_by_its_values() -> None:
    assert holds_class([row["Customer"] for row in worksheet().cells])
    assert not holds_class(["Harbor Foundry", "Northgate Mall", "Industrial Bakery", None])
    assert holds_class(["Large power", "Large power", "Small power"], ["large power", "Small Power"])
    assert not holds_class([None, ""])

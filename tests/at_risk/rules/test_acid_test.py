"""The acid test, worked by hand."""

from decimal import Decimal

from kadash.at_risk.rules.acid_test import Use, acid_test, rate_change, would_go_too
from kadash.at_risk.rules.table import Line

UTILITY = Use(
    revenue_cents=10_000_00,
    net_revenue_cents=2_500_00,
    energy_kwh=Decimal(100_000),
    demand_kw=Decimal(400),
    water_gallons=Decimal(50_000),
)


def test_two_accounts_leave() -> None:
    found = acid_test(
        [
            Use(2_000_00, 500_00, Decimal(25_000), Decimal(80), None),
            Use(500_00, 100_00, Decimal(5_000), Decimal(20), Decimal(10_000)),
        ],
        UTILITY,
    )
    assert (found.accounts, found.revenue.lost, found.revenue.share) == (2, 250_000, Decimal("0.25"))
    assert (found.net_revenue.lost, found.net_revenue.share) == (60_000, Decimal("0.24"))
    assert (found.energy.share, found.demand.share) == (Decimal("0.3"), Decimal("0.25"))
    assert (found.water.lost, found.water.share, found.water.unknown) == (10_000, Decimal("0.2"), 1)
    # 600 lost net ÷ (10,000 − 2,500) = 8 % more from everybody else.
    assert found.rate_change == Decimal("0.08")


def test_nobody_left_to_pay() -> None:
    assert rate_change(Decimal(10), Decimal(100), Decimal(100)) is None


def test_what_is_not_known_has_no_share() -> None:
    found = acid_test([Use(revenue_cents=100)], Use(revenue_cents=1000))
    assert found.revenue.share == Decimal("0.1")
    assert (found.energy.lost, found.energy.share, found.energy.unknown) == (None, None, 1)
    assert found.rate_change is None


def test_nobody_leaves() -> None:
    found = acid_test([], UTILITY)
    assert (found.accounts, found.revenue.lost, found.revenue.share) == (0, None, None)
    assert found.rate_change is None


def test_neighbors_of_the_chain_would_go_too() -> None:
    lines = [
        Line(1, "1", "Grocer, headquarters"),
        Line(2, "2", "Grocer, north", parent_id=1),
        Line(3, "3", "Grocer, south", parent_id=1),
        Line(4, "4", "Mill"),
        Line(5, "5", "Diner, east", parent_id=99),
        Line(6, "6", "Diner, west", parent_id=99),
    ]
    assert [line.account_id for line in would_go_too(lines, {2})] == [1, 3]
    assert [line.account_id for line in would_go_too(lines, {1, 5})] == [2, 3, 6]
    assert would_go_too(lines, {4}) == []

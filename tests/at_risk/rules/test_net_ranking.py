"""Accounts by net revenue, before anybody judged how mobile they are."""

from decimal import Decimal

from kadash.at_risk.rules.net_ranking import NetSummary, net_ranks, net_summary
from kadash.at_risk.rules.table import Line, at_risk_table


def test_ranks_by_net_revenue_leave_out_who_has_none() -> None:
    table = at_risk_table(
        [
            Line(1, "1", "Mill", revenue_cents=900, power_cost_cents=500),
            Line(2, "2", "Lab", revenue_cents=900),
            Line(3, "3", "School", revenue_cents=900, power_cost_cents=100),
        ]
    )
    assert dict(zip(table["name"], net_ranks(table), strict=True)) == {"School": 1, "Mill": 2, "Lab": None}


def test_what_the_three_largest_hold_of_the_net_revenue() -> None:
    nets = {"a": 500, "b": 200, "c": 200, "d": 100}
    lines = [Line(i, n, n, revenue_cents=v, power_cost_cents=0) for i, (n, v) in enumerate(nets.items())]
    lines += [Line(9, "x", "x", revenue_cents=5, mobility=Decimal("0.5"))]
    assert net_summary(at_risk_table(lines)) == NetSummary(5, 1, 4, Decimal("0.9"))


def test_the_largest_hold_no_share_of_a_net_revenue_that_others_lower() -> None:
    nets = {"a": 500, "b": 200, "c": -600}
    lines = [Line(i, n, n, revenue_cents=v, power_cost_cents=0) for i, (n, v) in enumerate(nets.items())]
    assert net_summary(at_risk_table(lines[:2])).top_share == 1
    assert net_summary(at_risk_table(lines)).top_share is None

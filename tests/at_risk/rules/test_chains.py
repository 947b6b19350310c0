"""Chains as one row: the totals stay those of the single accounts."""

from decimal import Decimal

from kadash.at_risk.rules.chains import chain_sizes, rolled_up
from kadash.at_risk.rules.table import Line, at_risk_table, totals

LINES = [
    Line(
        1,
        "1",
        "Grocer",
        "Commercial",
        "Reyes",
        None,
        1000,
        600,
        "rate",
        Decimal("0.5"),
        power_revenue_cents=900,
    ),
    Line(
        2,
        "2",
        "Grocer, north",
        "Commercial",
        "Reyes",
        1,
        500,
        400,
        "rate",
        Decimal("0.3"),
        power_revenue_cents=500,
    ),
    Line(3, "3", "Grocer, south", "Commercial", "Reyes", 1, 300, None, None, Decimal("0.3")),
    Line(4, "4", "Mill", "Industrial", "Okafor", None, 700, 350, "billed", Decimal("0.2")),
    Line(5, "5", "Diner, east", "Commercial", None, 99, 100, 30, "rate", Decimal("0.1")),
    Line(6, "6", "Diner, west", None, None, 99, 100, 20, "billed", Decimal("0.1")),
]


def test_a_chain_is_one_row_under_its_parent() -> None:
    lines = {line.account_id: line for line in rolled_up(LINES, {99: "Diner Holding"})}
    chain = lines[1]
    assert (chain.name, chain.customer_class, chain.representative) == (
        "Grocer (2 accounts)",
        "Commercial",
        "Reyes",
    )
    # 400 × 0.5 + 100 × 0.3 = 230 of 500 net: a mean factor of 0.46.
    assert (chain.revenue_cents, chain.power_cost_cents) == (1500, 1000)
    assert (chain.at_risk_cents, chain.mobility, chain.basis) == (230, Decimal("0.46"), "rate")
    assert chain.power_revenue_cents == 1400
    assert lines[3].name == "Grocer, south"  # its net revenue is not known: it cannot be added
    diner = lines[99]
    assert (diner.name, diner.basis, diner.customer_class) == ("Diner Holding (2 accounts)", "mixed", None)
    assert 4 in lines
    assert 2 not in lines


def test_the_totals_stay() -> None:
    single, chained = totals(at_risk_table(LINES)), totals(at_risk_table(rolled_up(LINES)))
    assert chained.at_risk_cents == single.at_risk_cents == 315
    assert chained.net_revenue_cents == single.net_revenue_cents
    assert chained.revenue_cents == single.revenue_cents
    assert chained.without_net == single.without_net == ("Grocer, south",)


def test_chains_are_counted() -> None:
    assert chain_sizes(LINES) == {1: 3, 99: 2}
    assert chain_sizes([]) == {}

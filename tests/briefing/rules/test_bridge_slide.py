"""The slide of what changed."""

from decimal import Decimal
from types import SimpleNamespace

from kadash.at_risk.rules.bridge import bridge as between
from kadash.at_risk.rules.table import Line
from kadash.briefing.rules.bridge_slide import _floor, bridge
from tests.briefing.facts import facts


def test_there_is_none_without_a_briefing_before() -> None:
    assert bridge(SimpleNamespace(bridge=None)) is None  # type: ignore[arg-type]


def test_small_steps_are_drawn_above_a_floor() -> None:
    assert _floor([Decimal(74_000_000), Decimal(3_000_000), Decimal(77_000_000)]) == 710_000
    assert _floor([Decimal(100), Decimal(900), Decimal(1000)]) == 0


def line(account_id: int, revenue: int, cost: int, mobility: str) -> Line:
    return Line(account_id, None, f"Mill {account_id}", None, revenue_cents=revenue, power_cost_cents=cost,
                mobility=Decimal(mobility))  # fmt: skip


BEFORE = [line(1, 100_000_00, 60_000_00, "0.5"), line(2, 10_000_00, 0, "0.1")]
AFTER = [line(1, 110_000_00, 64_000_00, "0.4")]


def test_the_causes_add_up_and_net_revenue_says_what_it_is_made_of() -> None:
    """(110 − 100) × 0.5 = 5 of revenue, 4 × 0.5 = 2 of cost, 46 × 0.1 = 4.6 of mobility, all in thousands."""
    found = bridge(facts(bridge=between(BEFORE, AFTER)))
    assert found is not None
    assert found.title == "$2,600 less at risk than at the last briefing"
    assert found.grid is not None
    assert found.grid.right == (False, True)
    assert found.grid.rows == (
        ("Last briefing", "$21,000.00"),
        ("Left", "-$1,000.00"),
        ("Net revenue", "+$3,000.00"),
        ("· of it higher revenue", "+$5,000.00"),
        ("· of it higher power cost", "-$2,000.00"),
        ("Mobility down", "-$4,600.00"),
        ("Now", "$18,400.00"),
    )
    assert found.chart is not None
    assert found.chart.categories == ("Last briefing", "Left", "Net revenue", "Mobility down", "Now")
    assert found.chart.series == {"At-risk revenue": (21000.0, -1000.0, 3000.0, -4600.0, 18400.0)}
    assert found.chart.floor == 13_000  # from 18,400 to 23,000 the steps are a fifth of the height
    assert found.source == "electric; January to December 2009; as of February 2, 2010"


def test_more_at_risk_or_the_same() -> None:
    more = bridge(facts(bridge=between(AFTER, [*AFTER, BEFORE[1]])))
    same = bridge(facts(bridge=between(AFTER, AFTER)))
    assert more is not None
    assert more.title == "$1,000 more at risk than at the last briefing"
    assert same is not None
    assert same.title == "$0 more at risk than at the last briefing"


def test_an_axis_starts_above_zero_where_all_steps_take_a_quarter_of_the_height_or_less() -> None:
    """From 600 to 800 they take a quarter, from 599 more."""
    assert _floor([Decimal(600_00), Decimal(200_00), Decimal(800_00)]) == 400
    assert _floor([Decimal(599_00), Decimal(201_00), Decimal(800_00)]) == 0
    assert _floor([Decimal(610_00), Decimal(190_00), Decimal(800_00)]) == 420
    assert _floor([Decimal(0), Decimal(1), Decimal(1)]) == 0
    assert _floor([Decimal(-100), Decimal(1), Decimal(-99)]) == 0


def test_the_lowest_level_on_the_way_counts() -> None:
    """Down by 80 of 1,000 and up again: the axis may start where 920 − 80 is still above it."""
    assert _floor([Decimal(1000_00), Decimal(-80_00), Decimal(80_00), Decimal(1000_00)]) == 840

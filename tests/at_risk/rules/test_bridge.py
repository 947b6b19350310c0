"""The bridge on a case with every cause at once, and on any figures whatever."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.at_risk.rules.bridge import CAUSES, Bridge, Part, bridge, told_apart
from kadash.at_risk.rules.table import Line


def line(account_id: int, revenue: int | None, cost: int | None, mobility: str | None, **more: Any) -> Line:
    factor = None if mobility is None else Decimal(mobility)
    fields = {"number": None, "name": f"A{account_id}", **more}
    return Line(account_id, revenue_cents=revenue, power_cost_cents=cost, mobility=factor, **fields)


BEFORE = [
    line(1, 1000, 600, "0.5"),  # 200; everything changes
    line(2, 500, 100, "0.25"),  # 100; leaves
    line(3, 300, 200, None),  # no judgment yet
    line(4, 800, 400, "0.1"),  # 40; stays as it is
]
AFTER = [
    line(1, 1200, 700, "0.6"),  # 300
    line(3, 300, 200, "0.3"),  # 30; its exposure is known now
    line(4, 800, 400, "0.1"),
    line(5, 2000, 1500, "0.2"),  # 100; new
    line(6, 900, None, "0.2"),  # no cost basis: no exposure
]


def test_every_cause_at_once() -> None:
    found = bridge(BEFORE, AFTER)
    # Account 1: revenue 200 × 0.5 = 100 · cost −100 × 0.5 = −50 · mobility 500 × 0.1 = 50 → 200 + 100 = 300.
    assert {part.cause: part.amount_cents for part in found.parts} == {
        "joined": 130,
        "left": -100,
        "net revenue": 50,
        "mobility up": 50,
        "mobility down": 0,
    }
    assert (found.before_cents, found.after_cents, found.change_cents) == (340, 470, 130)
    assert sum(part.amount_cents for part in found.parts) == found.change_cents
    assert found.parts[2].inside == (("higher revenue", 100), ("higher power cost", -50))
    assert [(move.name, move.amount_cents) for move in found.parts[0].moves] == [("A5", 100), ("A3", 30)]
    assert [move.account_id for move in found.parts[1].moves] == [2]


def test_the_order_of_the_causes_is_fixed() -> None:
    assert tuple(part.cause for part in bridge([], []).parts) == CAUSES
    assert bridge([], []).change_cents == 0


def test_nothing_moves_where_nothing_changed() -> None:
    found = bridge(BEFORE, BEFORE)
    assert all(part.moves == () for part in found.parts)
    assert found.change_cents == 0


def test_who_came_or_left_with_nothing_at_risk_is_no_row() -> None:
    idle = line(7, 0, 0, "0.4")
    for found in (bridge([idle], []), bridge([], [idle])):
        assert found.change_cents == 0
        assert [part.moves for part in found.parts] == [(), (), (), (), ()]


def test_who_loses_the_judgment_leaves() -> None:
    found = bridge([line(1, 1000, 600, "0.5")], [line(1, 1000, 600, None)])
    assert {p.cause: p.amount_cents for p in found.parts if p.moves} == {"left": -200}


def test_judgments_that_rise_and_that_fall_are_told_apart() -> None:
    before = [line(1, 100_000, 0, "0.2"), line(2, 100_000, 0, "0.5")]
    after = [line(1, 100_000, 0, "0.5"), line(2, 100_000, 0, "0.3")]
    found = {part.cause: part.amount_cents for part in bridge(before, after).parts}
    # 0.3 × 100,000 up and 0.2 × 100,000 down: a sum of 10,000 would say that little happened.
    assert (found["mobility up"], found["mobility down"]) == (30_000, -20_000)


amounts = st.integers(-10_000_000, 10_000_000)
factors = st.integers(0, 100).map(lambda n: f"{n / 100:.2f}")
sides = st.dictionaries(st.integers(1, 6), st.tuples(amounts, amounts, factors), max_size=6)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines are busy
@given(sides, sides)
def test_the_parts_add_up_exactly(
    before: dict[int, tuple[int, int, str]], after: dict[int, tuple[int, int, str]]
) -> None:
    found = bridge([line(k, *v) for k, v in before.items()], [line(k, *v) for k, v in after.items()])
    assert found.before_cents + sum(part.amount_cents for part in found.parts) == found.after_cents
    for part in found.parts:
        assert part.amount_cents == sum(move.amount_cents for move in part.moves)
        if part.inside:
            assert sum(cents for _, cents in part.inside) == part.amount_cents


def test_a_bridge_names_its_largest_cause_and_adds_up_by_cause() -> None:
    parts = (Part("joined", Decimal(30), ()), Part("left", Decimal(-50), ()))
    found = Bridge(Decimal(100), Decimal(80), parts)
    assert found.mainly == "mostly accounts that left"
    assert [found.change_by(cause) for cause in (None, "joined", "left")] == [-20, 30, -50]


@pytest.mark.parametrize(
    ("net", "up", "down", "says"),
    [
        (17_859, 26_128, -25_420, "mostly net revenue; mobility up and down nearly cancel"),  # the sample's
        (17_859, 26_128, 0, "mostly mobility up"),
        (1_000, 9_000, -500, "mostly mobility up"),
        (-9_000, 500, -1_000, "mostly net revenue"),
        (1, 500, -600, "mobility up and down nearly cancel"),
        (0, 500, -500, "mobility up and down nearly cancel"),
        (0, 0, 0, None),
    ],
)
def test_a_bar_that_the_next_one_undoes_is_not_the_reason(
    net: int, up: int, down: int, says: str | None
) -> None:
    amounts = {"net revenue": net, "mobility up": up, "mobility down": down}
    parts = tuple(Part(cause, Decimal(amounts.get(cause, 0)), ()) for cause in CAUSES)
    assert Bridge(Decimal(0), Decimal(net + up + down), parts).mainly == says


def test_parts_of_net_revenue_say_which_way_they_went() -> None:
    assert told_apart(Decimal(5), Decimal(-3)) == (("higher revenue", 5), ("higher power cost", -3))
    assert told_apart(Decimal(-5), Decimal(3)) == (("lower revenue", -5), ("lower power cost", 3))
    assert told_apart(Decimal(0), Decimal(0)) == (("revenue", 0), ("power cost", 0))

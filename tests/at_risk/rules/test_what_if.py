"""What-if on three accounts, worked by hand."""

from decimal import Decimal

import pytest

from kadash.at_risk.rules.table import Line
from kadash.at_risk.rules.what_if import NO_CLASS, Scenario, applied, compared
from kadash.core.errors import Invalid
from kadash.core.money import exported
from tests.at_risk import worked_example


def line(
    account_id: int, revenue: int | None, cost: int | None, mobility: str | None, group: str | None
) -> Line:
    factor = None if mobility is None else Decimal(mobility)
    return Line(
        account_id,
        str(account_id),
        f"A{account_id}",
        group,
        revenue_cents=revenue,
        power_cost_cents=cost,
        mobility=factor,
    )


LINES = [
    line(1, 1000, 600, "0.5", "Industrial"),  # 200
    line(2, 900, 600, "0.5", "Commercial"),  # 150
    line(3, 400, 200, "0.5", None),  # 100
    line(4, 700, None, "0.5", None),  # no cost basis
]


def ranks(scenario: Scenario) -> list[tuple[str, int | None, int | None]]:
    return [(s.name, s.rank_before, s.rank_after) for s in compared(LINES, scenario).shifts]


def test_nothing_changed() -> None:
    found = compared(LINES, Scenario())
    assert Scenario().changes_nothing
    assert (found.before_cents, found.after_cents, found.moved) == (450, 450, ())


def test_an_accounts_factor_wins_over_its_class() -> None:
    scenario = Scenario(
        mobility={1: Decimal("0.1")},
        class_mobility={"Industrial": Decimal(1), "Commercial": Decimal(1), NO_CLASS: Decimal("0.6")},
    )
    found = compared(LINES, scenario)
    # 400 × 0.1 = 40 · 300 × 1 = 300 · 200 × 0.6 = 120
    assert [(s.name, s.after_cents) for s in found.shifts[:3]] == [("A2", 300), ("A3", 120), ("A1", 40)]
    assert found.after_cents == 460
    assert [s.places for s in found.shifts] == [1, 1, -2, None]


def test_power_costs_more_for_everybody_and_less_for_a_class() -> None:
    scenario = Scenario(all_rate_points=Decimal("0.1"), rate_points={"Industrial": Decimal("-0.2")})
    lines = applied(LINES, scenario)
    # 600 − 0.1 × 1000 · 600 + 0.1 × 900 · 200 + 0.1 × 400 · unknown stays unknown
    assert [each.power_cost_cents for each in lines] == [500, 690, 240, None]


def test_growth_takes_power_cost_along() -> None:
    (grown, *_) = applied(LINES, Scenario(growth={1: Decimal("-0.5")}))
    assert (grown.revenue_cents, grown.power_cost_cents, grown.at_risk_cents) == (500, 300, 100)


def test_an_account_gone_stands_last() -> None:
    scenario = Scenario(gone=frozenset({1}))
    assert ranks(scenario) == [("A2", 2, 1), ("A3", 3, 2), ("A4", None, None), ("A1", 1, None)]
    found = compared(LINES, scenario)
    assert (found.before_cents, found.after_cents) == (450, 250)
    assert found.shifts[-1].gone
    assert found.shifts[-1].change_cents == -200
    assert [s.name for s in found.moved] == ["A1"]
    assert (found.gone, found.reordered, found.gone_at_risk_cents) == (1, (), 200)
    assert [s.places for s in found.shifts] == [0, 0, None, None]


def test_what_is_gone_is_lost() -> None:
    found = compared(LINES, Scenario(gone=frozenset({1})))
    # Net revenue 400 + 300 + 200; the first account's 400 go.
    assert (found.net_before_cents, found.net_after_cents, found.net_change_cents) == (900, 500, -400)
    steps = found.steps
    assert (steps.measure, steps.before_cents, steps.parts, steps.after_cents) == (
        "Net revenue", 900, (("Accounts gone", -400),), 500,
    )  # fmt: skip
    assert steps.rise_is_good
    assert found.shifts[-1].net_change_cents == -400


def test_the_causes_of_a_loss_add_up() -> None:
    scenario = Scenario(all_rate_points=Decimal("0.1"), growth={2: Decimal("0.5")}, gone=frozenset({1}))
    found = compared(LINES, scenario)
    # Gone 400; 300 × 0.5 more; 0.1 × (900 × 1.5 + 400) for power.
    assert found.net_parts == (("Accounts gone", -400), ("Growth", 150), ("Power cost", -175))
    assert found.net_before_cents is not None
    assert found.net_before_cents + found.net_change_cents == found.net_after_cents == 475


def test_another_judgment_costs_nothing() -> None:
    found = compared(LINES, Scenario(mobility={1: Decimal("0.1")}))
    assert (found.net_change_cents, found.change_cents) == (0, -160)
    assert (found.steps.measure, found.steps.parts) == ("At-risk revenue", (("Mobility", -160),))
    assert not found.steps.rise_is_good


def test_who_passes_whom_is_counted_among_those_who_remain() -> None:
    # A1 leaves, A3's 200 × 1 pass A2's 150: two change order, nobody else.
    found = compared(LINES, Scenario(gone=frozenset({1}), mobility={3: Decimal(1)}))
    assert [(s.name, s.places) for s in found.reordered] == [("A3", 1), ("A2", -1)]


def test_the_largest_of_the_worked_example_leaves() -> None:
    found = compared(worked_example.lines(), Scenario(gone=frozenset({1})))
    assert exported(-found.net_change_cents) == "309178.05"
    assert (exported(found.before_cents), exported(found.after_cents)) == ("746582.04", "561075.21")
    assert (found.reordered, len(found.moved)) == ((), 1)
    costs = compared(worked_example.lines(), Scenario(all_rate_points=Decimal("0.05")))
    assert exported(costs.net_change_cents) == "-411476.18"  # 0.05 × 8,229,523.57


def test_nothing_is_at_risk_where_all_accounts_are_gone() -> None:
    found = compared(LINES, Scenario(gone=frozenset({1, 2, 3, 4})))
    assert (found.before_cents, found.after_cents) == (450, 0)
    unknown = compared(LINES[3:], Scenario(gone=frozenset({4})))
    assert (unknown.before_cents, unknown.after_cents) == (None, None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"mobility": {1: Decimal("1.1")}},
        {"class_mobility": {"Industrial": Decimal("-0.1")}},
        {"all_rate_points": Decimal(2)},
        {"growth": {1: Decimal("-1.5")}},
    ],
)
def test_what_cannot_be(wrong: dict[str, object]) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        Scenario(**wrong)  # type: ignore[arg-type]


def test_an_account_without_a_known_net_revenue_stops_nobody_behind_it() -> None:
    found = compared([LINES[3], *LINES[:3]], Scenario(gone=frozenset({1, 4})))
    assert found.net_parts == (("Accounts gone", Decimal(-400)),)
    assert found.net_change_cents == -400

"""What a scenario assumes and who changes rank, in words."""

from decimal import Decimal

from kadash.at_risk.rules.scenario_words import assumptions, new_order, outcome
from kadash.at_risk.rules.what_if import Scenario, compared
from tests.at_risk.rules.test_what_if import LINES


def called(id: int) -> str:
    return f"A{id}"


def test_every_kind_of_assumption_is_said() -> None:
    scenario = Scenario(
        mobility={1: Decimal("0.9")},
        class_mobility={"Industrial": Decimal("0.5")},
        all_rate_points=Decimal("0.05"),
        rate_points={"Commercial": Decimal("-0.025")},
        growth={2: Decimal("0.2"), 3: Decimal("-0.15")},
        gone=frozenset({4}),
    )
    assert assumptions(scenario, called) == (
        "power costs 5 points of revenue more",
        "power of Commercial costs 2.5 points of revenue less",
        "mobility of Industrial is 0.5",
        "mobility of A1 is 0.9",
        "A2 grows by 20%",
        "A3 shrinks by 15%",
        "A4 is gone",
    )


def test_many_accounts_are_counted() -> None:
    gone = Scenario(gone=frozenset(range(1, 8)))
    assert assumptions(gone, called) == ("A1 is gone", "A2 is gone", "A3 is gone", "4 more")


def test_who_changes_order_from_the_top() -> None:
    up = Scenario(mobility={3: Decimal(1)})  # 200 × 1 = 200, a tie that the larger net revenue wins
    assert new_order(compared(LINES, up), called) == "A3 3 → 2, A2 2 → 3"
    assert new_order(compared(LINES, Scenario()), called) == "the same"


def test_nobody_passes_anybody_where_the_first_leaves() -> None:
    found = compared(LINES, Scenario(gone=frozenset({1})))
    assert new_order(found, called) == "the same among those who remain"


def test_a_loss_is_said_first() -> None:
    # 1,000 − 600 cents of net revenue go; what is at risk falls, which is no gain.
    assert outcome(compared(LINES, Scenario(gone=frozenset({1})))) == "$4 of net revenue lost a year"
    # 0.1 × (1,000 + 900 + 400) cents more for power; the account without a cost basis stays out.
    assert outcome(compared(LINES, Scenario(all_rate_points=Decimal("0.1")))).startswith("$2 of net revenue")
    assert outcome(compared(LINES, Scenario(growth={1: Decimal(1)}))) == "$4 of net revenue gained a year"
    judged = compared(LINES, Scenario(mobility={1: Decimal(1)}))
    assert outcome(judged) == "$2 more at risk, net revenue unchanged"
    assert outcome(compared(LINES, Scenario())) == "nothing changes"


def test_three_are_named_and_from_the_fourth_on_counted() -> None:
    gone = Scenario(gone=frozenset({1, 2, 3, 4}))
    assert assumptions(gone, called) == ("A1 is gone", "A2 is gone", "A3 is gone", "1 more")
    assert assumptions(Scenario(gone=frozenset({1, 2, 3})), called)[-1] == "A3 is gone"

"""What a scenario assumes and who changes rank, in words."""

from decimal import Decimal

from kadash.at_risk.rules.scenario_words import assumptions, new_ranks
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


def test_who_changes_rank_from_the_top() -> None:
    found = compared(LINES, Scenario(gone=frozenset({1})))
    assert new_ranks(found.shifts, called) == ("A2 2 → 1", "A3 3 → 2")
    assert new_ranks(compared(LINES, Scenario()).shifts, called) == ()

"""Plans in force, their yearly update, and how much of the list they cover; worked by hand."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kadash.action_plans.rules.standing import (
    IN_FORCE,
    Approval,
    Stage,
    coverage,
    holding,
    in_force,
    stage,
)

DAY = date(2010, 2, 1)


def approved(on: date, year: int = 2010, edition: int = 1, done: int = 1) -> Approval:
    return Approval(1, year, edition, True, on, done)


def test_in_force_for_twelve_months() -> None:
    plan = approved(date(2009, 2, 1))
    assert in_force(plan, DAY)
    assert not in_force(plan, DAY + timedelta(days=1))
    assert not in_force(plan, date(2009, 1, 31))
    assert not in_force(Approval(1, 2010, signed=True), DAY)


@pytest.mark.parametrize(
    ("plans", "expected"),
    [
        ([], Stage.NONE),
        ([Approval(1, 2010)], Stage.DRAFT),
        ([Approval(1, 2010, signed=True)], Stage.SIGNED),
        ([approved(date(2009, 6, 1))], Stage.IN_FORCE),
        ([approved(date(2009, 3, 1))], Stage.DUE),
        ([approved(date(2009, 6, 1), edition=2)], Stage.REVISED),
        ([approved(date(2006, 1, 15), 2006)], Stage.OLD),
        ([approved(date(2006, 1, 15), 2006), Approval(1, 2010)], Stage.DRAFT),
        ([approved(date(2009, 3, 1), 2009), Approval(1, 2010)], Stage.DUE),
    ],
)
def test_where_an_account_stands(plans: list[Approval], expected: Stage) -> None:
    assert stage(plans, DAY) is expected


def test_the_plan_that_holds_is_the_one_approved_last() -> None:
    older, newer = approved(date(2009, 3, 1), 2009), approved(date(2010, 1, 15), 2010)
    assert holding([newer, older], DAY) is newer
    assert Stage.OLD not in IN_FORCE


def test_coverage_by_head_and_dollars() -> None:
    exposure = {1: Decimal(700_00), 2: Decimal(200_00), 3: None, 4: Decimal(100_00), 9: Decimal(5)}
    found = coverage([1, 2, 3, 4], [1, 3, 9], exposure=exposure)
    assert (found.covered, found.listed, found.unknown) == (2, 4, 1)
    assert (found.covered_cents, found.listed_cents) == (Decimal(700_00), Decimal(1_000_00))
    assert found.share == Decimal("0.7")
    assert coverage([3], [3], exposure=exposure).share is None

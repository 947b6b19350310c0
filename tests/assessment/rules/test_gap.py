"""The way to the next level, with hours and dollars where they are known."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kadash.assessment.rules.facts import BudgetFact
from kadash.assessment.rules.gap import Gap, gap, hours_short, span_short
from kadash.assessment.rules.levels import Answer, Claim, standings
from kadash.standards import program
from tests.assessment.utilities import account, answers, facts, representative

PROGRAM = program()


def way(given: list[Answer], share: str | None = "22", accounts: int = 20) -> Gap:
    known = facts(share, accounts)
    return gap(PROGRAM, standings(PROGRAM, given, known), known)


def test_from_22_percent_to_standard_are_83_hours_a_year() -> None:
    found = way(answers("standard", leave_out="time-standard"))
    assert found.reached == PROGRAM.level("basic")
    assert found.next == PROGRAM.level("standard")
    (step,) = found.steps
    assert step.criterion.id == "time-standard"
    assert step.hours == Decimal("83.20")  # 4% of 2,080
    assert step.detail == "4% of 2,080 hours a year more than the 22% now."


def test_a_stated_share_stands_in_where_nothing_is_recorded() -> None:
    given = [*answers("standard", leave_out="time-standard"), Answer("time-standard", stated=Decimal(16))]
    (step,) = way(given, share=None).steps
    assert step.hours == 208  # 10% of 2,080


def test_no_share_known_leaves_the_hours_unknown() -> None:
    (step,) = way(answers("standard", leave_out="time-standard"), share=None).steps
    assert step.hours is None


def test_hours_cost_what_the_settings_say() -> None:
    known = replace(facts("22"), hourly_cost_cents=55_00)
    given = answers("standard", leave_out="time-standard")
    (step,) = gap(PROGRAM, standings(PROGRAM, given, known), known).steps
    assert (step.cents, step.hours_cents, step.all_cents) == (None, 4_576_00, 4_576_00)  # 83.2 hours at $55


def test_hours_are_never_negative() -> None:
    assert hours_short(PROGRAM.criterion("time-standard"), Decimal(30), 2080) == 0


@pytest.mark.parametrize(
    ("spans", "unassigned", "expected"),
    [
        ([35], 0, (0, 0)),
        ([36], 0, (1, 1)),
        ([40, 20], 0, (5, 0)),
        ([40, 35], 0, (5, 1)),
        ([35, 35], 1, (0, 1)),
        ([], 1, (0, 1)),
    ],
)
def test_span_in_accounts_and_representatives(
    spans: list[int], unassigned: int, expected: tuple[int, int]
) -> None:
    every = [representative("30", accounts, f"R{accounts}") for accounts in spans]
    assert span_short(35, every, unassigned) == expected


def test_the_cheapest_stands_first_and_what_nobody_estimated_last() -> None:
    known = replace(facts("22"), hourly_cost_cents=52_00)
    hours = {"business-plan": Decimal(60), "survey": Decimal(8)}
    given = [
        *(each for each in answers("standard") if each.criterion not in (*hours, "relationship")),
        *(Answer(name, Claim.NOT, hours=count) for name, count in hours.items()),
    ]
    found = gap(PROGRAM, standings(PROGRAM, given, known), known)
    assert [each.criterion.id for each in found.steps] == ["survey", "business-plan", "relationship"]
    assert [each.all_cents for each in found.steps] == [416_00, 3_120_00, None]  # one rate: $52 an hour


def test_once_and_each_year_and_new_and_there_already_are_apart() -> None:
    known = replace(facts("22"), budget=BudgetFact(2010, None, 60_990_00, 54_600_00), hourly_cost_cents=52_00)
    given = [
        *(e for e in answers("standard") if e.criterion not in ("budget", "business-plan", "time-standard")),
        Answer("business-plan", Claim.NOT, hours=Decimal(60)),
    ]
    found = gap(PROGRAM, standings(PROGRAM, given, known), known)
    # 60 hours to write a plan are needed once; 4% of 2,080 hours come back each year.
    assert (found.hours(yearly=False), found.hours(yearly=True)) == (60, Decimal("83.20"))
    # Of the draft of 60,990 the 54,600 are spent already: 6,390 is new, and 83.2 hours at $52.
    assert found.existing_cents == 54_600_00
    assert found.cents(yearly=True) == 6_390_00 + 4_326_40
    assert found.cents(yearly=False) == 3_120_00


def test_a_budget_that_waits_is_the_dollars_of_its_step() -> None:
    known = replace(facts(), budget=BudgetFact(2026, None, 54_600_00))
    given = answers("standard", leave_out="budget")
    found = gap(PROGRAM, standings(PROGRAM, given, known), known)
    assert found.cents(yearly=True) == 54_600_00
    assert found.hours(yearly=True) is None
    assert found.without_estimate == 0


def test_a_persons_estimate_wins_and_the_unknown_is_counted() -> None:
    given = answers("standard", but={"survey": Claim.NOT}, leave_out="business-plan")
    given = [
        replace(each, hours=Decimal(40), cents=2_500_00) if each.criterion == "survey" else each
        for each in given
    ]
    found = way(given, share="30")
    assert (found.hours(yearly=False), found.cents(yearly=False)) == (40, 2_500_00)
    assert found.without_estimate == 1


def test_at_the_top_there_is_no_gap() -> None:
    found = way(answers("masters"))
    assert found.next is None
    assert found.steps == ()


def test_accounts_still_to_win_are_counted() -> None:
    known = replace(
        facts(), accounts=(account(1, contacts=1, executives=1), account(2, contacts=1, executives=0))
    )
    found = gap(
        PROGRAM, standings(PROGRAM, answers("masters", leave_out="relationship-executive"), known), known
    )
    assert [each.detail for each in found.steps] == ["1 key account to go."]


def test_what_the_data_denies_comes_on_top() -> None:
    given = [*answers("standard", leave_out="survey"), Answer("time-standard", stated=Decimal(30))]
    found = way([each for each in given if each != Answer("time-standard", Claim.MET)])
    assert [each.criterion.id for each in found.steps] == ["survey"]
    assert [(each.criterion.id, each.hours) for each in found.doubted] == [
        ("time-standard", Decimal("83.20"))
    ]
    assert found.hours(yearly=True) is None


def test_doubts_above_the_next_level_do_not_matter_yet() -> None:
    found = way([*answers("basic"), Answer("time-masters", Claim.MET)], share="30")
    assert found.next == PROGRAM.level("standard")
    assert found.doubted == ()


def test_at_the_top_doubts_are_still_named() -> None:
    found = way(answers("masters"), share="30")
    assert found.doubted[0].criterion.id == "time-masters"


def spans(accounts: list[int], unassigned: int = 0) -> str:
    """Return what is said about accounts per representative, 35 at most."""
    known = replace(
        facts(),
        representatives=tuple(representative("60", count, f"R{count}") for count in accounts),
        accounts=tuple(account(n, None if n <= unassigned else "R") for n in range(1, sum(accounts) + 1)),
    )
    given = answers("standard", leave_out="span")
    steps = gap(PROGRAM, standings(PROGRAM, given, known), known).steps
    return next(step.detail for step in steps if step.criterion.measure == "span")


def test_accounts_per_representative_in_words() -> None:
    assert spans([35]) == "Every representative is within the limit; the claim says otherwise."
    assert spans([36, 20]).startswith("1 account too many: redistribute the accounts among")
    assert spans([40, 35]).startswith("5 accounts too many: take on 1 representative more, or")


def test_a_draft_of_a_budget_is_new_money_beyond_what_is_spent_already() -> None:
    def money(draft: int | None, before: int | None) -> tuple[int | None, int | None, str]:
        known = replace(facts("30"), budget=BudgetFact(2026, None, draft, before))
        given = answers("standard", leave_out="budget")
        steps = gap(PROGRAM, standings(PROGRAM, given, known), known).steps
        step = next(one for one in steps if one.criterion.measure == "approved_budget")
        return step.cents, step.existing_cents, step.detail

    assert money(None, None) == (None, None, "Nothing is drafted for fiscal year 2026 yet.")
    assert money(54_600_00, None) == (54_600_00, None, "A draft of $54,600 waits for approval.")
    assert money(54_600_00, 50_000_00) == (
        4_600_00, 50_000_00,
        "A draft of $54,600 waits for approval: $50,000 is there already, $4,600 is new.",
    )  # fmt: skip
    assert money(40_000_00, 50_000_00)[:2] == (0, 40_000_00)

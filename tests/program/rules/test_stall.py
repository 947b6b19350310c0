"""The five reasons: the day on which each begins to speak, and that nothing recorded says nothing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kadash.program.rules.stall import Facts, evidence, speaking
from kadash.standards.course import course

RULE = course().stall  # 90 days, 183 days, 50%, 10%, 30%
TODAY = date(2026, 7, 1)
WELL = Facts(
    today=TODAY,
    representatives=2,
    last_logged=date(2026, 4, 2),  # 90 days
    reached=10,
    listed=20,
    answered=3,
    asked=10,
    last_board=date(2025, 12, 30),  # 183 days
    senior_came=True,
    largest_share=Decimal("10.0"),
    budget_approved=True,
    budget_said="The budget 2025 is approved; none is for 2026.",
    statements_adopted=3,
    goals=2,
)


def test_on_the_limit_nothing_speaks() -> None:
    assert speaking(evidence(WELL, RULE)) == []


def test_one_step_past_each_limit_speaks() -> None:
    worse = replace(
        WELL,
        last_logged=date(2026, 4, 1),
        reached=9,
        last_board=date(2025, 12, 29),
        largest_share=Decimal("9.9"),
        unmeasured=2,
    )
    assert len(speaking(evidence(worse, RULE))) == 5
    said = evidence(worse, RULE)
    assert said["representative-left"].said == (
        "2 active representatives.",
        "Last logged with a key account: Apr 1, 2026, 91 days ago.",
    )
    assert said["business-support"].said[0] == "The last kick-off reached 9 of 20 key accounts."
    assert said["time-money"].said == (
        "The largest share of work time is 9.9%.",
        "The budget 2025 is approved; none is for 2026.",
    )
    assert said["purpose"].said[1] == "2 of 2 goals have no measure."


def test_half_of_the_goals_without_a_measure_do_not_speak_yet() -> None:
    assert speaking(evidence(replace(WELL, unmeasured=1), RULE)) == []


def test_a_program_that_has_not_begun_does_not_stall() -> None:
    found = evidence(Facts(today=TODAY, statements=3), RULE)
    assert [each.speaks for each in found.values()] == [None] * 5


def test_a_program_without_statements_lacks_purpose() -> None:
    found = evidence(Facts(today=TODAY, goals=1), RULE)
    assert {reason: each.speaks for reason, each in found.items()} == {
        "representative-left": None,
        "business-support": None,
        "leadership-support": None,
        "time-money": None,
        "purpose": True,
    }
    assert found["purpose"].said[0] == "0 of 3 statements are adopted and hold."


def test_nobody_active_and_no_decision_maker_speak() -> None:
    found = evidence(replace(WELL, representatives=0, senior_came=False), RULE)
    assert speaking(found) == ["representative-left", "leadership-support"]
    assert found["representative-left"].said[0] == "Nobody is an active representative."

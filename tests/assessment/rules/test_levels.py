"""Levels: all criteria of a level, and of the levels below, are met."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kadash.assessment.rules.levels import (
    Answer,
    Claim,
    Standing,
    carried_over,
    claimed,
    compared,
    contradictions,
    level_backed,
    level_of,
    missing,
    next_level,
    standings,
)
from kadash.standards import Criterion, program, read_program
from tests.assessment.utilities import answers, facts
from tests.standards.test_program import LATER

PROGRAM = program()


def stands(given: list[Answer], share: str | None = None, accounts: int = 20) -> tuple[Standing, ...]:
    return standings(PROGRAM, given, facts(share, accounts))


def level(given: list[Answer]) -> str | None:
    reached = level_of(PROGRAM, stands(given))
    return reached.id if reached else None


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        ("9.9", None),
        ("10", "basic"),
        ("25.9", "basic"),
        ("26", "standard"),
        ("50.9", "standard"),
        ("51", "masters"),
        ("100", "masters"),
    ],
)
def test_the_stated_share_of_time_meets_its_band_and_the_lower_ones(share: str, expected: str | None) -> None:
    rest = [each for each in answers("masters") if not each.criterion.startswith("time-")]
    assert level([*rest, Answer("time-basic", stated=Decimal(share))]) == expected


@pytest.mark.parametrize(("span", "expected"), [("35", "standard"), ("36", "basic")])
def test_the_span_is_35_or_fewer(span: str, expected: str) -> None:
    given = answers("standard", leave_out="span")
    assert level([*given, Answer("span", stated=Decimal(span))]) == expected


@pytest.mark.parametrize(
    ("reached", "short_of", "by"),
    [
        ("basic", "standard", "survey"),
        ("standard", "masters", "reports-to-manager"),
        (None, "basic", "commitment"),
    ],
)
def test_a_utility_one_criterion_short_of_a_level(reached: str | None, short_of: str, by: str) -> None:
    every = stands(answers(short_of, leave_out=by))
    found = level_of(PROGRAM, every)
    following = next_level(PROGRAM, found)
    assert (found.id if found else None) == reached
    assert following is not None
    assert following.id == short_of
    assert [each.criterion.id for each in missing(PROGRAM, every, following)] == [by]


@pytest.mark.parametrize("exactly", ["basic", "standard", "masters"])
def test_a_utility_exactly_at_a_level(exactly: str) -> None:
    assert level(answers(exactly)) == exactly


def test_partly_is_unmet() -> None:
    assert level(answers("standard", but={"survey": Claim.PARTLY})) == "basic"


def test_not_applicable_is_met_with_a_reason_only() -> None:
    given = answers("standard", leave_out="survey")
    assert (
        level([*given, Answer("survey", Claim.NOT_APPLICABLE, reason="Two accounts: we ask them in person")])
        == "standard"
    )
    assert level([*given, Answer("survey", Claim.NOT_APPLICABLE, reason=" ")]) == "basic"


def test_a_higher_criterion_of_a_ladder_meets_the_lower_ones() -> None:
    given = [*answers("standard", leave_out="relationship"), Answer("relationship-executive", Claim.MET)]
    every = {each.criterion.id: each for each in stands(given)}
    assert every["relationship"].met
    assert every["relationship"].through == "relationship-executive"
    assert level(given) == "standard"


def test_of_a_ladder_only_the_top_is_an_action() -> None:
    standard = PROGRAM.level("standard")
    steps = missing(PROGRAM, stands([]), standard)
    assert [each.criterion.id for each in steps if each.criterion.ladder == "time"] == ["time-standard"]
    # Of the 12 criteria up to Standard, the Basic band of time needs no action of its own.
    assert len(steps) == 11


def test_an_answer_that_waits_does_not_count() -> None:
    given = [replace(each, confirmed=False) for each in answers("standard")]
    assert level(given) is None
    assert all(each.waits for each in stands(given) if each.answer)


def test_a_claim_that_the_data_contradicts_is_flagged_but_counts() -> None:
    every = stands(answers("standard"), share="22")
    assert [each.criterion.id for each in contradictions(every)] == ["time-standard"]
    reached = level_of(PROGRAM, every)
    assert reached is not None
    assert reached.id == "standard"


def test_the_level_if_the_data_is_right() -> None:
    claimed_thirty = [each for each in answers("standard") if not each.criterion.startswith("time-")]
    claimed_thirty.append(Answer("time-standard", stated=Decimal(30)))
    every = stands(claimed_thirty, share="22")
    assert level_backed(PROGRAM, every) == PROGRAM.level("basic")
    assert level_backed(PROGRAM, stands(claimed_thirty, share="9")) is None
    assert level_backed(PROGRAM, stands(claimed_thirty, share="26")) == PROGRAM.level("standard")


@pytest.mark.parametrize("claim", [Claim.PARTLY, Claim.NOT, None])
def test_only_a_claim_that_is_met_can_be_contradicted(claim: Claim | None) -> None:
    every = stands([Answer("time-standard", claim)], share="22")
    assert contradictions(every) == ()


def test_no_data_contradicts_nothing() -> None:
    every = stands(answers("standard"), share=None)
    assert contradictions(every) == ()


def test_findings_never_answer() -> None:
    assert level_of(PROGRAM, stands([], share="100")) is None


def test_own_criteria_stand_beside_and_do_not_count() -> None:
    own = Criterion("own-1", "basic", "Storm desk", "A storm desk", own=True)
    every = standings(PROGRAM, answers("basic"), facts(), [own])
    assert every[-1].criterion == own
    assert not every[-1].met
    reached = level_of(PROGRAM, every)
    assert reached is not None
    assert reached.id == "basic"


def test_a_stated_number_is_held_against_the_threshold_whatever_was_claimed() -> None:
    criterion = PROGRAM.criterion("span")
    assert claimed(criterion, Answer("span", Claim.MET, stated=Decimal(36))) is Claim.NOT
    assert (
        claimed(criterion, Answer("span", Claim.NOT_APPLICABLE, stated=Decimal(36))) is Claim.NOT_APPLICABLE
    )


def test_answers_are_carried_over_unconfirmed_and_under_the_new_ids() -> None:
    later = read_program(LATER)
    carried = carried_over(
        later, [Answer("mission-vision", Claim.MET, owner="Rita"), Answer("survey", Claim.MET)], "1"
    )
    assert [(each.criterion, each.claim, each.owner, each.confirmed) for each in carried] == [
        ("mission", Claim.MET, "Rita", False),
        ("vision", Claim.MET, "Rita", False),
    ]


def test_two_assessments_compared() -> None:
    before = stands(
        [Answer("budget", Claim.MET), Answer("survey", Claim.NOT), Answer("business-plan", Claim.NOT)]
    )
    after = stands(
        [Answer("budget", Claim.PARTLY), Answer("survey", Claim.MET), Answer("business-plan", Claim.PARTLY)]
    )
    kinds = {each.criterion.id: each.kind for each in compared(PROGRAM, before, after, "1")}
    assert kinds["budget"] == "lost"
    assert kinds["survey"] == "gained"
    assert kinds["business-plan"] == "changed"
    assert kinds["commitment"] == "same"


def test_what_waits_to_be_confirmed_is_no_loss() -> None:
    before = stands([Answer("budget", Claim.MET)])
    after = stands([Answer("budget", Claim.MET, confirmed=False)])
    assert {each.criterion.id: each.kind for each in compared(PROGRAM, before, after, "1")}[
        "budget"
    ] == "waits"


def test_a_doubted_upper_criterion_does_not_carry_the_lower_ones() -> None:
    """The time is claimed by the Master's band, which the data contradicts: it backs no level."""
    given = [each for each in answers("standard") if not each.criterion.startswith("time-")]
    given.append(Answer("time-masters", Claim.MET))
    every = stands(given, share="30")
    carried = {each.criterion.id: each.through for each in every if each.criterion.ladder == "time"}
    assert carried["time-standard"] == carried["time-basic"] == "time-masters"
    assert [each.criterion.id for each in contradictions(every)] == ["time-masters"]
    assert level_backed(PROGRAM, every) is None

"""What can be answered, and what is sent back with a sentence."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kadash.assessment.rules.answers import checked
from kadash.assessment.rules.levels import Answer, Claim
from kadash.core.errors import Invalid
from kadash.standards import program

TIME = program().criterion("time-standard")
PLAN = program().criterion("commitment")


@pytest.mark.parametrize(
    ("criterion", "answer", "sentence"),
    [
        (PLAN, Answer("x"), "whether the criterion is met"),
        (PLAN, Answer("x", Claim.NOT_APPLICABLE, reason="  "), "needs a reason"),
        (replace(PLAN, measure=None), Answer("x", stated=Decimal(3)), "is not a number"),
        (TIME, Answer("x", stated=Decimal("-0.1")), "cannot be negative"),
        (TIME, Answer("x", stated=Decimal("100.1")), "at most 100%"),
        (PLAN, Answer("x", Claim.MET, link="javascript:alert(1)"), "A link starts with"),
        (PLAN, Answer("x", Claim.MET, hours=Decimal(-1)), "cannot be negative"),
        (PLAN, Answer("x", Claim.MET, cents=-1), "cannot be negative"),
    ],
)
def test_what_cannot_be_is_sent_back(criterion, answer: Answer, sentence: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Invalid, match=sentence):
        checked(criterion, answer)


def test_saving_confirms_and_trims() -> None:
    answer = Answer(
        "x", Claim.MET, evidence=" Council minutes ", link=" https://example.org/plan ", confirmed=False
    )
    assert checked(PLAN, answer) == replace(
        answer, evidence="Council minutes", link="https://example.org/plan", confirmed=True
    )


def test_not_applicable_takes_no_number() -> None:
    answer = checked(TIME, Answer("x", Claim.NOT_APPLICABLE, reason="Shared desk", stated=Decimal(5)))
    assert answer.stated is None


@pytest.mark.parametrize("amount", [0, 1])
def test_nothing_is_an_estimate_and_the_whole_is_a_share(amount: int) -> None:
    answer = Answer("x", Claim.MET, hours=Decimal(amount), cents=amount)
    assert checked(PLAN, answer) == answer
    for share in ("0", "100"):
        assert checked(TIME, Answer("x", stated=Decimal(share))).stated == Decimal(share)


def test_a_number_is_a_share_only_where_its_unit_says_so() -> None:
    span = next(each for each in program().criteria if each.measure == "span")
    assert checked(span, Answer("x", stated=Decimal(350))).stated == 350

"""The rubric suggests with reasons, and leaves the judgment to the person."""

from decimal import Decimal

import pytest

from kadash.at_risk.rules.rubric import complaints_answer, suggestion
from kadash.standards.mobility import rubric

RUBRIC = rubric()
MOST = {
    "premises": "leased",
    "headquarters": "elsewhere",
    "alternatives": "ready",
    "self_generation": "under_way",
    "contract": "now",
    "complaints": "several",
}


def test_the_most_mobile_answers_add_up_to_one() -> None:
    assert sum(question.most for question in RUBRIC.questions) == 1
    found = suggestion(RUBRIC, MOST)
    assert found is not None
    assert (found.band.low, found.band.likely, found.band.high) == (1, 1, 1)
    assert found.unanswered == ()


def test_reasons_and_what_is_not_known_yet() -> None:
    found = suggestion(
        RUBRIC,
        {"premises": "leased", "headquarters": "here", "alternatives": "possible", "contract": None},
        judged=Decimal("0.8"),
    )
    assert found is not None
    # Known 0.15 + 0 + 0.10 = 0.25; open up to 0.20 + 0.15 + 0.10 = 0.45, half of it 0.225 → 0.475 ≈ 0.50.
    assert (found.band.low, found.band.likely, found.band.high) == (
        Decimal("0.25"),
        Decimal("0.50"),
        Decimal("0.70"),
    )
    assert [(r.question, r.points) for r in found.reasons] == [
        ("Premises", Decimal("0.15")),
        ("Other sites or suppliers", Decimal("0.10")),
        ("Headquarters", 0),
    ]
    assert found.unanswered == (
        "Own generation",
        "Contract or lease ends",
        "Complaints in the last 12 months",
    )
    assert found.agrees is False


def test_two_answers_are_too_few() -> None:
    assert suggestion(RUBRIC, {"premises": "owned", "complaints": "one"}) is None


def test_an_unknown_answer_is_refused() -> None:
    with pytest.raises(KeyError):
        suggestion(RUBRIC, {**MOST, "premises": "borrowed"})


def test_complaints_counted() -> None:
    assert [complaints_answer(n) for n in (0, 1, 2, 9)] == ["none", "one", "several", "several"]

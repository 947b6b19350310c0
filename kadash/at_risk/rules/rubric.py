"""Suggested mobility factor, from answers about an account.

The suggestion never takes the place of what a person says; it gives reasons to talk about.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from kadash.at_risk.rules.certainty import Band
from kadash.standards.mobility import Rubric, RubricQuestion

ENOUGH_ANSWERS = 3
STEP = Decimal("0.05")
"""People judge in steps of about this size; finer would feign knowledge."""


@dataclass(frozen=True)
class Reason:
    """What one answer adds to the suggestion; ``points`` of ``most`` that the question can add."""

    question: str
    answer: str
    points: Decimal
    most: Decimal


@dataclass(frozen=True)
class Suggestion:
    """What the answers add up to. Unanswered questions widen the band; likely takes half of them.

    ``agrees`` says whether the person's factor lies in the band; None where none was given.
    """

    band: Band
    reasons: tuple[Reason, ...]
    unanswered: tuple[str, ...]
    agrees: bool | None


def suggestion(
    rubric: Rubric, answers: Mapping[str, str | None], *, judged: Decimal | None = None
) -> Suggestion | None:
    """Return what the answers (question id → answer id) suggest; None with fewer than three answers.

    Raises KeyError for an answer that its question doesn't have.
    """
    given = [
        (rubric_question, chosen)
        for rubric_question in rubric.questions
        if (chosen := answers.get(rubric_question.id))
    ]
    if len(given) < ENOUGH_ANSWERS:
        return None
    reasons = [_reason(question, answer) for question, answer in given]
    open_questions = [
        rubric_question for rubric_question in rubric.questions if not answers.get(rubric_question.id)
    ]
    known = sum((reason.points for reason in reasons), Decimal(0))
    low = known + sum((rubric_question.least for rubric_question in open_questions), Decimal(0))
    high = known + sum((rubric_question.most for rubric_question in open_questions), Decimal(0))
    band = Band(_step(low), _step((low + high) / 2), _step(high))
    return Suggestion(
        band=band,
        reasons=tuple(sorted(reasons, key=lambda reason: -reason.points)),
        unanswered=tuple(rubric_question.text for rubric_question in open_questions),
        agrees=None if judged is None else band.low <= judged <= band.high,
    )


def complaints_answer(complaints: int) -> str:
    """Return the answer to "Complaints in the last 12 months" that a count gives."""
    return "none" if complaints <= 0 else "one" if complaints == 1 else "several"


def _reason(question: RubricQuestion, answer_id: str) -> Reason:
    answer = question.answer(answer_id)
    return Reason(question.text, answer.text, answer.points, question.most)


def _step(value: Decimal) -> Decimal:
    return (value / STEP).quantize(Decimal(1), rounding=ROUND_HALF_UP) * STEP

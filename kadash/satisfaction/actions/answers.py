"""Entering a wave's questions and answers without a file."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, Locked, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.satisfaction.rules.scales import Scale
from kadash.satisfaction.tables import Part, SurveyQuestion, SurveyResponse, SurveyWave


@dataclass(frozen=True)
class NewQuestion:
    """A question as it was asked; ratings need a scale, factors a name."""

    title: str
    part: Part
    factor: str | None = None
    scale: Scale | None = None
    weight: Decimal | None = None


@dataclass(frozen=True)
class NewResponse:
    """One respondent's answers by question title; ``respondent`` is theirs alone within the wave."""

    respondent: str
    account_id: int | None
    answers: Mapping[str, str] = field(default_factory=dict)
    day: date | None = None


def add_answers(
    database: Database,
    person: Person,
    *,
    wave_id: int,
    questions: Sequence[NewQuestion],
    responses: Sequence[NewResponse],
) -> None:
    """Put questions and answers into a wave that has none. Raises NotAllowed, NotFound, Invalid or Locked."""
    require(person, Action.EDIT_SATISFACTION)
    with database.writing(person) as session:
        wave = session.get(SurveyWave, wave_id)
        if wave is None:
            raise NotFound("That survey wave is no longer there. Nothing was changed. Reload the page.")
        if wave.closed_on is not None:
            raise Locked(
                "This wave is closed. Nothing was changed. Put the answers into a wave of their own."
            )
        if session.exec(sm.select(SurveyQuestion).where(SurveyQuestion.wave_id == wave_id)).first():
            raise Invalid("This wave has questions already. Nothing was changed. Upload further answers.")
        session.add_all(_question(wave_id, index, question) for index, question in enumerate(questions))
        session.add_all(
            SurveyResponse(
                wave_id=wave_id,
                respondent=response.respondent,
                account_id=response.account_id,
                day=response.day,
                answers=json.dumps(dict(response.answers), ensure_ascii=False, sort_keys=True),
            )
            for response in responses
        )


def _question(wave_id: int, index: int, question: NewQuestion) -> SurveyQuestion:
    return SurveyQuestion(
        wave_id=wave_id,
        place=index,
        title=question.title,
        part=question.part.value,
        factor=question.factor,
        low=question.scale.low if question.scale else None,
        high=question.scale.high if question.scale else None,
        weight=question.weight,
    )

"""Making, changing and closing waves; saying who was asked and what the questions are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, Locked, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.rules.scales import RECOMMEND, Scale, factor_weights
from kadash.satisfaction.tables import Part, SurveyInvitation, SurveyQuestion, SurveyResponse, SurveyWave

CLOSED = (
    "This confidential wave is closed. Nothing was changed, because two looks at it would differ by the"
    " answers in between. Put late answers into a wave of their own."
)


def create_wave(
    database: Database,
    person: Person,
    *,
    name: str,
    first_day: date | None = None,
    last_day: date | None = None,
    confidential: bool = False,
    asked_count: int | None = None,
    note: str | None = None,
) -> int:
    """Make a wave and return its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_SATISFACTION)
    name = _checked(name, first_day, last_day, asked_count)
    with database.writing(person) as session:
        if session.exec(sm.select(SurveyWave).where(SurveyWave.name == name)).first():
            raise Invalid(f"There is a wave named {name} already. Nothing was changed. Choose another name.")
        row = SurveyWave(
            name=name,
            first_day=first_day,
            last_day=last_day,
            confidential=confidential,
            asked_count=asked_count,
            note=note,
        )
        return added(session, row)


def change_wave(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    name: str,
    first_day: date | None,
    last_day: date | None,
    confidential: bool,
    asked_count: int | None,
    note: str | None = None,
) -> None:
    """Change a wave's own facts. A promise of confidentiality is never taken back once somebody answered.

    Raises NotAllowed, Invalid, Locked, NotFound or Clash.
    """
    require(person, Action.EDIT_SATISFACTION)
    name = _checked(name, first_day, last_day, asked_count)
    with database.writing(person) as session:
        row = _wave(session, id)
        if row.confidential and not confidential and _any_answer(session, id):
            raise Locked(
                "The respondents of this wave were promised confidentiality. Nothing was changed:"
                " the promise can't be taken back now that they have answered."
            )
        taken = sm.select(SurveyWave).where(SurveyWave.name == name, SurveyWave.id != id)
        if session.exec(taken).first():
            raise Invalid(f"There is a wave named {name} already. Nothing was changed. Choose another name.")
        changes: dict[str, Any] = {
            "name": name,
            "first_day": first_day,
            "last_day": last_day,
            "confidential": confidential,
            "asked_count": asked_count,
            "note": (note or "").strip() or None,
        }
        claim(session, SurveyWave, id, version, changes)


def close_wave(database: Database, person: Person, *, id: int, version: int, day: date) -> None:
    """Say that no more answers are expected. A confidential wave is readable from then on, and fixed.

    Raises NotAllowed, Locked, NotFound or Clash.
    """
    require(person, Action.EDIT_SATISFACTION)
    with database.writing(person) as session:
        row = _wave(session, id)
        if row.closed_on is not None:
            raise Locked("This wave is closed already. Nothing was changed.")
        claim(session, SurveyWave, id, version, {"closed_on": day})
        if row.confidential:
            _keep_classes(session, id)


def _keep_classes(session: sm.Session, wave_id: int) -> None:
    classes = account_facts(session)["customer_class"].to_dict()
    for response in session.exec(sm.select(SurveyResponse).where(SurveyResponse.wave_id == wave_id)):
        response.closed_class = classes.get(response.account_id)
        session.add(response)


def set_asked(database: Database, person: Person, *, wave_id: int, account_ids: Collection[int]) -> None:
    """Say which accounts were asked in a wave; the list that stood before is replaced.

    Raises NotAllowed or NotFound.
    """
    require(person, Action.EDIT_SATISFACTION)
    wanted = set(account_ids)
    with database.writing(person) as session:
        _wave(session, wave_id)
        stored = {
            row.account_id: row
            for row in session.exec(sm.select(SurveyInvitation).where(SurveyInvitation.wave_id == wave_id))
        }
        for account_id, row in stored.items():
            if account_id not in wanted:
                session.delete(row)
        session.add_all(
            SurveyInvitation(wave_id=wave_id, account_id=each) for each in sorted(wanted - stored.keys())
        )


@dataclass(frozen=True)
class QuestionChange:
    """What a person said about one question; ``scale`` and ``weight`` as typed, blank for none."""

    id: int
    version: int
    part: Part
    factor: str | None = None
    scale: str | None = None
    weight: Decimal | None = None


def set_questions(
    database: Database, person: Person, *, wave_id: int, changes: Sequence[QuestionChange]
) -> None:
    """Say what the questions of a wave are to the index, with scales and factor weights.

    Raises NotAllowed, Invalid (no scale, no factor name, weights beyond 1, a net promoter question that
    is not 0 to 10), Locked (a closed confidential wave), NotFound or Clash.
    """
    require(person, Action.EDIT_SATISFACTION)
    values = {change.id: _question_values(change) for change in changes}
    with database.writing(person) as session:
        wave = _wave(session, wave_id)
        if wave.confidential and wave.closed_on is not None:
            raise Locked(CLOSED)
        for change in changes:
            claim(session, SurveyQuestion, change.id, change.version, values[change.id])
        factors = session.exec(
            sm.select(SurveyQuestion).where(
                SurveyQuestion.wave_id == wave_id, SurveyQuestion.part == Part.FACTOR
            )
        ).all()
        try:
            factor_weights({str(question.factor): question.weight for question in factors})
        except ValueError as fault:
            raise Invalid(
                f"The weights of the factors are parts of 1: {fault}. Nothing was changed."
            ) from fault


def _question_values(change: QuestionChange) -> Mapping[str, Any]:
    rated = change.part in (Part.OVERALL, Part.FACTOR, Part.RECOMMEND)
    factor = (change.factor or "").strip() or None
    if change.part is Part.FACTOR and factor is None:
        raise Invalid("A factor needs a name, such as Reliability. Nothing was changed. Name it.")
    scale = None
    if rated:
        try:
            scale = Scale.parse(change.scale or "")
        except ValueError as fault:
            raise Invalid(
                "A rating needs its scale, worst to best, such as 1..10. Nothing was changed. Say the scale."
            ) from fault
    if change.part is Part.RECOMMEND and scale is not None and scale != RECOMMEND:
        raise Invalid(
            "A would-recommend question runs from 0 to 10. Nothing was changed. Take the question as a"
            " factor, or correct the scale."
        )
    return {
        "part": change.part.value,
        "factor": factor if change.part is Part.FACTOR else None,
        "low": scale.low if scale else None,
        "high": scale.high if scale else None,
        "weight": change.weight if change.part is Part.FACTOR else None,
    }


def match_response(
    database: Database, person: Person, *, response_id: int, version: int, account_id: int | None
) -> None:
    """Say by hand whose answers these are; None takes the match back.

    Raises NotAllowed, Locked (a confidential wave), NotFound or Clash.
    """
    require(person, Action.EDIT_SATISFACTION)
    with database.writing(person) as session:
        row = session.get(SurveyResponse, response_id)
        if row is None:
            raise NotFound("That response is no longer there. Nothing was changed. Reload the page.")
        if _wave(session, row.wave_id).confidential:
            raise Locked("Respondents of a confidential wave are not looked up. Nothing was changed.")
        claim(session, SurveyResponse, response_id, version, {"account_id": account_id})


def _wave(session: sm.Session, id: int) -> SurveyWave:
    row = session.get(SurveyWave, id)
    if row is None or row.voided:
        raise NotFound("That survey wave is no longer there. Nothing was changed. Reload the page.")
    return row


def _any_answer(session: sm.Session, wave_id: int) -> bool:
    found = sm.select(sa.func.count()).select_from(SurveyResponse).where(SurveyResponse.wave_id == wave_id)
    return bool(session.exec(found).one())


def _checked(name: str, first_day: date | None, last_day: date | None, asked: int | None) -> str:
    if not name.strip():
        raise Invalid("A wave needs a name, such as Fall 2025. Nothing was changed. Name it.")
    if first_day and last_day and last_day < first_day:
        raise Invalid("A wave cannot end before it starts. Nothing was changed. Correct the days.")
    if asked is not None and asked < 1:
        raise Invalid("At least one was asked, or leave the number open. Nothing was changed.")
    return name.strip()

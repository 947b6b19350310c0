"""Survey waves: questions, responses, and responses without an account."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd
import sqlmodel as sm

from kadash.core.errors import NotFound
from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.rules.scales import Scale
from kadash.satisfaction.rules.wave import Marks, RatedQuestion, marks, units
from kadash.satisfaction.tables import SurveyInvitation, SurveyQuestion, SurveyResponse, SurveyWave


@dataclass(frozen=True)
class Wave:
    """A wave as it stands. ``asked`` is how many accounts or people were asked, None: nobody said.

    ``responses`` counts respondents, ``matched`` those whose account is known.
    """

    id: int
    version: int
    name: str
    first_day: date | None
    last_day: date | None
    confidential: bool
    closed_on: date | None
    asked: int | None
    asked_count: int | None
    listed: bool
    responses: int
    matched: int
    note: str | None

    @property
    def of_nobody(self) -> int:
        """Answers that no account is known for: they are no part of the index of key accounts.

        In a confidential wave nobody asks whose an answer is: all of them count.
        """
        return 0 if self.confidential else self.responses - self.matched

    @property
    def readable(self) -> bool:
        """A confidential wave shows nothing before it is closed."""
        return not self.confidential or self.closed_on is not None

    @property
    def hidden_because(self) -> str | None:
        """Say why nothing is shown, or None."""
        if self.readable:
            return None
        return (
            "This wave is confidential and still open. Its figures are shown when it is closed, because two"
            " looks at a growing wave would differ by one answer."
        )


def waves(session: sm.Session) -> list[Wave]:
    """Return the waves, oldest first."""
    invited = dict(
        session.exec(
            sm.select(SurveyInvitation.wave_id, sm.func.count()).group_by(sm.col(SurveyInvitation.wave_id))
        ).all()
    )
    answered = {
        wave_id: (count, matched)
        for wave_id, count, matched in session.exec(
            sm.select(
                SurveyResponse.wave_id, sm.func.count(), sm.func.count(sm.col(SurveyResponse.account_id))
            )
            .where(sm.col(SurveyResponse.voided).is_(False))
            .group_by(sm.col(SurveyResponse.wave_id))
        ).all()
    }
    rows = session.exec(sm.select(SurveyWave).where(sm.col(SurveyWave.voided).is_(False))).all()
    found = [_wave(row, invited, answered) for row in rows]
    return sorted(found, key=lambda w: (w.last_day or w.first_day or date.min, w.id))


def _wave(row: SurveyWave, invited: dict[int, int], answered: dict[int, tuple[int, int]]) -> Wave:
    assert row.id is not None
    responses, matched = answered.get(row.id, (0, 0))
    listed = row.id in invited
    return Wave(
        id=row.id,
        version=row.version,
        name=row.name,
        first_day=row.first_day,
        last_day=row.last_day,
        confidential=row.confidential,
        closed_on=row.closed_on,
        asked=invited.get(row.id, row.asked_count),
        asked_count=row.asked_count,
        listed=listed,
        responses=responses,
        matched=matched,
        note=row.note,
    )


def wave(session: sm.Session, *, wave_id: int) -> Wave:
    """Return one wave; raises NotFound."""
    for found in waves(session):
        if found.id == wave_id:
            return found
    raise NotFound("That survey wave is no longer there. Nothing was changed. Reload the page.")


def questions(session: sm.Session, *, wave_id: int) -> list[SurveyQuestion]:
    """Return what a wave asked, in the order of the file."""
    chosen = sm.select(SurveyQuestion).where(SurveyQuestion.wave_id == wave_id)
    return list(session.exec(chosen.order_by(sm.col(SurveyQuestion.place))).all())


def version_of(asked: Sequence[SurveyQuestion]) -> int:
    """Return one number that changes with every save of any of the questions."""
    return sum(question.version for question in asked)


def unmatched(session: sm.Session, *, wave_id: int) -> pd.DataFrame:
    """Return the responses whose account is not known though the file names one, for matching by hand.

    Columns: response_id, version, account_number, external_id, account_name. Empty for a confidential
    wave, whose respondents nobody is to look up one by one.
    """
    columns = ["response_id", "version", "account_number", "external_id", "account_name"]
    if wave(session, wave_id=wave_id).confidential:
        return pd.DataFrame(columns=columns)
    rows = session.exec(
        sm.select(SurveyResponse)
        .where(
            SurveyResponse.wave_id == wave_id,
            sm.col(SurveyResponse.account_id).is_(None),
            sm.col(SurveyResponse.voided).is_(False),
        )
        .order_by(sm.col(SurveyResponse.id))
    ).all()
    named = [r for r in rows if r.account_number or r.external_id or r.account_name]
    return pd.DataFrame(
        [(r.id, r.version, r.account_number, r.external_id, r.account_name) for r in named], columns=columns
    )


@dataclass(frozen=True)
class Answered:
    """A wave with its single answers: stays inside this folder, except for identified waves."""

    wave: Wave
    questions: list[RatedQuestion]
    responses: pd.DataFrame
    marks: Marks
    attributes: pd.DataFrame
    invited: frozenset[int]


def answered(session: sm.Session, *, wave: Wave) -> Answered:
    """Return everything that was answered in a wave; don't change it.

    Kept with a reading session, which sees one state of the data: a page asks for it several times.
    """
    kept: dict[Wave, Answered] = session.info.setdefault("answered survey waves", {})
    if wave not in kept:
        kept[wave] = _answered(session, wave)
    return kept[wave]


def _answered(session: sm.Session, wave: Wave) -> Answered:
    asked = [_question(row) for row in questions(session, wave_id=wave.id)]
    responses = _responses(session, wave.id)
    counted = responses
    if 0 < wave.of_nobody < wave.responses:
        counted = responses[responses["account_id"].notna()].reset_index(drop=True)
    found = marks(asked, counted)
    invited = session.exec(
        sm.select(SurveyInvitation.account_id).where(SurveyInvitation.wave_id == wave.id)
    ).all()
    attributes = _attributes(session, wave, counted, found)
    return Answered(wave, asked, responses, found, attributes, frozenset(invited))


def _question(row: SurveyQuestion) -> RatedQuestion:
    scale = Scale(row.low, row.high) if row.low is not None and row.high is not None else None
    return RatedQuestion(row.title, row.part, row.factor, scale, row.weight, row.choices or {})


def _responses(session: sm.Session, wave_id: int) -> pd.DataFrame:
    columns = ["response_id", "account_id", "respondent", "day", "closed_class", "answers"]
    rows = session.exec(
        sm.select(
            SurveyResponse.id,
            SurveyResponse.account_id,
            SurveyResponse.respondent,
            SurveyResponse.day,
            SurveyResponse.closed_class,
            SurveyResponse.answers,
        )  # type: ignore[call-overload]  # sqlmodel types up to four columns
        .where(SurveyResponse.wave_id == wave_id, sm.col(SurveyResponse.voided).is_(False))
        .order_by(SurveyResponse.id)
    ).all()
    frame = pd.DataFrame([(*row[:-1], json.loads(row[-1])) for row in rows], columns=columns)
    return frame.astype({"account_id": "Int64"})


def _attributes(session: sm.Session, wave: Wave, responses: pd.DataFrame, found: Marks) -> pd.DataFrame:
    facts = account_facts(session)
    frame = pd.DataFrame(index=found.frame.index)
    for name in ("customer_class", "representative"):
        frame[name] = pd.Series(frame.index.map(facts[name].to_dict()), index=frame.index, dtype=object)
    if wave.confidential:
        kept = pd.Series(responses["closed_class"].to_list(), index=units(responses), dtype=object)
        frame["customer_class"] = kept.groupby(level=0).first().reindex(frame.index)
    frame["joint_planning"] = found.frame["joint_planning"]
    return frame


def is_confidential(session: sm.Session, *, wave_id: int) -> bool:
    """Say whether respondents of that wave were promised that their account would not be known."""
    wave = session.get(SurveyWave, wave_id)
    return wave is not None and wave.confidential

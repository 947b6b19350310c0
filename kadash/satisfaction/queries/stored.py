"""Stored survey waves that the answers of a file are matched with."""

from collections.abc import Collection, Sequence

import sqlmodel as sm

from kadash.satisfaction.tables import SurveyQuestion, SurveyResponse, SurveyWave

TOGETHER = 900  # SQLite takes at most 999 values in one statement of old versions


def stored_waves(session: sm.Session) -> dict[str, SurveyWave]:
    """Return the waves that are not voided, by name without regard to case."""
    rows = session.exec(sm.select(SurveyWave).where(sm.col(SurveyWave.voided).is_(False))).all()
    return {row.name.casefold(): row for row in rows}


def responses_of(session: sm.Session, *, respondents: Sequence[str]) -> list[SurveyResponse]:
    """Return the responses of all waves that carry one of these respondents' numbers and are not voided."""
    responses: list[SurveyResponse] = []
    for start in range(0, len(respondents), TOGETHER):
        chosen = sm.col(SurveyResponse.respondent).in_(respondents[start : start + TOGETHER])
        query = sm.select(SurveyResponse).where(chosen, sm.col(SurveyResponse.voided).is_(False))
        responses += session.exec(query).all()
    return responses


def question_titles(session: sm.Session, *, wave_ids: Collection[int]) -> set[tuple[int, str]]:
    """Return the wave and title of each question of these waves."""
    chosen = sm.col(SurveyQuestion.wave_id).in_(wave_ids)
    return {(row.wave_id, row.title) for row in session.exec(sm.select(SurveyQuestion).where(chosen))}


def stored_answers(session: sm.Session, *, wave_ids: Collection[int]) -> dict[tuple[int, str, int], str]:
    """Return the answers as JSON by wave, respondent and occurrence."""
    chosen = sm.col(SurveyResponse.wave_id).in_(wave_ids)
    return {
        (row.wave_id, row.respondent, row.occurrence): row.answers
        for row in session.exec(sm.select(SurveyResponse).where(chosen))
    }

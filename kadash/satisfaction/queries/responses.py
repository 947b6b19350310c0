"""Single answers; identified waves only."""

import pandas as pd
import sqlmodel as sm

from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.queries.waves import Wave, questions
from kadash.satisfaction.tables import SurveyResponse

COLUMNS = ["wave", "respondent", "account_id", "account_number", "account_name", "day", "answers", "titles"]


def identified_responses(session: sm.Session, *, waves: list[Wave]) -> pd.DataFrame:
    """Return the responses of the identified waves among ``waves``; confidential ones are left out.

    Columns: wave, respondent, account_id, account_number and account_name (the account's, else as the
    file gave them), day, answers (JSON: question → text), titles (the wave's questions in order).
    """
    facts = account_facts(session)
    numbers, names = facts["number"].to_dict(), facts["name"].to_dict()
    rows = []
    for wave in waves:
        if wave.confidential:
            continue
        titles = [question.title for question in questions(session, wave_id=wave.id)]
        chosen = sm.select(SurveyResponse).where(
            SurveyResponse.wave_id == wave.id, sm.col(SurveyResponse.voided).is_(False)
        )
        for row in session.exec(chosen.order_by(sm.col(SurveyResponse.id))):
            number = numbers.get(row.account_id) or row.account_number or row.external_id
            name = names.get(row.account_id) or row.account_name
            rows.append(
                (wave.name, row.respondent, row.account_id, number, name, row.day, row.answers, titles)
            )
    return pd.DataFrame(rows, columns=COLUMNS)

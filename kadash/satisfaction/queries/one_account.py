"""Answers of one account by wave; identified waves only."""

import pandas as pd
import sqlmodel as sm

from kadash.satisfaction.queries.compare import by_account
from kadash.satisfaction.queries.waves import answered, waves
from kadash.satisfaction.rules.answers import is_missing

COLUMNS = ["wave", "day", "answered", "points", "planned", "comment"]


def account_answers(session: sm.Session, *, account_id: int) -> pd.DataFrame:
    """Return a row per identified wave that asked the account, newest first.

    Columns: wave, day, answered (yes or no), points (its index, NaN where it gave no mark), planned (yes,
    no or None), comment (its comments, joined). A confidential wave gives no row: nobody is to see from
    it who answered what.
    """
    rows = []
    for wave in reversed([w for w in waves(session) if not w.confidential]):
        of = answered(session, wave=wave)
        spoke = account_id in of.marks.frame.index
        if not spoke and account_id not in of.invited:
            continue
        points = by_account(of).get(account_id, float("nan"))
        planned = of.attributes["joint_planning"].get(account_id) if spoke else None
        asked = [question.title for question in of.questions if question.part == "comment"]
        mine = of.responses[(of.responses["account_id"] == account_id).fillna(False)]
        said = [
            given[title] for given in mine["answers"] for title in asked if not is_missing(given.get(title))
        ]
        told = planned if isinstance(planned, str) else None
        day = wave.last_day or wave.first_day
        rows.append((wave.name, day, "yes" if spoke else "no", points, told, " / ".join(said)))
    return pd.DataFrame(rows, columns=COLUMNS)

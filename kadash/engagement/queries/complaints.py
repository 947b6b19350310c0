"""Complaints among the cases; where there are none yet, words of activities are all that is known."""

from datetime import date, datetime, time, timedelta

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries.accounts import names_of
from kadash.core.moments import day_of, moment_at
from kadash.core.settings import read_settings
from kadash.core.tables import table_of
from kadash.engagement.rules import case_words as words
from kadash.engagement.tables import Case

BEGINNING = timedelta(days=31)
"""So long after a time begins cases may begin and still tell of all of it."""
COLUMNS = ("account_id", "account", "day", "kind", "subject", "person", "status", "note")


def complaint_cases(
    session: sm.Session, *, start: date, end: date, account_id: int | None = None
) -> pd.DataFrame | None:
    """Return the complaints received from a day to a day, newest first: COLUMNS.

    None where no case had been logged by the first month's end: cases do not tell how many complaints there
    were in all of that time, and their count would be too low.
    """
    row = table_of(Case).c
    zone = read_settings(session).zone
    until = moment_at(end + timedelta(days=1), time(0), zone)
    connection = session.connection()
    logged = sa.select(sa.func.min(row.received_at)).where(row.voided.is_(False))
    first: datetime | None = connection.execute(logged).scalar_one()
    if first is None or first >= min(until, moment_at(start + BEGINNING, time(0), zone)):
        return None
    query = sa.select(row.account_id, row.received_at, row.kind, row.title, row.received_by, row.note).where(
        row.voided.is_(False), row.kind == words.COMPLAINT, row.received_at < until,
        row.received_at >= moment_at(start, time(0), zone),
    )  # fmt: skip
    if account_id is not None:
        query = query.where(row.account_id == account_id)
    found = connection.execute(query.order_by(row.received_at.desc(), row.id.desc())).all()
    named = names_of(session, ids=sorted({id for id, *_ in found if id is not None}))
    return pd.DataFrame(
        [
            (id, named.get(id), day_of(at, zone), kind, title, by, None, note)
            for id, at, kind, title, by, note in found
        ],
        columns=list(COLUMNS), dtype=object,
    )  # fmt: skip


def complaints_by_cases(
    session: sm.Session, *, start: date, end: date, account_id: int | None = None
) -> int | None:
    """Return how many complaints were received; None where cases say nothing about that time."""
    found = complaint_cases(session, start=start, end=end, account_id=account_id)
    return None if found is None else len(found)

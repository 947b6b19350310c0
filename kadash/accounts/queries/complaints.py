"""Complaints among the interactions: one of the course's signs of success is that they grow fewer."""

from datetime import date

import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.rules.activities import is_complaint
from kadash.accounts.tables import Interaction
from kadash.core.tables import table_of


def complaints(session: sm.Session, *, since: date, until: date, account_id: int | None = None) -> int | None:
    """Return how many complaints came in from a day to a day, of one account or of all.

    None where no interaction was ever recorded (of that account): then nothing is known about complaints.
    """
    row = table_of(Interaction).c
    recorded: list[sa.ColumnElement[bool]] = [row.voided.is_(False)]
    if account_id is not None:
        recorded.append(row.account_id == account_id)
    connection = session.connection()
    if connection.execute(sa.select(row.id).where(*recorded).limit(1)).first() is None:
        return None
    said = sa.select(row.kind, row.subject).where(*recorded, row.day.between(since, until))
    return sum(is_complaint(kind, subject) for kind, subject in connection.execute(said))

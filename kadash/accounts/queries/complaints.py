"""Complaints among the interactions: one of the course's signs of success is that they grow fewer."""

from datetime import date

import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Interaction

WORD = "complain"


def complaints(session: sm.Session, *, since: date, until: date, account_id: int | None = None) -> int | None:
    """Return how many complaints came in from a day to a day, of one account or of all.

    A complaint is an interaction whose kind or subject says so. None where no interaction was ever
    recorded (of that account): then nothing is known about complaints.
    """
    row = _recorded(account_id)
    if session.connection().execute(sa.select(row.c.id).limit(1)).first() is None:
        return None
    says = sa.or_(
        sa.func.lower(sa.func.coalesce(row.c.kind, "")).contains(WORD),
        sa.func.lower(sa.func.coalesce(row.c.subject, "")).contains(WORD),
    )
    query = sa.select(sa.func.count()).select_from(row).where(row.c.day.between(since, until), says)
    return int(session.connection().execute(query).scalar_one())


def _recorded(account_id: int | None) -> sa.Subquery:
    """Return the interactions that are not voided, of one account or of all."""
    query = sa.select(
        sm.col(Interaction.id), sm.col(Interaction.day), sm.col(Interaction.kind), sm.col(Interaction.subject)
    ).where(sm.col(Interaction.voided).is_(False))
    if account_id is not None:
        query = query.where(sm.col(Interaction.account_id) == account_id)
    return query.subquery()

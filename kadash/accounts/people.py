"""Reads of the people at a customer and of what was done with them."""

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Contact, Interaction
from kadash.core.tables import table_of

CONTACTS = ("name", "title", "role", "executive", "email", "phone")
INTERACTIONS = ("day", "kind", "subject", "person", "status", "note")


def contacts(session: sm.Session, *, account_id: int) -> pd.DataFrame:
    """Return an account's contacts, decision-makers first. Columns: CONTACTS."""
    return _rows(session, table_of(Contact), CONTACTS, account_id, ("executive", True), ("name", False))


def interactions(session: sm.Session, *, account_id: int) -> pd.DataFrame:
    """Return the meetings, calls and other contacts with an account, newest first. Columns: INTERACTIONS."""
    return _rows(session, table_of(Interaction), INTERACTIONS, account_id, ("day", True), ("id", True))


def _rows(
    session: sm.Session, table: sa.Table, columns: tuple[str, ...], account_id: int, *order: tuple[str, bool]
) -> pd.DataFrame:
    query = (
        sa.select(*(table.c[name] for name in columns))
        .where(table.c.account_id == account_id, table.c.voided.is_(False))
        .order_by(*(table.c[name].desc().nulls_last() if down else table.c[name] for name, down in order))
    )
    return pd.DataFrame(session.connection().execute(query).all(), columns=list(columns), dtype=object)

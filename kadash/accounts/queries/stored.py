"""Stored accounts, representatives and bills that the rows of a file are matched with."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Account, Bill, Contact, Representative
from kadash.core.results import frame_of
from kadash.core.tables import table_of


def account_keys(session: sm.Session) -> Sequence[tuple[str | None, str | None, int | None]]:
    """Return each account's number, its key in another system, and its id."""
    return session.exec(sm.select(Account.number, Account.external_id, Account.id)).all()


def stored_accounts(session: sm.Session) -> pd.DataFrame:
    """Return all columns of the accounts that are not voided."""
    table = table_of(Account)
    query = sa.select(table).where(table.c.voided.is_(False))
    return frame_of(session.connection().execute(query)).astype({"id": "int64"})


def representative_ids(session: sm.Session) -> dict[str, int]:
    """Return the id of each representative by name."""
    return {row.name: int(row.id or 0) for row in session.exec(sm.select(Representative)).all()}


def highest_bill_id(session: sm.Session) -> int:
    """Return the highest id of a bill, 0 where there is none."""
    highest = sa.select(sa.func.coalesce(sa.func.max(table_of(Bill).c.id), 0))
    return int(session.connection().execute(highest).scalar_one())


def contacts_by_record(session: sm.Session) -> dict[str, int]:
    """Return the account of each contact whose record in another system is known."""
    table = table_of(Contact)
    query = sa.select(table.c.record_id, table.c.account_id).where(
        table.c.voided.is_(False), table.c.record_id.is_not(None), table.c.account_id.is_not(None)
    )
    return {str(key): int(id) for key, id in session.connection().execute(query)}


@dataclass(frozen=True)
class Recorded:
    """A contact whose record in another system is known; ``address`` in lower case, may be empty."""

    account_id: int | None
    name: str
    address: str


def contact_records(session: sm.Session) -> dict[str, Recorded]:
    """Return the contacts by their record in another system."""
    row = table_of(Contact).c
    query = sa.select(row.record_id, row.account_id, row.name, row.email).where(
        row.voided.is_(False), row.record_id.is_not(None)
    )
    return {
        str(key): Recorded(account_id, str(name), (email or "").strip().lower())
        for key, account_id, name, email in session.connection().execute(query)
    }

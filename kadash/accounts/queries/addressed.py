"""Whom at an account to write to, and where."""

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Account, Contact, ContactRole, Representative
from kadash.core.tables import table_of

RANKS = {"primary": 0, "secondary": 1, "alternate": 2}


@dataclass(frozen=True)
class Addressed:
    """An account with the person to write to; None where nobody can be written to, or a part is not known."""

    account_id: int
    account: str
    number: str | None
    contact: str | None
    title: str | None
    street: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    representative: str | None
    representative_email: str | None


def addressed(session: sm.Session, *, ids: Collection[int]) -> list[Addressed]:
    """Return the accounts of these ids by name, each with its first contact who may be written to.

    The primary contact comes first, then the secondary and the alternate one, then who decides. Whoever left,
    and whoever does not want to be contacted, is not written to.
    """
    account, rep = table_of(Account).c, table_of(Representative).c
    query = (
        sa.select(account.id, account.name, account.number, account.address, account.city, account.state,
                  account.postal_code, rep.name, rep.email)
        .join_from(table_of(Account), table_of(Representative), isouter=True)
        .where(account.id.in_(list(ids)), account.voided.is_(False))
        .order_by(account.name, account.id)
    )  # fmt: skip
    people = _people(session, ids)
    return [
        Addressed(
            account_id=int(row[0]), account=row[1], number=row[2],
            contact=people.get(int(row[0]), (None, None))[0], title=people.get(int(row[0]), (None, None))[1],
            street=row[3], city=row[4], state=row[5], postal_code=row[6], representative=row[7],
            representative_email=row[8],
        )
        for row in session.connection().execute(query)
    ]  # fmt: skip


def _people(session: sm.Session, ids: Collection[int]) -> dict[int, tuple[str, str | None]]:
    role, contact = table_of(ContactRole).c, table_of(Contact).c
    query = (
        sa.select(role.account_id, role.rank, role.decision_maker, contact.name, contact.title)
        .join_from(table_of(ContactRole), table_of(Contact))
        .where(role.account_id.in_(list(ids)), role.until.is_(None), role.voided.is_(False))
        .where(role.do_not_contact.is_(False), contact.voided.is_(False))
    )
    rows = session.connection().execute(query).all()
    rows = sorted(rows, key=lambda row: (RANKS.get(row[1] or "", 3), not row[2], row[3]))
    found: dict[int, tuple[str, str | None]] = {}
    for account_id, _, _, name, title in rows:
        found.setdefault(int(account_id), (name, title))
    return found

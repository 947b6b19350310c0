"""Reads for judging all accounts in one sitting: who there is, and the judgment that holds."""

from datetime import date

import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.rules.judgments import Held, Judgeable
from kadash.at_risk.tables import Mobility
from kadash.core.tables import table_of


def judgeable(session: sm.Session, *, today: date, everybody: bool = False) -> list[Judgeable]:
    """Return the accounts on the key account list with the judgment that holds today, by name.

    All accounts where ``everybody`` is set or nobody has put one on the list.
    """
    listed = accounts.members(session, on=today)
    held, newest = _held(session, today), newest_judgments(session)
    return [
        Judgeable(
            int(row["account_id"]),
            str(row["name"]),
            row["number"],
            row["representative"],
            row["customer_class"],
            held.get(int(row["account_id"])),
            newest.get(int(row["account_id"])),
        )
        for row in accounts.accounts(session).to_dict("records")
        if everybody or listed is None or int(row["account_id"]) in listed
    ]


def newest_judgments(session: sm.Session) -> dict[int, int]:
    """Return the id of the judgment that was stored last, by account."""
    table = table_of(Mobility).c
    query = sa.select(table.account_id, sa.func.max(table.id)).group_by(table.account_id)
    return {int(account): int(id) for account, id in session.connection().execute(query)}


def judgment(session: sm.Session, *, id: int) -> Mobility | None:
    """Return one judgment."""
    return session.get(Mobility, id)


def _held(session: sm.Session, today: date) -> dict[int, Held]:
    query = (
        sm.select(Mobility)
        .where(Mobility.decided_on <= today)
        .order_by(sm.col(Mobility.decided_on), sm.col(Mobility.id))
    )
    return {
        row.account_id: Held(
            row.factor,
            row.low,
            row.high,
            row.reason,
            row.author,
            row.decided_on,
            row.review_by,
            row.rubric,
        )
        for row in session.exec(query)
    }

"""Reads of the people at a customer and of what was done with them."""

from dataclasses import dataclass
from datetime import date

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Contact, Interaction
from kadash.core.tables import table_of

CONTACTS = ("name", "title", "role", "executive", "email", "phone")
MEETING = ("meeting", "visit", "on site", "on-site", "onsite", "tour", "walk-through")
REMOTE = ("phone", "call", "online", "virtual", "video", "webinar", "zoom", "teams")
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


@dataclass(frozen=True)
class Signs:
    """The course's signs of success over some days; ``met`` counts accounts with a meeting on site."""

    complaints: int
    meetings: int
    met: int


def signs(session: sm.Session, *, start: date, end: date) -> Signs | None:
    """Return the signs of success between two days, both included; None where nothing was recorded.

    A complaint says so in its kind or subject; a meeting on site is a meeting or visit that does not
    say that it was held by phone or online.
    """
    query = sm.select(Interaction.account_id, Interaction.kind, Interaction.subject).where(
        Interaction.day >= start, Interaction.day <= end, sm.col(Interaction.voided).is_(False)
    )
    rows = [
        (account, f"{kind or ''} {subject or ''}".lower()) for account, kind, subject in session.exec(query)
    ]
    if not rows:
        return None
    met = [account for account, text in rows if _on_site(text)]
    return Signs(
        complaints=sum(1 for _, text in rows if "complain" in text),
        meetings=len(met),
        met=len({account for account in met if account is not None}),
    )


def _on_site(text: str) -> bool:
    return any(word in text for word in MEETING) and not any(word in text for word in REMOTE)

"""Contacts of customers, and activities with them."""

from dataclasses import dataclass
from datetime import date

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.rules.activities import is_action_plan, is_complaint, met_on_site
from kadash.accounts.tables import Account, Contact, ContactRole, Interaction
from kadash.core.tables import table_of

CONTACTS = ("name", "title", "role", "executive", "email", "phone")
CONTACT, INTERACTION = table_of(Contact).c, table_of(Interaction).c
INTERACTIONS = ("day", "kind", "subject", "person", "status", "note")
SAID = ("kind", "subject", "status", "state", "channel")


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

    What a complaint and a meeting on site are is said by the room's rules on activities.
    """
    query = sa.select(INTERACTION.account_id, *(INTERACTION[name] for name in SAID)).where(
        INTERACTION.day >= start, INTERACTION.day <= end, INTERACTION.voided.is_(False)
    )
    rows = session.connection().execute(query).all()
    if not rows:
        return None
    met = [account_id for account_id, *said in rows if met_on_site(*said)]
    return Signs(
        complaints=sum(is_complaint(row.kind, row.subject) for row in rows),
        meetings=len(met),
        met=len({account for account in met if account is not None}),
    )


def activities(session: sm.Session, *, start: date, end: date) -> pd.DataFrame:
    """Return the activities between two days, both included, newest first, and what they count as.

    Columns: account_id, account (None: not known), INTERACTIONS, complaint and met (booleans).
    """
    account = table_of(Account).c
    query = (
        sa.select(
            INTERACTION.account_id, account.name, *(INTERACTION[name] for name in (*INTERACTIONS, *SAID[3:]))
        )
        .join_from(table_of(Interaction), table_of(Account), isouter=True)
        .where(INTERACTION.day >= start, INTERACTION.day <= end, INTERACTION.voided.is_(False))
        .order_by(INTERACTION.day.desc(), INTERACTION.id.desc())
    )
    columns = ["account_id", "account", *INTERACTIONS, *SAID[3:]]
    frame = pd.DataFrame(session.connection().execute(query).all(), columns=columns, dtype=object)
    frame["complaint"] = [
        is_complaint(kind, subject) for kind, subject in zip(frame["kind"], frame["subject"], strict=True)
    ]
    frame["met"] = [met_on_site(*said) for said in zip(*(frame[name] for name in SAID), strict=True)]
    return frame.drop(columns=[*SAID[3:]])


def contact_counts(session: sm.Session) -> dict[int, tuple[int, int | None]] | None:
    """Return how many contacts, and how many executives among them, each account has.

    Who left is not counted. None where no contact is recorded at all; an account without one is not in the
    answer. Executives are None everywhere where nobody says whether a contact is one.
    """
    role = table_of(ContactRole).c
    now = role.until.is_(None) & role.voided.is_(False)
    held = sa.select(role.account_id, role.decision_maker).join_from(
        table_of(ContactRole), table_of(Contact)
    ).where(now, CONTACT.voided.is_(False))  # fmt: skip
    without = sa.select(CONTACT.account_id, CONTACT.executive).where(
        CONTACT.voided.is_(False), CONTACT.id.not_in(sa.select(role.contact_id))
    )
    rows = [*session.connection().execute(held).all(), *session.connection().execute(without).all()]
    if not rows:
        return None
    said = any(decides is not None for _, decides in rows)
    found: dict[int, tuple[int, int]] = {}
    for id, decides in rows:
        if id is not None:
            count, executives = found.get(int(id), (0, 0))
            found[int(id)] = count + 1, executives + bool(decides)
    return {id: (count, executives if said else None) for id, (count, executives) in found.items()}


def accounts_by_email(session: sm.Session) -> dict[str, int]:
    """Return the account of each contact's email address (small letters), where it is of one account only."""
    query = sa.select(CONTACT.email, CONTACT.account_id).where(
        CONTACT.email.is_not(None), CONTACT.account_id.is_not(None), CONTACT.voided.is_(False)
    )
    found: dict[str, set[int]] = {}
    for email, account_id in session.connection().execute(query):
        found.setdefault(email.strip().casefold(), set()).add(account_id)
    return {email: next(iter(ids)) for email, ids in found.items() if email and len(ids) == 1}


def last_activity(session: sm.Session, *, until: date) -> date | None:
    """Return the day of the last activity with an account up to that day; None where there is none."""
    query = sa.select(sa.func.max(INTERACTION.day)).where(
        INTERACTION.voided.is_(False), INTERACTION.day <= until, INTERACTION.account_id.is_not(None)
    )
    return session.connection().execute(query).scalar()


def meetings(session: sm.Session, *, until: date) -> dict[int, list[date]] | None:
    """Return the days up to that one on which each account was met on site, oldest first.

    None where no interaction is recorded at all.
    """
    query = (
        sa.select(INTERACTION.account_id, INTERACTION.day, *(INTERACTION[name] for name in SAID))
        .where(INTERACTION.voided.is_(False), INTERACTION.day <= until)
        .order_by(INTERACTION.day)
    )
    rows = session.connection().execute(query).all()
    if not rows:
        return None
    found: dict[int, list[date]] = {}
    for account_id, day, *said in rows:
        if account_id is not None and met_on_site(*said):
            found.setdefault(int(account_id), []).append(day)
    return found


def planned(session: sm.Session, *, until: date) -> set[int] | None:
    """Return the accounts with a customer action plan among their activities up to that day.

    None where no plan is recorded for anybody: then nothing says whether there are any.
    """
    query = sa.select(*(INTERACTION[name] for name in ("account_id", "kind", "subject", "status"))).where(
        INTERACTION.voided.is_(False), INTERACTION.day <= until
    )
    rows = session.connection().execute(query).all()
    found = {int(id) for id, *said in rows if id is not None and is_action_plan(*said)}
    return found or None


def primary_contacts(session: sm.Session) -> dict[int, int]:
    """Return the contact that is the primary one of each account now, by account."""
    role = table_of(ContactRole).c
    query = sa.select(role.account_id, role.contact_id).where(
        role.rank == "primary", role.until.is_(None), role.voided.is_(False)
    )
    return {int(account): int(contact) for account, contact in session.connection().execute(query)}

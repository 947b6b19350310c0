"""Reads of what was talked about with customers, who took part, and what people are to an account."""

from datetime import date
from typing import Any

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.rules.conversations import said
from kadash.accounts.tables import (
    Contact,
    ContactJudgment,
    ContactRole,
    Interaction,
    InteractionAccount,
    Participant,
    Representative,
)
from kadash.core.tables import table_of

STORED = (
    "version", "day", "kind", "subject", "note", "person", "status", "state", "channel", "direction",
    "purpose", "tone", "answered", "bulk", "source",
)  # fmt: skip
CONVERSATIONS = ("interaction_id", "account_id", *STORED, "attempt", "internal", "by_words")
PARTICIPANTS = (
    "interaction_id", "side", "contact_id", "representative_id", "name", "attended", "response", "senior",
)  # fmt: skip
ROLES = (
    "id", "version", "account_id", "contact_id", "rank", "functions", "decision_maker", "since", "until",
    "until_reason", "verified_on", "verified_by", "preferred_channel", "do_not_contact",
)  # fmt: skip
PERSONAL = ("name", "title", "email", "phone")
CONTACT_ROLES = (*ROLES, *PERSONAL, "contact_version", "stance", "influence", "judged_on", "judged_by")


def conversations(session: sm.Session, *, account_id: int | None = None) -> pd.DataFrame:
    """Return what was talked about, a row per conversation and account, newest first: CONVERSATIONS.

    ``state``, ``channel``, ``direction`` and ``bulk`` are read from the file's words where nobody and no file
    said them in terms; ``by_words`` marks such rows. Conversations of no known account are left out.
    """
    row, link = table_of(Interaction).c, table_of(InteractionAccount)
    stored = [row[name] for name in STORED]
    first = sa.select(row.id, row.account_id, *stored).where(
        row.voided.is_(False), row.account_id.is_not(None)
    )
    further = (
        sa.select(row.id, link.c.account_id, *stored)
        .join_from(table_of(Interaction), link)
        .where(row.voided.is_(False), link.c.voided.is_(False))
    )
    if account_id is not None:
        first = first.where(row.account_id == account_id)
        further = further.where(link.c.account_id == account_id)
    rows = [*session.connection().execute(first).all(), *session.connection().execute(further).all()]
    rows.sort(key=lambda row: (row.day, row.id), reverse=True)
    found = [_described(tuple(row)) for row in rows]
    return pd.DataFrame(found, columns=list(CONVERSATIONS), dtype=object)


_PLACE = {name: index + 2 for index, name in enumerate(STORED)}


def _described(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Fill in from the file's words what nobody said in terms."""
    state = row[_PLACE["state"]]
    if state is not None:
        return (*row, False, False, False)
    words = said(row[_PLACE["kind"]], row[_PLACE["subject"]], row[_PLACE["status"]])
    filled = list(row)
    filled[_PLACE["state"]] = words.state
    for name, value in (("channel", words.channel), ("direction", words.direction), ("bulk", words.bulk)):
        if filled[_PLACE[name]] is None:
            filled[_PLACE[name]] = value
    return (*filled, words.attempt, words.internal, True)


def first_day(session: sm.Session) -> date | None:
    """Return the first day of the log, None where nothing was ever logged."""
    row = table_of(Interaction).c
    query = sa.select(sa.func.min(row.day)).where(row.voided.is_(False))
    day: date | None = session.connection().execute(query).scalar_one()
    return day


def texts(session: sm.Session, *, after: date) -> list[tuple[int, str | None, str | None]]:
    """Return account, subject and note of all that was talked about after a day, planned or held."""
    row, link = table_of(Interaction).c, table_of(InteractionAccount)
    mine = (row.voided.is_(False), row.day > after)
    first = sa.select(row.account_id, row.subject, row.note).where(*mine, row.account_id.is_not(None))
    further = (
        sa.select(link.c.account_id, row.subject, row.note)
        .join_from(table_of(Interaction), link)
        .where(*mine, link.c.voided.is_(False))
    )
    found = session.connection().execute(sa.union_all(first, further))
    return [(int(id), subject, note) for id, subject, note in found]


def participants(session: sm.Session, *, account_id: int | None = None) -> pd.DataFrame:
    """Return who took part: PARTICIPANTS, ``name`` being the contact's or representative's where known.

    ``account_id`` asks for the conversations whose first account that is, or a further one.
    """
    row = table_of(Participant).c
    contact, ours = table_of(Contact).c, table_of(Representative).c
    name = sa.func.coalesce(contact.name, ours.name, row.name).label("name")
    query = (
        sa.select(*(name if participant == "name" else row[participant] for participant in PARTICIPANTS))
        .join_from(table_of(Participant), table_of(Contact), row.contact_id == contact.id, isouter=True)
        .join(table_of(Representative), row.representative_id == ours.id, isouter=True)
        .where(row.voided.is_(False))
        .order_by(row.id)
    )
    if account_id is not None:
        talks, link = table_of(Interaction).c, table_of(InteractionAccount).c
        mine = sa.union(
            sa.select(talks.id).where(talks.account_id == account_id),
            sa.select(link.interaction_id).where(link.account_id == account_id),
        )
        query = query.where(row.interaction_id.in_(mine))
    rows = session.connection().execute(query).all()
    return pd.DataFrame([tuple(row) for row in rows], columns=list(PARTICIPANTS), dtype=object)


def contact_roles(session: sm.Session, *, account_id: int | None = None, ended: bool = False) -> pd.DataFrame:
    """Return people's roles at accounts with their newest judgment: CONTACT_ROLES; ``ended`` ones, too."""
    role, contact = table_of(ContactRole).c, table_of(Contact).c
    query = (
        sa.select(
            *(role[name] for name in ROLES),
            *(contact[name] for name in PERSONAL),
            contact.version.label("contact_version"),
        )
        .join_from(table_of(ContactRole), table_of(Contact))
        .where(role.voided.is_(False), contact.voided.is_(False))
        .order_by(role.account_id, role.id)
    )
    if account_id is not None:
        query = query.where(role.account_id == account_id)
    if not ended:
        query = query.where(role.until.is_(None))
    judged = _judgments(session)
    nobody = (None, None, None, None)
    rows = [(*row, *judged.get(row.id, nobody)) for row in session.connection().execute(query)]
    return pd.DataFrame(rows, columns=list(CONTACT_ROLES), dtype=object)


def _judgments(session: sm.Session) -> dict[int, tuple[str, str | None, date, str]]:
    """Return the newest judgment of each role: stance, influence, day and by whom."""
    row = table_of(ContactJudgment).c
    query = (
        sa.select(row.role_id, row.stance, row.influence, row.judged_on, row.judged_by)
        .where(row.voided.is_(False))
        .order_by(row.judged_on, row.id)
    )
    return {int(id): (stance, influence, day, by) for id, stance, influence, day, by in
            session.connection().execute(query)}  # fmt: skip

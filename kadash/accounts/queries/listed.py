"""People, activities and readings as they are listed for scripts: each row with its account."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import (
    Account,
    Contact,
    ContactRole,
    Interaction,
    InteractionAccount,
    MeterDay,
    Participant,
    Representative,
)
from kadash.core.results import frame_of
from kadash.core.tables import table_of

ROLE = (
    "rank", "functions", "decision_maker", "since", "until", "until_reason", "verified_on", "verified_by",
    "preferred_channel", "do_not_contact", "note",
)  # fmt: skip
TOOK_PART = ("side", "address", "part", "response", "attended", "senior")


def listed_contacts(session: sm.Session) -> pd.DataFrame:
    """Return the contacts that are not voided, each with its account, by account and name."""
    contact, account = sm.col(Contact.account_id), sm.col(Account.id)
    query = (
        sa.select(Contact.__table__, *_whose(), _key())  # type: ignore[attr-defined]
        .join(Account, account == contact, isouter=True)
        .where(sm.col(Contact.voided).is_(False))
        .order_by(sm.col(Account.number), sm.col(Contact.name), sm.col(Contact.id))
    )
    return frame_of(session.connection().execute(query))


def listed_interactions(session: sm.Session, *, since: date | None, until: date | None) -> pd.DataFrame:
    """Return the activities of these days, oldest first."""
    query = (
        sa.select(Interaction.__table__, *_whose(), _key())  # type: ignore[attr-defined]
        .join(Account, sm.col(Account.id) == sm.col(Interaction.account_id), isouter=True)
        .where(sm.col(Interaction.voided).is_(False), *_within(sm.col(Interaction.day), since, until))
        .order_by(sm.col(Interaction.at), sm.col(Interaction.id))
    )
    return frame_of(session.connection().execute(query))


def listed_roles(session: sm.Session) -> dict[int, list[dict[str, Any]]]:
    """Return what each contact is and was to accounts, by contact: the account, and what ROLE names.

    What was never said is left out.
    """
    role = table_of(ContactRole).c
    query = (
        sa.select(role.contact_id, *_whose(), _key(), *(role[name] for name in ROLE))
        .join_from(table_of(ContactRole), table_of(Account))
        .where(role.voided.is_(False))
        .order_by(role.id)
    )
    return _gathered(
        (id, _account(number, known_as, key) | dict(zip(ROLE, said, strict=True)))
        for id, number, known_as, key, *said in session.connection().execute(query)
    )


def listed_further(session: sm.Session) -> dict[int, list[dict[str, Any]]]:
    """Return the further accounts of each conversation."""
    link = table_of(InteractionAccount)
    query = (
        sa.select(link.c.interaction_id, *_whose(), _key())
        .join_from(link, table_of(Account))
        .where(link.c.voided.is_(False))
        .order_by(link.c.id)
    )
    return _gathered(
        (id, _account(number, known_as, key))
        for id, number, known_as, key in session.connection().execute(query)
    )


def listed_participants(session: sm.Session) -> dict[int, list[dict[str, Any]]]:
    """Return who took part in each conversation, or was asked to: TOOK_PART, and who that is.

    ``contact`` is a person at a customer (name, email, record_id), ``representative`` one of ours by name;
    ``name`` is what was typed or stood in a file. What was never said is left out.
    """
    row, contact, ours = table_of(Participant).c, table_of(Contact).c, table_of(Representative).c
    query = (
        sa.select(
            row.interaction_id, row.name, ours.name, contact.name, contact.email, contact.record_id,
            *(row[name] for name in TOOK_PART),
        )
        .join_from(table_of(Participant), table_of(Contact), row.contact_id == contact.id, isouter=True)
        .join(table_of(Representative), row.representative_id == ours.id, isouter=True)
        .where(row.voided.is_(False))
        .order_by(row.id)
    )  # fmt: skip
    return _gathered(
        (
            id,
            {
                "name": name,
                "representative": our_name,
                "contact": _said({"name": their_name, "email": email, "record_id": record_id}) or None,
            }
            | dict(zip(TOOK_PART, said, strict=True)),
        )
        for id, name, our_name, their_name, email, record_id, *said in session.connection().execute(query)
    )


def _account(number: str | None, name: str, key: str | None) -> dict[str, Any]:
    return {"account_number": number, "account_key": key, "account_name": name}


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _gathered(rows: Iterable[tuple[int, Mapping[str, Any]]]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for id, values in rows:
        found.setdefault(int(id), []).append(_said(values))
    return found


def listed_readings(session: sm.Session, *, since: date | None, until: date | None) -> pd.DataFrame:
    """Return the readings rolled up to days, by account, meter and day."""
    query = (
        sa.select(MeterDay.__table__, *_whose())  # type: ignore[attr-defined]
        .join(Account, sm.col(Account.id) == sm.col(MeterDay.account_id))
        .where(*_within(sm.col(MeterDay.day), since, until))
        .order_by(sm.col(Account.number), sm.col(MeterDay.meter), sm.col(MeterDay.day))
    )
    return frame_of(session.connection().execute(query))


def _whose() -> tuple[sa.ColumnElement[str | None], ...]:
    return (
        sm.col(Account.number).label("account_number"),
        sm.col(Account.name).label("known_as"),
    )


def _key() -> sa.ColumnElement[str | None]:
    return sm.col(Account.external_id).label("account_key")


def _within(day: Any, since: date | None, until: date | None) -> list[sa.ColumnElement[bool]]:
    return [*([day >= since] if since else []), *([day <= until] if until else [])]

"""People, activities and readings as they are listed for scripts: each row with its account."""

from datetime import date
from typing import Any

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Account, Contact, Interaction, MeterDay
from kadash.core.results import frame_of


def listed_contacts(session: sm.Session) -> pd.DataFrame:
    """Return the contacts that are not voided, each with its account, by account and name."""
    contact, account = sm.col(Contact.account_id), sm.col(Account.id)
    query = (
        sa.select(Contact.__table__, *_whose())  # type: ignore[attr-defined]
        .join(Account, account == contact, isouter=True)
        .where(sm.col(Contact.voided).is_(False))
        .order_by(sm.col(Account.number), sm.col(Contact.name), sm.col(Contact.id))
    )
    return frame_of(session.connection().execute(query))


def listed_interactions(session: sm.Session, *, since: date | None, until: date | None) -> pd.DataFrame:
    """Return the activities of these days, oldest first."""
    query = (
        sa.select(Interaction.__table__, *_whose())  # type: ignore[attr-defined]
        .join(Account, sm.col(Account.id) == sm.col(Interaction.account_id), isouter=True)
        .where(sm.col(Interaction.voided).is_(False), *_within(sm.col(Interaction.day), since, until))
        .order_by(sm.col(Interaction.at), sm.col(Interaction.id))
    )
    return frame_of(session.connection().execute(query))


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


def _within(day: Any, since: date | None, until: date | None) -> list[sa.ColumnElement[bool]]:
    return [*([day >= since] if since else []), *([day <= until] if until else [])]

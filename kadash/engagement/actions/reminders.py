"""Reminding each person once a day, however many servers call it."""

import hashlib
from datetime import date, datetime, timedelta

import sqlmodel as sm
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.tables import Reminder, table_of

GIVEN_UP = timedelta(minutes=15)
"""A reminder that was begun so long ago and not sent may be begun anew: its process ended in between."""
KEPT = timedelta(days=30)


def _key(email: str, day: date) -> str:
    return hashlib.sha256(f"{email}|{day.isoformat()}".encode()).hexdigest()


def claim_reminder(database: Database, person: Person, *, email: str, day: date, now: datetime) -> bool:
    """Say whether this caller is to remind that person; then nobody else is. Raises NotAllowed."""
    require(person, Action.EDIT_PEOPLE)
    key = _key(email, day)
    with database.writing(person) as session:
        # The insert is what two servers cannot both do; the loser waits for the other's commit.
        kind = session.connection().dialect.name
        insert = sqlite_insert if kind == "sqlite" else postgres_insert
        row = {"key": key, "claimed_at": now, "sent": False}
        table = table_of(Reminder)
        made = insert(table).values(row).on_conflict_do_nothing(index_elements=["key"]).returning(table.c.id)
        if session.connection().execute(made).first() is not None:
            session.exec(sm.delete(Reminder).where(sm.col(Reminder.claimed_at) < now - KEPT))
            return True
        query = sm.select(Reminder).where(Reminder.key == key).with_for_update()
        reminder = session.exec(query).one()
        if reminder.sent or reminder.claimed_at > now - GIVEN_UP:
            return False
        reminder.claimed_at = now
        session.add(reminder)
        return True


def end_reminder(database: Database, person: Person, *, email: str, day: date, sent: bool) -> None:
    """Note that it was sent; or that it was not, so that the next call does it. Raises NotAllowed."""
    require(person, Action.EDIT_PEOPLE)
    with database.writing(person) as session:
        query = sm.select(Reminder).where(Reminder.key == _key(email, day)).with_for_update()
        row = session.exec(query).one_or_none()
        if row is None:
            return
        if not sent:
            session.delete(row)
            return
        row.sent = True
        session.add(row)

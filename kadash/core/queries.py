"""Reads of people and of the trail of changes."""

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm
from sqlalchemy.engine import Connection

from kadash.core.people import Person, Role
from kadash.core.tables import AuditEntry, PersonRow, SignIn


def person_by_email(session: sm.Session, *, email: str) -> Person | None:
    """Return the enabled person with that email address (case ignored), or None."""
    row = session.exec(sm.select(PersonRow).where(PersonRow.email == email.strip().lower())).one_or_none()
    if row is None or not row.enabled:
        return None
    return Person(name=row.name, role=Role(row.role), id=row.id, email=row.email)


def sign_in(session: sm.Session, *, key: str) -> SignIn | None:
    """Return when that sign-in was last in use and whether it was ended, if anything is known of it."""
    return session.exec(sm.select(SignIn).where(SignIn.key == key)).one_or_none()


def people(session: sm.Session) -> list[PersonRow]:
    """Return everybody who may or might sign in, by name."""
    return list(session.exec(sm.select(PersonRow).order_by(PersonRow.name)).all())


def has_data(session: sm.Session) -> bool:
    """Say whether anything was ever uploaded or entered: an empty database shows the welcome page."""
    connection = session.connection()
    return any(
        connection.execute(sa.text(f"SELECT 1 FROM {table} LIMIT 1")).first() is not None  # noqa: S608  # fixed names
        for table in ("account", "upload_batch", "goal_node", "budget")
    )


def being_undone(connection: Connection) -> list[int]:
    """Return the uploads whose undo was begun and has not ended: a part of their rows is gone already."""
    query = sa.text("SELECT upload FROM upload_undo WHERE ended_at IS NULL ORDER BY id")
    return list(connection.execute(query).scalars())


def changes(session: sm.Session, *, table: str, row_ids: list[int], limit: int = 200) -> pd.DataFrame:
    """Return who changed those rows and how, newest first.

    Columns: id, at (ISO text, UTC), actor, batch_id, table_name, row_id, operation, before, after
    (JSON text or None).
    """
    columns = list(AuditEntry.__table__.columns.keys())  # type: ignore[attr-defined]  # set by SQLModel
    found = session.exec(
        sm.select(AuditEntry)
        .where(AuditEntry.table_name == table, sm.col(AuditEntry.row_id).in_(row_ids))
        .order_by(sm.col(AuditEntry.id).desc())
        .limit(limit)
    ).all()
    return pd.DataFrame([[getattr(entry, name) for name in columns] for entry in found], columns=columns)

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
    return Person(name=_own_name(session, row), role=Role(row.role), id=row.id, email=row.email)


def _own_name(session: sm.Session, person: PersonRow) -> str:
    """Return the name under which a person works: nobody else who signs in has it.

    Accounts, uploads and promises name whose they are. A representative's row with the person's address says
    who they are there; a name that another person has, too, or a representative with another person's
    address, is not theirs alone, and gets the address added.
    """
    connection, given = session.connection(), {"email": person.email, "name": person.name, "id": person.id}
    theirs = sa.text("SELECT name FROM representative WHERE lower(email) = :email ORDER BY id")
    found = connection.execute(theirs, given).scalars().first()
    if found is not None:
        return str(found)
    others = sa.text(
        "SELECT 1 FROM person WHERE lower(name) = lower(:name) AND id <> :id UNION ALL SELECT 1 FROM "
        "representative r JOIN person p ON p.email = lower(r.email) WHERE lower(r.name) = lower(:name)"
    )
    shared = connection.execute(others, given).first() is not None
    return f"{person.name} ({person.email})" if shared else person.name


def shared_names(session: sm.Session) -> list[str]:
    """Return the names that several people have who sign in."""
    query = sa.text("SELECT min(name) FROM person GROUP BY lower(name) HAVING count(*) > 1 ORDER BY 1")
    return list(session.connection().execute(query).scalars())


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
    entries = session.exec(
        sm.select(AuditEntry)
        .where(AuditEntry.table_name == table, sm.col(AuditEntry.row_id).in_(row_ids))
        .order_by(sm.col(AuditEntry.id).desc())
        .limit(limit)
    ).all()
    return pd.DataFrame([[getattr(entry, name) for name in columns] for entry in entries], columns=columns)

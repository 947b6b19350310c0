"""The schema that this program knows, from the names of its migrations: without Alembic, slow to import."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

SCRIPTS = Path(__file__).resolve().parents[1] / "migrations"


def newest() -> str:
    """Return the newest revision: migrations are numbered, and named like their files."""
    return max(path.stem for path in (SCRIPTS / "versions").glob("[0-9]*.py"))


def is_newest(connection: Connection) -> bool:
    """Say whether the database has that revision."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return False
    found = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalars()
    return list(found) == [newest()]

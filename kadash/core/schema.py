"""The schema that this program knows, from the names of its migrations: without Alembic, slow to import."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.environment import given

SCRIPTS = Path(__file__).resolve().parents[1] / "migrations"


def newest() -> str:
    """Return the newest revision: migrations are numbered, and named like their files."""
    return max(path.stem for path in (SCRIPTS / "versions").glob("[0-9]*.py"))


def others_migrate() -> bool:
    """Say whether ``KADASH_MIGRATE=never`` leaves the schema to ``python -m kadash migrate``."""
    return (given("KADASH_MIGRATE") or "").lower() == "never"


def found(connection: Connection) -> str | None:
    """Return the database's revision; None where it has none."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    query = sa.text("SELECT max(version_num) FROM alembic_version")
    return connection.execute(query).scalar_one_or_none()


def is_newest(connection: Connection) -> bool:
    """Say whether the database has that revision."""
    return found(connection) == newest()

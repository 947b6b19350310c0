"""The database: its connections, and its schema, which is brought up to date before anybody uses it."""

from kadash.core import schema
from kadash.core.connections import (
    BUSY_TIMEOUT_S,
    DEFAULT_PATH,
    Connections,
    database_url,
    release,
    wal_is_safe,
)
from kadash.core.faults import Unreachable, plainly

__all__ = [
    "BUSY_TIMEOUT_S",
    "DEFAULT_PATH",
    "Database",
    "Unreachable",
    "database_url",
    "release",
    "wal_is_safe",
]


class Database(Connections):
    """One database. Cheap to hold; connections are pooled."""

    def migrate(self) -> None:
        """Create the database if it is missing and bring its schema up to date."""
        self.make_file()
        with plainly():
            with self.engine.connect() as connection:
                if schema.is_newest(connection):
                    return
            from kadash.core.migrate import upgrade  # slow to import, with all of Alembic

            upgrade(self)

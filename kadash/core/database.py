"""The database: its connections, and its schema, which is brought up to date before anybody uses it."""

from kadash.core import schema
from kadash.core.connections import (
    BUSY_TIMEOUT_S,
    DEFAULT_PATH,
    Connections,
    database_url,
    release,
)
from kadash.core.errors import KadashError
from kadash.core.faults import Unreachable, plainly

__all__ = [
    "BUSY_TIMEOUT_S",
    "DEFAULT_PATH",
    "Database",
    "SchemaNeeded",
    "Unreachable",
    "database_url",
    "release",
]


class SchemaNeeded(KadashError):
    """The database has another schema than this program, and another command is to bring it there."""


class Database(Connections):
    """One database. Cheap to hold; connections are pooled."""

    def migrate(self) -> None:
        """Create the database if it is missing and bring its schema up to date."""
        self.make_file()
        with plainly(), self.engine.connect() as connection:
            if schema.is_newest(connection):
                return
        from kadash.core.migrate import upgrade  # slow to import, with all of Alembic

        upgrade(self)
        if self.is_sqlite:
            self.engine.dispose()  # an empty file had no journal of its kind yet

    def require_schema(self) -> None:
        """Bring the schema up to date, or with ``KADASH_MIGRATE=never`` insist that somebody else did.

        Raises SchemaNeeded, Unreachable or MigrationFailed.
        """
        if not schema.others_migrate():
            self.migrate()
            return
        with plainly(), self.engine.connect() as connection:
            has = schema.found(connection)
        if has != (needs := schema.newest()):
            raise SchemaNeeded(
                f"The database has {f'the schema {has}' if has else 'no tables yet'}, and this version of "
                f"Kadash needs {needs}. Nothing was changed. "
                + ("Update the program." if has and has > needs else "Run: python -m kadash migrate")
            )

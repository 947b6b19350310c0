"""Bringing a database to the newest schema, with its triggers put back and its rows counted.

SQLite's way of changing a table copies it; with foreign keys on that deletes child rows, and it
drops triggers. So foreign keys are off meanwhile, the triggers are made anew afterwards, and the
migration fails where a table has lost rows.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from kadash.core import triggers
from kadash.core.database import Database
from kadash.core.errors import KadashError

SCRIPTS = Path(__file__).resolve().parents[1] / "migrations"


class MigrationFailed(KadashError):
    """The schema could not be brought up to date; the database is as it was."""


def configuration() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    return config


def head() -> str | None:
    """Return the newest revision that this program knows."""
    return ScriptDirectory.from_config(configuration()).get_current_head()


def current(connection: Connection) -> str | None:
    """Return the revision that the database has, None where it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(database: Database) -> None:
    """Bring the database to the newest schema; does nothing where it is there already."""
    with database.engine.connect() as connection:
        at = current(connection)
    if at == head():
        return
    known = {script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions()}
    if at is not None and at not in known:
        raise MigrationFailed(
            "This database was made by a newer version of Kadash. Nothing was changed. "
            "Update the program, then open it again."
        )
    config = configuration()
    with database.engine.connect().execution_options(kadash_transaction="write") as connection:
        raw = connection.connection.dbapi_connection
        if database.is_sqlite and raw is not None:
            raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if not database.is_sqlite:
                    connection.execute(sa.text("SELECT pg_advisory_xact_lock(7240)"))
                before = _counts(connection)
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                triggers.put_triggers(connection)
                _compare(before, _counts(connection))
                if database.is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise MigrationFailed(
                        "The new schema would break links between rows. Nothing was changed. "
                        "Run the integrity check and report what it says."
                    )
        finally:
            if database.is_sqlite and raw is not None:
                raw.execute("PRAGMA foreign_keys = ON")


def _counts(connection: Connection) -> dict[str, int]:
    return {
        name: connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one()
        for name in sa.inspect(connection).get_table_names()
        if name not in ("alembic_version", "audit_entry")
    }


def _compare(before: dict[str, int], after: dict[str, int]) -> None:
    lost = [name for name, count in before.items() if after.get(name, 0) < count]
    if lost:
        raise MigrationFailed(
            f"The migration would have lost rows of {', '.join(lost)}. Nothing was changed. "
            "Keep the backup and report this."
        )

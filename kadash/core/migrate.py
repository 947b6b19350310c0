"""Bringing a database to the newest schema: backed up before, compared after, all of it or nothing.

SQLite's way of changing a table copies it; with foreign keys on that deletes child rows, and it drops
triggers. So foreign keys are off meanwhile, the triggers are recreated after each step, and the migration
is taken back where rows, links, triggers or the audit trail are not what they were. What a migration
changes in the rows is recorded as its own in the trail, and what it made of uploads' rows is noted there (see
``imprints``); one that fills a table which it has just made calls
``triggers.put_triggers`` in between, and names in ``config.attributes["moved"]`` the tables that it emptied.
"""

import functools
import logging
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from kadash.core import audit, imprints, schema, triggers
from kadash.core.connections import BUSY_TIMEOUT_S, DEFAULT_PATH, Connections
from kadash.core.copies import AlreadyThere, write_backup
from kadash.core.errors import KadashError
from kadash.core.faults import plainly, sentence
from kadash.core.links import broken_links
from kadash.core.postgres import have_schema_alone

_LOG = logging.getLogger("kadash")
PATIENCE_S = 120
"""How long a migration of a SQLite file waits for the lock: another process may be migrating it."""


class MigrationFailed(KadashError):
    """The schema could not be brought up to date; the database is as it was."""


def configuration() -> Config:
    config = Config()
    config.set_main_option("script_location", str(schema.SCRIPTS))
    return config


@functools.cache
def _scripts(folder: Path) -> ScriptDirectory:
    """Return the revisions in the folder; reading them all takes 40 ms, and a program has the same ones."""
    return ScriptDirectory(folder)


def head() -> str | None:
    """Return the newest revision that this program knows."""
    return _scripts(schema.SCRIPTS).get_current_head()


def is_newer(revision: str) -> bool:
    """Say whether a database with that revision was made by a newer version of the program."""
    return revision not in {script.revision for script in _scripts(schema.SCRIPTS).walk_revisions()}


def current(connection: Connection) -> str | None:
    """Return the revision that the database has, None where it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


@plainly()
def upgrade(database: Connections, *, to: str = "head", backup: bool = True) -> Path | None:
    """Bring the database to the newest schema; does nothing where it is there already.

    Data in an older schema is backed up first; returns that file, and says so in the log (on the command
    line that is the screen). Raises MigrationFailed or Unreachable; then the database is as it was.
    """
    if _old(database) is None:
        return None
    with _alone(database):
        old = _old(database)  # another server may have been here first
        return None if old is None else _migrated(database, *old, to=to, backup=backup)


def _old(database: Connections) -> tuple[str | None, bool] | None:
    """Return the older revision (None: empty) and whether there are rows; None where nothing is to do."""
    with database.engine.connect() as connection:
        at = current(connection)
        if at == head():
            return None
        if at is not None and is_newer(at):
            raise MigrationFailed(
                "This database was made by a newer version of Kadash. Nothing was changed. "
                "Update the program, then open it again."
            )
        return at, at is not None and any(_counts(connection).values())


def _migrated(database: Connections, at: str | None, filled: bool, *, to: str, backup: bool) -> Path | None:
    kept = _back_up_first(database, str(at)) if filled and backup else None
    with _transaction(database) as connection:
        if at and not database.is_sqlite:
            have_schema_alone(connection)
        if current(connection) != at:  # a SQLite file that another process migrated meanwhile
            return kept
        before = _State.of(connection) if at else _State({}, frozenset(), frozenset())
        seal = audit.begin(connection, f"migration to {head()}") if at else None
        brought = imprints.brought(connection) if at else set()
        config = configuration()
        # In a new database there is nothing yet whose changes a trail would keep.
        config.attributes |= {"connection": connection, "triggers_in_between": at is not None}
        command.upgrade(config, to)
        triggers.put_triggers(connection)
        if seal is not None:
            imprints.note_migrated(connection, brought)
            audit.seal(connection, seal)
        _compare(before, _State.of(connection), config.attributes.get("moved", {}))
        _require(triggers.trigger_faults(connection), "left tables without their triggers")
    return kept


@contextmanager
def _alone(database: Connections) -> Iterator[None]:
    """Let one server at a time back up and migrate; on PostgreSQL the others wait until it is done.

    Without this a backup of one and the migration of another wait for each other. SQLite's writers are
    one at a time as it is.
    """
    if database.is_sqlite:
        yield
        return
    with database.engine.connect() as connection, connection.begin():
        connection.execute(sa.text("SET LOCAL lock_timeout = 0"))
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(7240)"))
        yield


@contextmanager
def _transaction(database: Connections) -> Iterator[Connection]:
    """Open the one transaction of a migration; whatever fails in it leaves the database as it was."""
    with database.engine.connect().execution_options(kadash_transaction="write") as connection:
        raw = connection.connection.dbapi_connection
        if database.is_sqlite and raw is not None:
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute(f"PRAGMA busy_timeout = {PATIENCE_S * 1000}")
        try:
            with connection.begin():
                yield connection
        except KadashError:
            raise
        except Exception as fault:
            if sentence(fault):
                raise  # the database's own trouble, said by whoever opened it
            _LOG.exception("A migration failed.")
            raise MigrationFailed(
                f"The database could not be brought to the schema {head()}. Nothing was changed. "
                "Go on with the version of Kadash that you had, and report what the log says."
            ) from fault
        finally:
            if database.is_sqlite and raw is not None:
                raw.execute("PRAGMA foreign_keys = ON")
                raw.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_S * 1000}")


@dataclass(frozen=True)
class _State:
    """What a migration must not make worse: the rows of each table, and the faults that are there."""

    rows: dict[str, int]
    links: frozenset[str]
    trail: frozenset[str]

    @classmethod
    def of(cls, connection: Connection) -> "_State":
        links, trail = frozenset(broken_links(connection)), frozenset(audit.verify(connection))
        return cls(_counts(connection), links, trail)


def _counts(connection: Connection) -> dict[str, int]:
    return {
        name: connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one()
        for name in sa.inspect(connection).get_table_names()
        if name not in ("alembic_version", "audit_actor")
    }


def _compare(before: _State, after: _State, moved: Mapping[str, str]) -> None:
    """``moved`` names the tables whose rows went into another one: there they must be, on top of its own."""
    wanted: Counter[str] = Counter()
    for name, rows in before.rows.items():
        wanted[moved.get(name, name)] += rows
    lost = [name for name, rows in wanted.items() if after.rows.get(name, 0) < rows]
    _require(lost, f"lost rows of {', '.join(lost)}")
    _require(after.links - before.links, "broken links between rows")
    _require(after.trail - before.trail, "broken the audit trail")


def _require(faults: object, done: str) -> None:
    if faults:
        raise MigrationFailed(
            f"The migration would have {done}. Nothing was changed. "
            "Go on with the version of Kadash that you had, and report this."
        )


def _back_up_first(database: Connections, at: str) -> Path | None:
    if os.environ.get("KADASH_MIGRATE_WITHOUT_BACKUP"):
        _LOG.warning("The database is brought to the schema %s without a backup, as it was told.", head())
        return None
    try:
        kept = next(_copied(database, at))
    except KadashError as fault:
        raise MigrationFailed(
            "This database needs a newer schema, and the backup that goes before could not be made. "
            f"{fault} Or make a backup yourself and set KADASH_MIGRATE_WITHOUT_BACKUP=1 for one start."
        ) from fault
    _LOG.warning(
        "The database is brought to the schema %s. As it was before, it is kept in %s.", head(), kept
    )
    return kept


def _copied(database: Connections, at: str) -> Iterator[Path]:
    """Make the backup under the first name that nobody has, not even another server that starts just now.

    It goes into KADASH_BACKUPS, or beside the database (PostgreSQL: under data/).
    """
    url = Path(database.url.database or "kadash")
    beside = url.resolve().parent if database.is_sqlite else DEFAULT_PATH.parent
    folder = Path(os.environ.get("KADASH_BACKUPS") or beside)
    ending = "db" if database.is_sqlite else "dump"
    for number in count():
        with suppress(AlreadyThere):
            more = f"-{number}" if number else ""
            yield write_backup(database, folder / f"{url.stem}-{at}{more}.{ending}").path

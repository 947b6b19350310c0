"""Connections: to SQLite by default, to PostgreSQL by URL, one kind for readers and one for writers.

SQLAlchemy's own handling of SQLite begins transactions late, which loses updates when several
people write; here a writer holds the write lock from its first statement (BEGIN IMMEDIATE) and a
reader sees one state throughout (BEGIN DEFERRED, on PostgreSQL REPEATABLE READ).
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import Session

from kadash.core import audit, postgres
from kadash.core.environment import given
from kadash.core.errors import Unusable
from kadash.core.every_table import load_pointed_to
from kadash.core.faults import Unreachable, plainly, while_saving
from kadash.core.finite import as_json
from kadash.core.people import Person
from kadash.core.sqlite import sqlite3
from kadash.core.write_ahead_log import (
    LOG_KEPT,
    bound_log,
    empty_log,
    identity,
    is_shut,
    log_of,
    set_journal,
    set_log_aside,
)

DEFAULT_PATH = Path(__file__).resolve().parents[2] / "data" / "kadash.db"
BUSY_TIMEOUT_S = postgres.LOCK_TIMEOUT_S
_KIND = postgres.KIND
_local = threading.local()
NO_ADDRESS = (
    "That is no address of a database that Kadash can use. Nothing was changed. Set KADASH_DATABASE_URL to "
    "sqlite:///FILE or postgresql://USER@HOST/NAME."
)


def _readers() -> list[Session]:
    """Return the reading sessions that this thread has open."""
    if not hasattr(_local, "readers"):
        _local.readers = []
    readers: list[Session] = _local.readers
    return readers


def database_url() -> str:
    """Return the URL in ``KADASH_DATABASE_URL`` (or its ``_FILE``), else that of the file under data/."""
    return given("KADASH_DATABASE_URL") or f"sqlite:///{DEFAULT_PATH}"


class Connections:
    """The connections to one database. Cheap to hold, as they are pooled."""

    def __init__(self, url: str | URL) -> None:
        try:
            self.url = postgres.with_driver(make_url(url))
            self.is_sqlite = self.url.get_backend_name() == "sqlite"
            self.engine = _engine(self.url)
        except (sa.exc.ArgumentError, ImportError, ValueError) as fault:  # ImportError: another kind's driver
            raise Unusable("no_such_database", NO_ADDRESS) from fault

    @property
    def key(self) -> str:
        """A name for caches: the URL without its password."""
        return self.url.render_as_string(hide_password=True)

    @property
    def file(self) -> Path:
        """SQLite's file."""
        return Path(self.url.database or "")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a session that sees one state of the data and cannot change it."""
        with self._connection("read") as connection, Session(connection, autoflush=False) as session:
            session.info[_KIND] = "read"
            _readers().append(session)
            try:
                yield session
            finally:
                _readers().remove(session)

    @contextmanager
    def writing(self, person: Person) -> Iterator[Session]:
        """Open the one transaction of an action: all of it is committed at the end, or none.

        The triggers put every change down to the person, and the audit trail is sealed before the
        commit. This thread's reading sessions release the state they saw: with a rollback journal
        a page that reads would otherwise wait for itself. Raises Unreachable where nothing can be
        written.
        """
        load_pointed_to()
        for session in _readers():
            release(session)
        with self._connection("write") as connection:
            seal_id = audit.begin(connection, person.signature)
            with Session(connection, expire_on_commit=False) as session:
                yield session
                session.flush()
                audit.seal(connection, seal_id)
            with while_saving():
                _commit(connection)
        if self.is_sqlite:
            bound_log(self.file)

    @contextmanager
    def _connection(self, kind: str) -> Iterator[Connection]:
        options: dict[str, Any] = {_KIND: kind}
        if not self.is_sqlite:
            options |= (
                {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
                if kind == "read"
                else {"isolation_level": "READ COMMITTED"}
            )
        with plainly(), self.engine.connect().execution_options(**options) as connection:
            yield connection

    def empty_log(self) -> None:
        """Have the bytes of what was removed gone from SQLite's log, too, as they are from the file."""
        if self.is_sqlite:
            empty_log(self.file, wait_s=BUSY_TIMEOUT_S)

    def make_file(self) -> None:
        """Make SQLite's file, empty, where there is none. Raises Unreachable."""
        file = self.file
        if not self.is_sqlite or file.exists():
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch(mode=0o600)  # SQLite gives its journal the same
        except OSError as fault:
            reason = (fault.strerror or "it cannot be written").lower()
            raise Unreachable(
                f"The database's file cannot be made: {reason}. Nothing was changed. "
                "Check its folder, or name another file in KADASH_DATABASE_URL."
            ) from fault


def release(session: Session) -> None:
    """Let go of the state that a reading session saw, so that others can save; the next read sees a new one.

    With a rollback journal a save waits for everybody who reads, and everybody else for the save. Rows that
    were read stay as they are. A session that writes is left alone.
    """
    if session.info.get(_KIND) == "read":
        session.expunge_all()
        session.rollback()
        connection = session.get_bind()
        if isinstance(connection, Connection) and connection.in_transaction():
            connection.rollback()


@lru_cache(maxsize=64)
def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        return postgres.make_engine(url)
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        raise ValueError("neither PostgreSQL nor a file of SQLite")
    file = Path(url.database).resolve()

    def connect() -> sqlite3.Connection:
        """Open the file that is there: an empty one in the place of one that is gone would hide the loss."""
        uri = f"{file.as_uri()}?{'mode=ro&immutable=1' if is_shut(file) else 'mode=rw'}"
        return sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, check_same_thread=False)

    def note_file(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        record.info["file"] = identity(file)

    def note_log(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        record.info["log"] = identity(log_of(file))

    def same_file(connection: sqlite3.Connection, record: ConnectionPoolEntry, _: object) -> None:
        there = identity(file)
        if there == record.info["file"]:
            return
        if there is not None:
            set_log_aside(file, record.info.get("log"))
        raise sa.exc.DisconnectionError("the file was removed or replaced since it was opened")

    engine = sa.create_engine(
        url,
        module=sqlite3,
        creator=connect,
        poolclass=sa.pool.QueuePool,
        pool_size=10,
        max_overflow=40,
        json_serializer=as_json,
    )
    sa.event.listen(engine, "connect", note_file)
    sa.event.listen(engine, "checkout", same_file)
    sa.event.listen(engine, "checkin", note_log)
    sa.event.listen(engine, "connect", partial(_prepare_sqlite, file))
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(file: Path, connection: sqlite3.Connection, record: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_S * 1000}")
    set_journal(cursor, file)
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA cache_size = -65536")
    cursor.execute("PRAGMA secure_delete = ON")  # what was removed on request is gone from the file, too
    cursor.execute(f"PRAGMA journal_size_limit = {LOG_KEPT}")
    cursor.close()


def _commit(connection: Connection) -> None:
    """Commit, or release the connection: SQLite keeps what it could not commit open, locks and all."""
    try:
        connection.commit()
    except sa.exc.DBAPIError:
        connection.invalidate()
        raise


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get(_KIND) == "write"
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN DEFERRED")

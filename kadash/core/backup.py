"""Backup and restore of the whole database, in one step each, checked before anybody relies on it.

SQLite: its own online backup, all pages in one step (page by page never ends while people write, and
copying the files is corrupt every third time). PostgreSQL: its own tools, pg_dump and psql, found on the
PATH or in the folder that KADASH_POSTGRES_TOOLS names; they must be at least as new as the server.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kadash.core import audit
from kadash.core.database import BUSY_TIMEOUT_S, Database
from kadash.core.errors import KadashError
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.triggers import POSTGRES_FUNCTIONS


class BackupFailed(KadashError):
    """A backup or a restore did not come about; the database is as it was."""


@dataclass(frozen=True)
class Backup:
    """A backup that was checked: its file, size in bytes, and the number of rows of each table."""

    path: Path
    size: int
    rows: dict[str, int]


def back_up(database: Database, person: Person, *, target: Path) -> Backup:
    """Write the whole database to the file `target`; people may go on writing meanwhile.

    The file appears only when it is whole and was checked. Raises NotAllowed or BackupFailed.
    """
    require(person, Action.BACK_UP)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        if database.is_sqlite:
            _copy_sqlite(Path(database.url.database or ""), unfinished)
            rows = inspect_sqlite(unfinished)
        else:
            rows = _dump(database, unfinished)
        _to_disk(unfinished)
        unfinished.chmod(0o600)
        unfinished.replace(target)
    except (OSError, sqlite3.Error, subprocess.SubprocessError) as fault:
        raise BackupFailed(
            f"The backup could not be written ({fault}). No file was made. Try again."
        ) from fault
    finally:
        unfinished.unlink(missing_ok=True)
    return Backup(target, target.stat().st_size, rows)


def restore(database: Database, person: Person, *, source: Path, keep: Path) -> dict[str, int]:
    """Put the state of a backup in place of the present one, all of it or nothing.

    The present state goes into the file `keep` first (as it is, where it can't be read any more). Returns
    the number of rows of each table. The restore itself goes into the audit trail, with a number above all
    that were given before it, so that no cache takes the old state for the new one. Raises NotAllowed or
    BackupFailed.
    """
    require(person, Action.BACK_UP)
    if not source.is_file():
        raise BackupFailed(f"There is no file {source}. Nothing was changed. Name the file of a backup.")
    if keep.exists():
        raise BackupFailed(f"{keep} is there already. Nothing was changed. Name a new file to keep.")
    if database.is_sqlite:
        inspect_sqlite(source)
    version = _put_aside(database, person, keep)
    try:
        if database.is_sqlite:
            _copy_sqlite(source, Path(database.url.database or ""))
        else:
            _undump(database, source)
    except (OSError, sqlite3.Error, subprocess.SubprocessError) as fault:
        raise BackupFailed(
            f"The backup could not be restored ({fault}). Nothing was changed. Check the file and the disk."
        ) from fault
    database.engine.dispose()
    database.migrate()
    with database.writing(person) as session:
        audit.note(session.connection(), "restore", {"file": source.name}, number_above=version)
    with database.reading() as session:
        return count_rows(session.connection())


def _put_aside(database: Database, person: Person, keep: Path) -> int:
    """Keep the present state in a file; return its data version (0 where it can't be read)."""
    path = Path(database.url.database or "")
    try:
        database.migrate()
        back_up(database, person, target=keep)
        with database.reading() as session:
            return audit.data_version(session)
    except (BackupFailed, sa.exc.DatabaseError):
        if not database.is_sqlite:
            raise
        database.engine.dispose()
        for end in ("", "-wal", "-shm", "-journal"):  # a broken file is kept whole, with what belongs to it
            part = path.with_name(path.name + end)
            if part.exists():
                part.replace(keep.with_name(keep.name + end))
        return 0


def count_rows(connection: sa.Connection) -> dict[str, int]:
    """Return the number of rows of each table."""
    names = sorted(sa.inspect(connection).get_table_names())
    counts = (sa.select(sa.func.count()).select_from(sa.table(name)) for name in names)
    return {name: connection.execute(count).scalar_one() for name, count in zip(names, counts, strict=True)}


def inspect_sqlite(path: Path) -> dict[str, int]:
    """Return the rows of each table of a backup file; raises BackupFailed where it cannot be trusted."""
    try:
        engine = sa.create_engine(
            "sqlite://", creator=lambda: sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        )
        with closing(engine.raw_connection()) as raw:
            cursor = raw.cursor()
            intact = cursor.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            linked = cursor.execute("PRAGMA foreign_key_check").fetchall() == []
        with engine.connect() as connection:
            rows = count_rows(connection)
        engine.dispose()
    except (sqlite3.DatabaseError, sa.exc.DatabaseError) as fault:
        raise BackupFailed(
            f"{path.name} is not a database that can be read. Nothing was changed. Take another backup."
        ) from fault
    if not intact or not linked:
        raise BackupFailed(f"{path.name} is damaged. Nothing was changed. Take another backup.")
    if "alembic_version" not in rows or "audit_entry" not in rows:
        raise BackupFailed(f"{path.name} is not a database of Kadash. Nothing was changed.")
    return rows


def _copy_sqlite(source: Path, target: Path) -> None:
    """Copy one SQLite database over another in one step, as one transaction of the target."""
    uri = f"{source.resolve().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S)) as reader,
        closing(sqlite3.connect(target, timeout=BUSY_TIMEOUT_S)) as writer,
    ):
        reader.backup(writer, pages=-1)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def tool(name: str) -> str:
    """Return the path of one of PostgreSQL's own tools; raises BackupFailed where it is not there."""
    folder = os.environ.get("KADASH_POSTGRES_TOOLS")
    found = shutil.which(name, path=folder) if folder else shutil.which(name)
    if not found:
        raise BackupFailed(
            f"PostgreSQL's tool {name} is not there. Nothing was changed. Install PostgreSQL's client tools, "
            "or name their folder in KADASH_POSTGRES_TOOLS."
        )
    return found


def _environment(database: Database) -> dict[str, str]:
    """The connection as PostgreSQL's tools read it: no password stands on a command line."""
    url = database.url
    host = url.host or url.query.get("host")
    port = url.port or url.query.get("port")
    named = {"PGHOST": host, "PGPORT": port, "PGUSER": url.username, "PGPASSWORD": url.password}
    named |= {"PGDATABASE": url.database, "PGOPTIONS": f"-c lock_timeout={BUSY_TIMEOUT_S}s"}
    return {**os.environ, **{name: str(value) for name, value in named.items() if value}}


def _run(database: Database, command: list[str], **options: object) -> "subprocess.CompletedProcess[bytes]":
    run: Callable[..., subprocess.CompletedProcess[bytes]] = subprocess.run
    ran = run(command, env=_environment(database), capture_output=True, check=False, **options)
    if ran.returncode:
        reason = ran.stderr.decode(errors="replace").strip().splitlines()
        because = reason[-1] if reason else f"status {ran.returncode}"
        raise BackupFailed(f"{Path(command[0]).name} failed ({because}). Nothing was changed.")
    return ran


def _dump(database: Database, target: Path) -> dict[str, int]:
    command = [tool("pg_dump"), "--format=custom", "--no-owner", "--no-privileges", f"--file={target}"]
    with database.reading() as session:  # counts and dump see the same state
        snapshot = session.connection().execute(sa.text("SELECT pg_export_snapshot()")).scalar_one()
        rows = count_rows(session.connection())
        _run(database, [*command, f"--snapshot={snapshot}"])
    _run(database, [tool("pg_restore"), "--list", str(target)])
    return rows


def _undump(database: Database, source: Path) -> None:
    """Replace all tables by those of the dump, in one transaction."""
    script = _run(
        database, [tool("pg_restore"), "--no-owner", "--no-privileges", "--file=-", str(source)]
    ).stdout
    if b"CREATE TABLE public.audit_entry" not in script:
        raise BackupFailed(f"{source.name} is not a backup of Kadash. Nothing was changed.")
    with database.reading() as session:
        connection = session.connection()
        names = sa.inspect(connection).get_table_names()
        quote = connection.dialect.identifier_preparer.quote
        drops = [f"DROP TABLE IF EXISTS public.{quote(name)} CASCADE;" for name in names]
    drops += [f"DROP FUNCTION IF EXISTS public.{name};" for name in POSTGRES_FUNCTIONS]
    psql = [
        tool("psql"),
        "--no-psqlrc",
        "--quiet",
        "--single-transaction",
        "--set=ON_ERROR_STOP=1",
        "--file=-",
    ]
    _run(database, psql, input="\n".join(drops).encode() + b"\n" + script)

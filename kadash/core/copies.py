"""Copies of a whole database: written in one step to one file, and checked before it takes its name.

SQLite: its own online backup, all pages in one step (page by page never ends while people write, and
copying the files is corrupt every third time). PostgreSQL: its own tools (see dumps).
"""

import os
import subprocess
import sys
import threading
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kadash.core.connections import BUSY_TIMEOUT_S, Connections
from kadash.core.dumps import BackupFailed, count_rows, dump
from kadash.core.errors import KadashError
from kadash.core.faults import DISK, FULL, GONE, LOCKED, sentence
from kadash.core.sqlite import sqlite3

TROUBLE = (OSError, UnicodeError, sqlite3.Error, sa.exc.DBAPIError, subprocess.SubprocessError)


class AlreadyThere(BackupFailed):
    """Another file has the name."""


class Damaged(BackupFailed):
    """A file is no database of Kadash, or not a whole one."""


@dataclass(frozen=True)
class Backup:
    """A backup that was checked: its file, size in bytes, and the number of rows of each table."""

    path: Path
    size: int
    rows: dict[str, int]

    @property
    def total_rows(self) -> int:
        return sum(self.rows.values())


def write_backup(database: Connections, target: Path) -> Backup:
    """Make a backup on nobody's behalf, as before a migration; otherwise like `back_up`."""
    unfinished = target.with_name(f"{target.name}.{os.getpid()}-{threading.get_ident()}.unfinished")
    try:
        if target.exists():
            raise _taken(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.touch(mode=0o600)  # nobody else reads it from the first byte on
            if database.is_sqlite:
                copy_sqlite(database.file, unfinished)
                _without_log(unfinished)
                rows = inspect_sqlite(unfinished)
            else:
                rows = dump(database, unfinished)
            unfinished.chmod(0o600)
            _to_disk(unfinished)
            _publish(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)
        _to_disk(target.parent)
        return Backup(target, target.stat().st_size, rows)
    except (OSError, UnicodeError, sqlite3.Error, subprocess.SubprocessError) as fault:
        raise BackupFailed(
            f"The backup could not be written: {reason(fault)}. No file was made. "
            "Check the folder and the space that is free, then try again."
        ) from fault


def _taken(target: Path) -> AlreadyThere:
    return AlreadyThere(f"{target} is there already. No file was made. Name a new file.")


def _publish(unfinished: Path, target: Path) -> None:
    """Give a file its name unless another has it by now, which a rename would not ask."""
    try:
        os.link(unfinished, target)
    except FileExistsError:
        raise _taken(target) from None
    except OSError:  # a file system without links
        unfinished.rename(target)


def reason(fault: Exception) -> str:
    if isinstance(fault, KadashError):
        return str(fault).split(". ")[0]
    return str(getattr(fault, "strerror", None) or getattr(fault, "orig", fault)).lower()


def inspect_sqlite(path: Path) -> dict[str, int]:
    """Return the rows of each table of a file; raises Damaged where it cannot be trusted."""
    engine = sa.create_engine("sqlite://", module=sqlite3, creator=lambda: _open_to_read(path))
    try:
        with closing(engine.raw_connection()) as raw:
            cursor = raw.cursor()
            intact = cursor.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            linked = cursor.execute("PRAGMA foreign_key_check").fetchall() == []
        with engine.connect() as connection:
            rows = count_rows(connection)
    except (sqlite3.DatabaseError, sa.exc.DatabaseError, UnicodeError) as fault:
        if sentence(fault) in (LOCKED, FULL, GONE, DISK):
            raise BackupFailed(f"{path.name} cannot be read now. Nothing was changed. Try again.") from fault
        raise Damaged(
            f"{path.name} is not a database that can be read. Nothing was changed. Take another backup."
        ) from fault
    finally:
        engine.dispose()
    if not intact or not linked:
        raise Damaged(f"{path.name} is damaged. Nothing was changed. Take another backup.")
    if "alembic_version" not in rows or "audit_entry" not in rows:
        raise Damaged(f"{path.name} is not a database of Kadash. Nothing was changed.")
    return rows


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy one SQLite database over another in one step, as one transaction of the target.

    Raises BackupFailed where somebody else writes to one of them all the time that a save would wait.
    """
    until = time.monotonic() + BUSY_TIMEOUT_S

    def give_up(status: int, remaining: int, total: int) -> None:
        """Python tries a step that finds a lock again and again, without an end."""
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > until:
            raise BackupFailed(LOCKED)

    with (
        closing(_open_to_read(source)) as reader,
        closing(sqlite3.connect(target, timeout=BUSY_TIMEOUT_S)) as writer,
    ):
        reader.backup(writer, pages=-1, progress=give_up)


def _without_log(path: Path) -> None:
    """Have a copy be one file that can be read from a folder that nobody may write to."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _open_to_read(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_TIMEOUT_S)


def _to_disk(path: Path) -> None:
    if path.is_dir() and sys.platform == "win32":
        return  # Windows cannot open a folder, and needs no such thing
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

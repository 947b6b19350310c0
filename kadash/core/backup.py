"""Backup and restore of the whole database, in one step each, checked before anybody relies on it.

SQLite: its own online backup, all pages in one step (page by page never ends while people write, and
copying the files is corrupt every third time). PostgreSQL: its own tools (see dumps).
"""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kadash.core import audit
from kadash.core.database import BUSY_TIMEOUT_S, Database
from kadash.core.dumps import BackupFailed, count_rows, dump, undump
from kadash.core.errors import KadashError
from kadash.core.faults import DISK, FULL, GONE, LOCKED, sentence
from kadash.core.migrate import current, upgrade
from kadash.core.people import Person
from kadash.core.roles import Action, require

__all__ = ["Backup", "BackupFailed", "back_up", "count_rows", "inspect_sqlite", "restore", "write_backup"]


TROUBLE = (OSError, sqlite3.Error, sa.exc.DBAPIError, subprocess.SubprocessError)


class Damaged(BackupFailed):
    """A file is no database of Kadash, or not a whole one."""


@dataclass(frozen=True)
class Backup:
    """A backup that was checked: its file, size in bytes, and the number of rows of each table."""

    path: Path
    size: int
    rows: dict[str, int]


def back_up(database: Database, person: Person, *, target: Path) -> Backup:
    """Write the whole database to the file `target`; people may go on writing meanwhile.

    The file appears only when it is whole and was checked, and never in the place of another. Raises
    NotAllowed, BackupFailed or Unreachable.
    """
    require(person, Action.BACK_UP)
    return write_backup(database, target)


def write_backup(database: Database, target: Path) -> Backup:
    """Make a backup on nobody's behalf, as before a migration; otherwise like `back_up`."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        if target.exists():
            raise BackupFailed(f"{target} is there already. No file was made. Name a new file.")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            if database.is_sqlite:
                _copy_sqlite(_file(database), unfinished)
                rows = inspect_sqlite(unfinished)
            else:
                rows = dump(database, unfinished)
            unfinished.chmod(0o600)
            _to_disk(unfinished)
            unfinished.rename(target)
        finally:
            unfinished.unlink(missing_ok=True)
        _to_disk(target.parent)
        return Backup(target, target.stat().st_size, rows)
    except (OSError, sqlite3.Error, subprocess.SubprocessError) as fault:
        raise BackupFailed(
            f"The backup could not be written: {_reason(fault)}. No file was made. "
            "Check the folder and the space that is free, then try again."
        ) from fault


def restore(database: Database, person: Person, *, source: Path, keep: Path) -> dict[str, int]:
    """Put the state of a backup in place of the present one, all of it or nothing.

    The present state goes into the file `keep` first (as it is, where it can't be read any more). Returns
    the number of rows of each table. The restore itself goes into the audit trail, with a number above all
    that were given before it, so that no cache takes the old state for the new one. Raises NotAllowed,
    BackupFailed or Unreachable.
    """
    require(person, Action.BACK_UP)
    if not source.is_file():
        raise BackupFailed(f"There is no file {source}. Nothing was changed. Name the file of a backup.")
    if keep.exists():
        raise BackupFailed(f"{keep} is there already. Nothing was changed. Name a new file to keep.")
    if database.is_sqlite:
        inspect_sqlite(source)
    version, broken = _put_aside(database, keep)
    replaced = False
    try:
        _replace(database, source)
        replaced = True
        upgrade(database, backup=False)  # the backup itself is one
        with database.writing(person) as session:
            audit.note(session.connection(), "restore", {"file": source.name}, number_above=version)
    except (KadashError, *TROUBLE) as fault:
        _take_back(database, keep, broken=broken, replaced=replaced)
        raise BackupFailed(
            f"The backup could not be restored: {_reason(fault)}. Nothing was changed. "
            "Check the file and the space that is free, then try again."
        ) from fault
    with database.reading() as session:
        return count_rows(session.connection())


def _put_aside(database: Database, keep: Path) -> tuple[int, bool]:
    """Keep the present state in a file; return its data version, and whether it was too broken to copy."""
    file = _file(database)
    if database.is_sqlite and file.exists() and file.stat().st_size and not _is_whole(file):
        version = _version(database)
        database.engine.dispose()
        try:
            _move(file, keep)  # a broken file is kept as it is, with what belongs to it
        except OSError as fault:
            raise BackupFailed(f"{keep} cannot be written: {_reason(fault)}. Nothing was changed.") from fault
        return version, True
    database.make_file()
    with database.reading() as session:
        empty = current(session.connection()) is None
    if empty:
        database.migrate()
    write_backup(database, keep)
    return _version(database), False


def _version(database: Database) -> int:
    try:
        with database.reading() as session:
            return audit.data_version(session)
    except (KadashError, sa.exc.DatabaseError):
        return 0


def _replace(database: Database, source: Path) -> None:
    if database.is_sqlite:
        _copy_sqlite(source, _file(database))
    else:
        undump(database, source)
    database.engine.dispose()


def _take_back(database: Database, keep: Path, *, broken: bool, replaced: bool) -> None:
    """Put back what was there before a restore that failed."""
    try:
        if broken:
            database.engine.dispose()
            _move(keep, _file(database))
            return
        if replaced:
            _replace(database, keep)
        keep.unlink()
    except (KadashError, *TROUBLE) as fault:
        raise BackupFailed(
            f"The backup could not be restored, nor what was there before ({_reason(fault)}). "
            f"That is kept in {keep}: once there is space, restore it."
        ) from fault


def _move(file: Path, to: Path) -> None:
    """Move a file of SQLite with all that belongs to it."""
    for end in ("", "-wal", "-shm", "-journal"):
        part, place = file.with_name(file.name + end), to.with_name(to.name + end)
        place.unlink(missing_ok=True)
        if part.exists():
            shutil.move(part, place)


def _is_whole(file: Path) -> bool:
    try:
        inspect_sqlite(file)
    except Damaged:
        return False
    return True


def _file(database: Database) -> Path:
    return Path(database.url.database or "")


def _reason(fault: Exception) -> str:
    if isinstance(fault, KadashError):
        return str(fault).split(". ")[0]
    return str(getattr(fault, "strerror", None) or getattr(fault, "orig", fault)).lower()


def inspect_sqlite(path: Path) -> dict[str, int]:
    """Return the rows of each table of a file; raises Damaged where it cannot be trusted."""
    engine = sa.create_engine("sqlite://", creator=lambda: _open_to_read(path))
    try:
        with closing(engine.raw_connection()) as raw:
            cursor = raw.cursor()
            intact = cursor.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            linked = cursor.execute("PRAGMA foreign_key_check").fetchall() == []
        with engine.connect() as connection:
            rows = count_rows(connection)
    except (sqlite3.DatabaseError, sa.exc.DatabaseError) as fault:
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


def _copy_sqlite(source: Path, target: Path) -> None:
    """Copy one SQLite database over another in one step, as one transaction of the target."""
    with (
        closing(_open_to_read(source)) as reader,
        closing(sqlite3.connect(target, timeout=BUSY_TIMEOUT_S)) as writer,
    ):
        reader.backup(writer, pages=-1)


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

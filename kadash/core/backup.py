"""Backup and restore of the whole database, each in one step and checked."""

import shutil
from pathlib import Path

import sqlalchemy as sa

from kadash.core import audit
from kadash.core.copies import (
    TROUBLE,
    Backup,
    Damaged,
    copy_sqlite,
    inspect_sqlite,
    reason,
    write_backup,
)
from kadash.core.database import Database
from kadash.core.dumps import BackupFailed, count_rows, undump
from kadash.core.errors import KadashError
from kadash.core.migrate import current, upgrade
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.triggers import foreign_code, put_triggers

__all__ = ["Backup", "BackupFailed", "back_up", "count_rows", "inspect_sqlite", "restore"]


def back_up(database: Database, person: Person, *, target: Path) -> Backup:
    """Write the whole database to the file `target`; people may go on writing meanwhile.

    The file appears only when it is whole and was checked, and never in the place of another. Raises
    NotAllowed, BackupFailed or Unreachable.
    """
    require(person, Action.BACK_UP)
    return write_backup(database, target)


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
        if _is_open_file(database, source):
            raise BackupFailed(
                f"{source} is the database itself. Nothing was changed. Name the file of a backup."
            )
        inspect_sqlite(source)
    version, broken = _put_aside(database, keep)
    replaced = False
    try:
        _replace(database, source)
        replaced = True
        _require_own_code(database, source)
        upgrade(database, backup=False)  # the backup itself is one
        with database.writing(person) as session:
            put_triggers(session.connection())  # as this program makes them, whatever the backup had
            audit.note(session.connection(), "restore", {"file": source.name}, number_above=version)
    except (KadashError, *TROUBLE) as fault:
        _take_back(database, keep, broken=broken, replaced=replaced)
        raise BackupFailed(
            f"The backup could not be restored: {reason(fault)}. Nothing was changed. "
            "Check the file and the space that is free, then try again."
        ) from fault
    with database.reading() as session:
        return count_rows(session.connection())


def _is_open_file(database: Database, source: Path) -> bool:
    file = database.file
    return file.exists() and source.samefile(file)


def _require_own_code(database: Database, source: Path) -> None:
    """Raise Damaged where a backup's schema has triggers, rules or functions that would run here."""
    with database.engine.connect() as connection:
        foreign = foreign_code(connection)
    if foreign:
        raise Damaged(f"{source.name} would run code that is not Kadash's ({foreign[0]})")


def _put_aside(database: Database, keep: Path) -> tuple[int, bool]:
    """Keep the present state in a file; return its data version, and whether it was too broken to copy."""
    file = database.file
    if database.is_sqlite and file.exists() and file.stat().st_size and not _is_whole(file):
        version = _version(database)
        database.engine.dispose()
        try:
            _move(file, keep)  # a broken file is kept as it is, with what belongs to it
        except OSError as fault:
            raise BackupFailed(f"{keep} cannot be written: {reason(fault)}. Nothing was changed.") from fault
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
        copy_sqlite(source, database.file)
    else:
        undump(database, source)
    database.engine.dispose()


def _take_back(database: Database, keep: Path, *, broken: bool, replaced: bool) -> None:
    """Put back what was there before a restore that failed."""
    try:
        if broken:
            database.engine.dispose()
            _move(keep, database.file)
            return
        if replaced:
            _replace(database, keep)
        keep.unlink()
    except (KadashError, *TROUBLE) as fault:
        raise BackupFailed(
            f"The backup could not be restored, nor what was there before ({reason(fault)}). "
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

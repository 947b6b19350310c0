"""SQLite's write-ahead log: where it is used, and how it is kept from growing.

With it people read while somebody writes; with the rollback journal a save waits for everybody who reads.
https://www.sqlite.org/wal.html
"""

import os
import sys
from contextlib import closing, suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from kadash.core.sqlite import sqlite3, wal_is_safe

LOG_KEPT = 16 << 20
"""Bytes of the write-ahead log that stay on the disk once it begins anew."""
LOG_WAIT_S = 0.1
LOG_MOST = 64 << 20
"""Bytes of the write-ahead log from which on a save empties it, and waits ``LOG_WAIT_S`` for readers."""

# File systems that lie on this machine and in one kernel's memory: what others may open from elsewhere cannot
# share the log's index (https://www.sqlite.org/wal.html, "Overview", second disadvantage).
_LOCAL = frozenset(
    ("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "bcachefs", "jfs", "tmpfs", "ramfs", "overlay")
)


def wants_wal(file: Path) -> bool:
    """Say whether a database gets a write-ahead log: with a safe library, on a disk of this machine."""
    return wal_is_safe(sqlite3.sqlite_version_info) and not is_shared(file.resolve().parent)


@lru_cache(maxsize=256)
def is_shared(folder: Path) -> bool:
    """Say whether a folder may lie on a drive that other machines, or a host beside this one, open too.

    Linux: what /proc/self/mountinfo calls it, known local file systems only. Windows: a UNC path or a mapped
    drive. macOS: what is mounted under /Volumes, a local disk too, as no file says which it is.
    """
    if sys.platform == "win32":
        return _is_network_drive(folder)
    if sys.platform == "darwin":
        return folder.is_relative_to("/Volumes")
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return file_system(mounts, folder) not in _LOCAL


def file_system(mounts: str, folder: Path) -> str:
    """Return the name of the file system that holds a folder.

    ``mounts``: lines of mountinfo (proc_pid_mountinfo(5)): a point to mount on in the fifth place, spaces and
    the like as octal numbers, and after a hyphen the kind. Of several on one point the last counts. Raises
    nothing: "" where no line names a place above the folder.
    """
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        parts, names = before.split(" "), after.split(" ")
        if len(parts) < 5 or not names[0]:
            continue
        point = Path(_unescaped(parts[4]))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), names[0]
    return kind


def _unescaped(text: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text


def _is_network_drive(folder: Path) -> bool:
    anchor = folder.anchor
    if anchor.startswith("\\\\"):
        return True
    import ctypes

    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009  # there on Windows only
    return bool(kernel.GetDriveTypeW(anchor) == 4)  # DRIVE_REMOTE


def set_journal(cursor: sqlite3.Cursor, file: Path) -> None:
    """Choose the kind of journal.

    It stays what it is for this time where others have the database open, where it may only be read, and in
    an empty file, which choosing would write to.
    """
    wanted = "wal" if wants_wal(file) else "delete"
    if not file.stat().st_size or cursor.execute("PRAGMA journal_mode").fetchone()[0] == wanted:
        return
    with suppress(sqlite3.OperationalError):
        cursor.execute(f"PRAGMA journal_mode = {wanted}")


def log_of(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")


def identity(file: Path) -> tuple[int, int] | None:
    """Identify a file, so that another one at its path is noticed; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_shut(file: Path) -> bool:
    """Say whether a database with a log can only be read as it is: its folder takes no files of the log.

    Where a log lies beside it, somebody who may write has it open, and SQLite reads by way of their files.
    """
    if os.access(file.parent, os.W_OK) or log_of(file).exists() or not (known := identity(file)):
        return False
    if sys.platform == "win32":  # folders have no such permission there
        return False
    try:
        header = os.pread(_handle(file, known), 20, 0)
    except OSError:
        return False
    return header[18:] == b"\2\2"  # https://www.sqlite.org/fileformat.html, 1.3.3


@cache
def _handle(file: Path, known: tuple[int, int]) -> int:
    """Open a file to read, and never close it: that would end the locks of this process on it.

    POSIX: https://www.sqlite.org/howtocorrupt.html, 2.2. No other code opens a database but by SQLite.
    """
    return os.open(file, os.O_RDONLY)


def set_log_aside(file: Path, log: tuple[int, int] | None) -> None:
    """Keep the log of a file that another took the place of: SQLite would write its pages into that one.

    ``log``: the identity of the log that the former file had. Another log is the new file's own.
    """
    if log is None or identity(log_of(file)) != log:
        return
    for end in ("-wal", "-shm"):
        part = file.with_name(f"{file.name}{end}")
        with suppress(OSError):  # another process did the same
            part.rename(part.with_name(f"{part.name}.of-replaced"))


def bound_log(file: Path) -> None:
    """Empty the write-ahead log where it has grown beyond LOG_MOST.

    SQLite copies it into the database's file by itself now and then, and begins it anew in a moment in which
    nobody reads what is in it; while many people read there may be none. Not at each save: it takes as long
    as the save itself, or longer.
    """
    with suppress(OSError):  # there is none
        if log_of(file).stat().st_size > LOG_MOST:
            empty_log(file, wait_s=LOG_WAIT_S)


def empty_log(file: Path, *, wait_s: float) -> bool:
    """Copy the write-ahead log into the database's file and empty it; whether it is empty.

    Nobody waits while pages are copied; at the end writers wait for the last readers, at most ``wait_s``
    seconds. If these take longer, it is left to the next save.
    """
    try:
        if not log_of(file).stat().st_size:
            return True
        uri = f"{file.resolve().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=wait_s)) as own:
            own.execute("PRAGMA synchronous = FULL")
            own.execute("PRAGMA wal_checkpoint(PASSIVE)")
            busy, _, _ = own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except FileNotFoundError:
        return True
    except (OSError, sqlite3.Error):  # the disk is full, say: what was saved is safe in the log
        return False
    return not busy

"""SQLite's locks on its file, which a process loses once it closes the file in any other way."""

import subprocess
import sys

import pytest

from kadash.accounts.tables import Account
from kadash.core import write_ahead_log
from kadash.core.database import Database
from kadash.core.people import Person
from tests.core.test_write_ahead_log import journal, names


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX locks")
@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("closed", [False, True])
def test_another_connection_does_not_end_the_locks_of_the_process(
    sqlite_database: Database,
    manager: Person,
    monkeypatch: pytest.MonkeyPatch,
    shared: bool,
    closed: bool,
) -> None:
    """SQLite's locks lie behind the first 2^30 bytes (sqlite.org/src, os.h: PENDING_BYTE)."""
    sqlite_database.engine.dispose()
    monkeypatch.setattr(write_ahead_log, "is_shared", lambda folder: shared)
    wanted = write_ahead_log.wants_wal(sqlite_database.file)
    try_lock = (
        "import fcntl, sys\nwith open(sys.argv[1], 'r+b') as file:\n"
        "    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 512, 1 << 30)"
    )

    def is_held() -> bool:
        command = [sys.executable, "-c", try_lock, str(sqlite_database.file)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert not done.returncode or "BlockingIOError" in done.stderr
        return bool(done.returncode)

    with sqlite_database.writing(manager) as session:
        session.add(Account(name="Harbor Foundry"))
        session.flush()
        assert is_held()
        monkeypatch.setattr(write_ahead_log.os, "access", lambda path, mode: not closed)
        with sqlite_database.reading() as other:
            assert names(other) == []
        assert is_held()
    assert journal(sqlite_database) == ("wal" if wanted else "delete")

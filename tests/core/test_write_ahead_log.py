"""SQLite's write-ahead log: people read while somebody saves, and it does not grow without bound."""

import os
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlmodel as sm

from kadash.accounts.tables import Account
from kadash.core import backup, connections, write_ahead_log
from kadash.core.copies import BackupFailed, copy_sqlite
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.sqlite import most_variables, sqlite3, wal_is_safe
from kadash.core.write_ahead_log import bound_log, empty_log, file_system, log_of

with_log = pytest.mark.skipif(
    not wal_is_safe(sqlite3.sqlite_version_info), reason="this machine's SQLite has no safe write-ahead log"
)


def add(database: Database, person: Person, name: str) -> None:
    with database.writing(person) as session:
        session.add(Account(name=name))


def names(session: sm.Session) -> list[str]:
    return sorted(session.exec(sm.select(Account.name)))


def journal(database: Database) -> str:
    with database.engine.connect() as connection:
        return str(connection.exec_driver_sql("PRAGMA journal_mode").scalar_one())


@with_log
def test_somebody_saves_while_others_read_and_wait_for_nobody(
    sqlite_database: Database, manager: Person
) -> None:
    assert journal(sqlite_database) == "wal"
    with sqlite_database.reading() as session:
        assert names(session) == []
        saving = threading.Thread(target=add, args=(sqlite_database, manager, "Harbor Foundry"))
        saving.start()
        saving.join(connections.BUSY_TIMEOUT_S / 2)
        assert not saving.is_alive()
        assert names(session) == []  # one state throughout
    with sqlite_database.reading() as session:
        assert names(session) == ["Harbor Foundry"]


@with_log
def test_people_read_while_somebody_is_in_the_middle_of_a_save(
    sqlite_database: Database, manager: Person
) -> None:
    read: list[list[str]] = []

    def look() -> None:
        with sqlite_database.reading() as session:
            read.append(names(session))

    with sqlite_database.writing(manager) as session:
        session.add(Account(name="Harbor Foundry"))
        session.flush()
        looking = threading.Thread(target=look)
        looking.start()
        looking.join(connections.BUSY_TIMEOUT_S / 2)
        assert read == [[]]


@with_log
def test_the_log_is_emptied_once_nobody_reads_from_it(sqlite_database: Database, manager: Person) -> None:
    add(sqlite_database, manager, "Harbor Foundry")
    log = log_of(sqlite_database.file)
    assert log.stat().st_size
    with closing(sqlite3.connect(sqlite_database.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT name FROM account").fetchall() == [("Harbor Foundry",)]
        add(sqlite_database, manager, "City Hospital")
        assert not empty_log(sqlite_database.file, wait_s=0.01)
        assert log.stat().st_size
        assert reader.execute("SELECT name FROM account").fetchall() == [("Harbor Foundry",)]
    assert empty_log(sqlite_database.file, wait_s=0.01)
    assert not log.stat().st_size
    with sqlite_database.reading() as session:
        assert names(session) == ["City Hospital", "Harbor Foundry"]


@with_log
def test_a_save_empties_a_log_that_has_grown(
    sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(sqlite_database, manager, "Harbor Foundry")
    assert log_of(sqlite_database.file).stat().st_size
    monkeypatch.setattr(write_ahead_log, "LOG_MOST", 4096)
    add(sqlite_database, manager, "City Hospital")
    assert not log_of(sqlite_database.file).stat().st_size


def test_without_a_log_it_is_empty(tmp_path: Path) -> None:
    assert empty_log(tmp_path / "none.db", wait_s=0)
    bound_log(tmp_path / "none.db")


@with_log
@pytest.mark.parametrize("and_saves", [False, True])
def test_a_file_in_the_place_of_another_does_not_get_its_log(
    sqlite_database: Database,
    manager: Person,
    tmp_path: Path,
    and_saves: bool,
) -> None:
    made = backup.back_up(sqlite_database, manager, target=tmp_path / "kept")
    add(sqlite_database, manager, "Harbor Foundry")
    log = log_of(sqlite_database.file)
    assert log.stat().st_size
    made.path.replace(sqlite_database.file)
    with sqlite_database.reading() as session:
        assert names(session) == []
    if and_saves:
        add(sqlite_database, manager, "City Hospital")
    assert log.with_name(f"{log.name}.of-replaced").stat().st_size  # nothing is lost
    assert backup.inspect_sqlite(sqlite_database.file)["account"] == (1 if and_saves else 0)


def test_a_drive_that_others_share_has_a_rollback_journal(
    sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite_database.engine.dispose()
    monkeypatch.setattr(write_ahead_log, "is_shared", lambda folder: True)
    assert journal(sqlite_database) == "delete"
    add(sqlite_database, manager, "Harbor Foundry")
    assert not log_of(sqlite_database.file).exists()


@with_log
def test_where_others_have_it_open_the_journal_stays_what_it_is(
    sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite_database.engine.dispose()
    monkeypatch.setattr(connections, "BUSY_TIMEOUT_S", 0)
    with closing(sqlite3.connect(sqlite_database.file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN")
        other.execute("SELECT * FROM account").fetchall()
        assert journal(sqlite_database) == "delete"
        sqlite_database.engine.dispose()
    assert journal(sqlite_database) == "wal"


MOUNTS = "\n".join(
    (
        "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw",
        "30 22 0:40 / /shared rw,relatime shared:9 - nfs4 server:export rw,vers=4.2",
        "31 30 0:41 / /shared/fast rw - xfs /dev/nvme0n1 rw",
        "32 22 0:42 / /drive/key\\040accounts rw - cifs //server/share rw",
        "33 22 0:43 / /host rw - 9p hostshare rw",
        "34 22 0:44 / /data rw - ext4 /dev/vdb rw",
        "35 34 0:45 / /data rw - nfs server:/data rw",
        "short line",
    )
)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/other/data", "ext4"),
        ("/shared/data", "nfs4"),
        ("/shared/fast/data", "xfs"),
        ("/sharedness", "ext4"),
        ("/drive/key accounts", "cifs"),
        ("/host/data", "9p"),
        ("/data", "nfs"),  # mounted over another
    ],
)
def test_the_file_system_of_a_folder(folder: str, kind: str) -> None:
    assert file_system(MOUNTS, Path(folder)) == kind


def test_no_line_for_a_folder() -> None:
    assert file_system("", Path("/data")) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="mountinfo is Linux's")
@pytest.mark.parametrize(("folder", "shared"), [("/other", False), ("/shared/data", True), ("/host", True)])
def test_what_is_mounted_tells_whether_others_share_a_folder(
    monkeypatch: pytest.MonkeyPatch, folder: str, shared: bool
) -> None:
    write_ahead_log.is_shared.cache_clear()
    monkeypatch.setattr(Path, "read_text", lambda path, **how: MOUNTS)
    assert write_ahead_log.is_shared(Path(folder)) is shared
    write_ahead_log.is_shared.cache_clear()


def test_a_backup_is_one_file_that_needs_no_log(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    made = backup.back_up(sqlite_database, manager, target=tmp_path / "kept")
    assert made.path.read_bytes()[18:20] == b"\1\1"  # sqlite.org/fileformat.html: 2 with a log, 1 without
    assert [path.name for path in tmp_path.glob("kept*")] == ["kept"]


def test_a_copy_gives_up_where_somebody_writes_for_too_long(
    sqlite_database: Database, manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.back_up(sqlite_database, manager, target=tmp_path / "kept")
    monkeypatch.setattr("kadash.core.copies.BUSY_TIMEOUT_S", 0.1)
    with closing(sqlite3.connect(sqlite_database.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BackupFailed, match="Nothing was changed"):
            copy_sqlite(made.path, sqlite_database.file)


def test_what_is_removed_is_gone_from_the_file(sqlite_database: Database, manager: Person) -> None:
    """Whatever the library was built with: Debian's overwrites what is deleted, pysqlite3's does not."""
    with sqlite_database.writing(manager) as session:
        session.connection().exec_driver_sql("CREATE TABLE note (text)")
        session.connection().exec_driver_sql("INSERT INTO note VALUES ('telephone 555 0100')")
    sqlite_database.empty_log()
    assert b"555 0100" in sqlite_database.file.read_bytes()
    with sqlite_database.writing(manager) as session:
        session.connection().exec_driver_sql("DELETE FROM note")
    sqlite_database.empty_log()
    assert b"555 0100" not in sqlite_database.file.read_bytes() + log_of(sqlite_database.file).read_bytes()


def test_a_statement_takes_as_many_values_as_the_library_allows() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        most = most_variables(connection)
        marks = ", ".join("?" * most)
        assert connection.execute(f"SELECT 7 IN ({marks})", [*[1] * (most - 1), 7]).fetchone() == (1,)


def test_python_s_own_library_does_where_there_is_no_other(tmp_path: Path) -> None:
    """A machine without a wheel: a file is loaded, undone and checked, where a log was."""
    database = Database(f"sqlite:///{tmp_path / 'kadash.db'}")
    database.migrate()
    database.engine.dispose()
    file = tmp_path / "accounts.csv"
    file.write_text("Account Number,Customer Name\n1,Harbor Foundry\n2,City Hospital\n", encoding="utf-8")
    program = (
        "import sys; sys.modules['pysqlite3'] = None\n"
        "from kadash.core.sqlite import sqlite3; assert sqlite3.__name__.startswith('sqlite3')\n"
        "from kadash.__main__ import main\n"
        "for words in (['import', sys.argv[1], '--kind', 'accounts'], ['undo', '1'], ['check']):\n"
        "    print(words[0], main(words))\n"
    )
    environment = os.environ | {"KADASH_DATABASE_URL": f"sqlite:///{tmp_path / 'kadash.db'}"}
    command = [sys.executable, "-c", program, str(file)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "import 0" in done.stdout
    assert "undo 0" in done.stdout
    assert "check 0" in done.stdout, done.stdout

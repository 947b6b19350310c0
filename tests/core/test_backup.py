"""Backup and restore: compared row by row, while people write, and with files that are no backups."""

import threading
from contextlib import closing, nullcontext
from pathlib import Path

import pytest

from kadash.accounts.tables import Account
from kadash.core import audit, backup, dumps
from kadash.core.database import Database
from kadash.core.errors import NotAllowed
from kadash.core.migrate import MigrationFailed
from kadash.core.people import Person
from kadash.core.sqlite import sqlite3
from tests.failing import fill, small_disk
from tests.postgres import Postgres
from tests.states import everything


@pytest.fixture(autouse=True)
def tools(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "postgres" in request.node.name:
        server: Postgres = request.getfixturevalue("postgres")
        monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(server.binaries))


def add(database: Database, person: Person, *names: str) -> None:
    with database.writing(person) as session:
        session.add_all(Account(number=f"0{name}", name=name) for name in names)


def test_a_restored_backup_is_the_same_row_by_row(
    database: Database, manager: Person, tmp_path: Path
) -> None:
    add(database, manager, "Harbor Foundry", "City Ice")
    before = everything(database)
    made = backup.back_up(database, manager, target=tmp_path / "kept")
    assert made.rows["account"] == 2
    assert made.size == (tmp_path / "kept").stat().st_size
    add(database, manager, "Later Mills")
    rows = backup.restore(database, manager, source=made.path, keep=tmp_path / "before")
    assert rows["account"] == 2
    after = everything(database)
    noted = [row for row in after["audit_entry"] if row not in before["audit_entry"]]
    assert len(noted) == 1
    assert "restore" in noted[0]
    same = set(before) - {"audit_entry", "audit_seal", "audit_actor"}
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert backup.restore(database, manager, source=tmp_path / "before", keep=tmp_path / "x")["account"] == 3


def test_a_restore_leaves_an_intact_trail_and_a_newer_version(
    database: Database, manager: Person, tmp_path: Path
) -> None:
    """A cache that is keyed by the data version must not take the restored state for the one before."""
    made = backup.back_up(database, manager, target=tmp_path / "kept")
    for number in range(5):
        add(database, manager, f"Account {number}")
    with database.reading() as session:
        version = audit.data_version(session)
    backup.restore(database, manager, source=made.path, keep=tmp_path / "before")
    add(database, manager, "After")
    with database.reading() as session:
        assert audit.data_version(session) > version
        assert audit.verify(session.connection()) == []


def test_people_write_while_a_backup_is_made(database: Database, manager: Person, tmp_path: Path) -> None:
    stop = threading.Event()
    written: list[str] = []

    def write() -> None:
        while not stop.is_set():
            name = f"Account {len(written)}"
            add(database, manager, name)
            written.append(name)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [backup.back_up(database, manager, target=tmp_path / f"kept {n}") for n in range(5)]
    finally:
        stop.set()
        writer.join()
    counts = [one.rows["account"] for one in made]
    assert counts == sorted(counts)
    with database.reading() as session:
        assert backup.count_rows(session.connection())["account"] == len(written)
    backup.restore(database, manager, source=made[2].path, keep=tmp_path / "before")
    with database.reading() as session:
        assert audit.verify(session.connection()) == []


def test_a_broken_database_is_put_aside_and_restored(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    add(sqlite_database, manager, "Harbor Foundry")
    made = backup.back_up(sqlite_database, manager, target=tmp_path / "kept")
    sqlite_database.engine.dispose()
    live = Path(sqlite_database.url.database or "")
    live.write_bytes(b"no database any more")
    rows = backup.restore(sqlite_database, manager, source=made.path, keep=tmp_path / "broken")
    assert rows["account"] == 1
    assert (tmp_path / "broken").read_bytes() == b"no database any more"


@pytest.mark.parametrize("content", [b"", b"no database", b"PGDMP but not really"])
def test_what_is_no_backup_is_refused(
    database: Database, manager: Person, tmp_path: Path, content: bytes
) -> None:
    add(database, manager, "Harbor Foundry")
    before = everything(database)
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(backup.BackupFailed, match="Nothing was changed"):
        backup.restore(database, manager, source=tmp_path / "file", keep=tmp_path / "before")
    assert everything(database) == before


def test_a_backup_that_cannot_be_written_leaves_no_file(
    database: Database, manager: Person, tmp_path: Path
) -> None:
    (tmp_path / "kept").mkdir()  # a folder is in the way
    with pytest.raises(backup.BackupFailed, match=r"No file was made|Nothing was changed"):
        backup.back_up(database, manager, target=tmp_path / "kept")
    assert sorted(path.name for path in tmp_path.glob("kept*")) == ["kept"]


def test_only_a_manager_may(database: Database, leader: Person, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        backup.back_up(database, leader, target=tmp_path / "kept")
    with pytest.raises(NotAllowed):
        backup.restore(database, leader, source=tmp_path / "kept", keep=tmp_path / "before")


def test_a_file_that_is_there_is_never_overwritten(
    database: Database, manager: Person, tmp_path: Path
) -> None:
    made = backup.back_up(database, manager, target=tmp_path / "kept")
    before = made.path.read_bytes()
    for act in (
        lambda: backup.back_up(database, manager, target=made.path),
        lambda: backup.restore(database, manager, source=made.path, keep=made.path),
    ):
        with pytest.raises(backup.BackupFailed, match="is there already"):
            act()
    assert made.path.read_bytes() == before


def test_a_backup_onto_a_full_disk_leaves_nothing(database: Database, manager: Person) -> None:
    with small_disk("100k") as folder:
        fill(folder)
        with pytest.raises(backup.BackupFailed, match=r"[Nn]o file was made|Nothing was changed"):
            backup.back_up(database, manager, target=folder / "kept")
        assert [path.name for path in folder.iterdir()] == ["heap"]


def test_a_backup_into_a_folder_that_cannot_be_made(
    database: Database, manager: Person, tmp_path: Path
) -> None:
    (tmp_path / "letter").write_text("a file in the way")
    with pytest.raises(backup.BackupFailed, match="No file was made"):
        backup.back_up(database, manager, target=tmp_path / "letter" / "kept")


def test_a_restore_that_cannot_keep_the_present_state_changes_nothing(
    database: Database, manager: Person, tmp_path: Path
) -> None:
    """A disk that is full must not be taken for a broken database, which is moved out of the way."""
    made = backup.back_up(database, manager, target=tmp_path / "kept")
    add(database, manager, "Harbor Foundry")
    before = everything(database)
    with small_disk("100k") as folder:
        fill(folder)
        with pytest.raises(backup.BackupFailed):
            backup.restore(database, manager, source=made.path, keep=folder / "before")
        assert [path.name for path in folder.iterdir()] == ["heap"]
    assert everything(database) == before


def larger(template: Path, folder: Path, manager: Person, rows: int) -> Path:
    """Return a backup of a tenth of a megabyte for each row."""
    file = folder / "larger.db"
    file.write_bytes(template.read_bytes())
    database = Database(f"sqlite:///{file}")
    add(database, manager, *(f"{n}" + "x" * 50_000 for n in range(rows)))
    made = backup.back_up(database, manager, target=folder / "larger")
    database.engine.dispose()
    return made.path


@pytest.mark.parametrize("rows", [12, 40])  # the first fits, but not what comes after it
@pytest.mark.parametrize("broken", [False, True])
def test_a_restore_onto_a_full_disk_leaves_the_state_before(
    sqlite_template: Path, manager: Person, tmp_path: Path, broken: bool, rows: int
) -> None:
    with small_disk(f"{(sqlite_template.stat().st_size + 1_350_000) // 1024}k") as folder:
        live = folder / "kadash.db"
        live.write_bytes(b"no database any more" * 500 if broken else sqlite_template.read_bytes())
        before = live.read_bytes()
        database = Database(f"sqlite:///{live}")
        source = larger(sqlite_template, tmp_path, manager, rows)
        with pytest.raises(backup.BackupFailed, match=r"full.*Nothing was changed"):
            backup.restore(database, manager, source=source, keep=tmp_path / "before")
        if broken:
            assert live.read_bytes() == before
        else:
            assert everything(database)["account"] == []
            assert backup.inspect_sqlite(live)
        names = {path.name for path in folder.iterdir()}
        assert names - {"kadash.db-wal", "kadash.db-shm"} == {"kadash.db"}
        assert not (tmp_path / "before").exists()
        database.engine.dispose()


def test_a_restore_whose_last_step_fails_is_taken_back(
    database: Database, manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(database, manager, "Harbor Foundry")
    made = backup.back_up(database, manager, target=tmp_path / "kept")
    add(database, manager, "City Ice")
    before = everything(database)

    def fails(*_: object, **__: object) -> None:
        raise MigrationFailed("The migration would have lost rows. Nothing was changed.")

    monkeypatch.setattr(backup, "upgrade", fails)
    with pytest.raises(backup.BackupFailed, match="Nothing was changed"):
        backup.restore(database, manager, source=made.path, keep=tmp_path / "before")
    assert everything(database) == before


def test_a_database_that_is_in_use_is_not_taken_for_a_broken_one(
    sqlite_database: Database, manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.back_up(sqlite_database, manager, target=tmp_path / "kept")
    add(sqlite_database, manager, "Harbor Foundry")
    sqlite_database.engine.dispose()
    monkeypatch.setattr("kadash.core.copies.BUSY_TIMEOUT_S", 0.1)
    with closing(sqlite3.connect(sqlite_database.url.database or "", timeout=0.1)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(backup.BackupFailed, match="Nothing was changed"):
            backup.restore(sqlite_database, manager, source=made.path, keep=tmp_path / "before")
    assert len(everything(sqlite_database)["account"]) == 1


def test_tools_know_both_servers_of_a_url(monkeypatch: pytest.MonkeyPatch) -> None:
    """A primary and its standby: whoever is primary now is dumped."""
    url = "postgresql://kadash:secret@/kadash?host=one:5432&host=two:5433&target_session_attrs=read-write"
    monkeypatch.setenv("KADASH_DIRECT_DATABASE_URL", url)
    database = Database("sqlite:///unused.db")
    monkeypatch.setattr(database, "reading", nullcontext)
    found = dumps._environment(database)
    wanted = {"PGHOST": "one,two", "PGPORT": "5432,5433", "PGTARGETSESSIONATTRS": "read-write"}
    assert {name: found[name] for name in wanted} == wanted

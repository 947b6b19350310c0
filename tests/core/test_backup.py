"""Backup and restore: compared row by row, while people write, and with files that are no backups."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from kadash.accounts.tables import Account
from kadash.core import audit, backup
from kadash.core.database import Database
from kadash.core.errors import NotAllowed
from kadash.core.people import Person
from tests.postgres import Postgres


@pytest.fixture(autouse=True)
def tools(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "postgres" in request.node.name:
        server: Postgres = request.getfixturevalue("postgres")
        monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(server.binaries))


def add(database: Database, person: Person, *names: str) -> None:
    with database.writing(person) as session:
        session.add_all(Account(number=f"0{name}", name=name) for name in names)


def everything(database: Database) -> dict[str, list[tuple]]:
    """All rows of all tables, as the database gives them."""
    with database.reading() as session:
        connection = session.connection()
        names = sa.inspect(connection).get_table_names()
        tables = {name: connection.execute(sa.text(f'SELECT * FROM "{name}"')).all() for name in names}
    return {name: sorted(tuple(row) for row in rows) for name, rows in tables.items()}


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

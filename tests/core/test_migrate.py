"""From every schema there was, with data in it, to the newest: nothing lost, or everything as it was."""

import logging
import shutil
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from kadash.__main__ import main
from kadash.accounts.tables import Account
from kadash.core import audit, connections, migrate, schema
from kadash.core import postgres as postgres_settings
from kadash.core.backup import inspect_sqlite
from kadash.core.check import examine
from kadash.core.database import Database
from kadash.core.faults import Unreachable
from kadash.core.migrate import MigrationFailed
from kadash.core.people import Person
from kadash.core.sqlite import sqlite3
from kadash.core.trail import unaudited_rows
from kadash.core.triggers import trigger_faults
from kadash.intake.actions import prove
from tests.cli import url
from tests.postgres import Postgres
from tests.states import Sums, everything, fill, sums_of

SCRIPTS = Path(__file__).parent / "released"
REVISIONS = ["0001_ground", "0002_roadmap_budget", "0003_satisfaction", "0004_assessment", "0006_sign_ins"]
# Tables whose rows went into another one, and the columns that have other names there.
MOVED: dict[str, tuple[str, dict[str, str]]] = {
    "follow_up": ("promise", {"about": "what", "opened_on": "made_on", "closed_on": "done_on"})
}


@pytest.fixture(params=["sqlite", "postgres"])
def empty(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Database]:
    """A database without any tables."""
    monkeypatch.setenv("KADASH_BACKUPS", str(tmp_path / "backups"))
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'kadash.db'}")
        database.make_file()
        yield database
        database.engine.dispose()
        return
    server: Postgres = request.getfixturevalue("postgres")
    monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(server.binaries))
    with server.database() as where:
        database = Database(where)
        yield database
        database.engine.dispose()


def assert_nothing_was_lost(database: Database, before: Sums) -> None:
    after = sums_of(database)
    for old, (rows, old_columns) in before.items():
        table, renamed = MOVED.get(old, (old, {}))
        columns = {renamed.get(name, name): value for name, value in old_columns.items()}
        if table in ("audit_entry", "audit_seal"):  # what a migration moves, it adds to the trail
            assert after[table][0] >= rows
            continue
        assert after[table][0] == rows, table
        assert {name: after[table][1].get(name, value) for name, value in columns.items()} == columns, table
    with database.reading() as session:
        connection = session.connection()
        assert migrate.current(connection) == migrate.head()
        assert trigger_faults(connection) == []
        assert audit.verify(connection) == []
        assert list(unaudited_rows(connection)) == []
    wrong = {one.name for one in examine(database) if not one.ok} - {"configuration", "file", "uploads"}
    assert wrong == set()


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_revision_comes_to_the_newest_with_its_data(
    empty: Database, manager: Person, revision: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    migrate.upgrade(empty, to=revision)
    fill(empty, manager)
    before, rows = sums_of(empty), everything(empty)
    assert before["account"][0] == 3
    with caplog.at_level(logging.WARNING, "kadash"):
        empty.migrate()
    assert_nothing_was_lost(empty, before)
    kept = list((tmp_path / "backups").iterdir())
    assert len(kept) == 1
    assert str(kept[0]) in caplog.text
    if empty.is_sqlite:
        assert inspect_sqlite(kept[0]) == {name: len(found) for name, found in rows.items()}
    empty.migrate()
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_nothing_is_backed_up_where_nothing_is(empty: Database, tmp_path: Path) -> None:
    migrate.upgrade(empty, to="0002_roadmap_budget")
    empty.migrate()
    assert not (tmp_path / "backups").exists()


RELEASED = sorted(path.name.removesuffix(".sqlite.sql") for path in SCRIPTS.glob("*.sqlite.sql"))


@pytest.mark.parametrize("version", RELEASED)
def test_every_release_comes_to_the_newest_with_its_data(
    empty: Database, manager: Person, version: str, request: pytest.FixtureRequest
) -> None:
    if empty.is_sqlite:
        with closing(sqlite3.connect(empty.url.database or "")) as connection:
            connection.executescript((SCRIPTS / f"{version}.sqlite.sql").read_text(encoding="utf-8"))
    else:
        psql = request.getfixturevalue("postgres").binaries / "psql"
        address = empty.url.set(drivername="postgresql").render_as_string(hide_password=False)
        command = [psql, "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"]
        file = SCRIPTS / f"{version}.postgresql.sql"
        subprocess.run([*command, f"--file={file}", address], check=True, stdout=subprocess.DEVNULL)
    before = sums_of(empty)
    assert before["bill"][0] > 400
    assert sum(rows > 0 for rows, _ in before.values()) > 30
    empty.migrate()
    prove(empty, manager)  # the next upload does, where there was nothing to migrate
    assert_nothing_was_lost(empty, before)
    with empty.writing(manager) as session:  # and people go on
        session.add(Account(number="new", name="New"))
    assert sums_of(empty)["account"][0] == before["account"][0] + 1


def test_there_is_a_release_to_come_from() -> None:
    assert "0.1.0" in RELEASED


def test_the_newest_revision_is_told_without_alembic(empty: Database, next_revision: Path) -> None:
    migrate.upgrade(empty, to="0006_sign_ins")
    with empty.engine.connect() as connection:
        assert not schema.is_newest(connection)
    assert schema.newest() == migrate.head() == "9999_next"
    empty.migrate()
    with empty.engine.connect() as connection:
        assert schema.is_newest(connection)


HEAD = """
import sqlalchemy as sa
from alembic import op
revision = "9999_next"
down_revision = "{head}"
def upgrade():
"""
GOOD = """
    with op.batch_alter_table("account") as table:
        table.add_column(sa.Column("fax", sa.String(), nullable=True))
    with op.batch_alter_table("account") as table:
        table.alter_column("name", existing_type=sa.String(), type_=sa.String(500))
    op.create_table("fax", sa.Column("id", sa.Integer(), primary_key=True))
"""
CHANGE = """
    op.execute("UPDATE contact SET name = name || '!'")
"""
BAD = {
    "fails in the middle": "    op.execute('DELETE FROM contact')\n    op.execute('SELECT no_such_thing')\n",
    "loses rows": "    op.execute('DELETE FROM contact WHERE id = 1')\n",
    "drops a table": "    op.drop_table('contact')\n",
    "stops in Python": "    op.drop_column('account', 'note')\n    raise KeyError('x')\n",
    "breaks links": "    op.execute('UPDATE contact SET account_id = 77')\n",
    "writes past the trail": (
        "    op.execute(\"INSERT INTO audit_entry (at, table_name, operation) VALUES ('x', 'x', 'x')\")\n"
    ),
}


@pytest.fixture
def next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A migration of tomorrow: write its `upgrade` into the file."""
    folder = tmp_path / "migrations"
    shutil.copytree(schema.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return_head = migrate.head()
    monkeypatch.setattr(schema, "SCRIPTS", folder)
    file = folder / "versions" / "9999_next.py"
    file.write_text(HEAD.format(head=return_head) + "    pass\n")
    return file


def says(file: Path, body: str) -> None:
    file.write_text(file.read_text().replace("    pass\n", body))


def test_a_migration_of_tomorrow(empty: Database, manager: Person, next_revision: Path) -> None:
    migrate.upgrade(empty, to="0005_briefing")
    fill(empty, manager)
    before = sums_of(empty)
    says(next_revision, GOOD)
    empty.migrate()
    assert_nothing_was_lost(empty, before)
    assert "fax" in {column["name"] for column in sa.inspect(empty.engine).get_columns("account")}


def test_what_a_migration_changes_is_put_down_to_it(
    empty: Database, manager: Person, next_revision: Path
) -> None:
    migrate.upgrade(empty, to="0005_briefing")
    fill(empty, manager)
    says(next_revision, GOOD + CHANGE)
    empty.migrate()
    with empty.reading() as session:
        connection = session.connection()
        query = sa.text("SELECT actor FROM audit_entry WHERE table_name = 'contact' AND operation = 'update'")
        assert set(connection.execute(query).scalars()) == {"migration to 9999_next"}
        assert audit.verify(connection) == []
        assert list(unaudited_rows(connection)) == []


@pytest.mark.parametrize("kind", BAD)
def test_a_migration_that_fails_leaves_the_state_before(
    empty: Database, manager: Person, next_revision: Path, kind: str
) -> None:
    migrate.upgrade(empty, to="0005_briefing")
    fill(empty, manager)
    before, schema = everything(empty), sa.inspect(empty.engine).get_columns("account")
    says(next_revision, BAD[kind])
    with pytest.raises(MigrationFailed, match="Nothing was changed"):
        empty.migrate()
    assert everything(empty) == before
    assert str(sa.inspect(empty.engine).get_columns("account")) == str(schema)
    with empty.reading() as session:
        assert trigger_faults(session.connection()) == []


def test_a_database_of_a_newer_program_is_refused(
    empty: Database, manager: Person, next_revision: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    empty.migrate()
    monkeypatch.undo()
    before = everything(empty)
    with pytest.raises(MigrationFailed, match=r"newer version of Kadash\. Nothing was changed\. Update"):
        empty.migrate()
    assert main(["export", "accounts", "--db", url(empty)]) == 2
    assert "newer version" in capsys.readouterr().err
    assert main(["check", "--db", url(empty)]) == 1
    assert "WRONG  schema: A newer version of Kadash made this database" in capsys.readouterr().out
    assert everything(empty) == before


def test_without_a_backup_there_is_no_migration(
    empty: Database, manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate.upgrade(empty, to="0004_assessment")
    fill(empty, manager)
    before = everything(empty)
    if empty.is_sqlite:
        (tmp_path / "backups").write_text("a file in the way")
    else:
        (tmp_path / "none").mkdir()
        monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(tmp_path / "none"))
    with pytest.raises(MigrationFailed, match="KADASH_MIGRATE_WITHOUT_BACKUP"):
        empty.migrate()
    assert everything(empty) == before
    monkeypatch.setenv("KADASH_MIGRATE_WITHOUT_BACKUP", "1")
    sums_before = sums_of(empty)
    empty.migrate()
    assert_nothing_was_lost(empty, sums_before)


def test_several_servers_that_start_at_once(empty: Database, manager: Person) -> None:
    migrate.upgrade(empty, to="0003_satisfaction")
    fill(empty, manager)
    before = sums_of(empty)
    faults: list[BaseException] = []

    def start() -> None:
        try:
            empty.migrate()
        except BaseException as fault:  # noqa: BLE001 whatever it is, the test shows it
            faults.append(fault)

    servers = [threading.Thread(target=start) for _ in range(3)]
    for server in servers:
        server.start()
    for server in servers:
        server.join()
    assert faults == []
    assert_nothing_was_lost(empty, before)


def test_a_file_that_another_process_migrates_for_long_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A migration waits longer than a save does, then finds nothing to do; beyond its patience it says so."""
    monkeypatch.setattr(connections, "BUSY_TIMEOUT_S", 0)
    database = Database(f"sqlite:///{tmp_path / 'kadash.db'}")
    database.make_file()
    other = sqlite3.connect(tmp_path / "kadash.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr(migrate, "PATIENCE_S", 0)
    with pytest.raises(Unreachable, match="Another write took too long"):
        migrate.upgrade(database)
    monkeypatch.setattr(migrate, "PATIENCE_S", 60)
    ending = threading.Timer(0.5, lambda: other.execute("ROLLBACK"))
    ending.start()
    migrate.upgrade(database)
    ending.join()
    other.close()
    with database.reading() as session:
        assert migrate.current(session.connection()) == migrate.head()
    database.engine.dispose()


def test_a_migration_waits_for_who_works_and_they_for_it(
    postgres_database: Database, postgres: Postgres, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who reads tables in another order cannot deadlock with it, and sees what it left."""
    monkeypatch.setattr(postgres_settings, "WAIT_S", 0.2)
    monkeypatch.setattr(postgres_settings, "PAUSE_S", 0.1)
    database = postgres_database
    with database.writing(manager) as session:
        session.add(Account(number="001", name="Harbor Foundry"))
    taken: list[str] = []
    began = threading.Event()

    def migrate() -> None:
        writing = database.engine.connect().execution_options(kadash_transaction="write")
        with writing as connection, connection.begin():
            began.set()
            postgres_settings.have_schema_alone(connection)
            taken.append("migration")
            connection.exec_driver_sql("ALTER TABLE account ADD COLUMN more text DEFAULT random()")

    with database.reading() as session:
        session.connection().exec_driver_sql("SELECT 1 FROM account")
        migrating = threading.Thread(target=migrate)
        migrating.start()
        began.wait()
        with ThreadPoolExecutor(1) as other:  # let in between two tries

            def read() -> None:
                with database.reading() as another:
                    another.connection().exec_driver_sql("SELECT 1 FROM account")

            other.submit(read).result(timeout=10)
        taken.append("reader")
    migrating.join(timeout=30)
    assert taken == ["reader", "migration"]
    with database.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(more) FROM account").scalar_one() == 1

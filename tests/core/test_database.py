import json
from datetime import date

import pytest
import sqlalchemy as sa
import sqlmodel as sm

import kadash
from kadash.accounts.tables import Account, Bill
from kadash.core import audit
from kadash.core.database import Database, Unreachable, release
from kadash.core.errors import Clash
from kadash.core.every_table import every_table
from kadash.core.people import Person
from kadash.core.sqlite import sqlite3, wal_is_safe
from kadash.core.tables import AuditEntry
from kadash.core.versions import claim


@pytest.fixture
def account(database: Database, manager: Person) -> int:
    with database.writing(manager) as session:
        session.add(Account(number="00123", name="Harbor Foundry"))
    return 1


def entries(database: Database) -> list[AuditEntry]:
    with database.reading() as session:
        return list(session.exec(sm.select(AuditEntry).order_by(AuditEntry.id)).all())


def test_every_change_is_put_down_to_a_person(database: Database, manager: Person, account: int) -> None:
    with database.writing(manager) as session:
        claim(session, Account, account, 1, {"name": "Harbor Casting"})
    first, second = entries(database)
    assert (first.operation, first.before, first.actor) == ("insert", None, "Dana Reyes")
    assert json.loads(second.before or "")["name"] == "Harbor Foundry"
    assert json.loads(second.after or "")["name"] == "Harbor Casting"
    assert json.loads(second.after or "")["number"] == "00123"


def test_rows_of_an_upload_need_no_entry_but_their_change_does(
    database: Database, manager: Person, account: int
) -> None:
    with database.writing(manager) as session:
        end = date(2009, 1, 31)
        session.add(Bill(account_id=account, service="electric", month=1, period_end=end, batch_id=7))
    assert [e.table_name for e in entries(database)] == ["account"]
    with database.writing(manager) as session:
        session.connection().execute(sa.text("UPDATE bill SET revenue_cents = 5"))
    assert [(e.table_name, e.operation) for e in entries(database)][1:] == [("bill", "update")]


def test_a_failed_action_leaves_nothing(database: Database, manager: Person) -> None:
    def action() -> None:
        with database.writing(manager) as session:
            session.add(Account(number="1", name="Gone"))
            session.flush()
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        action()
    with database.reading() as session:
        assert session.exec(sm.select(Account)).all() == []
        assert audit.data_version(session) == 0


def test_a_save_that_a_reader_held_up_too_long_leaves_nothing_open(
    sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commit fails; the connection must not go back to the pool with the transaction and its lock.

    With a write-ahead log nobody who reads holds up a save.
    """
    monkeypatch.setattr(kadash.core.write_ahead_log, "is_shared", lambda folder: True)
    sqlite_database.engine.dispose()
    with sqlite_database.reading():
        pass  # the journal is changed
    url = f"{sqlite_database.url.database}"
    reader = sqlite3.connect(url, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM account").fetchall()
    monkeypatch.setattr(kadash.core.database, "BUSY_TIMEOUT_S", 0)
    sqlite_database.engine.dispose()  # so that connections are recreated, with that patience
    with pytest.raises(Unreachable), sqlite_database.writing(manager) as session:
        session.add(Account(name="Hospital"))
    reader.execute("ROLLBACK")
    reader.execute("BEGIN IMMEDIATE")  # nobody holds the lock
    reader.execute("ROLLBACK")
    for _ in range(2):
        with sqlite_database.reading() as session:
            assert session.exec(sm.select(Account)).all() == []
    with sqlite_database.writing(manager) as session:
        session.add(Account(name="Hospital"))
    reader.close()


def test_a_clash_shows_both_values(database: Database, manager: Person, account: int) -> None:
    with database.writing(manager) as session:
        claim(session, Account, account, 1, {"name": "First"})
    with pytest.raises(Clash) as clash, database.writing(manager) as session:
        claim(session, Account, account, 1, {"name": "Second", "city": None})
    assert clash.value.differences == {"name": ("First", "Second")}


def test_the_trail_is_append_only(database: Database, manager: Person, account: int) -> None:
    for statement in (
        "UPDATE audit_entry SET actor = 'x'",
        "DELETE FROM audit_entry",
        "DELETE FROM audit_seal",
    ):
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), database.writing(manager) as session:
            session.connection().execute(sa.text(statement))


def test_the_data_version_grows_with_each_change(database: Database, manager: Person, account: int) -> None:
    with database.reading() as session:
        before = audit.data_version(session)
        with database.writing(manager) as writer:  # a page that reads and then saves does not wait for itself
            claim(writer, Account, account, 1, {"name": "Later"})
        assert audit.data_version(session) > before
        assert session.get(Account, account).name == "Later"  # type: ignore[union-attr]


def test_an_intact_trail_verifies(database: Database, manager: Person, account: int) -> None:
    with database.reading() as session:
        assert audit.verify(session.connection()) == []


def test_a_write_past_the_program_is_found(sqlite_database: Database, manager: Person) -> None:
    with sqlite_database.writing(manager) as session:
        session.add(Account(number="1", name="One"))
    with sqlite3.connect(sqlite_database.url.database or "") as raw:
        raw.execute("UPDATE account SET name = 'Two'")
    with sqlite_database.reading() as session:
        assert len(audit.verify(session.connection())) == 1


SAFE = [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 52, 0)]
UNSAFE = [(3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 50, 6), (3, 51, 2)]


@pytest.mark.parametrize("version", [*SAFE, *UNSAFE])
def test_the_write_ahead_log_is_used_only_where_it_is_safe(version: tuple[int, int, int]) -> None:
    assert wal_is_safe(version) is (version in SAFE)


def test_the_schema_is_what_the_tables_say(database: Database) -> None:
    """Every table and column that the code declares is in the migrated schema, and the other way round."""
    inspector = sa.inspect(database.engine)
    migrated = {t: {c["name"] for c in inspector.get_columns(t)} for t in inspector.get_table_names()}
    migrated.pop("alembic_version")
    assert migrated == {t.name: {c.name for c in t.columns} for t in every_table()}


def test_a_reader_that_lets_go_keeps_its_rows_and_sees_what_was_saved(
    database: Database, manager: Person
) -> None:
    with database.writing(manager) as session:
        session.add(Account(name="Foundry", number="1"))
    with database.reading() as session:
        row = session.exec(sm.select(Account)).one()
        release(session)
        with database.writing(manager) as writing:
            writing.add(Account(name="Mill", number="2"))
            release(writing)  # does nothing
        assert row.name == "Foundry"
        assert len(session.exec(sm.select(Account)).all()) == 2
    assert row.name == "Foundry"


def test_a_save_leaves_the_rows_that_were_read_in_one_piece(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        session.add(Account(name="Foundry", number="1"))
    with database.reading() as session:
        row = session.exec(sm.select(Account)).one()
        with database.writing(manager) as writing:
            writing.add(Account(name="Mill", number="2"))
    assert row.name == "Foundry"  # a cache may hold it

"""The check of an installation: sound as it is made, and each kind of damage named."""

import random
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.accounts.tables import Account, Contact
from kadash.core import audit
from kadash.core.check import Finding, examine
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.sqlite import sqlite3
from kadash.core.trail import unaudited_rows
from kadash.core.triggers import put_triggers, trigger_faults
from kadash.core.versions import claim

LOCAL = '[server]\naddress = "127.0.0.1"\n'


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "config.toml").write_text(LOCAL)
    return tmp_path


@pytest.fixture
def lived_in(database: Database, manager: Person) -> Database:
    """A database with thirty accounts, added, changed and removed in twenty transactions."""
    with database.writing(manager) as session:
        session.add_all(Account(number=f"{n:05}", name=f"Account {n}") for n in range(30))
    for n in range(1, 16):
        with database.writing(manager) as session:
            claim(session, Account, n, 1, {"city": f"City {n}", "note": None})
            session.add(Contact(account_id=n, name=f"Contact {n}"))
    with database.writing(manager) as session:
        session.delete(session.get(Contact, 3))
    return database


def wrong(findings: list[Finding]) -> dict[str, str]:
    return {one.name: one.text for one in findings if not one.ok}


def test_a_database_that_was_used_is_sound(lived_in: Database, home: Path) -> None:
    findings = examine(lived_in, home=home)
    assert wrong(findings) == {}
    assert {"schema", "audit trail", "triggers", "rows", "uploads", "links"} <= {one.name for one in findings}


@contextmanager
def past_the_triggers(database: Database) -> Iterator[Connection]:
    """A connection on which nobody keeps a trail; whatever it does is undone at the end."""
    writing = database.engine.connect().execution_options(kadash_transaction="write")
    with writing as connection, connection.begin() as transaction:
        if database.is_sqlite:
            names = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for row in connection.exec_driver_sql(names).all():
                connection.exec_driver_sql(f'DROP TRIGGER "{row[0]}"')
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        yield connection
        transaction.rollback()


def pick(connection: Connection, table: str, chance: random.Random) -> int:
    return chance.choice(connection.execute(sa.text(f"SELECT id FROM {table} ORDER BY id")).scalars().all())


Tampering = Callable[[Connection, random.Random], object]


def change(table: str, column: str, value: str) -> Tampering:
    def tamper(connection: Connection, chance: random.Random) -> None:
        row = pick(connection, table, chance)
        connection.execute(sa.text(f"UPDATE {table} SET {column} = {value} WHERE id = {row}"))

    return tamper


def remove(table: str) -> Tampering:
    def tamper(connection: Connection, chance: random.Random) -> None:
        connection.execute(sa.text(f"DELETE FROM {table} WHERE id = {pick(connection, table, chance)}"))

    return tamper


def add_contact(connection: Connection, chance: random.Random) -> None:
    columns = "id, account_id, name, occurrence, voided, version"
    values = f"{1000 + chance.randrange(1000)}, 1, 'x', 1, false, 1"
    connection.execute(sa.text(f"INSERT INTO contact ({columns}) VALUES ({values})"))


def add_entry(connection: Connection, chance: random.Random) -> None:
    columns = "(id, at, actor, seal_id, table_name, row_id, operation, after)"
    seal = chance.choice(["NULL", "1", "9999"])
    values = f"(99999, '2026-01-01', 'Dana Reyes', {seal}, 'contact', 1, 'update', '{{}}')"
    connection.execute(sa.text(f"INSERT INTO audit_entry {columns} VALUES {values}"))


def swap_actors(connection: Connection, chance: random.Random) -> None:
    """Put one entry down to somebody else, another to them in turn: as many entries as before."""
    row = pick(connection, "audit_entry", chance)
    connection.execute(sa.text(f"UPDATE audit_entry SET actor = 'Somebody else' WHERE id = {row}"))


def cut_the_end(connection: Connection, chance: random.Random) -> None:
    """Take away the newest seals with their entries, but not what they did."""
    last = connection.execute(sa.text("SELECT max(position) FROM audit_seal")).scalar_one()
    since = chance.randrange(2, last + 1)
    gone = f"SELECT id FROM audit_seal WHERE position >= {since}"
    connection.execute(sa.text(f"DELETE FROM audit_entry WHERE seal_id IN ({gone})"))
    connection.execute(sa.text(f"DELETE FROM audit_seal WHERE position >= {since}"))


TAMPERINGS: dict[str, Tampering] = {
    "a changed name": change("account", "name", "name || '!'"),
    "a changed version": change("contact", "version", "version + 1"),
    "an emptied cell": change("account", "number", "NULL"),
    "a removed contact": remove("contact"),
    "an added contact": add_contact,
    "a changed actor": swap_actors,
    "a changed time": change("audit_entry", "at", "'2001-01-01'"),
    "a changed image": change("audit_entry", "after", "'{}'"),
    "an entry moved to another seal": change("audit_entry", "seal_id", "seal_id + 1"),
    "a removed entry": remove("audit_entry"),
    "an added entry": add_entry,
    "a removed seal": remove("audit_seal"),
    "a changed digest": change("audit_seal", "digest", "'0' || substr(digest, 2) || 'x'"),
    "a changed count": change("audit_seal", "entries", "entries + 1"),
    "a cut off end": cut_the_end,
}
NIGHTLY = pytest.param(67, marks=pytest.mark.nightly)


@pytest.mark.parametrize("times", [2, NIGHTLY])
@pytest.mark.parametrize("kind", TAMPERINGS)
def test_tampering_is_found(lived_in: Database, kind: str, times: int) -> None:
    for seed in range(times):
        with past_the_triggers(lived_in) as connection:
            TAMPERINGS[kind](connection, random.Random(f"{kind} {seed}"))
            assert [*audit.verify(connection), *unaudited_rows(connection)], f"{kind}, seed {seed}"


@pytest.mark.parametrize("table", ["account", "audit_entry"])
def test_a_trigger_that_was_taken_away_is_missed(lived_in: Database, table: str) -> None:
    with lived_in.engine.connect().execution_options(kadash_transaction="write") as connection:
        assert trigger_faults(connection) == []
        if lived_in.is_sqlite:
            query = f"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'"
            name = connection.exec_driver_sql(query).scalars().first()
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        assert any(table in fault for fault in trigger_faults(connection))
        connection.rollback()


def test_a_trigger_that_was_weakened_is_found(lived_in: Database) -> None:
    with lived_in.engine.connect().execution_options(kadash_transaction="write") as connection:
        if lived_in.is_sqlite:
            statement = "CREATE TRIGGER audit_account_update AFTER UPDATE ON account BEGIN SELECT 1; END"
            connection.exec_driver_sql("DROP TRIGGER audit_account_update")
        else:
            statement = (
                "CREATE OR REPLACE TRIGGER audit_update AFTER UPDATE ON account FOR EACH ROW "
                "WHEN (false) EXECUTE FUNCTION kadash_audit()"
            )
        connection.exec_driver_sql(statement)
        assert [fault for fault in trigger_faults(connection) if fault.endswith("of account was changed.")]


def test_a_trigger_that_differs_in_one_digit_is_found(sqlite_database: Database) -> None:
    with sqlite_database.engine.connect().execution_options(kadash_transaction="write") as connection:
        query = "SELECT sql FROM sqlite_master WHERE name = 'audit_account_update'"
        statement = connection.exec_driver_sql(query).scalar_one()
        assert "WHERE id = 1;" in statement
        connection.exec_driver_sql("DROP TRIGGER audit_account_update")
        connection.exec_driver_sql(statement.replace("WHERE id = 1;", "WHERE id = 2;"))  # writes nothing
        assert trigger_faults(connection) == ["The trigger audit_account_update of account was changed."]


def test_only_triggers_that_are_not_as_they_should_be_are_made_anew(database: Database) -> None:
    kept = (
        "SELECT name || tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
        if database.is_sqlite
        else "SELECT oid, tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with database.engine.connect().execution_options(kadash_transaction="write") as connection:
        before = set(connection.exec_driver_sql(kept).all())
        on, prefix = ("", "audit_account_") if database.is_sqlite else (" ON account", "audit_")
        connection.exec_driver_sql(f"DROP TRIGGER {prefix}update{on}")
        if not database.is_sqlite:
            connection.exec_driver_sql("ALTER TABLE account DISABLE TRIGGER audit_delete")
        assert len(trigger_faults(connection)) == (1 if database.is_sqlite else 2)
        put_triggers(connection)
        assert trigger_faults(connection) == []
        after = set(connection.exec_driver_sql(kept).all())
        assert len(after) == len(before)
        assert len(after - before) == (0 if database.is_sqlite else 2)  # the others are the very same
        connection.rollback()


def test_a_table_cannot_be_emptied_past_the_trail(postgres_database: Database, manager: Person) -> None:
    refused = pytest.raises(sa.exc.DBAPIError, match="past the audit trail")
    with refused, postgres_database.writing(manager) as session:
        session.connection().execute(sa.text("TRUNCATE bill"))


@pytest.mark.parametrize(("header", "named"), [(False, "rows"), (True, "integrity")])
def test_a_damaged_file_is_named(
    sqlite_database: Database, manager: Person, home: Path, header: bool, named: str
) -> None:
    """Bad bytes in a row are found by the trail, bad bytes at the head of a page by SQLite itself."""
    with sqlite_database.writing(manager) as session:
        session.add_all(Account(number=f"{n:05}", name="x" * 200) for n in range(500))
    sqlite_database.engine.dispose()
    path = Path(sqlite_database.url.database or "")
    content = bytearray(path.read_bytes())
    place = content.rfind(b"x" * 150)
    if header:
        place -= place % 4096
    content[place : place + 8] = b"\xff" * 8
    path.write_bytes(content)
    assert named in wrong(examine(sqlite_database, home=home))


def test_no_database_at_all_is_a_finding(home: Path) -> None:
    (home / "kadash.db").write_bytes(b"something else entirely, long enough to have a header" * 10)
    findings = wrong(examine(Database(f"sqlite:///{home / 'kadash.db'}"), home=home))
    assert "database" in findings


def test_rows_of_an_upload_that_is_gone(sqlite_database: Database, manager: Person, home: Path) -> None:
    with sqlite_database.writing(manager) as session:
        session.add(Account(number="1", name="One", batch_id=77))
    assert wrong(examine(sqlite_database, home=home)) == {
        "uploads": "1 rows of account name an upload that is not there."
    }


def test_a_link_to_nothing(sqlite_database: Database, home: Path) -> None:
    with sqlite3.connect(sqlite_database.url.database or "") as raw:
        raw.execute(
            "INSERT INTO contact (account_id, name, occurrence, voided, version) VALUES (5, 'x', 1, 0, 1)"
        )
    findings = wrong(examine(sqlite_database, home=home))
    assert findings["links"] == "Row 1 of contact names a row of account that is not there."
    assert "belong to no seal" in findings["audit trail"]


AUTH = '[auth]\nredirect_uri = "{}"\ncookie_secret = "{}"\n'


@pytest.mark.parametrize(
    ("secrets", "mode", "said"),
    [
        (AUTH.format("https://kadash.example/oauth2callback", "s" * 40), 0o600, None),
        (AUTH.format("https://kadash.example/oauth2callback", "s" * 40), 0o644, "Others on this machine"),
        (AUTH.format("https://kadash.example/oauth2callback", "short"), 0o600, "cookie secret"),
        (AUTH.format("http://kadash.example/oauth2callback", "s" * 40), 0o600, "plain HTTP"),
        ("[auth\n", 0o600, "cannot be read"),
    ],
)
def test_the_configuration(
    sqlite_database: Database, home: Path, secrets: str, mode: int, said: str | None
) -> None:
    path = home / ".streamlit" / "secrets.toml"
    path.write_text(secrets)
    path.chmod(mode)
    assert stat.S_IMODE(path.stat().st_mode) == mode
    findings = wrong(examine(sqlite_database, home=home))
    assert (said is None and findings == {}) or (said is not None and said in findings["configuration"])


def test_without_sign_in_it_serves_this_machine_only(sqlite_database: Database, home: Path) -> None:
    (home / ".streamlit" / "config.toml").write_text('[server]\naddress = "0.0.0.0"\n')
    assert "other machines" in wrong(examine(sqlite_database, home=home))["configuration"]

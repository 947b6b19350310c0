"""What somebody with the database's own tools does to it: `check` names each of it."""

import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core import audit
from kadash.core.backup import BackupFailed, back_up, restore
from kadash.core.check import examine
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.triggers import foreign_code
from tests.cli import load, run
from tests.states import everything

ACCOUNTS = "Account Number,Name,City\n0001,Mine,Loveland\n"
BILLS = (
    "Account Number,Service,From,Thru,kWh,Revenue ($)\n"
    "0001,Electric,2009-01-01,2009-01-31,10,100.00\n0001,Electric,2009-02-01,2009-02-28,10,100.00\n"
)


@pytest.fixture
def loaded(database: Database, tmp_path: Path) -> Database:
    """Upload 1 brought an account, upload 2 two bills, upload 3 two more, and was undone."""
    path = tmp_path / "file.csv"
    for text in (ACCOUNTS, BILLS, BILLS.replace("2009", "2010")):
        path.write_text(text)
        assert load(database, path)[0] == 0
    assert run(database, "undo", 3)[0] == 0
    return database


@contextmanager
def by_hand(database: Database) -> Iterator[Connection]:
    """A connection as any tool would open one."""
    with database.engine.connect().execution_options(kadash_transaction="write") as connection:
        yield connection
        connection.commit()


def wrong(database: Database, home: Path, seal: str | None = None) -> dict[str, str]:
    local = home / ".streamlit"
    local.mkdir(exist_ok=True)
    (local / "config.toml").write_text('[server]\naddress = "127.0.0.1"\n')
    return {one.name: one.text for one in examine(database, home=home, seal=seal) if not one.ok}


def add_bill(database: Database, batch: int) -> None:
    with by_hand(database) as connection:
        connection.execute(
            sa.text(
                "INSERT INTO bill (account_id, batch_id, service, occurrence, month, period_end, usage) "
                "VALUES (1, :batch, 'water', 1, 24108, '2009-01-31', 999999)"
            ),
            {"batch": batch},
        )


@pytest.mark.parametrize(
    ("batch", "sentence"),
    [
        (1, "1 rows of bill belong to upload 1, which brought none."),
        (2, "Upload 2 inserted 2 rows of bill; 3 are there, and no entry says why."),
        (3, "1 rows of bill belong to upload 3, which was undone."),
    ],
)
def test_a_bill_added_by_hand_is_found_whichever_upload_it_names(
    loaded: Database, tmp_path: Path, batch: int, sentence: str
) -> None:
    assert wrong(loaded, tmp_path) == {}
    add_bill(loaded, batch)
    found = wrong(loaded, tmp_path)
    assert list(found) == ["rows", "sums"]
    assert sentence in found["rows"]
    assert "bill_month is not the sum of bill for month 24108, account_id 1, service water." in found["sums"]


def test_rows_that_passed_to_another_upload_by_an_undo_are_no_fault(
    database: Database, tmp_path: Path
) -> None:
    """Its account goes over to the upload with the bills, whose proof names no account."""
    path = tmp_path / "file.csv"
    for text in (ACCOUNTS, BILLS):
        path.write_text(text)
        load(database, path)
    assert run(database, "undo", 1)[0] == 0
    assert wrong(database, tmp_path) == {}


def test_an_upload_that_is_not_proved_yet_is_named(loaded: Database, tmp_path: Path) -> None:
    with by_hand(loaded) as connection:  # as if the server had stopped between the load and its proof
        connection.execute(sa.text("UPDATE upload_batch SET undone_at = NULL, undone_by = NULL WHERE id = 3"))
        query = "DELETE FROM audit_entry WHERE operation = 'upload' AND after LIKE '%: 3,%'"
        if loaded.is_sqlite:
            connection.execute(sa.text("DROP TRIGGER audit_guard_audit_entry_delete"))
        else:
            connection.execute(sa.text("DROP TRIGGER audit_guard ON audit_entry"))
        connection.execute(sa.text(query))
    assert wrong(loaded, tmp_path)["proofs"].startswith("Upload 3 is not proved yet")


SQLITE_CODE = [
    "CREATE TRIGGER extra AFTER INSERT ON bill BEGIN SELECT 1; END",
    "CREATE VIEW extra AS SELECT 1 AS one",
]
POSTGRES_CODE = [
    "CREATE VIEW extra AS SELECT 1 AS one",
    "CREATE FUNCTION extra() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE RULE extra AS ON INSERT TO contact DO ALSO SELECT 1",
    "CREATE POLICY extra ON contact USING (true)",
    "CREATE TRIGGER extra AFTER INSERT ON bill FOR EACH ROW EXECUTE FUNCTION kadash_audit()",
]


@pytest.mark.parametrize("place", range(5))
def test_code_that_is_not_ours_is_named_and_no_such_backup_is_restored(
    database: Database, manager: Person, tmp_path: Path, place: int, monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    statements = SQLITE_CODE if database.is_sqlite else POSTGRES_CODE
    if place >= len(statements):
        pytest.skip("SQLite has no such thing")
    if not database.is_sqlite:
        monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(request.getfixturevalue("postgres").binaries))
    with database.reading() as session:
        assert foreign_code(session.connection()) == []
    with by_hand(database) as connection:
        connection.execute(sa.text(statements[place]))
    assert "extra" in wrong(database, tmp_path)["triggers"]
    backup = tmp_path / "with_code.backup"
    back_up(database, manager, target=backup)
    kind = statements[place].split()[1].lower()
    with by_hand(database) as connection:
        on = "" if database.is_sqlite or kind in ("view", "function") else (
            " ON bill" if kind == "trigger" else " ON contact"
        )  # fmt: skip
        connection.execute(sa.text(f"DROP {kind} extra{on}"))
    before = everything(database)
    with pytest.raises(BackupFailed, match="would run code that is not Kadash's"):
        restore(database, manager, source=backup, keep=tmp_path / "keep")
    assert everything(database) == before
    with database.reading() as session:
        assert foreign_code(session.connection()) == []


@pytest.mark.parametrize("text", ["{", "[1]", "no text of ours"])
def test_a_damaged_text_in_the_trail_is_named(loaded: Database, tmp_path: Path, text: str) -> None:
    with by_hand(loaded) as connection:
        number = connection.execute(
            sa.text("SELECT max(id) FROM audit_entry WHERE after IS NOT NULL")
        ).scalar_one()
        name = "audit_guard_audit_entry_update" if loaded.is_sqlite else "audit_guard ON audit_entry"
        connection.execute(sa.text(f"DROP TRIGGER {name}"))
        connection.execute(
            sa.text("UPDATE audit_entry SET after = :text WHERE id = :id"), {"text": text, "id": number}
        )
    found = wrong(loaded, tmp_path)
    assert f"Entry {number} holds a damaged text." in found["audit trail"]
    if not text.startswith("["):
        assert f"damaged entries of the audit trail: {number}." in found["rows"]
    assert "What seal" in found["audit trail"]


def newest(database: Database) -> tuple[int, str]:
    with database.reading() as session:
        query = sa.text("SELECT position, digest FROM audit_seal ORDER BY position DESC LIMIT 1")
        row = session.connection().execute(query).one()
    return int(row[0]), str(row[1])


def test_a_seal_noted_elsewhere_shows_that_the_end_was_cut_off(
    loaded: Database, manager: Person, tmp_path: Path
) -> None:
    position, digest = newest(loaded)
    noted = f"{position}:{digest}"
    _, text = run(loaded, "check", "--seal", noted)
    assert f"Seal {position} is where it was" in text
    assert f"check --seal {noted}" in text  # and this is where to copy it from
    with by_hand(loaded) as connection:
        for name in ("audit_entry", "audit_seal"):
            guard = f"audit_guard_{name}_delete" if loaded.is_sqlite else f"audit_guard ON {name}"
            connection.execute(sa.text(f"DROP TRIGGER {guard}"))
        seal = connection.execute(
            sa.text("SELECT id FROM audit_seal WHERE position = :p"), {"p": position}
        ).scalar_one()
        connection.execute(sa.text("DELETE FROM audit_entry WHERE seal_id = :id"), {"id": seal})
        connection.execute(sa.text("DELETE FROM audit_seal WHERE id = :id"), {"id": seal})
    with loaded.reading() as session:
        assert audit.verify(session.connection()) == []  # the chain itself is whole
    assert "it was cut off" in wrong(loaded, tmp_path, noted)["seal"]
    assert "another one" in wrong(loaded, tmp_path, f"{position - 1}:{digest}")["seal"]


@pytest.mark.parametrize("seal", ["", ":", "x:y", "²:ab", "9" * 400 + ":ab", "-1:ab"])
def test_what_is_no_seal_is_said(database: Database, tmp_path: Path, seal: str) -> None:
    assert "is no seal" in wrong(database, tmp_path, seal)["seal"]


def test_a_damaged_backup_is_refused_with_a_sentence(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    """Bytes that are no text, where the names of the tables stand."""
    backup = tmp_path / "copy.db"
    back_up(sqlite_database, manager, target=backup)
    content = backup.read_bytes()
    for word in (b"alembic_version", b"audit_entry", b"CREATE TABLE account"):
        damaged = tmp_path / f"{len(word)}.db"
        damaged.write_bytes(content.replace(word, b"\xff" * len(word)))
        with pytest.raises(BackupFailed):
            restore(sqlite_database, manager, source=damaged, keep=tmp_path / "keep.db")
    assert wrong(sqlite_database, tmp_path) == {}


def test_the_file_that_is_open_is_no_backup(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    file = Path(sqlite_database.url.database or "")
    link = tmp_path / "link.db"
    link.symlink_to(file)
    for source in (file, link):
        with pytest.raises(BackupFailed, match="is the database itself"):
            restore(sqlite_database, manager, source=source, keep=tmp_path / "keep.db")


def test_databases_and_backups_are_their_owners_alone(
    manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    database.migrate()
    file = tmp_path / "new.db"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    from kadash.core import copies

    whole: Callable[..., None] = copies.copy_sqlite

    def copy(source: Path, target: Path) -> None:
        whole(source, target)
        seen.append(stat.S_IMODE(target.stat().st_mode))

    monkeypatch.setattr(copies, "copy_sqlite", copy)
    back_up(database, manager, target=tmp_path / "copy.db")
    assert seen == [0o600]
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600
    assert wrong(database, tmp_path) == {}
    file.chmod(0o644)
    assert "Others on this machine can read the database" in wrong(database, tmp_path)["file"]
    database.engine.dispose()

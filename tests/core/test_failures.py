"""When the disk is full or the database goes away: a sentence, the state before, and then on it goes."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from kadash.accounts.tables import Account
from kadash.core import audit, connections, faults
from kadash.core import postgres as postgres_settings
from kadash.core.clock import now, today
from kadash.core.database import Database
from kadash.core.errors import KadashError, Unusable
from kadash.core.faults import Unreachable
from kadash.core.people import Person
from kadash.core.sqlite import sqlite3
from kadash.intake.actions import load
from kadash.intake.engine import examine
from kadash.intake.read import read
from kadash.kinds import KINDS
from tests.bench.generate import write
from tests.conftest import _migrate
from tests.failing import Server, administering, fill, full, hang_up, own_server, small_disk
from tests.postgres import Postgres
from tests.states import everything

__all__ = ["own_server"]
ACCOUNTS, MONTHS = 40, 24


@pytest.fixture(scope="module")
def bills(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("bills"), accounts=ACCOUNTS, months=MONTHS)[1]


def upload(
    database: Database, person: Person, file: Path, when_storing: Callable[[], object] = lambda: None
) -> int:
    """Load a file; `when_storing` happens once, in the middle of it. Returns the rows inserted."""
    with database.reading() as session:
        found = examine(
            session,
            file.read_bytes(),
            name=file.name,
            kinds=KINDS,
            person=person,
            today=today(ZoneInfo("UTC")),
        )
    happens = iter([when_storing])

    def tell(share: float, what: str) -> None:
        if what == "Storing rows":
            next(happens, lambda: None)()

    return load(database, person, found, now=now(), progress=tell).inserted


def add(database: Database, person: Person, number: str = "1", name: str = "One") -> None:
    with database.writing(person) as session:
        session.add(Account(number=number, name=name))


def goes_on(database: Database, person: Person, file: Path) -> None:
    """The file loads now, and the trail is whole."""
    assert upload(database, person, file) == ACCOUNTS * MONTHS
    with database.reading() as session:
        assert audit.verify(session.connection()) == []


def test_an_upload_onto_a_full_disk(database: Database, manager: Person, bills: Path) -> None:
    add(database, manager)
    before = everything(database)
    with full(database), pytest.raises(Unreachable, match=r"disk is full\. Nothing was changed\. Free"):
        upload(database, manager, bills)
    assert everything(database) == before
    goes_on(database, manager, bills)


def test_a_save_onto_a_full_disk(database: Database, manager: Person) -> None:
    before = everything(database)
    with full(database), pytest.raises(Unreachable, match="disk is full"):
        add(database, manager, name="x" * 100_000)
    assert everything(database) == before
    add(database, manager)


@pytest.fixture
def on_small_disk(sqlite_template: Path) -> Iterator[Database]:
    with small_disk("3m") as folder:
        file = folder / "kadash.db"
        file.write_bytes(sqlite_template.read_bytes())
        database = Database(f"sqlite:///{file}")
        yield database
        database.engine.dispose()


def test_a_disk_that_is_really_full(on_small_disk: Database, manager: Person, bills: Path) -> None:
    add(on_small_disk, manager)
    before = everything(on_small_disk)
    heap = fill(Path(on_small_disk.url.database or "").parent)
    for act in (
        lambda: upload(on_small_disk, manager, bills),
        lambda: add(on_small_disk, manager, "2", "y" * 9000),
    ):
        with pytest.raises(Unreachable, match="Nothing was changed"):
            act()
        assert everything(on_small_disk) == before
    heap.unlink()
    goes_on(on_small_disk, manager, bills)


@pytest.fixture
def postgres_alone(postgres: Postgres) -> Iterator[Postgres]:
    """A server of one's own: one whose disk is full keeps everybody else on it from making databases."""
    folder = postgres.folder.with_name(f"{postgres.folder.name}-{os.getpid()}")
    server = Postgres(folder)
    yield server
    server.stop()
    folder.with_suffix(".lock").unlink(missing_ok=True)


def test_a_disk_of_the_server_that_is_really_full(
    postgres_alone: Postgres, manager: Person, bills: Path
) -> None:
    owner = os.stat(postgres_alone.folder).st_uid
    with small_disk("24m", owner) as folder, postgres_alone.database(_migrate, tablespace=folder) as url:
        database = Database(url)
        add(database, manager)
        before = everything(database)
        heap = fill(folder)
        with pytest.raises(Unreachable, match="disk is full"):
            upload(database, manager, bills)
        assert everything(database) == before
        heap.unlink()
        goes_on(database, manager, bills)
        database.engine.dispose()


def test_the_server_hangs_up_between_two_clicks(postgres_database: Database, manager: Person) -> None:
    add(postgres_database, manager)
    for number in range(2, 5):
        assert hang_up(postgres_database) > 0
        add(postgres_database, manager, str(number))
    assert hang_up(postgres_database) > 0
    assert len(everything(postgres_database)["account"]) == 4


def test_the_server_hangs_up_in_the_middle_of_an_upload(
    postgres_database: Database, manager: Person, bills: Path
) -> None:
    before = everything(postgres_database)
    with pytest.raises(Unreachable, match=r"does not answer\. Nothing was changed"):
        upload(postgres_database, manager, bills, lambda: hang_up(postgres_database))
    assert everything(postgres_database) == before
    goes_on(postgres_database, manager, bills)


def test_the_server_hangs_up_while_a_page_reads(postgres_database: Database, manager: Person) -> None:
    def look() -> None:
        with postgres_database.reading() as session:
            session.connection()
            hang_up(postgres_database)
            session.get(Account, 1)

    with pytest.raises(Unreachable, match="does not answer"):
        look()
    add(postgres_database, manager)


def test_a_commit_that_is_cut_off_is_not_said_to_have_failed(
    postgres_database: Database, manager: Person
) -> None:
    """The server may have saved before it went: whoever repeats the change blindly might do it twice."""
    with administering(postgres_database) as connection:
        connection.execute(
            "CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"
        )
        connection.execute(
            "CREATE CONSTRAINT TRIGGER z_leave AFTER INSERT ON audit_seal DEFERRABLE INITIALLY DEFERRED "
            "FOR EACH ROW EXECUTE FUNCTION leave()"
        )
    with pytest.raises(Unreachable, match="not known whether the change was saved"):
        add(postgres_database, manager)


def test_a_server_that_is_stopped_and_started(own_server: Server, manager: Person, bills: Path) -> None:
    database = Database(own_server.url)
    database.migrate()
    add(database, manager)
    before = everything(database)
    with pytest.raises(Unreachable, match="does not answer"):
        upload(database, manager, bills, own_server.stop)
    for act in (lambda: everything(database), lambda: add(database, manager, "2"), database.migrate):
        with pytest.raises(Unreachable, match="does not answer"):
            act()
    own_server.start()
    assert everything(database) == before
    goes_on(database, manager, bills)
    database.engine.dispose()


def test_another_write_takes_too_long(
    database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BUSY_TIMEOUT_S", 0.2)
    monkeypatch.setattr(postgres_settings, "LOCK_TIMEOUT_S", 0.2)
    impatient = Database(
        database.url.update_query_dict({} if database.is_sqlite else {"application_name": "x"})
    )
    if database.is_sqlite:
        impatient.engine.dispose()
    add(database, manager)
    before = everything(database)
    with database.writing(manager) as session:
        session.get(Account, 1, with_for_update=True)
        with (
            pytest.raises(Unreachable, match="Another write took too long"),
            impatient.writing(manager) as other,
        ):
            other.get(Account, 1, with_for_update=True)
    assert everything(database) == before
    impatient.engine.dispose()


def test_a_file_that_is_taken_away_takes_no_more_writes(sqlite_database: Database, manager: Person) -> None:
    """An open file that was removed would go on taking them, and lose them all at the end."""
    add(sqlite_database, manager)
    before = everything(sqlite_database)
    file = Path(sqlite_database.url.database or "")
    file.rename(file.with_name("elsewhere"))
    for act in (lambda: add(sqlite_database, manager, "2"), lambda: everything(sqlite_database)):
        with pytest.raises(Unreachable, match="file is not there"):
            act()
    assert not file.exists()
    file.with_name("elsewhere").rename(file)
    assert everything(sqlite_database) == before
    add(sqlite_database, manager, "2")


def test_a_file_that_is_replaced_is_opened_anew(sqlite_database: Database, manager: Person) -> None:
    file = Path(sqlite_database.url.database or "")
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(file.with_name("other"))) as other:
        source.backup(other)
    add(sqlite_database, manager)
    file.with_name("other").replace(file)
    assert everything(sqlite_database)["account"] == []


@pytest.mark.parametrize("content", [b"something else entirely" * 500, b""])
def test_a_file_that_is_no_database(tmp_path: Path, manager: Person, content: bytes) -> None:
    (tmp_path / "kadash.db").write_bytes(content)
    database = Database(f"sqlite:///{tmp_path / 'kadash.db'}")
    for act in (lambda: add(database, manager), lambda: everything(database)["account"]):
        with pytest.raises((Unreachable, KeyError), match=r"no database of Kadash|account"):
            act()
    assert (tmp_path / "kadash.db").read_bytes() == content


def test_a_damaged_file(sqlite_database: Database, manager: Person) -> None:
    for number in range(300):
        add(sqlite_database, manager, str(number), "x" * 500)
    sqlite_database.engine.dispose()
    file = Path(sqlite_database.url.database or "")
    content = bytearray(file.read_bytes())
    content[8192:] = os.urandom(len(content) - 8192)
    file.write_bytes(content)
    with pytest.raises(Unreachable, match="damaged"):
        everything(sqlite_database)


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://user@host/name", "sqlite://", "oracle://x/y", "postgresql://h:port/x"]
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(Unusable, match="no address of a database"):
        Database(url)


def test_a_fault_of_the_program_passes_as_it_is(database: Database) -> None:
    with pytest.raises(sa.exc.DBAPIError), database.reading() as session:
        session.connection().execute(sa.text("SELECT no_such_column FROM account"))


SENTENCES = [value for name, value in vars(faults).items() if name.isupper() and isinstance(value, str)]


@pytest.mark.parametrize("said", SENTENCES)
def test_every_sentence_says_what_was_not_changed_and_what_to_do(said: str) -> None:
    assert "Nothing was changed." in said or "not known whether" in said
    assert len(said.split(". ")) == 3


def test_temporary_files_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch, manager: Person) -> None:
    book = Path(__file__).parents[1] / "files" / "bills" / "portfolio_manager.xlsx"
    with small_disk("64k") as folder:
        fill(folder)
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        with pytest.raises(KadashError, match="no room"):
            read(book.read_bytes(), name=book.name)

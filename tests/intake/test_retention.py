"""Original files go when their time is over, and nothing else does; by hand-worked days."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from kadash.core import audit
from kadash.core.check import examine as check
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.intake.actions import load_and_prove, undo
from kadash.intake.actions.retention import Purged, purge_originals, save_retention
from kadash.intake.actions.waiting import hand_on
from kadash.intake.engine import examine
from kadash.intake.queries import batches, original
from kadash.intake.retention import due, purged_on, retention
from kadash.kinds import KINDS
from tests.cli import run
from tests.states import state

BILLS = "Account Number,Service,From,Thru,kWh,Revenue ($)\n7,Electric,2009-01-01,2009-01-28,10,$1.00\n"
ACCOUNTS = "Account Number,Name\n7,Mill\n"
AT = datetime(2020, 2, 29, 18, tzinfo=UTC)  # the utility's February 29, wherever the computer is


def loaded(database: Database, person: Person, text: str, at: datetime = AT) -> int:
    with database.reading() as session:
        found = examine(session, text.encode(), name="file.csv", kinds=KINDS, person=person, today=at.date())
    batch = load_and_prove(database, person, found, now=at).batch
    assert batch is not None
    return batch


def digests(database: Database, day: date) -> list[str]:
    with database.reading() as session:
        return [one.sha256 for one in due(session, today=day)]


def content(database: Database, batch: int) -> bytes:
    with database.reading() as session:
        (sha256,) = [row.sha256 for row in batches(session) if row.id == batch]
        return original(session, sha256=sha256)


def test_nothing_is_due_until_somebody_says_how_long(database: Database, manager: Person) -> None:
    loaded(database, manager, BILLS)
    assert digests(database, date(2119, 1, 1)) == []
    assert purge_originals(database, manager, today=date(2119, 1, 1), now=AT) == Purged(0, 0)


@pytest.mark.parametrize(
    ("years", "day", "is_due"),
    [(1, date(2021, 2, 28), False), (1, date(2021, 3, 1), True), (4, date(2024, 2, 28), False)],
)
def test_a_year_ends_with_its_last_day(
    database: Database, manager: Person, years: int, day: date, is_due: bool
) -> None:
    loaded(database, manager, BILLS)
    save_retention(database, manager, years={"bills": years, "accounts": None}, version=0)
    assert bool(digests(database, day)) is is_due


def test_what_was_read_stays_and_can_be_undone(database: Database, manager: Person, tmp_path: Path) -> None:
    empty = state(database)
    accounts, batch = loaded(database, manager, ACCOUNTS), loaded(database, manager, BILLS)
    save_retention(database, manager, years={"bills": 3}, version=0)
    before = state(database)
    now = datetime(2024, 1, 1, 18, tzinfo=UTC)
    assert purge_originals(database, manager, today=date(2024, 1, 1), now=now) == Purged(1, len(BILLS))
    with pytest.raises(NotFound, match="removed when its time was over"):
        content(database, batch)
    assert content(database, accounts) == ACCOUNTS.encode()
    after = state(database)
    assert after == before
    with database.reading() as session:
        (row,) = [row for row in batches(session) if row.id == batch]
        assert (row.file_name, row.summary["inserted"]) == ("file.csv", 1)
        assert purged_on(session, sha256=row.sha256) == date(2024, 1, 1)
        connection = session.connection()
        query = sa.text("SELECT actor, after FROM audit_entry WHERE operation = 'purge'")
        actor, told = connection.execute(query).one()
        assert audit.verify(connection) == []
    assert actor == manager.name
    (file,) = json.loads(told)["files"]
    assert (file["sha256"], file["names"], file["last_day"]) == (row.sha256, ["file.csv"], "2020-02-29")
    wrong = {one.name: one.text for one in check(database) if not one.ok}
    assert "uploads" not in wrong
    assert "rows" not in wrong
    for number in (batch, accounts):
        undo(database, manager, batch_id=number, now=AT, kinds=KINDS)
    assert state(database) | {"setting": []} == empty | {"setting": []}


def test_the_bytes_are_gone_from_the_file(sqlite_database: Database, manager: Person) -> None:
    loaded(sqlite_database, manager, BILLS.replace("$1.00", '"$77,123.45"'))
    save_retention(sqlite_database, manager, years={"bills": 1}, version=0)
    file = Path(sqlite_database.url.database or "")
    sqlite_database.empty_log()
    assert b"$77,123.45" in file.read_bytes()
    purge_originals(sqlite_database, manager, today=date(2024, 1, 1), now=AT)
    for place in file.parent.glob(f"{file.name}*"):  # its log, too
        assert b"$77,123.45" not in place.read_bytes()


def test_a_file_stays_as_long_as_the_last_upload_that_brought_it(database: Database, manager: Person) -> None:
    first = loaded(database, manager, BILLS)
    save_retention(database, manager, years={"bills": 1}, version=0)
    undo(database, manager, batch_id=first, now=AT, kinds=KINDS)
    second = loaded(database, manager, BILLS, datetime(2023, 6, 1, 18, tzinfo=UTC))
    assert digests(database, date(2024, 1, 1)) == []
    purge_originals(database, manager, today=date(2025, 1, 1), now=AT)
    with pytest.raises(NotFound):
        content(database, second)
    undo(database, manager, batch_id=second, now=AT, kinds=KINDS)
    again = loaded(database, manager, BILLS, datetime(2025, 6, 1, 18, tzinfo=UTC))
    assert content(database, again) == BILLS.encode()  # it came again, and is kept again
    assert digests(database, date(2025, 7, 1)) == []


def test_a_file_that_waits_for_a_manager_is_never_due(
    database: Database, manager: Person, representative: Person
) -> None:
    save_retention(database, manager, years={"accounts": 1}, version=0)
    with database.reading() as session:
        found = examine(
            session, ACCOUNTS.encode(), name="a.csv", kinds=KINDS, person=representative, today=AT.date()
        )
    hand_on(database, representative, found, now=AT)
    assert digests(database, date(2030, 1, 1)) == []


def test_who_may(
    database: Database, manager: Person, representative: Person, leader: Person, reader: Person
) -> None:
    for person in (representative, leader, reader):
        with pytest.raises(NotAllowed):
            save_retention(database, person, years={"bills": 1}, version=0)
        with pytest.raises(NotAllowed):
            purge_originals(database, person, today=date(2024, 1, 1), now=AT)
    with pytest.raises(Invalid):
        save_retention(database, manager, years={"bills": 0}, version=0)
    save_retention(database, manager, years={"bills": 2}, version=0)
    with pytest.raises(Clash):
        save_retention(database, manager, years={"bills": 3}, version=0)
    with database.reading() as session:
        assert (dict(retention(session).years), retention(session).version) == ({"bills": 2}, 1)


def test_the_command_line(database: Database, manager: Person) -> None:
    loaded(database, manager, BILLS)
    save_retention(database, manager, years={"bills": 2}, version=0)
    assert run(database, "purge", "--dry-run")[1].startswith("1 original files")
    assert json.loads(run(database, "purge", "--json")[1])["files"] == 1
    assert json.loads(run(database, "purge", "--json")[1])["files"] == 0

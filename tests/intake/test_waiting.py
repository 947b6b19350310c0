"""A file that needs a manager is handed on with what was said about it, and loaded there or declined."""

import pytest
import sqlalchemy as sa

from kadash.core.audit import verify
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotAllowed, NotFound
from kadash.core.people import Person, Role
from kadash.intake.actions import load, undo
from kadash.intake.actions.waiting import decline_waiting, hand_on, load_waiting
from kadash.intake.engine import CannotLoad
from kadash.intake.queries import batches, waiting_uploads
from kadash.intake.recalled import Options
from kadash.kinds import KINDS
from tests.intake.test_gates import ACCOUNTS, NOW, TODAY, examined, rows, upload

TEXT = "Number,What it is called,City\n0001,Mine North,Greeley\n0002,Other North,Greeley\n"
SAID = Options(kind="accounts", columns={"What it is called": "name", "Number": "number"})
NAMES = "SELECT name FROM account ORDER BY number"


@pytest.fixture(autouse=True)
def program(database: Database, manager: Person) -> None:
    upload(database, manager, ACCOUNTS)


def waiting(database: Database, person: Person) -> int:
    return hand_on(database, person, examined(database, person, TEXT, SAID), now=NOW)


def test_a_manager_loads_it_as_it_was_read(
    database: Database, representative: Person, manager: Person
) -> None:
    load(database, representative, examined(database, representative, TEXT, SAID), now=NOW)
    assert rows(database, NAMES) == [("Mine North",), ("Other",), ("Nobodys",)]
    number = waiting(database, representative)
    with database.reading() as session:
        (row,) = waiting_uploads(session)
        assert (row.person, row.held_back, row.kind) == ("Avery Cole", 2, "accounts")
        assert {(one["column"], one["old"], one["new"]) for one in row.needs} == {
            ("name", "Other", "Other North"), ("city", "Loveland", "Greeley"),
        }  # fmt: skip
        assert waiting_uploads(session, person="Jordan Blake") == []
    loaded = load_waiting(database, manager, id=number, kinds=KINDS, today=TODAY, now=NOW)
    assert (loaded.updated, loaded.unchanged) == (1, 1)
    assert rows(database, NAMES) == [("Mine North",), ("Other North",), ("Nobodys",)]
    with database.reading() as session:
        assert waiting_uploads(session) == []
        assert batches(session)[0].person == "Dana Reyes"  # who loads it answers for it
        assert verify(session.connection()) == []
    undo(database, manager, batch_id=loaded.batch or 0, now=NOW, kinds=KINDS)
    assert rows(database, NAMES) == [("Mine North",), ("Other",), ("Nobodys",)]


def test_it_is_loaded_or_declined_once(database: Database, representative: Person, manager: Person) -> None:
    number = waiting(database, representative)
    decline_waiting(database, manager, id=number, now=NOW)
    with pytest.raises(Invalid, match="Dana Reyes has declined this file already"):
        load_waiting(database, manager, id=number, kinds=KINDS, today=TODAY, now=NOW)
    assert rows(database, NAMES)[1] == ("Other",)
    again = waiting(database, representative)
    load_waiting(database, manager, id=again, kinds=KINDS, today=TODAY, now=NOW)
    with pytest.raises(Invalid, match="has loaded this file already"):
        decline_waiting(database, manager, id=again, now=NOW)
    with pytest.raises(NotFound):
        load_waiting(database, manager, id=99, kinds=KINDS, today=TODAY, now=NOW)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.MANAGER])
def test_only_managers_load_for_others(database: Database, representative: Person, role: Role) -> None:
    number = waiting(database, representative)
    person = Person(name="Sam", role=role)
    with pytest.raises(NotAllowed):
        load_waiting(database, person, id=number, kinds=KINDS, today=TODAY, now=NOW)
    with pytest.raises(NotAllowed):
        decline_waiting(database, person, id=number, now=NOW)
    assert rows(database, NAMES)[1] == ("Other",)


def test_what_needs_nobody_or_waits_already_is_not_handed_on(
    database: Database, representative: Person, manager: Person, reader: Person
) -> None:
    waiting(database, representative)
    with pytest.raises(Invalid, match="waits for a manager already"):
        waiting(database, representative)
    with pytest.raises(Invalid, match="needs a manager"):
        waiting(database, manager)
    with pytest.raises(NotAllowed):
        waiting(database, reader)


def test_rejected_rows_are_left_out_only_where_the_person_said_so(
    database: Database, representative: Person, manager: Person
) -> None:
    found = examined(database, representative, TEXT + "#REF!,X,Y\n", SAID)
    with pytest.raises(CannotLoad):
        hand_on(database, representative, found, now=NOW)
    number = hand_on(database, representative, found, now=NOW, good_rows=True)
    assert load_waiting(database, manager, id=number, kinds=KINDS, today=TODAY, now=NOW).rejected == 1


def test_every_step_stands_in_the_trail(database: Database, representative: Person, manager: Person) -> None:
    decline_waiting(database, manager, id=waiting(database, representative), now=NOW)
    with database.reading() as session:
        query = sa.text(
            "SELECT actor, operation FROM audit_entry WHERE table_name = 'waiting_upload' ORDER BY id"
        )
        found = [tuple(row) for row in session.connection().execute(query)]
    assert found == [("Avery Cole", "insert"), ("Dana Reyes", "update")]


def test_a_file_with_private_entries_is_not_handed_on(database: Database, representative: Person) -> None:
    """Of an address book only what was taken is kept, so the whole file must not wait in the database."""
    cards = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Jo Roe\nORG:Other\nEMAIL:jo@other.example\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:My Friend\nEMAIL:friend@home.example\nEND:VCARD\n"
    )
    found = examined(database, representative, cards)
    assert (found.kind.name, len(found.held_back) > 0) == ("address-book", True)
    before = rows(database, "SELECT sha256 FROM upload_file")
    with pytest.raises(Invalid, match="private entries"):
        hand_on(database, representative, found, now=NOW)
    assert rows(database, "SELECT sha256 FROM upload_file") == before
    with database.reading() as session:
        assert waiting_uploads(session) == []

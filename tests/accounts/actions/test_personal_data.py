"""A contact's personal data go everywhere but where figures were frozen; on both databases."""

import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.accounts import actions
from kadash.accounts.actions import NewContact, personal_data
from kadash.accounts.actions.interactions import NewInteraction, NewParticipant
from kadash.accounts.actions.personal_data import Removed, remove_personal_data
from kadash.accounts.queries.personal_data import named_contacts, stored_about
from kadash.core import audit
from kadash.core.check import examine as check
from kadash.core.database import Database
from kadash.core.errors import NotAllowed, NotFound
from kadash.core.people import Person
from kadash.core.removal import FROZEN, OUR_PEOPLE, WITHOUT_PEOPLE
from kadash.core.triggers import audited_tables
from kadash.engagement.actions.log import Entry, NewPromise, log
from kadash.intake.actions import load_and_prove, undo
from kadash.intake.actions.drafts import keep_draft
from kadash.intake.actions.waiting import hand_on
from kadash.intake.engine import examine
from kadash.intake.queries import drafts, waiting_uploads
from kadash.intake.recalled import Options
from kadash.kinds import KINDS
from tests.satisfaction.survey import put_accounts
from tests.states import everything, fill

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
NAME, EMAIL, PHONE = "Rosa Brandt", "rosa@foundry.example", "970-555-0101"
ROSA = NewContact(NAME, "Plant manager", EMAIL, PHONE, rank="primary")
CONTACTS = (
    "Account Number,First Name,Last Name,Title,Email,Phone\n"
    f"1,Rosa,Brandt,Plant manager,{EMAIL},{PHONE}\n2,Omar,Varga,Buyer,omar@mill.example,970-555-0102\n"
)


def remove(database: Database, person: Person, *ids: int, also: tuple[str, ...] = ()) -> Removed:
    return remove_personal_data(database, person, ids=ids, now=NOW, today=DAY, also=also)


def load(database: Database, person: Person, content: bytes, name: str = "people.csv") -> int:
    with database.reading() as session:
        found = examine(session, content, name=name, kinds=KINDS, person=person, today=DAY)
    batch = load_and_prove(database, person, found, now=NOW).batch
    assert batch is not None, found
    return batch


def tells(database: Database, *words: str) -> list[str]:
    """Name the tables that hold one of these words anywhere, in whatever way JSON writes it."""
    found = []
    for table, rows in everything(database).items():
        text = repr(rows).lower()
        if any(word.lower() in text for word in words):
            found.append(table)
    return found


def faults(database: Database) -> dict[str, str]:
    return {
        one.name: one.text
        for one in check(database)
        if not one.ok and one.name not in ("file", "configuration")
    }


def test_every_text_of_every_table(database: Database, manager: Person) -> None:
    """Planted into each column that can hold a text, the person is gone from all of them."""
    fill(database, manager)
    tables = sa.MetaData()
    tables.reflect(database.engine)
    planted: list[tuple[str, str]] = []
    with database.writing(manager) as session:
        connection = session.connection()
        for name in sorted(set(audited_tables(connection)) - OUR_PEOPLE - WITHOUT_PEOPLE - {"setting"}):
            table = tables.tables[name]
            for column in table.c:
                value = _planted(column)
                if value is None or (name, column.name) in FROZEN | {("account", "name")}:
                    continue
                connection.execute(sa.update(table).where(table.c.id == 2).values({column.name: value}))
                planted.append((name, column.name))
        own = sa.text("UPDATE contact SET name = :name, email = :email, phone = :phone WHERE id = 1")
        connection.execute(own, {"name": NAME, "email": EMAIL, "phone": PHONE})
    assert len(planted) > 150
    assert all(column in tables.tables[table].c for table, column in FROZEN)
    assert len(tells(database, NAME, EMAIL)) > 40
    remove(database, manager, 1)
    assert tells(database, NAME, EMAIL, "555-0101") == []
    with database.reading() as session:
        assert audit.verify(session.connection()) == []


def _planted(column: sa.Column[Any]) -> Any:
    if column.foreign_keys or column.primary_key:
        return None
    if isinstance(column.type, sa.JSON):
        return {"note": [f"asked {NAME} <{EMAIL}>"], NAME: 1}
    if isinstance(column.type, sa.String) and column.type.length in (None,):
        return f"{EMAIL} is {NAME}"
    return None


def test_what_a_person_left_in_a_program(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    batch = load(database, manager, CONTACTS.encode())
    with database.reading() as session:
        ((contact, described),) = named_contacts(session, text="BRANDT")
    assert "rosa@foundry.example" in described
    actions.change_contact(database, manager, id=contact, version=1, changes={"title": "Director"})
    talk = NewInteraction(
        account_id=1, day=DAY, channel="phone", subject="Rosa Brandt asked for a meter",
        participants=(NewParticipant("customer", contact_id=contact),),
    )  # fmt: skip
    promise = NewPromise("Call Brandt, Rosa at 970.555.0101", "Avery Cole", DAY)
    log(database, manager, entry=Entry(talk, promise), today=DAY)
    with database.reading() as session:
        told = stored_about(session, ids=[contact])
    assert told.files == ("people.csv",)
    assert {"contact", "contact_role", "interaction", "participant", "promise"} <= set(told.rows)
    removed = remove(database, manager, contact)
    assert (removed.files, removed.shared) == (1, ())
    assert tells(database, "Rosa", "Brandt", EMAIL, PHONE, "555.0101", "Plant manager", "Director") == []
    assert tells(database, "Omar") != []
    assert faults(database) == {}
    rows = everything(database)
    assert any(f"Removed contact {contact} asked for a meter" in repr(row) for row in rows["interaction"])
    with database.reading() as session:
        query = sa.text("SELECT actor, after FROM audit_entry WHERE operation = :operation")
        actor, after = session.connection().execute(query, {"operation": audit.REMOVAL}).one()
        ends = sa.text("SELECT until, until_reason FROM contact_role WHERE contact_id = :id")
        until, why = session.connection().execute(ends, {"id": contact}).one()
    assert (actor, json.loads(after)["contacts"]) == (manager.name, [contact])
    assert (str(until), why) == ("2026-03-02", "removed on request")
    undo(database, manager, batch_id=batch, now=NOW, kinds=KINDS)  # what is left is undone as ever
    assert tells(database, "Rosa", "Brandt", EMAIL) == []
    assert faults(database) == {}


def test_seals_noted_elsewhere_are_still_there(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    load(database, manager, CONTACTS.encode())
    with database.reading() as session:
        ((contact, _),) = named_contacts(session, text="Brandt")
    with database.reading() as session:
        seals = session.connection().execute(sa.text("SELECT id, digest FROM audit_seal ORDER BY id")).all()
    remove(database, manager, contact)
    with database.reading() as session:
        now = session.connection().execute(sa.text("SELECT id, digest FROM audit_seal ORDER BY id")).all()
    assert now[: len(seals)] == seals  # a seal noted elsewhere is still there
    assert faults(database) == {}


@contextmanager
def without_trigger(database: Database, name: str) -> Iterator[Connection]:
    """As somebody does who has the database's file."""
    with database.engine.connect() as connection:
        query = sa.text("SELECT sql FROM sqlite_master WHERE name = :name")
        statement = connection.execute(query, {"name": name}).scalar_one()
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
        yield connection
        connection.exec_driver_sql(statement)
        connection.commit()


def test_what_is_changed_past_the_program_is_found_after_a_removal_too(
    sqlite_database: Database, manager: Person
) -> None:
    put_accounts(sqlite_database, count=2)
    load(sqlite_database, manager, CONTACTS.encode())
    with sqlite_database.reading() as session:
        ((contact, _),) = named_contacts(session, text="Brandt")
    remove(sqlite_database, manager, contact)
    with without_trigger(sqlite_database, "audit_contact_update") as connection:
        connection.exec_driver_sql("UPDATE contact SET phone = '1' WHERE name = 'Omar Varga'")
    assert "not what upload 1 inserted" in faults(sqlite_database)["rows"]
    with without_trigger(sqlite_database, "audit_guard_audit_entry_update") as connection:
        connection.exec_driver_sql(
            "UPDATE audit_entry SET after = replace(after, 'Removed', 'Some') WHERE table_name = 'contact'"
        )
    assert "no longer what is there" in faults(sqlite_database)["audit trail"]


def test_frozen_figures_stay_as_they_were_shown(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    contact = actions.add_contact(database, manager, account_id=1, contact=ROSA, today=DAY)
    with database.writing(manager) as session:
        session.connection().execute(
            sa.text(
                "INSERT INTO briefing (version, title, as_of, audience, plan, frozen, voided) VALUES "
                "(1, 'Quarter', '2026-01-01', 'named', :plan, :frozen, false)"
            ),
            {"plan": json.dumps({"text": f"{NAME} left"}), "frozen": json.dumps({"slide": f"{NAME} left"})},
        )
    remove(database, manager, contact)
    with database.reading() as session:
        plan, frozen = session.connection().execute(sa.text("SELECT plan, frozen FROM briefing")).one()
    assert NAME not in str(plan)
    assert NAME in str(frozen)
    assert faults(database) == {}


def test_what_somebody_else_has_too_stays_in_texts(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    rosa = actions.add_contact(database, manager, account_id=1, contact=ROSA, today=DAY)
    other = NewContact(NAME, "Nurse", "rosa@clinic.example", PHONE)
    namesake = actions.add_contact(database, manager, account_id=2, contact=other, today=DAY)
    with database.reading() as session:
        told = stored_about(session, ids=[rosa])
    assert told.shared == (NAME, PHONE)
    assert [id for id, _ in told.namesakes] == [namesake]
    assert remove(database, manager, rosa).shared == (NAME, PHONE)
    assert tells(database, EMAIL) == []
    with database.reading() as session:
        ((left, _),) = named_contacts(session, text=NAME)
    assert left == namesake
    assert remove(database, manager, namesake).shared == ()
    assert tells(database, NAME, PHONE) == []


def test_our_own_people_keep_their_names(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    same = NewContact("Avery Cole", email="avery@foundry.example")  # as the representative of the account
    contact = actions.add_contact(database, manager, account_id=1, contact=same, today=DAY)
    assert remove(database, manager, contact).shared == ("Avery Cole",)
    assert "representative" in tells(database, "Avery Cole")
    assert tells(database, "avery@foundry.example") == []


def test_further_spellings(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    contact = actions.add_contact(database, manager, account_id=1, contact=ROSA, today=DAY)
    log(
        database,
        manager,
        entry=Entry(NewInteraction(1, DAY, channel="phone", subject="Rosie called")),
        today=DAY,
    )
    remove(database, manager, contact, also=("Rosie", " x "))
    assert tells(database, "Rosie", NAME) == []


def test_files_that_wait_and_files_in_archives(
    database: Database, manager: Person, representative: Person
) -> None:
    put_accounts(database, count=2)
    contact = actions.add_contact(database, manager, account_id=1, contact=ROSA, today=DAY)
    accounts = f"Account Number,Name,Note\n2,Mill,ask {EMAIL}\n3,New,\n"
    with database.reading() as session:
        found = examine(
            session, accounts.encode(), name="a.csv", kinds=KINDS, person=representative, today=DAY
        )
    hand_on(database, representative, found, now=NOW)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", "<sst><si><t>Brandt</t></si><si><t>Rosa</t></si></sst>")
    with database.writing(manager) as session:
        query = sa.text("INSERT INTO upload_file (sha256, size, content) VALUES ('aa', 3, :content)")
        session.connection().execute(query, {"content": packed.getvalue()})
        session.connection().execute(sa.text(
            "INSERT INTO upload_file (sha256, size, content) VALUES ('bb', 3, :content)"
        ), {"content": b"Account,Name\n1,Brandt Steel\n"})  # fmt: skip
    assert remove(database, manager, contact).files == 2
    with database.reading() as session:
        kept = session.connection().execute(sa.text("SELECT sha256 FROM upload_file WHERE purged_at IS NULL"))
        assert list(kept.scalars()) == ["bb"]
        assert waiting_uploads(session) == []


def test_files_that_are_not_loaded_yet(
    database: Database, manager: Person, representative: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_accounts(database, count=1)
    contact = actions.add_contact(database, manager, account_id=1, contact=ROSA, today=DAY)

    def begin(name: str, text: str, options: Options | None = None) -> int | None:
        content, said = text.encode(), options or Options()
        return keep_draft(database, representative, name=name, content=content, options=said, now=NOW)

    begin("people.csv", CONTACTS)
    begin(f"{NAME}.csv", "Account Number\n1\n")
    begin("typed.csv", "Account Number\n1\n", Options(corrections={(2, "Email"): EMAIL}))
    stays = begin("others.csv", "Account Number\n1\n")
    with database.reading() as session:
        told = stored_about(session, ids=[contact]).files
    assert told == tuple(f"{name} (not loaded yet)" for name in (f"{NAME}.csv", "people.csv", "typed.csv"))
    search = personal_data.search_files

    def while_one_is_begun(*given: Any, **how: Any) -> Any:
        found = search(*given, **how)
        if not how:  # the search before the transaction
            begin("late.csv", CONTACTS)
        return found

    monkeypatch.setattr(personal_data, "search_files", while_one_is_begun)
    assert remove(database, manager, contact).files == 0
    with database.reading() as session:
        assert [row.id for row in drafts(session, person=representative)] == [stays]


def test_the_bytes_are_gone_from_the_file(sqlite_database: Database, manager: Person) -> None:
    put_accounts(sqlite_database, count=2)
    load(sqlite_database, manager, CONTACTS.encode())
    with sqlite_database.reading() as session:
        ((contact, _),) = named_contacts(session, text="Brandt")
    remove(sqlite_database, manager, contact)
    sqlite_database.engine.dispose()
    content = Path(sqlite_database.url.database or "").read_bytes()
    assert b"Brandt" not in content
    assert EMAIL.encode() not in content


def test_who_may(
    database: Database, manager: Person, representative: Person, leader: Person, reader: Person
) -> None:
    put_accounts(database, count=1)
    contact = actions.add_contact(database, manager, account_id=1, contact=ROSA, today=DAY)
    for person in (representative, leader, reader):
        with pytest.raises(NotAllowed):
            remove(database, person, contact)
    with pytest.raises(NotFound):
        remove(database, manager, 4711)
    assert "contact" in tells(database, NAME)

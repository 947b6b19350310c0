"""Letters begun, filled in and sent, by three persons, on both databases; and the files read back."""

import io
import zipfile
from datetime import UTC, date, datetime

import pytest
from docx import Document
from pypdf import PdfReader

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact
from kadash.accounts.queries.addressed import addressed
from kadash.accounts.tables import Account, ContactRole, ListMembership
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotAllowed
from kadash.core.people import Person
from kadash.plans.actions import letters as actions
from kadash.plans.documents.letters import one_file, single_files
from kadash.plans.queries.letters import LetterView, letters, view
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 16, tzinfo=UTC)


@pytest.fixture
def filled(database: Database, manager: Person) -> Database:
    """Three listed accounts: with a contact, with one who left, without any; and one not on the list."""
    ids = put_accounts(database, count=4)
    for id, name in ((1, "Rosa Diaz"), (2, "Ben Ode")):
        contact = NewContact(name, rank="primary", title="Plant manager")
        accounts.add_contact(database, manager, account_id=id, contact=contact, today=TODAY)
    with database.writing(manager) as session:
        session.add_all([ListMembership(account_id=id, since=date(2020, 1, 1)) for id in ids[:3]])
        for id in ids:
            row = session.get(Account, id)
            assert row is not None
            row.address, row.city = f"{id} Mill Road", "Cedar Bend"
        ben = session.get(ContactRole, 2)
        assert ben is not None
        ben.until, ben.until_reason = date(2026, 1, 1), "left"
    return database


def seen(database: Database, id: int) -> LetterView:
    with database.reading() as session:
        return view(session, id=id, today=TODAY)


def simple(database: Database, person: Person) -> int:
    id = actions.start(database, person, kind="introduction")
    text = seen(database, id).letter.text
    actions.fill_in(
        database, person, id=id, field="text", drawn=text, value="Dear {contact.name} of {account.name}"
    )
    return id


def test_whoever_left_gets_no_letter(filled: Database, representative: Person) -> None:
    found = seen(filled, simple(filled, representative))
    assert [each.contact for each in found.ready] == ["Rosa Diaz"]
    assert [(each.account, missing) for each, missing in found.refused] == [
        ("Account 2", ("Contact's name",)), ("Account 3", ("Contact's name",)),
    ]  # fmt: skip
    assert found.ready[0].missing == ("state", "ZIP")


def test_who_asked_not_to_be_contacted_is_passed_over(filled: Database, manager: Person) -> None:
    second = NewContact("Ana Second", rank="secondary")
    accounts.add_contact(filled, manager, account_id=1, contact=second, today=TODAY)
    with filled.writing(manager) as session:
        rosa = session.get(ContactRole, 1)
        assert rosa is not None
        rosa.do_not_contact = True
    with filled.reading() as session:
        assert [each.contact for each in addressed(session, ids=[1])] == ["Ana Second"]


def test_only_fields_that_there_are(filled: Database, manager: Person) -> None:
    id = simple(filled, manager)
    drawn = seen(filled, id).letter.text
    with pytest.raises(Invalid, match="is no field of a letter"):
        actions.fill_in(filled, manager, id=id, field="text", drawn=drawn, value="Dear {contact.nam}")
    with pytest.raises(Clash):
        actions.fill_in(filled, manager, id=id, field="text", drawn="older", value="Dear all")
    with pytest.raises(Invalid):
        actions.fill_in(filled, manager, id=id, field="sent_by", drawn=None, value="Me")
    assert seen(filled, id).letter.text == drawn


def test_a_sent_letter_stays_as_it_was_sent(filled: Database, manager: Person) -> None:
    id = simple(filled, manager)
    version = seen(filled, id).letter.version
    with pytest.raises(Invalid, match="Nobody of these"):
        actions.send(filled, manager, id=id, version=version, to=[2], today=TODAY)
    assert actions.send(filled, manager, id=id, version=version, to=[1, 2], today=TODAY) == 1
    with filled.writing(manager) as session:
        row = session.get(Account, 1)
        assert row is not None
        row.address = "moved"
    found = seen(filled, id)
    assert [each.street for each in found.ready] == ["1 Mill Road"]
    assert found.common.day == TODAY
    with pytest.raises(Locked):
        actions.fill_in(filled, manager, id=id, field="name", drawn=found.letter.name, value="New")
    with pytest.raises(Locked):
        actions.remove(filled, manager, id=id, version=found.letter.version)


@pytest.mark.parametrize("who", ["leader", "reader", "stranger"])
def test_who_may_not(filled: Database, manager: Person, who: str, request: pytest.FixtureRequest) -> None:
    person = request.getfixturevalue(who)
    with pytest.raises(NotAllowed):
        actions.start(filled, person, kind="introduction")
    id = simple(filled, manager)
    with pytest.raises(NotAllowed):
        actions.fill_in(filled, person, id=id, field="name", drawn="x", value="y")
    with pytest.raises(NotAllowed):
        actions.send(filled, person, id=id, version=2, to=[1], today=TODAY)
    with pytest.raises(NotAllowed):
        actions.remove(filled, person, id=id, version=2)
    actions.remove(filled, manager, id=id, version=2)
    with filled.reading() as session:
        assert letters(session) == []


def test_the_files_hold_each_letter(filled: Database, manager: Person) -> None:
    found = seen(filled, simple(filled, manager))
    two = (found.ready[0], found.refused[0][0])
    told: list[str] = []
    given = {"author": "Us", "now": NOW}
    word = one_file("L", found.letter.text, two, found.common, kind="docx", **given)
    assert len(Document(io.BytesIO(word)).sections) == 2
    pdf = PdfReader(io.BytesIO(one_file("L", found.letter.text, two, found.common, kind="pdf", **given)))
    assert [f"Account {number}" in page.extract_text() for number, page in enumerate(pdf.pages, 1)] == [
        True,
        True,
    ]
    packed = single_files(
        "L",
        found.letter.text,
        two,
        found.common,
        kind="docx",
        tell=lambda share, said: told.append(said),
        **given,
    )
    with zipfile.ZipFile(io.BytesIO(packed)) as file:
        assert file.namelist() == ["001 Account 1.docx", "002 Account 2.docx"]
        texts = [each.text for each in Document(io.BytesIO(file.read("001 Account 1.docx"))).paragraphs]
    assert "Dear Rosa Diaz of Account 1" in texts
    assert told == ["Letter 1 of 2", "Letter 2 of 2"]

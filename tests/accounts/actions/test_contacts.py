"""Contacts and their roles: added, changed, verified, ended, judged, and by whom; on both databases."""

from datetime import date

import pytest
import sqlmodel as sm

from kadash.accounts import actions
from kadash.accounts.actions import NewContact
from kadash.accounts.tables import Contact, ContactJudgment, ContactRole
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from tests.satisfaction.survey import put_accounts

DAY = date(2026, 3, 2)
ROSA = NewContact("Rosa Brandt", "Plant manager", "rosa@foundry.example", "970-555-0101", rank="primary")


def roles(database: Database) -> list[ContactRole]:
    with database.reading() as session:
        return list(session.exec(sm.select(ContactRole).order_by(sm.col(ContactRole.id))).all())


def add(database: Database, person: Person, contact: NewContact = ROSA, account_id: int = 1) -> int:
    return actions.add_contact(database, person, account_id=account_id, contact=contact, today=DAY)


def test_a_contact_comes_with_a_role(database: Database, representative: Person) -> None:
    put_accounts(database, count=2)
    id = add(database, representative)
    (role,) = roles(database)
    assert (role.account_id, role.contact_id, role.rank) == (1, id, "primary")
    assert (role.verified_on, role.verified_by, role.until) == (DAY, "Avery Cole", None)
    assert role.decision_maker is None


def test_one_person_at_two_accounts(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    id = add(database, manager)
    actions.add_role(database, manager, account_id=2, contact_id=id, today=DAY, functions=["operations"])
    assert [(role.account_id, role.contact_id, role.functions) for role in roles(database)] == [
        (1, id, None),
        (2, id, ["operations"]),
    ]
    with pytest.raises(Invalid, match="already"):
        actions.add_role(database, manager, account_id=2, contact_id=id, today=DAY)
    with database.reading() as session:
        assert len(session.exec(sm.select(Contact)).all()) == 1


def test_one_primary_at_a_time(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    add(database, manager)
    with pytest.raises(Invalid, match="Rosa Brandt is the primary"):
        add(database, manager, NewContact("Omar Varga", rank="primary"))
    add(database, manager, NewContact("Omar Varga", rank="secondary"))
    rosa, omar = roles(database)
    with pytest.raises(Invalid, match="primary"):
        actions.change_role(database, manager, id=omar.id, version=1, changes={"rank": "primary"}, today=DAY)
    actions.end_role(database, manager, id=rosa.id, version=1, until=DAY, reason="retired")
    actions.change_role(database, manager, id=omar.id, version=1, changes={"rank": "primary"}, today=DAY)
    rosa, omar = roles(database)
    assert (rosa.rank, rosa.until, rosa.until_reason) == ("primary", DAY, "retired")
    assert (omar.rank, omar.until) == ("primary", None)


def test_the_database_itself_holds_one_primary(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    id = add(database, manager)
    with pytest.raises(Exception, match=r"(?i)unique"), database.writing(manager) as session:
        session.add(ContactRole(account_id=1, contact_id=id, rank="primary"))


def test_verified_and_a_clash(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    add(database, manager)
    (role,) = roles(database)
    later = date(2027, 3, 2)
    actions.verify_contact(database, manager, id=role.id, version=1, today=later)
    assert roles(database)[0].verified_on == later
    with pytest.raises(Clash):
        actions.change_role(
            database, manager, id=role.id, version=1, changes={"decision_maker": True}, today=DAY
        )


def test_nobody_is_deleted(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    add(database, manager, NewContact("Rosa Brandt", since=date(2026, 1, 5)))
    (role,) = roles(database)
    with pytest.raises(Invalid, match="before they came"):
        actions.end_role(database, manager, id=role.id, version=1, until=date(2026, 1, 1), reason="left")
    with pytest.raises(Invalid, match="Say why"):
        actions.end_role(database, manager, id=role.id, version=1, until=DAY, reason="")
    actions.end_role(database, manager, id=role.id, version=1, until=DAY, reason="left")
    assert len(roles(database)) == 1
    # Who comes back gets a new role; the earlier one stays.
    actions.add_role(database, manager, account_id=1, contact_id=role.contact_id, today=DAY)
    assert [row.until for row in roles(database)] == [DAY, None]


def test_judgments_are_added_never_overwritten(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    add(database, manager)
    (role,) = roles(database)
    for stance in ("neutral", "supporter"):
        actions.judge_contact(
            database, manager, role_id=role.id, stance=stance, reason="Said so", today=DAY,
            influence="decision maker",
        )  # fmt: skip
    with pytest.raises(Invalid):
        actions.judge_contact(database, manager, role_id=role.id, stance="friend", reason="x", today=DAY)
    with pytest.raises(Invalid, match="stands on"):
        actions.judge_contact(database, manager, role_id=role.id, stance="critic", reason=" ", today=DAY)
    with database.reading() as session:
        assert [row.stance for row in session.exec(sm.select(ContactJudgment))] == ["neutral", "supporter"]


def test_who_may(
    database: Database,
    manager: Person,
    representative: Person,
    other_representative: Person,
    reader: Person,
    leader: Person,
) -> None:
    put_accounts(database, count=1)  # Avery Cole's
    id = add(database, representative)
    (role,) = roles(database)
    for person in (other_representative, reader, leader):
        with pytest.raises(NotAllowed):
            add(database, person, NewContact("Omar"))
        with pytest.raises(NotAllowed):
            actions.verify_contact(database, person, id=role.id, version=1, today=DAY)
        with pytest.raises(NotAllowed):
            actions.change_contact(database, person, id=id, version=1, changes={"phone": "1"})
    actions.change_contact(database, representative, id=id, version=1, changes={"phone": " 970-555-0199 "})
    with database.reading() as session:
        contact = session.get(Contact, id)
        assert contact is not None
        assert contact.phone == "970-555-0199"
    with pytest.raises(NotFound):
        add(database, manager, account_id=9)
    with pytest.raises(Invalid, match="needs a name"):
        add(database, manager, NewContact("  "))

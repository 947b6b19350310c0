"""People are who they sign in as: two of one name own nothing of each other's and share no trail."""

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from kadash.accounts.actions import add_account, save_account
from kadash.accounts.queries.accounts import owner
from kadash.core.actions import add_person
from kadash.core.database import Database
from kadash.core.errors import NotAllowed
from kadash.core.people import Person, Role
from kadash.core.queries import person_by_email, shared_names
from kadash.core.roles import Action, may
from kadash.intake.actions import load_and_prove, undo
from kadash.intake.engine import examine
from kadash.kinds import KINDS

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
FIRST, SECOND = "avery@utility.example", "avery.cole@utility.example"


def representative(database: Database, manager: Person, name: str, email: str | None) -> int:
    with database.writing(manager) as session:
        connection = session.connection()
        given = {"name": name, "email": email}
        connection.execute(
            sa.text(
                "INSERT INTO representative (name, email, active, version) VALUES (:name, :email, :on, 1)"
            ).bindparams(sa.bindparam("on", True, sa.Boolean())),
            given,
        )  # fmt: skip
        return int(connection.execute(sa.text("SELECT max(id) FROM representative")).scalar_one())


def account(database: Database, manager: Person, number: str, whose: int) -> int:
    id = add_account(database, manager, number=number, name=f"Customer {number}")
    save_account(database, manager, id=id, version=1, changes={"representative_id": whose})
    return id


def signed_in(database: Database, email: str) -> Person:
    with database.reading() as session:
        found = person_by_email(session, email=email)
    assert found is not None
    return found


def may_edit(database: Database, person: Person, account_id: int) -> bool:
    with database.reading() as session:
        return may(person, Action.EDIT_ACCOUNT, owner=owner(session, account_id=account_id))


def test_a_name_of_one_person_is_enough(database: Database, manager: Person) -> None:
    add_person(database, manager, name="Avery Cole", email=FIRST, role=Role.REPRESENTATIVE)
    mine = account(database, manager, "1", representative(database, manager, "Avery Cole", None))
    person = signed_in(database, FIRST)
    assert person.name == "Avery Cole"
    assert may_edit(database, person, mine)


def test_of_two_of_one_name_neither_owns_what_only_the_name_says(database: Database, manager: Person) -> None:
    for email in (FIRST, SECOND):
        add_person(database, manager, name="Avery Cole", email=email, role=Role.REPRESENTATIVE)
    named = account(database, manager, "1", representative(database, manager, "Avery Cole", None))
    people = [signed_in(database, email) for email in (FIRST, SECOND)]
    assert [person.name for person in people] == [f"Avery Cole ({FIRST})", f"Avery Cole ({SECOND})"]
    assert [may_edit(database, person, named) for person in people] == [False, False]
    with database.reading() as session:
        assert shared_names(session) == ["Avery Cole"]


def test_the_address_of_the_representative_says_whose_it_is(database: Database, manager: Person) -> None:
    for email in (FIRST, SECOND):
        add_person(database, manager, name="Avery Cole", email=email, role=Role.REPRESENTATIVE)
    first = account(database, manager, "1", representative(database, manager, "Avery Cole", FIRST.upper()))
    second = account(database, manager, "2", representative(database, manager, "A. Cole, South", SECOND))
    one, other = signed_in(database, FIRST), signed_in(database, SECOND)
    assert (one.name, other.name) == ("Avery Cole", "A. Cole, South")
    assert [may_edit(database, one, id) for id in (first, second)] == [True, False]
    assert [may_edit(database, other, id) for id in (first, second)] == [False, True]
    with pytest.raises(NotAllowed):
        save_account(database, other, id=first, version=2, changes={"note": "mine"})


def test_a_namesake_of_a_representative_with_an_address_of_their_own(
    database: Database, manager: Person
) -> None:
    """They sign in under names that differ; the representative's name is the second's own name."""
    add_person(database, manager, name="A. Cole", email=FIRST, role=Role.REPRESENTATIVE)
    add_person(database, manager, name="avery cole", email=SECOND, role=Role.REPRESENTATIVE)
    theirs = account(database, manager, "1", representative(database, manager, "Avery Cole", FIRST))
    assert may_edit(database, signed_in(database, FIRST), theirs)
    assert not may_edit(database, signed_in(database, SECOND), theirs)


def test_the_trail_and_uploads_keep_them_apart(database: Database, manager: Person) -> None:
    for email in (FIRST, SECOND):
        add_person(database, manager, name="Avery Cole", email=email, role=Role.REPRESENTATIVE)
    one, other = signed_in(database, FIRST), signed_in(database, SECOND)
    text = "Account Number,Service,From,Thru,kWh,Revenue ($)\n7,Electric,2009-01-01,2009-01-28,10,$1.00\n"
    account(database, manager, "7", representative(database, manager, "Jordan Blake", None))
    with database.reading() as session:
        found = examine(session, text.encode(), name="b.csv", kinds=KINDS, person=one, today=TODAY)
    loaded = load_and_prove(database, one, found, now=NOW)
    assert loaded.batch is not None
    with pytest.raises(NotAllowed):
        undo(database, other, batch_id=loaded.batch, now=NOW)
    undo(database, one, batch_id=loaded.batch, now=NOW)
    with database.reading() as session:
        query = sa.text("SELECT DISTINCT actor FROM audit_entry WHERE batch_id IS NOT NULL")
        actors = set(session.connection().execute(query).scalars())
    assert actors == {f"Avery Cole ({FIRST}) <{FIRST}>"}


def test_the_trail_keeps_name_and_address_of_everybody(database: Database, manager: Person) -> None:
    add_person(database, manager, name="Robin Shaw", email="robin@utility.example", role=Role.MANAGER)
    robin = signed_in(database, "robin@utility.example")
    id = add_account(database, robin, number="1", name="Mill")
    with database.reading() as session:
        query = sa.text("SELECT actor FROM audit_entry WHERE table_name = 'account' AND row_id = :id")
        assert session.connection().execute(query, {"id": id}).scalar_one() == (
            "Robin Shaw <robin@utility.example>"
        )

"""Statements: a draft changes, an adopted version never does, and a new draft supersedes it."""

from datetime import date

import pytest

from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed
from kadash.core.people import Person
from kadash.program.actions import statements
from kadash.program.queries.statements import StatementView, statements_view
from kadash.program.rules.statements import State

TODAY = date(2026, 3, 2)
QUESTION = "Where do you want to go?"


def vision(database: Database, today: date = TODAY) -> StatementView:
    with database.reading() as session:
        return statements_view(session, today=today)["vision"]


def draft(database: Database, person: Person, text: str = "Help our customers", **more) -> int:
    return statements.save_draft(
        database, person, kind="vision", text=text, answers={QUESTION: " Further ", "x": ""}, **more
    )


def test_from_a_draft_to_a_new_version(database: Database, representative: Person, leader: Person) -> None:
    assert vision(database).standing.state == State.NONE
    id = draft(database, representative)
    assert draft(database, representative, "Help our key accounts", id=id, version=1) == id
    found = vision(database)
    assert found.standing.state == State.DRAFT
    assert found.draft is not None
    assert (found.draft.text, found.draft.answers) == ("Help our key accounts", {QUESTION: "Further"})
    statements.adopt(database, leader, id=id, version=2, on=TODAY)
    second = draft(database, representative, "Something new for customers")
    found = vision(database)
    assert (found.standing.state, found.holds and found.holds.id) == (State.ADOPTED, id)
    assert found.draft is not None
    assert (found.draft.id, found.draft.number) == (second, 2)
    statements.adopt(database, leader, id=second, version=1, on=TODAY)
    holds = vision(database).holds
    assert holds is not None
    assert holds.number == 2
    assert vision(database).versions[0].text == "Help our key accounts"


def test_an_adopted_version_cannot_be_changed_dropped_or_adopted_again(
    database: Database, representative: Person, leader: Person
) -> None:
    id = draft(database, representative)
    statements.adopt(database, leader, id=id, version=1, on=TODAY)
    with pytest.raises(Clash):
        draft(database, representative, "Quietly changed", id=id, version=2)
    with pytest.raises(Invalid, match="adopted already"):
        statements.adopt(database, leader, id=id, version=2, on=TODAY)
    with pytest.raises(Invalid, match="cannot be dropped"):
        statements.discard_draft(database, representative, id=id, version=2)
    holds = vision(database).holds
    assert holds is not None
    assert holds.text == "Help our customers"


def test_confirming_renews_it(database: Database, representative: Person, leader: Person) -> None:
    id = draft(database, representative)
    with pytest.raises(Invalid, match="Only an adopted"):
        statements.confirm(database, leader, id=id, version=1, on=TODAY)
    statements.adopt(database, leader, id=id, version=1, on=TODAY)
    later = date(2028, 3, 3)
    assert vision(database, later).standing.state == State.DUE
    statements.confirm(database, leader, id=id, version=2, on=later)
    assert vision(database, later).standing.state == State.ADOPTED


def test_two_people_write_one_draft(database: Database, representative: Person, manager: Person) -> None:
    id = draft(database, representative)
    draft(database, manager, "Mine", id=id, version=1)
    with pytest.raises(Clash) as fault:
        draft(database, representative, "Yours", id=id, version=1)
    assert fault.value.differences == {"text": ("Mine", "Yours")}
    with pytest.raises(Clash):
        draft(database, representative, "A second first draft")


def test_a_discarded_draft_leaves_its_number(database: Database, representative: Person) -> None:
    id = draft(database, representative)
    statements.discard_draft(database, representative, id=id, version=1)
    assert vision(database).standing.state == State.NONE


def test_who_may_write_and_who_adopts(
    database: Database, representative: Person, reader: Person, stranger: None
) -> None:
    id = draft(database, representative)
    with pytest.raises(NotAllowed):
        statements.adopt(database, representative, id=id, version=1, on=TODAY)
    for person in (reader, stranger):
        with pytest.raises(NotAllowed):
            draft(database, person)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            statements.adopt(database, person, id=id, version=1, on=TODAY)  # type: ignore[arg-type]

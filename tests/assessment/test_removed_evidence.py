"""Evidence that tells of somebody goes when their personal data are removed, and is said to be removed."""

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from kadash.accounts.actions import NewContact, add_contact
from kadash.accounts.actions.personal_data import remove_personal_data
from kadash.accounts.queries.personal_data import stored_about
from kadash.assessment import actions
from kadash.assessment.queries import assessments as queries
from kadash.assessment.rules.levels import Answer, Claim
from kadash.core.check import examine
from kadash.core.database import Database
from kadash.core.errors import NotFound
from kadash.core.kept_files import STORES
from kadash.core.people import Person
from tests.satisfaction.survey import put_accounts
from tests.states import everything

TODAY, NOW = date(2026, 6, 30), datetime(2026, 6, 30, 12, tzinfo=UTC)
MINUTES = b"Present: Rosa Brandt, Omar Varga\n"


def add(database: Database, person: Person, assessment_id: int, name: str, content: bytes) -> int:
    return actions.add_evidence(
        database, person, assessment_id=assessment_id, criterion="budget", name=name, content=content
    )


def uploads(database: Database) -> str:
    return next(one.text for one in examine(database) if one.name == "uploads")


def test_a_file_that_names_them_is_emptied_and_others_stay(
    database: Database, manager: Person, leader: Person
) -> None:
    put_accounts(database, count=1)
    rosa = add_contact(database, manager, account_id=1, contact=NewContact("Rosa Brandt"), today=TODAY)
    opened = actions.open_assessment(database, manager, title="2026")
    given = Answer("budget", Claim.MET)
    actions.save_answer(database, manager, assessment_id=opened, answer=given, version=0)
    minutes = add(database, manager, opened, "Rosa Brandt.txt", MINUTES)
    plan = add(database, manager, opened, "plan.txt", b"No names")
    with database.reading() as session:
        assert stored_about(session, ids=[rosa]).files == ("Rosa Brandt.txt (evidence)",)
    removed = remove_personal_data(database, manager, ids=[rosa], now=NOW, today=TODAY)
    assert removed.files == 1
    assert "brandt" not in repr(everything(database)).lower()
    with database.reading() as session:
        view = queries.view(session, assessment_id=opened, today=TODAY)
        assert view.file_names("budget") == [f"Removed contact {rosa}.txt (removed)", "plan.txt"]
        assert queries.evidence(session, file_id=plan) == ("plan.txt", b"No names")
        with pytest.raises(NotFound):
            queries.evidence(session, file_id=minutes)
    assert uploads(database).startswith("Every uploaded row")

    actions.sign(database, leader, assessment_id=opened, version=1, today=TODAY)
    next_one = actions.open_assessment(database, manager, title="2027", from_id=opened)
    with database.reading() as session:
        view = queries.view(session, assessment_id=next_one, today=TODAY)
    assert view.file_names("budget") == ["plan.txt"]

    again = add(database, manager, next_one, "minutes.txt", MINUTES)  # somebody brings it back
    with database.reading() as session:
        assert queries.evidence(session, file_id=again)[1] == MINUTES


def test_removed_evidence_backs_nothing_unsigned(sqlite_database: Database, manager: Person) -> None:
    put_accounts(sqlite_database, count=1)
    contact = NewContact("Rosa Brandt")
    rosa = add_contact(sqlite_database, manager, account_id=1, contact=contact, today=TODAY)
    opened = actions.open_assessment(sqlite_database, manager, title="2026")
    given = Answer("budget", Claim.MET)
    actions.save_answer(sqlite_database, manager, assessment_id=opened, answer=given, version=0)
    add(sqlite_database, manager, opened, "minutes.txt", MINUTES)

    def files() -> int:
        with sqlite_database.reading() as session:
            view = queries.view(session, assessment_id=opened, today=TODAY)
        (found,) = (one.answer for one in view.standings if one.criterion.id == "budget")
        assert found is not None
        return found.files

    assert files() == 1
    remove_personal_data(sqlite_database, manager, ids=[rosa], now=NOW, today=TODAY)
    assert files() == 0


def test_check_names_evidence_that_is_not_what_was_added(database: Database, manager: Person) -> None:
    opened = actions.open_assessment(database, manager, title="2026")
    add(database, manager, opened, "plan.txt", b"No names")
    with database.writing(manager) as session:
        changed = sa.text("UPDATE evidence_content SET content = :content")
        session.connection().execute(changed, {"content": b"Other names"})
    assert "is not what was uploaded" in uploads(database)


def test_every_table_that_keeps_files_for_good_is_looked_through(sqlite_database: Database) -> None:
    with sqlite_database.engine.connect() as connection:
        tables = sa.MetaData()
        tables.reflect(connection)
    holding = {
        table.name
        for table in tables.tables.values()
        if any(isinstance(column.type, sa.LargeBinary) for column in table.c)
    }
    assert holding == {store.table for store in STORES} | {"upload_draft"}  # drafts are looked through apart

"""Who changed an account and which uploads touched it, said in words."""

from kadash.accounts.queries.trail import described, edits_of, uploads_of
from kadash.accounts.tables import Account, Bill
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.periods import Month


def test_a_change_names_what_changed_only() -> None:
    before = {"id": 1, "name": "Harbor", "revenue_cents": 100, "version": 1}
    after = {"id": 1, "name": "Harbor Foundry", "revenue_cents": 250, "version": 2}
    assert described(before, after) == "name: Harbor → Harbor Foundry; revenue: $1.00 → $2.50"


def test_a_new_row_names_its_values_and_a_removed_one_says_so() -> None:
    assert described({}, {"factor": "0.5", "rubric": None}) == "factor: 0.5"
    assert described({"id": 1}, {"id": 1}) == "removed"


def test_edits_of_people_are_listed_with_their_name(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        row = Account(name="Harbor", number="001")
        session.add(row)
    with database.writing(manager) as session:
        stored = session.get(Account, row.id)
        assert stored is not None
        stored.name = "Harbor Foundry"
        session.add(stored)
    assert row.id is not None
    with database.reading() as session:
        found = edits_of(session, account_id=row.id, rows={"mobility": []})
    assert found.iloc[0]["actor"] == "Dana Reyes"
    assert found.iloc[0]["change"] == "name: Harbor → Harbor Foundry"


def test_uploads_count_the_rows_that_they_brought(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        row = Account(name="Harbor", number="001", batch_id=3)
        session.add(row)
        session.flush()
        assert row.id is not None
        day = Month(2009, 1).last_day
        session.add(Bill(account_id=row.id, service="electric", month=1, period_end=day, batch_id=4))
        session.add(Bill(account_id=row.id, service="water", month=1, period_end=day, batch_id=4))
    with database.reading() as session:
        assert uploads_of(session, account_id=row.id) == {3: 1, 4: 2}

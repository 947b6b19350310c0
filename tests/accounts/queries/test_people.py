"""Contacts, interactions and the signs of success."""

from datetime import date

from kadash.accounts.queries.people import Signs, contacts, interactions, signs
from kadash.accounts.tables import Account, Contact, Interaction
from kadash.core.database import Database
from kadash.core.people import Person


def fill(database: Database, person: Person, *rows: tuple[str, str, str]) -> int:
    with database.writing(person) as session:
        account = Account(name="Harbor", number="001")
        session.add(account)
        session.flush()
        assert account.id is not None
        for day, kind, subject in rows:
            session.add(
                Interaction(
                    account_id=account.id, at=day, day=date.fromisoformat(day), kind=kind, subject=subject
                )
            )
        session.add(Contact(account_id=account.id, name="Zoe Long", executive=True))
        session.add(Contact(account_id=account.id, name="Al Short"))
    return account.id


def test_decision_makers_come_first(database: Database, manager: Person) -> None:
    id = fill(database, manager)
    with database.reading() as session:
        assert contacts(session, account_id=id)["name"].tolist() == ["Zoe Long", "Al Short"]


def test_signs_count_complaints_and_meetings_that_were_on_site(database: Database, manager: Person) -> None:
    id = fill(
        database,
        manager,
        ("2009-03-01", "Complaint", "Outage on Sunday"),
        ("2009-04-01", "Meeting", "Annual review"),
        ("2009-05-01", "Site visit", "Substation"),
        ("2009-06-01", "Meeting", "Phone conference"),
        ("2010-01-01", "Meeting", "Next year"),
    )
    with database.reading() as session:
        found = signs(session, start=date(2009, 1, 1), end=date(2009, 12, 31))
        assert found == Signs(complaints=1, meetings=2, met=1)
        assert signs(session, start=date(2008, 1, 1), end=date(2008, 12, 31)) is None
        assert interactions(session, account_id=id)["subject"].iloc[0] == "Next year"

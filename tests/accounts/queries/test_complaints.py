"""Complaints are counted by what the interaction says, between two days."""

from datetime import date

from kadash.accounts.queries.complaints import complaints
from kadash.accounts.tables import Account, Interaction
from kadash.core.database import Database
from kadash.core.people import Person

SINCE, UNTIL = date(2009, 1, 1), date(2009, 12, 31)


def test_complaints_by_kind_or_subject(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        mill, dam = Account(name="Mill"), Account(name="Dam")
        session.add_all([mill, dam])
        session.flush()
        rows = [
            (mill.id, date(2009, 3, 1), "Complaint", None),
            (mill.id, date(2009, 12, 31), "call", "complains about flicker"),
            (mill.id, date(2010, 1, 1), "Complaint", None),
            (mill.id, date(2009, 5, 1), "meeting", "annual review"),
        ]
        session.add_all(
            Interaction(account_id=id, at=day.isoformat(), day=day, kind=kind, subject=subject)
            for id, day, kind, subject in rows
        )
        day = date(2009, 4, 1)
        session.add(Interaction(account_id=mill.id, at="2009", day=day, kind="complaint", voided=True))
        ids = (mill.id, dam.id)
    with database.reading() as session:
        assert complaints(session, since=SINCE, until=UNTIL) == 2
        assert complaints(session, since=SINCE, until=UNTIL, account_id=ids[0]) == 2
        assert complaints(session, since=SINCE, until=UNTIL, account_id=ids[1]) is None


def test_nothing_recorded_is_not_no_complaint(database: Database) -> None:
    with database.reading() as session:
        assert complaints(session, since=SINCE, until=UNTIL) is None

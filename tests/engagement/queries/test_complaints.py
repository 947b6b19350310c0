"""Complaints counted from cases, and from nothing where no case had been logged; on both databases."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.settings import Settings
from kadash.engagement.actions.cases import NewCase, log_case, take_back_case
from kadash.engagement.queries.complaints import complaint_cases, complaints_by_cases
from tests.satisfaction.survey import put_accounts

DENVER = ZoneInfo("America/Denver")
JUNE = {"start": date(2026, 6, 1), "end": date(2026, 6, 30)}


def test_complaints(database: Database, manager: Person) -> None:
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(database, count=2)
    with database.reading() as session:
        assert complaints_by_cases(session, **JUNE) is None
    now = datetime(2026, 7, 2, 12, tzinfo=DENVER)
    late_evening = datetime(2026, 6, 30, 23, 30, tzinfo=DENVER)  # July in UTC
    for account, kind, at in ((1, "complaint", late_evening), (2, "request", late_evening),
                              (1, "complaint", datetime(2026, 7, 1, 9, tzinfo=DENVER))):  # fmt: skip
        log_case(database, manager, new=NewCase(account, "Sags", at, kind=kind), now=now)
    with database.reading() as session:
        assert complaints_by_cases(session, **JUNE) == 1
        assert complaints_by_cases(session, **JUNE, account_id=2) == 0
        assert complaints_by_cases(session, start=date(2026, 5, 1), end=date(2026, 5, 31)) is None
        found = complaint_cases(session, **JUNE)
    assert found is not None
    assert (found["account"].iloc[0], found["day"].iloc[0]) == ("Account 1", date(2026, 6, 30))
    take_back_case(database, manager, id=1, version=1)
    with database.reading() as session:
        assert complaints_by_cases(session, **JUNE) == 0  # the request was logged by then


def test_cases_that_began_amid_a_year_do_not_tell_of_the_year(database: Database, manager: Person) -> None:
    """Three months of cases are not a year's complaints: the words of activities, which cover it, count."""
    put_accounts(database, count=2)
    at = datetime(2026, 6, 10, 9, tzinfo=DENVER)
    log_case(
        database,
        manager,
        new=NewCase(1, "Sags", at, kind="complaint"),
        now=datetime(2026, 7, 2, tzinfo=DENVER),
    )
    with database.reading() as session:
        year = {"start": date(2025, 7, 1), "end": date(2026, 6, 30)}
        assert complaints_by_cases(session, **year) is None
        assert complaints_by_cases(session, start=date(2026, 5, 20), end=date(2027, 5, 19)) == 1

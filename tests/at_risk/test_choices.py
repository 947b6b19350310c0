"""Ends of 12 whole months, and the day whose judgments hold."""

from datetime import date

from kadash.at_risk.choices import judged_by, whole_years_to
from kadash.core.database import Database
from kadash.core.periods import Month
from tests.at_risk.filled import fill


def ends(database: Database) -> list[Month]:
    with database.reading() as session:
        return whole_years_to(session)


def test_whole_years_of_bills(database: Database) -> None:
    fill(database, accounts=2)
    found = ends(database)
    assert (found[0], found[-1], len(found)) == (Month(2010, 12), Month(2009, 12), 13)


def test_a_worksheet_is_a_year_of_its_own(database: Database) -> None:
    assert ends(database) == []
    fill(database, accounts=1, bills=False)
    assert ends(database) == [Month(2009, 12)]


def test_earlier_years_are_seen_as_they_were_judged() -> None:
    newest, today = Month(2010, 12), date(2011, 2, 3)
    assert judged_by(end=newest, newest=newest, today=today) == today
    assert judged_by(end=Month(2009, 12), newest=newest, today=today) == date(2009, 12, 31)
    assert judged_by(end=Month(2011, 2), newest=newest, today=today) == today

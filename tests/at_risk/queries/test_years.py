"""Ends of 12 whole months, and the day whose judgments hold."""

from datetime import date
from decimal import Decimal

from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.queries.years import Seen, judged_by, seen, whole_years_to
from kadash.at_risk.rules.bridge import bridge
from kadash.core.database import Database
from kadash.core.people import Person
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


def look(database: Database, end: Month, today: date, **more: date) -> Seen:
    with database.reading() as session:
        return seen(session, end=end, today=today, **more)


def total(found: Seen) -> Decimal:
    return sum((line.at_risk_cents or Decimal(0) for line in found.found.lines), Decimal(0))


def test_an_earlier_year_keeps_the_judgments_it_had(database: Database, manager: Person) -> None:
    """One account of 1,200.00 a year at 75%: net 300.00, judged 0.6 in 2009 and 0.1 in 2011."""
    fill(database, accounts=1, worksheet_rows=False, second_year=1)
    today = date(2011, 6, 1)
    earlier = look(database, Month(2009, 12), today)
    then = total(earlier)
    judge_mobility(
        database, manager, account_id=1, factor=Decimal("0.1"), reason="A contract.", decided_on=today, seen=1
    )
    assert total(look(database, Month(2009, 12), today)) == then  # the judgment of 2011 is not of 2009
    assert (earlier.as_of, earlier.judged_then) == (date(2009, 12, 31), True)
    now = look(database, Month(2010, 12), today)
    assert now.as_of == today
    assert total(now) == then / 6  # the same net revenue (0.1 of it instead of 0.6)
    found = bridge(earlier.found.lines, now.found.lines)
    assert (found.before_cents, found.after_cents) == (then, total(now))  # both ends stand in the table
    assert {p.cause: p.amount_cents for p in found.parts if p.moves} == {"mobility down": total(now) - then}


def test_where_nobody_had_judged_a_later_days_judgments_stand_in(database: Database) -> None:
    fill(database, accounts=2, judged_on=date(2010, 6, 30))
    found = look(database, Month(2009, 12), date(2011, 1, 5), otherwise=date(2010, 12, 31))
    assert (found.as_of, found.judged_then) == (date(2010, 12, 31), False)
    assert total(found) > 0

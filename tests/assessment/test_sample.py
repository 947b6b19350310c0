"""The sample program shows an assessment with one contradicted claim, and a history."""

from datetime import date, timedelta
from decimal import Decimal

from kadash.accounts.tables import Representative
from kadash.assessment import sample
from kadash.assessment.queries import assessments as queries
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.standards import program

TODAY = date(2026, 6, 30)


def test_the_sample_claims_what_its_data_denies(database: Database, manager: Person, leader: Person) -> None:
    with database.writing(manager) as session:
        session.add(Representative(name="Avery Cole", time_share_percent=Decimal(22)))
    sample.fill(database, manager, leader, today=TODAY)
    with database.reading() as session:
        found = queries.summary(session, today=TODAY)
        history = queries.history(session)
    assert found is not None
    assert [each.criterion.id for each in found.contradictions] == ["time-standard"]
    assert found.level == program().level("basic")
    assert [each.criterion.id for each in found.steps] == [
        "relationship",  # the cheapest first: 8 hours, 60 hours, 120 hours and $1,500, not estimated
        "business-plan",
        "action-plans",
        "budget",
    ]
    assert found.waiting == 2
    assert [(each.level, each.signed_on) for each in history] == [
        (None, TODAY - timedelta(days=730)),
        (program().level("basic"), TODAY - timedelta(days=365)),
    ]
    assert {each.signed_by for each in history} == {"Morgan Ellis"}


def test_as_of_a_day_the_newest_of_that_day_counts(
    database: Database, manager: Person, leader: Person
) -> None:
    sample.fill(database, manager, leader, today=TODAY)
    last = TODAY - timedelta(days=365)
    with database.reading() as session:
        on = {
            day: queries.summary(session, today=day, on=day)
            for day in (TODAY - timedelta(days=731), last - timedelta(days=1), last)
        }
        now = queries.summary(session, today=TODAY)
    before, one, two = on.values()
    assert before is None
    assert one is not None
    assert two is not None
    assert now is not None
    assert (one.title, one.previous_level, one.previous_signed_on) == ("2024", None, None)
    assert (two.title, two.previous_signed_on) == ("2025", TODAY - timedelta(days=730))
    assert (now.title, now.previous_signed_on) == ("2026", last)

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

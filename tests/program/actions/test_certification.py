"""Certificates: courses noted and taken back, results with their day."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.accounts import actions as accounts
from kadash.action_plans.tables import ActionPlan
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.program.actions import certification
from kadash.program.queries.certification import CertificationView, certifications

TODAY = date(2026, 3, 2)
COURSES = ("overview", "program", "representative", "toolbox")


@pytest.fixture
def way(database: Database, representative: Person) -> int:
    return certification.begin(database, representative, name="Avery Cole")


def seen(database: Database) -> CertificationView:
    with database.reading() as session:
        (found,) = certifications(session, today=TODAY)
    return found


def test_four_courses_an_exam_and_a_plan(
    database: Database, manager: Person, representative: Person, way: int
) -> None:
    assert seen(database).standing.said == "0 of 4 courses"
    for month, name in enumerate(COURSES, 9):
        certification.complete_course(
            database, representative, id=way, course_id=name, on=date(2025, month, 1)
        )
    assert seen(database).standing.deadline == date(2026, 12, 1)
    changes = {
        "exam_on": date(2026, 1, 9),
        "exam_percent": Decimal("75"),
        "plan_on": date(2026, 2, 1),
        "plan_percent": Decimal("82.5"),
        "plan": "Summit Plastics 2026",
    }
    certification.change(database, representative, id=way, version=1, changes=changes)
    assert seen(database).standing.earned_on == date(2026, 2, 1)
    accounts.add_account(database, manager, number="001", name="Plant 1")
    with database.writing(representative) as session:
        session.add(ActionPlan(account_id=1, plan_year=2026, started_by="Avery Cole"))
    linked = {"action_plan_id": 1, "plan": "Plant 1, 2026"}
    certification.change(database, representative, id=way, version=2, changes=linked)
    assert (seen(database).row.action_plan_id, seen(database).row.plan) == (1, "Plant 1, 2026")


def test_a_course_is_corrected_and_taken_back(database: Database, representative: Person, way: int) -> None:
    for day in (date(2025, 1, 1), date(2025, 1, 2)):
        certification.complete_course(database, representative, id=way, course_id="toolbox", on=day)
    assert seen(database).courses == {"toolbox": date(2025, 1, 2)}
    certification.complete_course(database, representative, id=way, course_id="toolbox", on=None)
    assert seen(database).courses == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"exam_on": TODAY},
        {"plan_percent": Decimal(80)},
        {"exam_on": TODAY, "exam_percent": Decimal(101)},
        {"exam_on": TODAY, "exam_percent": Decimal(-1)},
    ],
)
def test_half_a_result_changes_nothing(
    database: Database, representative: Person, way: int, changes: dict
) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        certification.change(database, representative, id=way, version=1, changes=changes)
    assert seen(database).row.version == 1


def test_nobody_is_followed_twice(database: Database, representative: Person, way: int) -> None:
    with pytest.raises(Invalid, match="followed already"):
        certification.begin(database, representative, name=" Avery Cole ")
    certification.stop_following(database, representative, id=way, version=1)
    with pytest.raises(NotFound):
        certification.complete_course(database, representative, id=way, course_id="toolbox", on=TODAY)
    assert certification.begin(database, representative, name="Avery Cole") != way


def test_readers_and_strangers_write_nothing(
    database: Database, reader: Person, stranger: None, way: int
) -> None:
    for person in (reader, stranger):
        with pytest.raises(NotAllowed):
            certification.complete_course(database, person, id=way, course_id="toolbox", on=TODAY)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            certification.change(database, person, id=way, version=1, changes={})  # type: ignore[arg-type]

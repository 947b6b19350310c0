"""The trail of an answer, in words."""

from datetime import date
from decimal import Decimal

from kadash.assessment import actions
from kadash.assessment.queries import assessments as queries
from kadash.assessment.queries.trail import edits
from kadash.assessment.rules.levels import Answer, Claim
from kadash.core.database import Database
from kadash.core.people import Person

TODAY = date(2026, 6, 30)


def test_every_change_names_its_person(
    database: Database, manager: Person, representative: Person, leader: Person
) -> None:
    number = actions.open_assessment(database, manager, title="2026")
    first = Answer("budget", Claim.NOT, owner="Dana Reyes", cents=54_600_00)
    actions.save_answer(database, manager, assessment_id=number, answer=first, version=0)
    second = Answer("budget", Claim.MET, owner="Dana Reyes", evidence="Item 7", hours=Decimal(8))
    actions.save_answer(database, representative, assessment_id=number, answer=second, version=1)
    with database.reading() as session:
        row = queries.view(session, assessment_id=number, today=TODAY).answers["budget"]
        found = edits(session, answer_id=row.id or 0)
    assert [(each.person, each.says) for each in found] == [
        ("Avery Cole", "claim: Not met → Met; evidence: Item 7; hours: 8; dollars: $54,600.00 → nothing"),
        ("Dana Reyes", "claim: Not met; owner: Dana Reyes; dollars: $54,600.00"),
    ]


def test_taking_over_and_confirming_are_told(database: Database, manager: Person, leader: Person) -> None:
    number = actions.open_assessment(database, manager, title="2026")
    answer = Answer("budget", Claim.MET)
    actions.save_answer(database, manager, assessment_id=number, answer=answer, version=0)
    actions.sign(database, leader, assessment_id=number, version=1, today=TODAY)
    following = actions.open_assessment(database, manager, title="2027", from_id=number)
    actions.confirm_answer(database, manager, assessment_id=following, criterion="budget", version=1)
    with database.reading() as session:
        row = queries.view(session, assessment_id=following, today=TODAY).answers["budget"]
        found = edits(session, answer_id=row.id or 0)
    assert [each.says for each in found] == ["confirmed", "taken over, to be confirmed; claim: Met"]

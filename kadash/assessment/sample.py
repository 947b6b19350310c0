"""The sample program's assessments: two signed ones, and an open one with a claim that the data contradicts.

The open one states 30% of a representative's time; the sample's representatives have less than 26% set
aside each. So it claims one thing that its own data denies, and is three actions from Standard.
"""

from datetime import date, timedelta
from decimal import Decimal

from kadash.assessment import actions
from kadash.assessment.queries import assessments as queries
from kadash.assessment.rules.levels import Answer, Claim
from kadash.core.database import Database
from kadash.core.people import Person

MET, PARTLY, NOT = Claim.MET, Claim.PARTLY, Claim.NOT
STATED = Decimal(30)
AVERY, DANA, JORDAN = "Avery Cole", "Dana Reyes", "Jordan Blake"
MINUTES = (
    b"Utility board, minutes (extract)\n\n7. Key accounts. The board adopts the program's mission and "
    b"vision as presented, and asks for a report each quarter.\n"
)


def first(day: date) -> list[Answer]:
    """Return the answers of the first assessment: a list and good intentions."""
    return [
        Answer("mission-vision", PARTLY, evidence="Drafted with the launch team", owner=DANA, day=day),
        Answer("time-basic", stated=Decimal(5), evidence="Half a day now and then", owner=DANA, day=day),
        Answer("account-list", MET, evidence="The 21 accounts of the at-risk analysis", owner=AVERY, day=day),
        Answer("commitment", MET, evidence="Answers within a working day", owner=AVERY, day=day),
    ]


def second(day: date) -> list[Answer]:
    """Return the answers of a year later: Basic in full, Standard begun."""
    return [
        Answer("mission-vision", MET, evidence="Adopted by the board, item 7", owner=DANA, day=day),
        Answer(
            "time-basic", stated=Decimal(20), evidence="Job description, 2 of 10 tasks", owner=DANA, day=day
        ),
        Answer("account-list", MET, evidence="Reviewed with the at-risk analysis", owner=AVERY, day=day),
        Answer("commitment", MET, evidence="Answers within 4 hours", owner=AVERY, day=day),
        Answer("business-plan", NOT, owner=DANA, day=day),
        Answer("budget", MET, evidence="Adopted with the utility's budget", owner=DANA, day=day),
        Answer("survey", MET, evidence="Two waves a year, all 21 accounts", owner=JORDAN, day=day),
        Answer("meetings-annual", MET, evidence="Breakfast in May, 14 accounts came", owner=JORDAN, day=day),
        Answer("relationship", PARTLY, evidence="Nobody known at 3 accounts", owner=AVERY, day=day),
        Answer("action-plans", NOT, owner=AVERY, day=day),
        Answer("span", stated=Decimal(11), evidence="21 accounts, two representatives", owner=DANA, day=day),
        Answer("reports-to-manager", NOT, evidence="Reports to customer service", owner=DANA, day=day),
        Answer("meetings-regular", NOT, owner=JORDAN, day=day),
    ]


def third(day: date) -> list[Answer]:
    """Return what is answered so far in the open one; the rest of last year's waits to be confirmed."""
    return [
        Answer(
            "time-standard",
            stated=STATED,
            evidence="As agreed with the general manager in the spring",
            owner=DANA,
            day=day,
        ),
        Answer(
            "business-plan",
            PARTLY,
            evidence="The plan of this year: organization and financials are not confirmed yet",
            owner=DANA,
            day=day,
            hours=Decimal(60),
        ),
        Answer(
            "budget",
            PARTLY,
            evidence="Last year's was approved; this year's is before the utility board",
            owner=DANA,
            day=day,
        ),
        Answer(
            "action-plans",
            PARTLY,
            evidence="The largest accounts have one; the others follow by the end of the year",
            owner=AVERY,
            day=day,
            hours=Decimal(120),
            cents=1_500_00,
        ),
        Answer(
            "relationship",
            PARTLY,
            evidence="Contacts are missing at one account; a visit is arranged",
            owner=JORDAN,
            day=day,
            hours=Decimal(8),
        ),
    ]


CONFIRMED = (
    "mission-vision",
    "time-basic",
    "account-list",
    "commitment",
    "survey",
    "meetings-annual",
    "span",
)
MARKS = {
    "representative-left": ("some", "Two people, but each knows only their own accounts"),
    "leadership-support": ("no", "The board asks for a report each quarter"),
    "time-money": ("yes", "Storm season takes both representatives for weeks"),
}


def fill(database: Database, person: Person, leader: Person, *, today: date) -> None:
    """Put the assessments of two years ago and last year, signed, and this year's, open.

    ``person`` answers (a manager), ``leader`` signs. The two signed ones are dated back.
    """
    before, last = today - timedelta(days=730), today - timedelta(days=365)
    one = _signed(database, person, leader, first(before), before, None)
    two = _signed(database, person, leader, second(last), last, one)
    number = actions.open_assessment(database, person, title=str(today.year), from_id=two)
    _answer(database, person, number, third(today - timedelta(days=12)))
    for criterion in CONFIRMED:
        actions.confirm_answer(
            database,
            person,
            assessment_id=number,
            criterion=criterion,
            version=_version(database, number, criterion),
        )
    for reason, (mark, note) in MARKS.items():
        actions.save_stall_mark(database, person, assessment_id=number, reason=reason, mark=mark, note=note)
    own = actions.add_own_criterion(
        database,
        person,
        level="standard",
        title="A number to call at night",
        requirement="Each key account has a number that a person answers at any hour",
    )
    _answer(database, person, number, [Answer(own, MET, evidence="System operator's desk", owner=JORDAN)])


def _signed(
    database: Database, person: Person, leader: Person, given: list[Answer], day: date, from_id: int | None
) -> int:
    number = actions.open_assessment(database, person, title=str(day.year), from_id=from_id)
    _answer(database, person, number, given)
    actions.add_evidence(
        database,
        person,
        assessment_id=number,
        criterion="mission-vision",
        name="board-minutes.txt",
        content=MINUTES,
    )
    with database.reading() as session:
        version = queries.one(session, assessment_id=number).version
    actions.sign(database, leader, assessment_id=number, version=version, today=day)
    return number


def _answer(database: Database, person: Person, number: int, given: list[Answer]) -> None:
    for answer in given:
        version = _version(database, number, answer.criterion)
        actions.save_answer(database, person, assessment_id=number, answer=answer, version=version)


def _version(database: Database, number: int, criterion: str) -> int:
    """Return the version of an answer that was taken over, 0 where there is none yet."""
    with database.reading() as session:
        return queries.versions(session, assessment_id=number).get(criterion, 0)

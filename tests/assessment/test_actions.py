"""Answering, confirming, evidence, sign-off: on both databases, for the people who may and may not."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
import sqlmodel as sm

from kadash.assessment import actions
from kadash.assessment.queries import assessments as queries
from kadash.assessment.rules.levels import Answer, Claim
from kadash.core import audit
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.core.tables import AuditEntry
from kadash.standards import program
from tests.assessment.utilities import answers

TODAY = date(2026, 6, 30)


@pytest.fixture
def opened(database: Database, manager: Person) -> int:
    return actions.open_assessment(database, manager, title="2026")


def seen(database: Database, assessment_id: int) -> queries.AssessmentView:
    with database.reading() as session:
        return queries.view(session, assessment_id=assessment_id, today=TODAY)


def save(database: Database, person: Person, assessment_id: int, answer: Answer, version: int = 0) -> int:
    return actions.save_answer(database, person, assessment_id=assessment_id, answer=answer, version=version)


def answer_all(database: Database, person: Person, assessment_id: int, given: list[Answer]) -> None:
    for each in given:
        save(database, person, assessment_id, each)


def sign(database: Database, person: Person, assessment_id: int) -> None:
    version = seen(database, assessment_id).assessment.version
    actions.sign(database, person, assessment_id=assessment_id, version=version, today=TODAY)


@pytest.mark.parametrize(
    ("level", "short_of", "by"),
    [
        (None, "basic", "commitment"),
        ("basic", "standard", "survey"),
        ("standard", "masters", "reports-to-manager"),
    ],
)
def test_three_utilities_come_out_at_their_level(
    database: Database, manager: Person, opened: int, level: str | None, short_of: str, by: str
) -> None:
    answer_all(database, manager, opened, answers(short_of, leave_out=by))
    gap = seen(database, opened).gap
    assert (gap.reached.id if gap.reached else None) == level
    assert [each.criterion.id for each in gap.steps] == [by]
    save(database, manager, opened, Answer(by, Claim.MET))
    reached = seen(database, opened).gap.reached
    assert reached is not None
    assert reached.id == short_of


def test_an_answer_is_kept_whole(database: Database, representative: Person, opened: int) -> None:
    answer = Answer(
        "time-standard",
        stated=Decimal("25.9"),
        evidence="Job description",
        link="https://example.org/job",
        owner="Avery Cole",
        day=TODAY,
        hours=Decimal("83.2"),
        cents=4_576_00,
    )
    save(database, representative, opened, answer)
    row = seen(database, opened).answers["time-standard"]
    assert queries.answer(row) == answer


def test_two_people_on_one_answer(
    database: Database, manager: Person, representative: Person, opened: int
) -> None:
    save(database, manager, opened, Answer("budget", Claim.MET))
    with pytest.raises(Clash) as first:
        save(database, representative, opened, Answer("budget", Claim.NOT))
    assert first.value.differences == {"claim": ("met", "not")}
    assert save(database, manager, opened, Answer("budget", Claim.PARTLY), version=1) == 2
    with pytest.raises(Clash) as second:
        save(database, representative, opened, Answer("budget", Claim.NOT), version=1)
    assert second.value.differences == {"claim": ("partly", "not")}
    assert seen(database, opened).answers["budget"].claim == "partly"


def test_who_may_answer_and_sign(
    database: Database, reader: Person, leader: Person, representative: Person, opened: int
) -> None:
    for person in (reader, leader):
        with pytest.raises(NotAllowed):
            save(database, person, opened, Answer("budget", Claim.MET))
    save(database, representative, opened, Answer("budget", Claim.MET))
    with pytest.raises(NotAllowed):
        sign(database, representative, opened)
    sign(database, leader, opened)
    found = seen(database, opened)
    assert (found.assessment.signed_by, found.assessment.signed_on) == ("Morgan Ellis", TODAY)


def test_a_signed_assessment_is_locked(
    database: Database, manager: Person, leader: Person, opened: int
) -> None:
    save(database, manager, opened, Answer("budget", Claim.MET))
    file_id = add(database, manager, opened)
    sign(database, leader, opened)
    with pytest.raises(Locked, match="Morgan Ellis signed"):
        save(database, manager, opened, Answer("budget", Claim.NOT), version=1)
    with pytest.raises(Locked):
        add(database, manager, opened, content=b"other")
    with pytest.raises(Locked):
        actions.remove_evidence(database, manager, file_id=file_id)
    with pytest.raises(Locked):
        actions.save_stall_mark(database, manager, assessment_id=opened, reason="purpose", mark="yes")
    with pytest.raises(Locked):
        actions.discard(database, manager, assessment_id=opened, version=2)
    with pytest.raises(Locked):
        actions.sign(database, leader, assessment_id=opened, version=2, today=TODAY)
    assert seen(database, opened).answers["budget"].claim == "met"


def test_nothing_answered_is_not_signed(database: Database, leader: Person, opened: int) -> None:
    with pytest.raises(Invalid, match="Nothing is answered"):
        sign(database, leader, opened)


def test_signing_against_an_older_version_clashes(
    database: Database, manager: Person, leader: Person, opened: int
) -> None:
    save(database, manager, opened, Answer("budget", Claim.MET))
    with pytest.raises(Clash):
        actions.sign(database, leader, assessment_id=opened, version=9, today=TODAY)


def test_last_years_answers_are_shown_and_not_counted_until_confirmed(
    database: Database, manager: Person, leader: Person, opened: int
) -> None:
    answer_all(database, manager, opened, answers("basic"))
    add(database, manager, opened)
    sign(database, leader, opened)
    following = actions.open_assessment(database, manager, title="2027", from_id=opened)
    found = seen(database, following)
    assert found.waiting == 4
    assert found.gap.reached is None
    assert found.answers["mission-vision"].claim == "met"
    assert [file.name for file in found.files["budget"]] == ["plan.pdf"]
    for criterion in ("mission-vision", "time-basic", "account-list"):
        actions.confirm_answer(database, manager, assessment_id=following, criterion=criterion, version=1)
    save(database, manager, following, Answer("commitment", Claim.MET), version=1)
    reached = seen(database, following).gap.reached
    assert reached is not None
    assert reached.id == "basic"
    with pytest.raises(Clash):
        actions.confirm_answer(database, manager, assessment_id=following, criterion="commitment", version=1)


def test_one_is_open_at_a_time(database: Database, manager: Person, opened: int) -> None:
    with pytest.raises(Invalid, match="open already"):
        actions.open_assessment(database, manager, title="2027")
    actions.discard(database, manager, assessment_id=opened, version=1)
    with pytest.raises(NotFound):
        seen(database, opened)
    actions.open_assessment(database, manager, title="2027")


def test_a_title_is_needed(database: Database, manager: Person) -> None:
    with pytest.raises(Invalid):
        actions.open_assessment(database, manager, title="  ")


def add(database: Database, person: Person, assessment_id: int, content: bytes = b"%PDF plan") -> int:
    return actions.add_evidence(
        database, person, assessment_id=assessment_id, criterion="budget", name="plan.pdf", content=content
    )


def test_evidence_is_kept_byte_for_byte(database: Database, manager: Person, opened: int) -> None:
    content = bytes(range(256))
    file_id = add(database, manager, opened, content)
    assert add(database, manager, opened, content) == file_id
    with database.reading() as session:
        assert queries.evidence(session, file_id=file_id) == ("plan.pdf", content)
    actions.remove_evidence(database, manager, file_id=file_id)
    with database.reading() as session, pytest.raises(NotFound):
        queries.evidence(session, file_id=file_id)


def test_evidence_has_limits(database: Database, manager: Person, opened: int) -> None:
    with pytest.raises(Invalid, match="larger than 5 MB"):
        add(database, manager, opened, bytes(actions.LARGEST_FILE + 1))
    with pytest.raises(Invalid, match="is empty"):
        add(database, manager, opened, b"")
    for number in range(actions.MOST_FILES):
        add(database, manager, opened, b"%d" % number)
    with pytest.raises(Invalid, match="keeps 10 files"):
        add(database, manager, opened, b"one more")


def test_own_criteria_stand_beside_and_stay_with_what_was_signed(
    database: Database, manager: Person, leader: Person, opened: int
) -> None:
    own = actions.add_own_criterion(database, manager, level="basic", title="Storm desk", requirement="")
    answer_all(database, manager, opened, [*answers("basic"), Answer(own, Claim.NOT)])
    reached = seen(database, opened).gap.reached
    assert reached is not None
    assert reached.id == "basic"
    sign(database, leader, opened)
    actions.remove_own_criterion(database, manager, criterion=own)
    assert seen(database, opened).standings[-1].criterion.title == "Storm desk"
    following = actions.open_assessment(database, manager, title="2027", from_id=opened)
    assert own not in seen(database, following).answers
    with pytest.raises(NotFound):
        save(database, manager, following, Answer(own, Claim.MET))


def test_own_answers_are_taken_over(database: Database, manager: Person, leader: Person, opened: int) -> None:
    own = actions.add_own_criterion(database, manager, level="basic", title="Storm desk", requirement="")
    save(database, manager, opened, Answer(own, Claim.MET))
    sign(database, leader, opened)
    following = actions.open_assessment(database, manager, title="2027", from_id=opened)
    assert seen(database, following).standings[-1].waits
    with database.reading() as session:
        changes = queries.comparison(session, before_id=opened, after_id=following, today=TODAY)
    assert changes[-1].before is Claim.MET


def test_reasons_to_stall(database: Database, manager: Person, opened: int) -> None:
    actions.save_stall_mark(database, manager, assessment_id=opened, reason="purpose", mark="some")
    actions.save_stall_mark(
        database, manager, assessment_id=opened, reason="purpose", mark="yes", note="New council", version=1
    )
    mark = seen(database, opened).marks["purpose"]
    assert (mark.mark, mark.note) == ("yes", "New council")
    with pytest.raises(Invalid):
        actions.save_stall_mark(database, manager, assessment_id=opened, reason="weather", mark="yes")
    with pytest.raises(Clash):
        actions.save_stall_mark(
            database, manager, assessment_id=opened, reason="purpose", mark="no", version=1
        )


def test_the_trail_knows_who_answered_and_holds_no_bytes(
    database: Database, manager: Person, opened: int
) -> None:
    save(database, manager, opened, Answer("budget", Claim.MET))
    add(database, manager, opened)
    with database.reading() as session:
        entries = session.exec(sm.select(AuditEntry).order_by(sm.col(AuditEntry.id))).all()
        assert audit.verify(session.connection()) == []
    assert [each.table_name for each in entries] == ["assessment", "assessment_answer", "evidence_file"]
    assert {each.actor for each in entries} == {"Dana Reyes"}
    assert json.loads(entries[1].after or "")["claim"] == "met"


def test_history_and_summary(database: Database, manager: Person, leader: Person, opened: int) -> None:
    answer_all(database, manager, opened, answers("basic"))
    sign(database, leader, opened)
    following = actions.open_assessment(database, manager, title="2027")
    answer_all(
        database, manager, following, [replace(each) for each in answers("standard", leave_out="survey")]
    )
    with database.reading() as session:
        assert [(each.title, each.level) for each in queries.history(session)] == [
            ("2026", program().level("basic"))
        ]
        found = queries.summary(session, today=TODAY)
    assert found is not None
    assert found.assessment_id == following
    assert found.nearest is not None
    assert found.nearest.criterion.id == "survey"
    assert (found.answered, found.asked, found.waiting) == (11, 17, 0)
    assert found.previous_level == program().level("basic")


def test_before_the_first_there_is_no_summary(database: Database) -> None:
    with database.reading() as session:
        assert queries.summary(session, today=TODAY) is None

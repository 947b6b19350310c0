"""The self-assessment: empty, half filled, signed; answered in place."""

from datetime import date
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from kadash.assessment import actions
from kadash.assessment.queries import assessments as queries
from kadash.assessment.rules.levels import Answer, Claim
from kadash.core.database import Database
from kadash.core.people import Person, Role
from tests.assessment.utilities import answers
from tests.pages.conftest import Open, said

TODAY = date(2026, 6, 30)


@pytest.fixture
def half(sqlite_database: Database, manager: Person) -> int:
    """An open assessment at Basic, with a partly met criterion above."""
    number = actions.open_assessment(sqlite_database, manager, title="2026")
    for each in answers("basic", but={"survey": Claim.PARTLY}):
        actions.save_answer(sqlite_database, manager, assessment_id=number, answer=each, version=0)
    return number


def seen(database: Database, number: int) -> queries.AssessmentView:
    with database.reading() as session:
        return queries.view(session, assessment_id=number, today=TODAY)


def read(app: AppTest) -> str:
    """Return the text on the screen as people read it."""
    return said(app).replace("\\", "")


def metric(app: AppTest, label: str) -> str:
    return next(str(each.value) for each in app.metric if each.label == label)


def test_empty_it_offers_the_first_assessment(opened: Open, sqlite_database: Database) -> None:
    app = opened("self_assessment")
    assert "No assessment yet" in said(app)
    app.text_input(key="assessment-title").set_value("2026").run()
    app.button(key="assessment-open").click().run()
    assert app.title[0].value == "The program is below Basic, 4 steps from Basic"


def test_half_filled_it_shows_claim_level_and_gap(opened: Open, half: int) -> None:
    app = opened("self_assessment")
    assert app.title[0].value == "The program is at Basic, 8 steps from Standard"
    assert metric(app, "Program level") == "Basic \\(reactive\\)"
    assert metric(app, "Criteria answered") == "5 of 17"
    assert "Nearest: survey mechanism" in read(app)


def test_a_criterion_is_answered_in_place(opened: Open, sqlite_database: Database, half: int) -> None:
    app = opened("self_assessment")
    app.button(key="open-business-plan").click().run()
    form = f"answer-{half}-business-plan"
    app.button_group(key=f"{form}-0-claim").set_value("Met")
    app.text_area(key=f"{form}-0-evidence").set_value("Approved on May 5")
    app.button(key=f"{form}-save").click().run()
    assert not app.exception
    row = seen(sqlite_database, half).answers["business-plan"]
    assert (row.claim, row.evidence, row.version) == ("met", "Approved on May 5", 1)
    assert metric(app, "Steps to the next level") == "7"


def test_a_share_of_time_is_stated_as_a_number(opened: Open, sqlite_database: Database, half: int) -> None:
    app = opened("self_assessment")
    app.button(key="open-time-standard").click().run()
    form = f"answer-{half}-time-standard"
    app.number_input(key=f"{form}-0-stated").set_value(25.9)
    app.button(key=f"{form}-save").click().run()
    assert seen(sqlite_database, half).answers["time-standard"].stated == Decimal("25.9")
    assert "Not met: 25.9%" in read(app)


def test_a_fault_is_a_sentence(opened: Open, half: int) -> None:
    app = opened("self_assessment")
    app.button(key="open-budget").click().run()
    app.button(key=f"answer-{half}-budget-save").click().run()
    assert [each.value for each in app.error] == ["Say whether the criterion is met. Nothing was saved."]


def test_a_clash_shows_both_values(
    opened: Open, sqlite_database: Database, manager: Person, half: int
) -> None:
    app = opened("self_assessment")
    app.button(key="open-survey").click().run()
    form = f"answer-{half}-survey"
    app.button_group(key=f"{form}-1-claim").set_value("Met")
    actions.save_answer(
        sqlite_database, manager, assessment_id=half, answer=Answer("survey", Claim.NOT), version=1
    )
    app.button(key=f"{form}-save").click().run()
    assert "Two people, one row" in said(app)
    assert "stored now **not**, yours **met**" in said(app)
    assert seen(sqlite_database, half).answers["survey"].claim == "not"


def test_signed_it_is_locked_and_opens_the_next(
    opened: Open, sqlite_database: Database, leader: Person, half: int
) -> None:
    app = opened("self_assessment")
    app.button(key="assessment-sign").click().run()
    assert seen(sqlite_database, half).signed
    assert not [each for each in app.button if each.label in ("Edit", "Answer", "Sign off")]
    assert [each for each in app.button if each.label == "Details"]
    app.button(key="assessment-open").click().run()
    assert "4 answers of last time" in said(app) or "5 answers of last time" in said(app)
    assert metric(app, "Program level") == "Below Basic"
    app.button(key="confirm-mission-vision").click().run()
    assert not app.exception
    assert metric(app, "Criteria answered") == "1 of 17"


@pytest.mark.parametrize(
    ("part", "says"),
    [
        ("Way to the next level", "8 actions to Standard"),
        ("If a representative leaves", "No representatives yet"),
        ("Why programs stall", "Which of the five"),
        ("History", "No history yet"),
    ],
)
def test_each_part_opens(opened: Open, half: int, part: str, says: str) -> None:
    assert says in said(opened("self_assessment", part=part))


def test_history_compares_two(opened: Open, sqlite_database: Database, manager: Person, half: int) -> None:
    version = seen(sqlite_database, half).assessment.version
    actions.sign(sqlite_database, manager, assessment_id=half, version=version, today=TODAY)
    following = actions.open_assessment(sqlite_database, manager, title="2027")
    answer = Answer("survey", Claim.MET)
    actions.save_answer(sqlite_database, manager, assessment_id=following, answer=answer, version=0)
    app = opened("self_assessment", part="History")
    assert len(app.get("plotly_chart")) == 1
    assert "1 criterion gained, 4 lost" in said(app)


def test_a_reason_to_stall_is_marked(opened: Open, sqlite_database: Database, half: int) -> None:
    app = opened("self_assessment", part="Why programs stall")
    form = f"stall-{half}-purpose"
    app.button_group(key=f"{form}-0-mark").set_value("some").run()
    app.button(key=f"{form}-save").click().run()
    assert seen(sqlite_database, half).marks["purpose"].mark == "some"


def test_own_criteria_are_added_in_place(opened: Open, half: int) -> None:
    app = opened("self_assessment")
    app.text_input(key="own-title").set_value("Storm desk").run()
    app.button(key="own-add-do").click().run()
    assert "Storm desk" in said(app)


def test_evidence_is_uploaded(opened: Open, sqlite_database: Database, half: int) -> None:
    app = opened("self_assessment")
    app.button(key="open-budget").click().run()
    app.file_uploader(key=f"evidence-{half}-budget-0").upload("plan.pdf", b"%PDF", "application/pdf").run()
    assert [file.name for file in seen(sqlite_database, half).files["budget"]] == ["plan.pdf"]


@pytest.mark.parametrize(
    ("role", "answers_it", "signs_it"),
    [
        (Role.READER, False, False),
        (Role.LEADERSHIP, False, True),
        (Role.REPRESENTATIVE, True, False),
        (Role.MANAGER, True, True),
    ],
)
def test_who_may_do_what(
    opened: Open, half: int, monkeypatch: pytest.MonkeyPatch, role: Role, answers_it: bool, signs_it: bool
) -> None:
    monkeypatch.setattr("kadash.ui.people.signed_in", lambda: Person("Robin Shaw", role))
    app = opened("self_assessment")
    labels = {each.label for each in app.button}
    assert ("Answer" in labels) is answers_it
    assert ("Details" in labels) is not answers_it
    assert bool([each for each in app.button if each.key == "assessment-sign"]) is signs_it


@pytest.mark.parametrize("role", [Role.READER, Role.LEADERSHIP])
def test_details_open_for_whoever_only_reads(
    opened: Open, half: int, monkeypatch: pytest.MonkeyPatch, role: Role
) -> None:
    monkeypatch.setattr("kadash.ui.people.signed_in", lambda: Person("Robin Shaw", role))
    app = opened("self_assessment")
    app.button(key="open-span").click().run()
    assert not app.exception
    assert "Asked for: at most 35" in read(app)
    assert not app.text_area


def test_not_applicable_takes_its_reason_from_the_text(
    opened: Open, sqlite_database: Database, half: int
) -> None:
    app = opened("self_assessment")
    app.button(key="open-meetings-annual").click().run()
    form = f"answer-{half}-meetings-annual"
    app.button_group(key=f"{form}-0-claim").set_value("Not applicable")
    app.button(key=f"{form}-save").click().run()
    assert "needs a reason" in app.error[0].value
    app.button_group(key=f"{form}-0-claim").set_value("Not applicable")
    app.text_area(key=f"{form}-0-evidence").set_value("Two accounts: we meet them weekly")
    app.button(key=f"{form}-save").click().run()
    row = seen(sqlite_database, half).answers["meetings-annual"]
    assert (row.claim, row.reason, row.evidence) == (
        "not_applicable",
        "Two accounts: we meet them weekly",
        "",
    )

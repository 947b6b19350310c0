"""The export, and the documents for a reviewer."""

import io
import json
from datetime import date, timedelta
from decimal import Decimal

import openpyxl
import pytest

from kadash.accounts.tables import Representative
from kadash.assessment import actions
from kadash.assessment.documents import assessment as documents
from kadash.assessment.exports import export_assessment
from kadash.assessment.queries import assessments as queries
from kadash.assessment.rules.levels import Answer, Claim
from kadash.core.clock import now
from kadash.core.database import Database
from kadash.core.export import Request, as_csv, as_json
from kadash.core.people import Person
from tests.assessment.utilities import answers


def today() -> date:
    """The day on which the rows are made; asked anew, as a run may go past midnight."""
    return now().date()


@pytest.fixture
def contradicted(database: Database, manager: Person) -> int:
    """Standard is claimed with 30% of time, the database knows 22%."""
    with database.writing(manager) as session:
        session.add(Representative(name="Rita", time_share_percent=Decimal(22)))
    number = actions.open_assessment(database, manager, title="2026")
    for each in answers("standard", leave_out="time-standard"):
        actions.save_answer(database, manager, assessment_id=number, answer=each, version=0)
    answer = Answer(
        "time-standard",
        stated=Decimal(30),
        evidence="=HYPERLINK(1)",
        owner="Dana Reyes",
        day=date(2026, 5, 5),
    )
    actions.save_answer(database, manager, assessment_id=number, answer=answer, version=0)
    return number


def exported(database: Database, day: date | None = None) -> dict:  # type: ignore[type-arg]
    with database.reading() as session:
        return json.loads(as_json(export_assessment(session, Request(day or today()))))  # type: ignore[no-any-return]


def test_a_row_per_criterion_and_the_level_beside(database: Database, contradicted: int) -> None:
    found = exported(database)
    assert found["table"] == "assessment"
    assert found["level"] == "standard"
    assert len(found["rows"]) == 17
    (row,) = [each for each in found["rows"] if each["contradicts"]]
    assert row["id"] == "time-standard"
    assert row["level"] == "standard"
    assert row["claim"] == "met"
    assert row["stated"] == 30
    assert row["finding"] == "Rita: 22% of work time."
    assert row["evidence"] == "=HYPERLINK(1)"
    assert row["owner"] == "Dana Reyes"
    unanswered = next(each for each in found["rows"] if each["id"] == "reports-to-manager")
    assert (unanswered["claim"], unanswered["evidence"], unanswered["owner"]) == (None, None, None)


def test_before_the_first_there_are_no_rows(database: Database) -> None:
    found = exported(database)
    assert (found["rows"], found["level"]) == ([], None)


def test_as_of_an_earlier_day(database: Database, manager: Person, contradicted: int) -> None:
    with database.reading() as session:
        version = queries.one(session, assessment_id=contradicted).version
    signed = today() - timedelta(days=100)
    actions.sign(database, manager, assessment_id=contradicted, version=version, today=signed)
    actions.open_assessment(database, manager, title="2027")
    assert exported(database)["assessment"] == "2027"
    earlier = exported(database, today() - timedelta(days=1))
    assert (earlier["assessment"], earlier["signed_by"], earlier["level"]) == (
        "2026",
        "Dana Reyes",
        "standard",
    )
    assert exported(database, signed - timedelta(days=1))["rows"] == []


def test_no_cell_is_a_formula(database: Database, contradicted: int) -> None:
    with database.reading() as session:
        assert b"'=HYPERLINK(1)" in as_csv(export_assessment(session, Request(today())))
        view = queries.view(session, assessment_id=contradicted, today=today())
    book = openpyxl.load_workbook(io.BytesIO(documents.as_xlsx(view, utility="Harbor Utilities")))
    sheet = book["Self-assessment"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert sheet["A3"].value == "Program level: Standard (proactive)"
    assert [cell.value for cell in sheet[5]][:4] == ["Criterion", "Level", "Requirement", "Claim"]
    assert sheet.max_row == 5 + 17
    (flagged,) = [row for row in sheet.iter_rows(min_row=6) if row[6].value == "contradicts"]
    assert [flagged[column].value for column in (0, 3, 5, 10)] == [
        "Representative's time",
        "Met: 30%",
        "Rita: 22% of work time.",
        "Dana Reyes",
    ]
    assert next(row[0].value for row in book["Next level"].iter_rows(min_row=4)).startswith("Dedicate")


def test_the_pdf_says_level_claims_and_contradiction(database: Database, contradicted: int) -> None:
    with database.reading() as session:
        view = queries.view(session, assessment_id=contradicted, today=today())
    data = documents.document(view, utility="Harbor #Utilities")
    assert [each["value"] for each in data["figures"]] == ["Standard (proactive)", "13 of 17", "1"]
    assert (
        data["figures"][0]["so_what"]
        == "5 steps to Master's, and 1 claim to clear up; Basic, if the data is right"
    )
    assert [len(level["rows"]) for level in data["levels"]] == [4, 8, 5]
    made = documents.as_pdf(view, utility="Harbor #Utilities *x*")
    assert made.startswith(b"%PDF")
    assert len(made) > 10_000


def test_claims_in_words(database: Database, manager: Person) -> None:
    number = actions.open_assessment(database, manager, title="2026")
    for answer in (
        Answer("span", stated=Decimal(36)),
        Answer("relationship-executive", Claim.MET),
        Answer("survey", Claim.NOT_APPLICABLE, reason="Two accounts"),
    ):
        actions.save_answer(database, manager, assessment_id=number, answer=answer, version=0)
    with database.reading() as session:
        view = queries.view(session, assessment_id=number, today=today())
    labels = {each.criterion.id: documents.claim_label(each) for each in view.standings}
    assert labels["span"] == "Not met: 36"
    assert labels["relationship"] == "Met by a higher criterion"
    assert labels["survey"] == "Not applicable"
    assert labels["budget"] == "Not answered"

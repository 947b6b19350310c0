"""An account's page as the sheet to read before a visit: the sample's largest account, and a bare one."""

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kadash.core import clock
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person, Role
from kadash.core.settings import Settings
from kadash.engagement.actions.cases import NewCase, add_event, log_case
from kadash.engagement.actions.escalations import NewEscalation, note_escalation
from kadash.engagement.documents.sheets import as_pdf
from kadash.engagement.queries.visit import escalated, happenings, visit_sheet
from kadash.engagement.rules.case_words import BODIES, STAGES
from kadash.engagement.rules.visit import KINDS
from kadash.sample import TODAY
from tests.conftest import copied
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts

NOW = datetime(2026, 3, 10, 18, tzinfo=UTC)


@pytest.fixture(scope="module")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Database:
    return copied(sample_template, tmp_path_factory.mktemp("sample") / "sample.db")


def test_everything_of_the_largest_account_on_one_page(sample: Database) -> None:
    with sample.reading() as session:
        sheet = visit_sheet(session, account_id=1, today=TODAY)
        found = happenings(session, account_id=1, today=TODAY)
    facts = {fact.name: fact for fact in sheet.facts}
    assert facts["At risk"].value == "$185,507"  # as on the at-risk page
    assert facts["At risk"].note.startswith("mobility ")
    assert sheet.paragraphs[0].startswith("Next step: ")
    assert {each.kind for each in found} >= set(KINDS) - {"bill", "case", "escalation"}
    assert [each.day for each in found] == sorted((each.day for each in found), reverse=True)
    assert all(each.day <= TODAY for each in found)
    assert len(PdfReader(BytesIO(as_pdf(sheet))).pages) == 1


def test_an_account_of_which_nothing_is_known(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda zone: TODAY)
    put_accounts(sqlite_database, count=1)
    text = said(opened("account", id="1"))
    assert "Next step" in text
    assert "Nothing is on record yet" in text


def test_cases_and_escalations_stand_in_the_timeline_by_role(
    database: Database, manager: Person, leader: Person, representative: Person, reader: Person
) -> None:
    put_accounts(database, count=2)
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    evening = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)  # March 1 in Denver
    new = NewCase(account_id=1, kind="complaint", title="Voltage sags", received_at=evening)
    id = log_case(database, manager, new=new, now=NOW)
    add_event(database, manager, case_id=id, kind="solved", text="New transformer", at=NOW, now=NOW)
    new = NewEscalation(1, BODIES[0], STAGES[0], date(2026, 3, 3), "Sags on Oak Street")
    note_escalation(database, leader, new=new)
    with database.reading() as session:
        found = happenings(session, account_id=1, today=date(2026, 3, 31))
        assert happenings(session, account_id=2, today=date(2026, 3, 31)) == ()
        seen = {who.role: escalated(session, person=who, account_id=1)
                for who in (manager, leader, representative, reader)}  # fmt: skip
    assert [(each.day, each.what) for each in found if each.kind == "case"] == [
        (date(2026, 3, 10), "Solved: Voltage sags"),
        (date(2026, 3, 1), "Complaint: Voltage sags"),
    ]
    assert not [each for each in found if each.kind == "escalation"]
    assert [each.what for each in seen[Role.LEADERSHIP]] == [f"Went to the {BODIES[0]}: Sags on Oak Street"]
    assert seen[Role.MANAGER] == seen[Role.LEADERSHIP]
    assert seen[Role.REPRESENTATIVE] == seen[Role.READER] == ()

"""An account's page as the sheet to read before a visit: the sample's largest account, and a bare one."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kadash.core import clock
from kadash.core.database import Database
from kadash.engagement.documents.sheets import as_pdf
from kadash.engagement.queries.visit import happenings, visit_sheet
from kadash.engagement.rules.visit import KINDS
from kadash.sample import TODAY
from tests.conftest import copied
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts


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
    assert {each.kind for each in found} >= set(KINDS) - {"bill"}
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

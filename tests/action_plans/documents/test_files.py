"""Word and PDF files of a plan hold every word and figure of the screen; many plans as ZIP and one PDF."""

import zipfile
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from kadash.action_plans.actions.plans import start_plan
from kadash.action_plans.documents import files as made_files
from kadash.action_plans.documents.files import file_name, make
from kadash.action_plans.queries.documents import report
from kadash.action_plans.queries.plans import plan_view
from kadash.core.database import Database
from kadash.core.documents import apart
from kadash.core.documents.report_pdf import as_pdf
from kadash.core.documents.word import as_docx
from kadash.core.people import Person
from tests.action_plans.actions.test_plans import NOW, TODAY, in_force, plan, seen  # noqa: F401  # a fixture
from tests.core.documents.test_reports import squeezed


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """Files are made of what was read: one database will do."""
    return sqlite_database


def words_of_pdf(content: bytes) -> str:
    return squeezed("\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages))


def words_of_docx(content: bytes) -> str:
    word = Document(BytesIO(content))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    return squeezed("\n".join([*(each.text for each in word.paragraphs), *cells]))


def test_both_files_say_what_the_screen_says(
    database: Database, representative: Person, leader: Person, plan: int
) -> None:
    in_force(database, representative, leader, plan)
    view = seen(database, plan)
    with database.reading() as session:
        made = report(session, view=view)
    pdf, docx = as_pdf(made), as_docx(made, now=NOW)
    figures = [text for each in view.sections for text in (each.filled.figures or {}).values()]
    assert {"$12,000", "1,200 kWh", "2 kW", "Avery Cole", "Rosa Diaz"} <= set(figures)
    wanted = [squeezed(text) for text in (*made.texts, *figures)]
    in_pdf, in_docx = words_of_pdf(pdf), words_of_docx(docx)
    assert [text for text in wanted if text not in in_pdf] == []
    assert [text for text in wanted if text not in in_docx] == []
    assert b"pdfuaid" in pdf  # marked as accessible
    word = Document(BytesIO(docx))
    assert next(each.text for each in word.paragraphs if each.style and each.style.name == "Heading 1") == (
        "1. Executive summary"
    )


def further(database: Database, person: Person) -> list[int]:
    """Start two more plans, of the years after."""
    return [start_plan(database, person, account_id=1, plan_year=year) for year in (2027, 2028)]


def test_many_plans_in_one_go(database: Database, representative: Person, leader: Person, plan: int) -> None:
    in_force(database, representative, leader, plan)
    told: list[tuple[float, str]] = []
    files = make(
        database, ids=[plan], of="Avery Cole", today=TODAY, now=NOW,
        tell=lambda share, doing: told.append((share, doing)),
    )  # fmt: skip
    with zipfile.ZipFile(BytesIO(files.zipped)) as archive:
        assert archive.namelist() == ["action-plan-1-Account-1.pdf", "action-plan-1-Account-1.docx"]
        assert "$12,000" in words_of_pdf(archive.read("action-plan-1-Account-1.pdf"))
    assert "$12,000" in words_of_pdf(files.pdf)
    assert (files.of, files.count) == ("Avery Cole", 1)
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    assert told[-1] == (0.7, "Putting the plans into one PDF")
    assert files.pdf is not None


def test_many_plans_are_made_in_a_process_of_their_own_to_the_end(
    database: Database, representative: Person, plan: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "FEW", 2)  # the process that makes them has its own limits
    ids = [plan, *further(database, representative)]
    told: list[str] = []
    files = make(
        database, ids=ids, of="Avery Cole", today=TODAY, now=NOW, tell=lambda share, doing: told.append(doing)
    )
    with zipfile.ZipFile(BytesIO(files.zipped)) as archive:
        assert len(archive.namelist()) == 6
    assert files.pdf is not None
    assert words_of_pdf(files.pdf).count(squeezed("Customer action plan 202")) >= 3
    assert told == [
        "Reading 3 plans", "Read 3 plans", *(f"Writing plan {number} of 3" for number in (1, 2, 3)),
        "Putting the plans into one PDF",
    ]  # fmt: skip
    assert files.count == 3


def test_thousands_of_pages_are_not_set_at_once(
    database: Database, representative: Person, plan: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_files, "MOST_IN_ONE", 2)
    ids = [plan, *further(database, representative)]
    files = make(database, ids=ids, of="Avery Cole", today=TODAY, now=NOW, tell=lambda share, doing: None)
    assert (files.pdf, files.parts) == (None, 2)
    with zipfile.ZipFile(BytesIO(files.zipped)) as archive:
        names = archive.namelist()
        assert names[6:] == ["action-plans-part-1-of-2.pdf", "action-plans-part-2-of-2.pdf"]
        assert "CustomeractionplansofAveryCole,part2of2" in words_of_pdf(archive.read(names[7]))


def test_names_of_files() -> None:
    assert file_name("St. Anne / Medical: Center", 2010) == "action-plan-2010-St-Anne-Medical-Center"
    assert file_name("…", 1) == "action-plan-1-account"


def test_a_draft_is_made_of_what_stands_now(database: Database, plan: int) -> None:
    with database.reading() as session:
        made = report(session, view=plan_view(session, id=plan, today=TODAY))
    assert "Draft, not signed" in made.texts
    assert "Nothing is written here yet." in made.texts

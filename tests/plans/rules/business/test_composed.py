"""The whole plan: words with figures beside what the data says; Word and PDF say the same as the screen."""

import re
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from kadash.core.documents.report import Heading, Text
from kadash.core.documents.report_pdf import as_pdf
from kadash.core.documents.word import as_docx
from kadash.plans.rules.business.composed import (
    FILL,
    SOURCES,
    Composed,
    compose,
    digest,
    figures_of,
    frozen,
    report,
    report_of,
)
from kadash.plans.rules.business.facts import BusinessFacts
from kadash.program.rules.business_plan import State, Written
from kadash.standards.business_plan import business_plan
from tests.plans.business_facts import facts

DAY = date(2010, 1, 20)
WORDS = {"purpose": "We protect {at_risk.total}.\n\nEvery year."}


def plan(known: BusinessFacts | None = None, **written: Written) -> Composed:
    return compose(known or facts(), business_plan(), year=2010, written=written, quoted={})


def confirmed(section: str, words: dict[str, str] | None = None) -> Written:
    return Written(section, words or {}, "Dana", DAY, digest(FILL[section](facts())))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_every_section_of_the_guide_can_be_filled_and_checked() -> None:
    assert set(FILL) == {each.id for each in business_plan().sections}
    assert {each for section in business_plan().sections for each in section.facts} == set(SOURCES)


def test_words_stand_under_their_part_with_figures_filled_in() -> None:
    section = plan(summary=Written("summary", WORDS)).section("summary")
    assert section.blocks[:4] == (
        Heading("1 Executive summary"), Heading("What the program is for", 2),
        Text("We protect $746,582."), Text("Every year."),
    )  # fmt: skip
    assert section.state == State.FILLED


def test_a_confirmed_section_whose_data_moved_says_so() -> None:
    held = {"segment": confirmed("segment"), "financials": confirmed("financials")}
    now = plan(facts(waves=()), **held)
    assert now.section("segment").state == State.CHANGED
    assert now.section("financials").state == State.CONFIRMED
    assert now.completeness.confirmed == 2
    assert "3 Segment research" not in now.open
    assert len(now.open) == 5


@pytest.mark.parametrize(
    ("section", "changes", "said"),
    [
        ("summary", {"budget_cents": None}, "The program has no budget."),
        ("background", {"statements": ()}, "No vision or mission is adopted."),
        ("segment", {"lines": ()}, "No key accounts are recorded."),
        ("competition", {"lines": ()}, "No account's mobility is judged."),
        ("objectives", {"goals": ()}, "There are no goals."),
        ("organization", {"representatives": ()}, "No representative is recorded."),
    ],
)
def test_a_section_without_its_facts_does_not_count(section: str, changes: dict, said: str) -> None:
    found = plan(facts(**changes), **{section: confirmed(section)}).section(section)
    assert said in found.missing
    assert found.state == State.LACKING


def test_a_figure_that_moved_since_it_was_written_is_named() -> None:
    quoted = {"summary": {"at_risk.total": "$700,000"}}
    written = {"summary": Written("summary", WORDS)}
    found = compose(facts(), business_plan(), year=2010, written=written, quoted=quoted)
    (change,) = found.section("summary").moved
    assert (change.then, change.now) == ("$700,000", "$746,582")


def test_word_and_pdf_say_what_the_screen_says_in_every_figure() -> None:
    made = plan(summary=Written("summary", WORDS))
    document = report(made, author="Cedar Bend")
    assert document.subtitle == (
        "Cedar Bend & Co · draft, 0 of 7 sections confirmed, figures as of February 1, 2010"
    )
    word = Document(BytesIO(as_docx(document, now=datetime(2010, 2, 1, tzinfo=UTC))))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    in_word = squeezed("\n".join([*(each.text for each in word.paragraphs), *cells]))
    reader = PdfReader(BytesIO(as_pdf(document)))
    in_pdf = squeezed("\n".join(page.extract_text() for page in reader.pages))
    on_screen = [text for each in made.sections for text in report_texts(each.blocks)]
    assert len(on_screen) > 250
    assert [text for text in on_screen if squeezed(text) not in in_word] == []
    assert [text for text in on_screen if squeezed(text) not in in_pdf] == []
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_object().get_data()


def report_texts(blocks: tuple) -> list[str]:
    from kadash.core.documents.report import Report

    return list(Report("", "", "", blocks, titled=False).texts)


def test_what_is_adopted_comes_back_as_it_was() -> None:
    made = plan()
    document = report(made, author="Cedar Bend", adopted="version 1, adopted by Morgan on January 20, 2010")
    stored = frozen(made, document)
    assert report_of(stored) == document
    assert figures_of(stored)["at_risk.total"].text == "$746,582"
    assert "draft" not in document.footer


def test_the_list_comes_on_top_of_the_pages_of_its_section() -> None:
    many = facts(lines=facts().lines * 20)
    assert plan(many).section("segment").pages < 4

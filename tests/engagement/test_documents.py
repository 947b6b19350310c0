"""The sheets for customers, read back: Word and PDF hold every word and figure of the screen, on one page."""

import re
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from kadash.core.periods import Period
from kadash.engagement.documents.sheets import as_docx, as_pdf
from kadash.engagement.rules.plan_sheets import Line, Sheet, agreement, update
from kadash.engagement.rules.quarter_facts import Fact

NOW = datetime(2026, 2, 1, 9, tzinfo=UTC)
FACTS = (
    Fact("Electric usage", "8,209,030 kWh", "+5.8% against the same quarter of the year before"),
    Fact("Bills", "$531,788.97", "6 bills; none was a correction"),
    Fact("Promises kept", "3 of 4", "done by the day first promised"),
)


def lines(count: int) -> list[Line]:
    kinds = ("need", "expectation", "assistance")
    return [
        Line(
            kinds[place % 3], f"Words {place} & <more>, in \"quotes\" #{place}", f"What we do about {place}",
            "we", f"Owner {place}", date(2026, 3, 1 + place), ("open", "late", "done")[place % 3],
            date(2026, 2, 9) if place % 3 == 2 else None, f"Sentence {place}",
        )
        for place in range(count)
    ]  # fmt: skip


def sheets(count: int) -> dict[str, Sheet]:
    return {
        "agreement": agreement(
            lines(count), account="Harbor Foundry", utility="Cedar Bend", year="2026",
            session_on=date(2026, 1, 5), theirs=["Rosa Diaz"], ours=["Avery Cole"], senior=["Morgan Ellis"],
            acknowledged="acknowledged by Rosa Diaz on January 9, 2026 (signed)",
        ),
        "update": update(
            lines(count), FACTS, account="Harbor Foundry", utility="Cedar Bend",
            quarter=Period.parse("2026-01..2026-03"), year="2026", words="A good start",
            written_by="Avery Cole", to="Rosa Diaz", sent_on=date(2026, 4, 2),
        ),
    }  # fmt: skip


def every_text(sheet: Sheet) -> list[str]:
    cells = [cell for table in sheet.tables for row in (table.header, *table.rows) for cell in row]
    facts = [text for fact in sheet.facts for text in (fact.name, fact.value, fact.note)]
    titles = [table.title for table in sheet.tables]
    return [
        sheet.title,
        sheet.subtitle,
        *sheet.paragraphs,
        *facts,
        *titles,
        *cells,
        *sheet.signatures,
        sheet.footer,
    ]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).replace("“", '"').replace("”", '"')


@pytest.mark.parametrize("kind", ["agreement", "update"])
@pytest.mark.parametrize("count", [1, 12])
def test_the_pdf_has_all_of_it_on_one_accessible_page(kind: str, count: int) -> None:
    sheet = sheets(count)[kind]
    reader = PdfReader(BytesIO(as_pdf(sheet)))
    assert len(reader.pages) == 1
    text = squeezed(reader.pages[0].extract_text())
    assert [each for each in every_text(sheet) if squeezed(each) not in text] == []
    assert reader.metadata is not None
    assert reader.metadata.title == sheet.title
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en-US" or str(reader.trailer["/Root"]["/Lang"]).startswith(
        "en"
    )
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_object().get_data()


@pytest.mark.parametrize("kind", ["agreement", "update"])
def test_the_word_document_has_all_of_it_under_real_headings(kind: str) -> None:
    sheet = sheets(12)[kind]
    document = Document(BytesIO(as_docx(sheet, now=NOW)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    paragraphs = [each.text for each in document.paragraphs]
    footer = [each.text for each in document.sections[0].footer.paragraphs]
    found = squeezed("\n".join([*paragraphs, *cells, *footer]))
    assert [each for each in every_text(sheet) if squeezed(each) not in found] == []
    headings = {
        each.text: each.style.name for each in document.paragraphs if each.style.name.startswith("Head")
    }
    assert headings[sheet.title] == "Heading 1"
    assert {headings[table.title] for table in sheet.tables} == {"Heading 2"}
    assert all("tblHeader" in table._tbl.xml for table in document.tables)
    about = document.core_properties
    assert (about.title, about.author, about.created) == (sheet.title, "Kadash", NOW)


def test_control_characters_of_exports_do_not_stop_a_document() -> None:
    bad = Line("need", "A\x0b line", "B\x00")
    made = agreement(
        [bad], account="A", utility="", year="2026", session_on=None, theirs=[], ours=[], senior=[],
        acknowledged="draft",
    )  # fmt: skip
    assert as_docx(made, now=NOW)
    assert as_pdf(made)


def test_a_sheet_comes_back_from_storage_as_it_was() -> None:
    for sheet in sheets(3).values():
        assert Sheet.of(sheet.stored) == sheet


def test_a_character_that_no_font_has_costs_the_mark_and_not_the_document() -> None:
    made = agreement(
        [Line("need", "Thank you \U0001fae1 \u1f98")], account="A", utility="", year="2026", session_on=None,
        theirs=[], ours=[], senior=[], acknowledged="draft",
    )  # fmt: skip
    assert len(PdfReader(BytesIO(as_pdf(made))).pages) == 1

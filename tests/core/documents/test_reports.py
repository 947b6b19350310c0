"""Reports read back: Word and PDF say the same words; headings, header rows and charts are real ones."""

import re
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from kadash.core.documents.report import (
    Bullets,
    Chart,
    Heading,
    NewSection,
    PageBreak,
    Report,
    Signatures,
    Table,
    Text,
    as_json,
    clean,
    from_json,
    paragraphs,
)
from kadash.core.documents.report_pdf import amount, as_pdf, drawn
from kadash.core.documents.word import as_docx
from kadash.core.documents.word_tables import weights

NOW = datetime(2026, 2, 1, 9, tzinfo=UTC)
BARS = Chart(
    "bars", "At risk by account", ("Harbor Foundry", "St. Mary", "Mill"), {"At risk": (100.0, 50.0, None)},
    "$", "Harbor Foundry has twice what St. Mary has; Mill is not known.",
)  # fmt: skip
LINES = Chart("line", "Use", ("Jan", "Feb"), {"This": (3.0, 4.0), "Last": (None, 2.0)}, "kWh", "Use rose.")
ROWS = tuple((str(number), f"Account {number} & <co>", f"${number}.00") for number in range(1, 80))
REPORT = Report(
    "Business plan 2027", "Cedar Bend · draft", "Avery Cole",
    (
        Heading("1 Summary"), Text("First line\nsecond line"), Text("A note", "note"),
        Bullets(("One point", "Another #point")), Table("Accounts", ("Rank", "Account", "Revenue"), ROWS,
        (True, False, True)), PageBreak(), Heading("2 Pictures"), Heading("Money", 2), BARS, LINES,
        Table("", ("A",), (("b",),)), Table("", ("C",), (("d",),)), Text("After"), Signatures(("For us",)),
    ),
    footer="Cedar Bend", contents=True,
)  # fmt: skip


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_both_documents_hold_every_word_of_the_report() -> None:
    word = Document(BytesIO(as_docx(REPORT, now=NOW)))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    in_word = squeezed("\n".join([*(each.text for each in word.paragraphs), *cells]))
    pdf = PdfReader(BytesIO(as_pdf(REPORT)))
    in_pdf = squeezed("\n".join(page.extract_text() for page in pdf.pages))
    wanted = [squeezed(text) for text in REPORT.texts]
    assert len(wanted) > 240
    assert [each for each in wanted if each not in in_word] == []
    assert [each for each in wanted if each not in in_pdf] == []


def test_word_has_real_headings_header_rows_descriptions_and_properties() -> None:
    word = Document(BytesIO(as_docx(REPORT, now=NOW)))
    named = {each.text: each.style.name for each in word.paragraphs if each.style is not None}
    assert named["Business plan 2027"] == "Title"
    assert named["2 Pictures"] == "Heading 1"
    assert named["Money"] == "Heading 2"
    assert named["Accounts"] == "Caption"
    assert [table._tbl.xml.count("w:tblHeader") for table in word.tables] == [1, 1, 1]
    descriptions = re.findall(r'<wp:docPr [^>]*descr="([^"]+)"', word.element.xml)
    assert descriptions == [BARS.description, LINES.description]
    about = word.core_properties
    assert (about.title, about.author, about.language) == ("Business plan 2027", "Avery Cole", "en-US")
    assert (about.created, about.comments) == (NOW, "")
    assert 'w:lang w:val="en-US"' in word.styles.element.xml
    assert "asciiTheme" not in word.styles.element.xml  # the theme's fonts would win against the named ones


def test_no_paragraph_of_the_text_is_empty_only_for_space() -> None:
    word = Document(BytesIO(as_docx(REPORT, now=NOW)))
    empty = [each for each in word.paragraphs if not each.text and "w:drawing" not in each._p.xml]
    assert len(empty) == 1  # it parts two tables in a row


def test_charts_keep_their_numbers_as_a_workbook_and_start_at_zero() -> None:
    content = as_docx(REPORT, now=NOW)
    with zipfile.ZipFile(BytesIO(content)) as file:
        bars, lines = (file.read(f"word/charts/chart{number}.xml").decode() for number in (1, 2))
        sheet = load_workbook(BytesIO(file.read("word/embeddings/chart1.xlsx"))).active
        assert not [name for name in file.namelist() if "thumbnail" in name]
    assert "<c:barChart>" in bars
    assert re.search(r'<c:min val="0(\.0)?"', bars)
    assert "<c:lineChart>" in lines
    assert 'dispBlanksAs val="gap"' in lines
    assert "externalData" in bars
    assert sheet is not None
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        [None, "At risk"], ["Harbor Foundry", 100], ["St. Mary", 50], ["Mill", None],
    ]  # fmt: skip


def test_the_pdf_is_marked_as_accessible_and_names_itself() -> None:
    reader = PdfReader(BytesIO(as_pdf(REPORT)))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Business plan 2027", "Avery Cole")
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_object().get_data()


def test_a_report_comes_back_from_storage_as_it_was() -> None:
    assert from_json(as_json(REPORT)) == REPORT


def test_letters_are_sections_of_one_file() -> None:
    blocks = (NewSection(), Text("Dear Ana"), NewSection(), Text("Dear Ben"))
    letters = Report("Letters", "", "Avery Cole", blocks, titled=False)
    word = Document(BytesIO(as_docx(letters, now=NOW)))
    assert len(word.sections) == 2
    assert [each.text for each in word.paragraphs if each.text] == ["Dear Ana", "Dear Ben"]
    pages = PdfReader(BytesIO(as_pdf(letters))).pages
    assert [page.extract_text().strip() for page in pages] == ["Dear Ana", "Dear Ben"]


@pytest.mark.parametrize(
    ("text", "found"), [("a\x0bb\x00c", "abc"), ("a\tb\nc", "a\tb\nc"), ("x\ud800y", "xy")]
)
def test_what_no_format_can_write_is_left_out(text: str, found: str) -> None:
    assert clean(text) == found


def test_written_text_is_parted_at_empty_lines() -> None:
    assert paragraphs(" One\r\nline\n\n\n\nTwo ") == (Text("One\nline"), Text("Two"))


def test_a_missing_value_is_a_gap_and_is_said() -> None:
    found = drawn(BARS, "#000000")["series"][0]
    assert found["values"] == [1.0, 0.5, None]
    assert found["written"] == ["$100", "$50", "not known"]
    assert drawn(LINES, "#000000")["series"][1]["lines"] == []
    assert amount(-5.0, "$") == "-$5"


def test_columns_share_the_width_by_their_content() -> None:
    table = Table("", ("Rank", "Account"), (("1", "x" * 18), ("2", "y")))
    assert weights(table) == [pytest.approx(7 / 27), pytest.approx(20 / 27)]
    long = Table("", ("Code", "Goal", "Why"), (("A.1.1.a", "g" * 58, "w" * 28),))
    assert weights(long) == pytest.approx([9 / 92, 83 * 60 / 90 / 92, 83 * 30 / 90 / 92])


def test_a_short_table_stays_on_one_page() -> None:
    header, rows = ("Need", "Amount"), (*((f"Visit {number}", "$5") for number in range(6)), ("Sum", "$30"))
    table = Table("What the plan needs", header, rows, (False, True), total=True)
    for lines in range(28, 40):  # wherever the table begins on the page
        report = Report("T", "", "A", (*(Text(f"Line {number}.") for number in range(lines)), table))
        pages = [page.extract_text() for page in PdfReader(BytesIO(as_pdf(report))).pages]
        held = [text for text in pages if "Visit 0" in text]
        assert len(held) == 1
        assert "What the plan needs" in held[0]
        assert "$30" in held[0]
    report = Report("T", "", "A", (table,))
    made = Document(BytesIO(as_docx(report, now=NOW))).tables[0]
    followed = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in made.rows]
    assert followed == [True] * 7 + [None]


def test_signatures_stay_with_what_is_signed() -> None:
    signed = Signatures(("Avery Cole", "Morgan Ellis"), ("Signed by Avery Cole", "Approved by Morgan Ellis"))
    for lines in range(36, 46):  # wherever they begin on the page
        blocks = (*(Text(f"Line {number}.") for number in range(lines)), Heading("Signatures"), signed)
        pages = [
            page.extract_text() for page in PdfReader(BytesIO(as_pdf(Report("T", "", "A", blocks)))).pages
        ]
        (held,) = (text for text in pages if "Signed by Avery Cole" in text)
        assert "Signatures" in held
        assert "Morgan Ellis: name, date, signature" in held
    word = Document(BytesIO(as_docx(Report("T", "", "A", (Heading("Signatures"), signed)), now=NOW)))
    of = [each.paragraph_format.keep_with_next for each in word.paragraphs if "Ellis" in each.text]
    assert of == [True, None]


def test_a_report_stored_before_signatures_had_words_above_them_comes_back() -> None:
    stored = as_json(Report("T", "", "A", (Signatures(("For us",)),)))
    del stored["blocks"][0]["above"]
    assert from_json(stored).blocks == (Signatures(("For us",)),)
    assert as_pdf(from_json(stored)).startswith(b"%PDF")

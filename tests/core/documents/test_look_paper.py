"""What PDFs take of the utility's own look: paper, text forms, header and footer, by hand."""

import io

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from pypdf import PdfReader

from kadash.core.documents import look, look_paper
from kadash.core.documents.look_paper import missing_fonts, paper
from kadash.core.documents.report import Heading, PageBreak, Report, Text
from kadash.core.documents.report_pdf import as_pdf
from kadash.core.documents.word_xml import field
from tests.core.documents.test_look import picture, theirs

REPORT = Report("Plan", "Draft", "Us", (Heading("One"), Text("Words"), PageBreak(), Text("More")), "Ours")


def own() -> bytes:
    """A4 paper, a serif heading in red, a header in three parts, a footer with a table and page numbers."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Pt(595), Pt(842)
    section.left_margin, section.top_margin, section.bottom_margin = Inches(1.5), Inches(0.5), Inches(0.5)
    section.header_distance, section.footer_distance = Pt(20), Pt(30)
    style = made.styles["Heading 1"].font
    style.name, style.size, style.bold, style.color.rgb = "Nowhere Serif", Pt(20), False, RGBColor(170, 0, 0)
    made.styles["Heading 1"].element.rPr.rFonts.attrib.pop(qn("w:asciiTheme"), None)  # it would win
    made.styles["Normal"].font.size = Pt(9)
    section.header.paragraphs[0].add_run("Cedar Bend\tKey accounts\tConfidential")
    line = section.footer.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line.add_run("Page ")
    field(line, "PAGE")
    line.add_run(" of ")
    field(line, "NUMPAGES")
    table = section.footer.add_table(1, 2, Inches(6))
    table.cell(0, 0).text, table.cell(0, 1).text = "Water and power", "since 1954"
    out = io.BytesIO()
    made.save(out)
    return look.cleaned(out.getvalue())


def test_paper_and_text_forms() -> None:
    found = paper(own(), "#0b5c8a")
    assert (found["width"], found["height"]) == (595, 842)
    assert found["margin"]["left"] == 108
    assert found["margin"]["top"] == pytest.approx(20 + 8 + 9 * 1.3)  # a header needs more than half an inch
    assert found["margin"]["bottom"] == pytest.approx(30 + 8 + 2 * 9 * 1.3)
    one = found["one"]
    assert (one["font"], one["size"], one["color"], one["bold"]) == ("Nowhere Serif", 20, "#AA0000", False)
    assert (found["two"]["size"], found["text"]["size"]) == (13, 9)
    assert "Nowhere Serif" in missing_fonts(own())


def test_header_and_footer_in_rows_of_cells() -> None:
    found = paper(own(), "#0b5c8a")
    assert [(cell["at"], [part["text"] for part in cell["parts"]]) for cell in found["header"][0]] == [
        ("left", ["Cedar Bend"]), ("center", ["Key accounts"]), ("right", ["Confidential"]),
    ]  # fmt: skip
    first, second = found["footer"][0], found["footer"][1]
    assert first[0]["at"] == "right"
    assert [part.get("text", part.get("number")) for part in first[0]["parts"]] == [
        "Page ", "PAGE", " of ", "NUMPAGES",
    ]  # fmt: skip
    assert [cell["parts"][0]["text"] for cell in second] == ["Water and power", "since 1954"]


def test_a_picture_keeps_its_size_and_its_text() -> None:
    (row,) = paper(look.cleaned(theirs()), "#0b5c8a")["header"]
    part = row[0]["parts"][-1]
    assert (part["wide"], part["high"], part["said"]) == (72, 24, "Logo")
    assert bytes(part["picture"]).startswith(b"\x89PNG")
    assert picture().read(4) == b"\x89PNG"


def test_the_pdf_has_them_on_every_page_and_stays_accessible() -> None:
    reader = PdfReader(io.BytesIO(as_pdf(REPORT, look=own())))
    assert (float(reader.pages[0].mediabox.width), float(reader.pages[0].mediabox.height)) == (595, 842)
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        for said in ("Cedar Bend", "Key accounts", "Confidential", f"Page {number} of 2", "since 1954"):
            assert said in text
        assert "Ours" not in text  # the uploaded footer stands instead
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_object().get_data()


def test_without_a_look_it_is_ours() -> None:
    reader = PdfReader(io.BytesIO(as_pdf(REPORT)))
    assert float(reader.pages[0].mediabox.width) == 612
    assert "Ours" in reader.pages[0].extract_text()
    assert paper(None, "#123456")["one"]["color"] == "#123456"
    assert look_paper.LETTER["height"] == 792

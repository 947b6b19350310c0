"""The utility's own look: what is taken of an uploaded document, and what stays behind."""

import io
import re
import zipfile
from datetime import UTC, datetime

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Inches, Pt
from PIL import Image

from kadash.core import actions
from kadash.core.boxed import TooSlow
from kadash.core.database import Database
from kadash.core.documents import look, look_file
from kadash.core.documents.report import Bullets, Heading, Report, Table, Text
from kadash.core.documents.word import as_docx
from kadash.core.documents.word_xml import element, field
from kadash.core.errors import Clash, Invalid, NotAllowed
from kadash.core.people import Person

NOW = datetime(2026, 2, 1, 9, tzinfo=UTC)
REPORT = Report(
    "Plan", "Draft", "Us",
    (Heading("1 One"), Text("Words"), Bullets(("a",)), Table("T", ("A",), (("b",),))), footer="Our footer",
)  # fmt: skip


def picture() -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (60, 20), "#aa0000").save(out, "PNG")
    out.seek(0)
    return out


def theirs() -> bytes:
    """A document of a utility: its font, margins, a header with a logo, a footer with page numbers, text."""
    made = docx.Document()
    made.styles["Heading 1"].font.name, made.styles["Heading 1"].font.size = "Georgia", Pt(30)
    made.styles["Heading 1"].element.rPr.rFonts.attrib.pop(qn("w:asciiTheme"), None)
    made.sections[0].left_margin = Inches(2)
    header, footer = made.sections[0].header.paragraphs[0], made.sections[0].footer.paragraphs[0]
    header.add_run("Cedar Bend Utilities ").bold = True
    header.add_run().add_picture(picture(), Inches(1))
    footer.add_run("Page ")
    field(footer, "PAGE")
    other = element("w:fldSimple", instr=" DOCPROPERTY Manager ")
    run, text = element("w:r"), element("w:t")
    text.text = "Dana"
    run.append(text)
    other.append(run)
    footer._p.append(other)
    link = element("w:hyperlink")
    link.set(qn("r:id"), made.part.relate_to("https://example.com/", "x:hyperlink", is_external=True))
    footer._p.append(link)
    made.add_paragraph("Their secret text")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name).decode("utf-8", "replace") for name in file.namelist()}


def changed(content: bytes, name: str, change: tuple[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        for each in source.namelist():
            data = source.read(each)
            target.writestr(each, data.replace(*(part.encode() for part in change)) if each == name else data)
    return out.getvalue()


def test_styles_header_footer_and_margins_are_taken_and_nothing_else() -> None:
    made = docx.Document(io.BytesIO(as_docx(REPORT, now=NOW, look=look.cleaned(theirs()))))
    assert made.styles["Heading 1"].font.name == "Georgia"
    assert made.styles["Heading 1"].font.size == Pt(30)
    assert made.sections[0].left_margin == Inches(2)
    header, footer = made.sections[0].header, made.sections[0].footer
    assert header.paragraphs[0].text.strip() == "Cedar Bend Utilities"
    assert "w:drawing" in header.paragraphs[0]._p.xml
    assert footer.paragraphs[0].text.startswith("Page")
    assert "Our footer" not in "".join(each.text for each in footer.paragraphs)
    whole = "".join(parts(as_docx(REPORT, now=NOW, look=look.cleaned(theirs()))).values())
    assert "secret" not in whole
    assert {each.text for each in made.paragraphs} >= {"Plan", "Draft", "1 One", "Words", "a", "T"}
    assert {each.style.name for each in made.paragraphs if each.style} >= {
        "Title",
        "Heading 1",
        "List Bullet",
    }
    assert made.core_properties.author == "Us"


def test_only_page_numbers_stay_fields_and_nothing_leads_outside() -> None:
    kept = parts(look.cleaned(theirs()))
    footer = next(text for name, text in kept.items() if re.search(r"word/footer\d*\.xml$", name))
    assert re.findall(r'w:instr="([^"]*)"', footer) == [" PAGE "]
    assert "Dana" in footer  # what another field showed stays as text
    assert "hyperlink" not in footer
    assert not [name for name, text in kept.items() if name.endswith(".rels") and "External" in text]


def test_a_field_in_pieces_becomes_a_simple_one_or_its_text() -> None:
    made = docx.Document()
    line = made.sections[0].footer.paragraphs[0]
    for instruction, shown in (("NUMPAGES", "9"), ("AUTHOR", "Ann")):
        for kind in ("begin", instruction, "separate", shown, "end"):
            run = line.add_run()
            if kind in ("begin", "separate", "end"):
                run._r.append(element("w:fldChar", fldCharType=kind))
            elif kind == instruction:
                part = element("w:instrText")
                part.text = f" {kind} "
                run._r.append(part)
            else:
                run.text = kind
    out = io.BytesIO()
    made.save(out)
    kept = docx.Document(io.BytesIO(look.cleaned(out.getvalue()))).sections[0].footer.paragraphs[0]
    assert re.findall(r'w:instr="([^"]*)"', kept._p.xml) == [" NUMPAGES "]
    assert kept.text == "Ann"


@pytest.mark.parametrize("content", [b"", b"not a file", b"PK\x03\x04 broken"])
def test_what_is_no_document_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(Invalid, match="Nothing was stored"):
        look.cleaned(content)


def test_documents_with_macros_or_entities_are_refused() -> None:
    macro = ("wordprocessingml.document.main+xml", "macroEnabled.main+xml")
    with pytest.raises(Invalid, match="without macros"):
        look.cleaned(changed(theirs(), "[Content_Types].xml", macro))
    named = ("<w:styles ", '<!DOCTYPE a [<!ENTITY b "c">]><w:styles ')
    with pytest.raises(Invalid, match="cannot be read"):
        look.cleaned(changed(theirs(), "word/styles.xml", named))


@pytest.mark.parametrize(
    ("limit", "value", "said"),
    [
        ("MOST_BYTES", 1_000, "a look has at most"),
        ("MOST_PARTS", 3, "cannot be read"),
        ("MOST_UNPACKED", 20_000, "too large inside"),
        ("MOST_KEPT", 1_000, "too large to be kept"),
    ],
)
def test_limits(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, said: str) -> None:
    content = theirs()
    monkeypatch.setattr(look, limit, value)
    with pytest.raises(Invalid, match=said):
        look.cleaned(content)


def test_it_is_taken_in_a_process_of_its_own_with_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    made = docx.Document(io.BytesIO(look_file.taken(theirs())))
    assert made.styles["Heading 1"].font.name == "Georgia"
    with pytest.raises(Invalid, match="cannot be read as a Word document"):
        look_file.taken(b"not a file")
    monkeypatch.setattr(look_file, "MEMORY", 40_000_000)
    with pytest.raises(Invalid, match="Nothing was stored"):
        look_file.taken(theirs())

    def slow(*_: object, seconds: int) -> int:
        raise TooSlow(seconds)

    monkeypatch.setattr(look_file, "run_boxed", slow)
    with pytest.raises(Invalid, match="takes too long to read"):
        look_file.taken(theirs())


def test_a_manager_stores_a_look_and_takes_it_back(
    database: Database, manager: Person, leader: Person
) -> None:
    with pytest.raises(NotAllowed):
        actions.save_look(database, leader, content=theirs(), name="a.docx", version=0)
    actions.save_look(database, manager, content=theirs(), name="a.docx", version=0)
    with pytest.raises(Clash):
        actions.save_look(database, manager, content=theirs(), name="b.docx", version=0)
    with database.reading() as session:
        held = look.read_look(session)
    assert (held.name, held.version) == ("a.docx", 1)
    assert as_docx(REPORT, now=NOW, look=held.content)
    actions.remove_look(database, manager, version=1)
    with database.reading() as session:
        assert look.read_look(session).content is None

"""What Kadash hands out, opened in other programs: LibreOffice, Gnumeric, Poppler, and five libraries.

Each program is started once for all files, so everything stands in this one module.
"""

import csv
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from docx import Document
from docx.oxml.ns import qn
from pptx import Presentation
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from kadash.core.export import Table, as_xlsx
from kadash.ui import tables
from tests.conftest import copied
from tests.handed_out.collect import MOMENT, ROOT, collect
from tests.handed_out.programs import Word, collisions, run, saved_by_gnumeric, saved_by_libreoffice, words

MONEY = '"$"#,##0.00'
MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
DAY = re.compile(
    rf"(\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|({MONTHS})\w* \d{{1,2}}, \d{{4}})([ T,].{{0,9}})?"
)
PLAIN_NUMBER = re.compile(r"-?\$?[\d,]*\d(\.\d+)?%?")
TEXTS_OF_DIGITS = re.compile(
    r"(?i)number|^account$|likely ranks|postal|^zip$|phone|invoice|meter|code|^year$|^we$|example"
)
PERIODS = re.compile(r"(?i)told what to expect")  # a sentence that begins with a day
STORED = re.compile(r"at|starts_at|ends_at")  # a day or a moment with its offset, to be loaded again
ONLY_SOMETIMES = {
    "changes-{}", "defects-{}", "aside-{}", "{}-sums", "{}-stored", "{}-aside", "{}-columns",  # while loading
    "rows-{}", "team-{}", "list-{}", "programs-{}", "bridge-moves-{}",  # the name is made of what was chosen
    "coming", "level-cases", "outcomes", "peers", "plans",
    "key", "activities", "closures", "what-if-shifts", "judgments", "net-revenue-table", "contacts",
    "interactions",
    "survey-moved", "account-follow-ups", "unfunded",
    "changed-figures", "changed-rows-{}",  # two versions of a plan, once both are chosen
}  # fmt: skip
"""Tables that the sample program does not show, or shows under a name that is put together."""


@pytest.fixture(scope="module")
def files(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    folder = tmp_path_factory.mktemp("handed_out")
    database = copied(sample_template, folder / "kadash.db")
    yield collect(database, folder)
    database.engine.dispose()


@pytest.fixture(scope="module")
def printed(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Word]]:
    """The words of every workbook, deck and document as LibreOffice prints it."""
    long = ("cli-bills", "cli-interactions", "cli-conversations", "cli-survey-responses")  # hundreds of pages
    chosen = [
        path
        for name, path in files.items()
        if path.suffix in (".xlsx", ".pptx", ".docx") and not name.startswith(long)
    ]
    made = saved_by_libreoffice(chosen, "pdf", tmp_path_factory.mktemp("printed"))
    return {name: words(path) for name, path in made.items()}


def of(files: dict[str, Path], ending: str) -> dict[str, Path]:
    found = {name: path for name, path in files.items() if path.suffix == ending}
    assert found
    return found


def test_every_table_of_every_screen_is_here(files: dict[str, Path]) -> None:
    """Whoever adds a table either sees it here, or says that the sample program does not show it."""
    written = " ".join(path.read_text(encoding="utf-8") for path in (ROOT / "kadash/screens").rglob("*.py"))
    calls = re.findall(r"tables\.show\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)", written)
    offering = [call for call in calls if "downloads=False" not in call]
    keys = {
        re.sub(r"{.*?}", "{}", found[1])
        for call in offering
        if (found := re.search(r'key=f?"([^"]*)"', call))
    }
    assert len(keys) > 50
    seen = {path.stem for path in files.values()}
    assert {key for key in keys if key not in seen} - ONLY_SOMETIMES == set()
    assert {"briefing"} <= {path.stem for path in (ROOT / "pages").glob("*.py")}
    assert {
        "pdf.pdf",
        "pptx.pptx",
        "budget.pdf",
        "budget.xlsx",
        "assessment.pdf",
        "assessment.xlsx",
    } <= files.keys()
    assert any(path.suffix == ".docx" for path in files.values())


def test_workbooks_hold_dates_as_dates_and_numbers_as_numbers(files: dict[str, Path]) -> None:
    for name, path in of(files, ".xlsx").items():
        for sheet in openpyxl.load_workbook(path):
            for row in sheet.iter_rows():
                for cell in row:
                    assert cell.data_type != "e", (name, cell.coordinate)
                    if not isinstance(cell.value, str) or cell.data_type == "f":
                        continue
                    header = str(sheet.cell(1, cell.column).value)
                    told = (name, cell.coordinate, header, cell.value)
                    told_otherwise = PERIODS.search(header) or (
                        name == "cli-interactions.xlsx" and STORED.fullmatch(header)
                    )
                    assert told_otherwise or not DAY.fullmatch(cell.value), told
                    assert TEXTS_OF_DIGITS.search(header) or not PLAIN_NUMBER.fullmatch(cell.value), told


def test_two_readers_see_the_same_values_and_all_zeros(files: dict[str, Path]) -> None:
    """openpyxl and calamine read the same; account numbers keep their zeros in XLSX and CSV."""
    for name, path in of(files, ".xlsx").items():
        other = CalamineWorkbook.from_path(path)
        for sheet in openpyxl.load_workbook(path, data_only=True):
            ours = [[_plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]
            theirs = [[_plain(value) for value in row] for row in _all_rows(other, sheet.title)]
            assert _trimmed(ours) == _trimmed(theirs), name
    lines = files["accounts.csv"].read_text(encoding="utf-8-sig").splitlines()
    numbers = [row[1] for row in csv.reader(lines)]
    sheet = openpyxl.load_workbook(files["accounts.xlsx"]).active
    assert [row[1] for row in sheet.iter_rows(values_only=True)][1:22] == numbers[1:22]
    assert all(number.startswith("00") for number in numbers[1:22])


def _all_rows(book: CalamineWorkbook, sheet: str) -> list[list[object]]:
    return book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def _plain(value: object) -> object:
    if value is None or value == "":
        return None
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, datetime.min.time())
    return round(float(value), 9) if isinstance(value, int | float) else value


def _trimmed(rows: list[list[object]]) -> list[list[object]]:
    kept = [list(row) for row in rows]
    for row in kept:
        while row and row[-1] is None:
            row.pop()
    while kept and not kept[-1]:
        kept.pop()
    return kept


def test_csv_files_are_read_the_same_by_two_programs(files: dict[str, Path]) -> None:
    for name, path in of(files, ".csv").items():
        with path.open(encoding="utf-8-sig", newline="") as file:
            ours = list(csv.reader(file))
        theirs = pd.read_csv(
            path, dtype=str, keep_default_na=False, encoding="utf-8-sig", skip_blank_lines=False
        )
        assert [list(theirs.columns), *theirs.to_numpy().tolist()] == ours, name
        assert not any(re.search(r"^[^\[]*\d\.\d{11,}", cell) for row in ours for cell in row), name


def test_printed_nothing_is_cut_off_or_too_wide(printed: dict[str, list[Word]]) -> None:
    assert len(printed) > 50
    for name, found in printed.items():
        assert not [word.text for word in found if "##" in word.text], name
        assert collisions(found) == [], name


def test_printed_workbooks_show_every_amount_and_repeat_their_header(
    printed: dict[str, list[Word]], files: dict[str, Path]
) -> None:
    pages = 0
    for name, path in of(files, ".xlsx").items():
        if name not in printed:
            continue
        shown = {word.text for word in printed[name]}
        for sheet in openpyxl.load_workbook(path, data_only=True):
            assert sheet.print_title_rows, name
            assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (
                0,
                True,
            ), name
            for cell in (cell for row in sheet.iter_rows() for cell in row):
                if isinstance(cell.value, int | float) and cell.number_format.startswith(MONEY):
                    amount = f"{'-' if cell.value < 0 else ''}${abs(cell.value):,.2f}"
                    assert amount in shown, (name, cell.coordinate, amount)
        last = max((word.page for word in printed[name]), default=1)
        if len(openpyxl.load_workbook(path).sheetnames) == 1 and last > 1:
            first = {word.text for word in printed[name] if word.page == 1}
            head = str(openpyxl.load_workbook(path).active["A1"].value).split()[0]
            assert head in first
            assert all(
                head in {w.text for w in printed[name] if w.page == page} for page in range(2, last + 1)
            ), name
            pages += last
    assert pages > 4  # or the rule above was never tried
    assert {"-$1,234,567,890.12", "1234.5%", "2010-01-31", "08:05", "1,000,000,000.00", "0451"} <= {
        word.text for word in printed["wide.xlsx"]
    }


def test_workbooks_saved_by_gnumeric_keep_their_values(files: dict[str, Path], tmp_path: Path) -> None:
    """Of each kind of workbook one: a table of a screen, an export, the two documents, the widest cells."""
    for name in ("at-risk-table.xlsx", "cli-at-risk.xlsx", "budget.xlsx", "assessment.xlsx", "wide.xlsx"):
        saved = openpyxl.load_workbook(saved_by_gnumeric(files[name], tmp_path / name), data_only=True)
        for sheet in openpyxl.load_workbook(files[name], data_only=True):
            before = [[_plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
            after = [[_plain(cell) for cell in row] for row in saved[sheet.title].iter_rows(values_only=True)]
            assert _trimmed(after) == _trimmed(before), name
    sheet = openpyxl.load_workbook(tmp_path / "wide.xlsx").active
    assert [sheet[cell].value for cell in ("A3", "F2", "G2")] == [
        "0451",
        datetime.fromisoformat("2010-01-31"),
        MOMENT,
    ]


def test_pdf_files_have_title_language_tags_and_headings(files: dict[str, Path]) -> None:
    for name in ("pdf.pdf", "budget.pdf", "assessment.pdf"):
        path = files[name]
        reader = PdfReader(path)
        root = reader.trailer["/Root"]
        assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("en-US", True), name
        assert reader.metadata.title, name
        assert reader.outline, name  # made of the headings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text = " ".join(page.extract_text() for page in reader.pages)
        title = str(reader.metadata.title)
        assert re.sub(r"\s", "", title) in re.sub(r"\s", "", text), name
        info = run("pdfinfo", path)
        assert re.search(r"Tagged: +yes", info), name
        assert f"Title:           {title}" in info
        assert collisions(words(path)) == [], name


def test_every_pdf_file_is_tagged_and_nothing_lies_over_anything(files: dict[str, Path]) -> None:
    """Plans, letters and sheets, too: a screen reader and a search find language, title and text."""
    found = of(files, ".pdf")
    assert {"letters.pdf", "plan.pdf", "business-plan.pdf", "visit.pdf"} <= set(found)
    for name, path in found.items():
        root = PdfReader(path).trailer["/Root"]
        assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("en-US", True), name
        info = run("pdfinfo", path)
        assert re.search(r"^Title: +\S", info, re.MULTILINE), name
        assert re.search(r"Tagged: +yes", info), name
        assert collisions(words(path)) == [], name


def test_every_word_file_prints_all_its_words(printed: dict[str, list[Word]], files: dict[str, Path]) -> None:
    """What python-docx reads in paragraphs and tables is on LibreOffice's pages, and the language is said."""
    found = of(files, ".docx")
    assert {"letters.docx", "plan.docx", "business-plan.docx"} <= set(found)
    for name, path in found.items():
        document = Document(path)
        assert document.core_properties.language == "en-US", name
        assert document.core_properties.title, name
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        read = " ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
        shown = re.sub(r"[\W_]", "", "".join(word.text for word in printed[name]))
        missing = [word for word in read.split() if re.sub(r"[\W_]", "", word) not in shown]
        assert missing == [], name


def test_pdf_files_are_read_in_the_order_of_the_page(files: dict[str, Path]) -> None:
    """Poppler's order of the text: a title before what stands below it, a row from left to right."""
    text = run("pdftotext", files["budget.pdf"], "-")
    wanted = [
        "Key accounts budget 2009", "Serves no objective", "SUPPLIES", "Total SUPPLIES",
        "PURCHASED SERVICES", "Grand total", "What each goal and objective costs", "Decisions",
    ]  # fmt: skip
    places = [text.index(each) for each in wanted]
    assert places == sorted(places)
    found = words(files["assessment.pdf"])
    last = max(word.page for word in found)
    assert last > 1
    for page in range(1, last + 1):  # the header of a table that goes on stands on each page
        assert {"Criterion", "Action"} & {word.text for word in found if word.page == page}, page


def test_slides_keep_their_text_in_order_and_their_numbers(files: dict[str, Path], tmp_path: Path) -> None:
    """Saved by LibreOffice a chart keeps its numbers and names; it loses labels' formats and its workbook."""
    saved = saved_by_libreoffice([files["pptx.pptx"]], "pptx", tmp_path)["pptx.pptx"]
    before, after = Presentation(files["pptx.pptx"]), Presentation(saved)
    assert before.core_properties.language == "en-US"
    assert before.core_properties.created.year > 2013
    charts = 0
    for ours, theirs in zip(before.slides, after.slides, strict=True):
        assert ours.shapes.title.text == theirs.shapes.title.text
        assert _texts(ours) == _texts(theirs)
        assert _charts(ours) == _charts(theirs)
        charts += len(_charts(ours))
        first = next(shape for shape in ours.shapes if shape.has_text_frame)
        assert first.shape_id == ours.shapes.title.shape_id  # the title is read first
    assert charts >= 4


def _texts(slide) -> list[str]:
    found = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    rows = [row for shape in slide.shapes if shape.has_table for row in shape.table.rows]
    cells = [cell.text for row in rows for cell in row.cells]
    return [re.sub(r"\s+", " ", text).strip() for text in (*found, *cells) if text.strip()]


def _charts(slide) -> list[dict[str, list[float | None]]]:
    found = []
    for shape in slide.shapes:
        if shape.has_chart:
            plots = list(shape.chart.plots)
            series = {one.name: [_plain(v) for v in one.values] for plot in plots for one in plot.series}
            found.append({"categories": [str(c) for c in plots[0].categories], **series})
    return found


def test_slides_are_printed_one_a_page_with_what_is_on_them(
    printed: dict[str, list[Word]], files: dict[str, Path]
) -> None:
    slides = list(Presentation(files["pptx.pptx"]).slides)
    found = printed["pptx.pptx"]
    assert max(word.page for word in found) == len(slides)
    for number, slide in enumerate(slides, start=1):
        shown = "".join(word.text for word in found if word.page == number)
        for text in _texts(slide):
            for part in text.split():
                assert part in shown, (number, part)


def test_word_files_have_language_headings_and_a_header_that_repeats(
    printed: dict[str, list[Word]], files: dict[str, Path]
) -> None:
    ((name, path),) = ((n, p) for n, p in of(files, ".docx").items() if n.startswith("minutes"))
    document = Document(path)
    assert document.core_properties.language == "en-US"
    assert document.core_properties.title.startswith("Minutes: ")
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    heads = [style for style in styles if style.startswith(("Title", "Heading"))]
    assert heads[:3] == ["Title", "Heading 1", "Heading 1"]
    (table,) = document.tables
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    shown = [word.text for word in printed[name]]
    heads = [shown.index(each) for each in ("Who", "Agenda", "Outcome")]
    assert heads == sorted(heads)
    for cell in (cell for row in table.rows for cell in row.cells):
        assert set(cell.text.split()) <= set(shown)
    left = {word.text: word.left for word in printed[name]}
    assert left["Outcome"] - left["Minutes"] > 250  # the columns' own widths, in LibreOffice as in Word


def test_moments_and_ranks_of_an_export_are_numbers_in_a_workbook(tmp_path: Path) -> None:
    rows = [
        {"number": "007", "rank": "2", "score": "9.5", "peak_at": MOMENT, "start": MOMENT.date()},
        {"number": "07", "rank": "N/A", "score": "007", "peak_at": None, "start": None},
    ]
    columns = ("number", "rank", "score", "peak_at", "start")
    table = Table("x", columns, rows, {}, date(2010, 1, 1), numbers=("rank", "score"))
    path = tmp_path / "x.xlsx"
    path.write_bytes(as_xlsx(table))
    found = list(openpyxl.load_workbook(path).active.iter_rows(min_row=2, values_only=True))
    day = datetime.combine(MOMENT.date(), datetime.min.time())
    assert found == [("007", 2, 9.5, MOMENT, day), ("07", "N/A", "007", None, None)]


def test_kinds_of_columns_are_known_to_workbooks() -> None:
    assert set(tables.IN_FILES.values()) <= {"percent", "number", "date", "whole"}

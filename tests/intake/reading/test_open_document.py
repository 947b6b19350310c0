"""OpenDocument spreadsheets: what the format can hold, and one workbook as two programs write it."""

from pathlib import Path

import pytest

from kadash.intake.read import Limits, Raw, Unreadable, read
from tests.intake.reading import workbook_files

MUSEUM = Path(__file__).parents[2] / "files" / "workbooks"
SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
NAMES = (
    'xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)


def document(inside: str, *, before: str = "", mime: bytes = SPREADSHEET, manifest: bytes = b"<m/>") -> bytes:
    xml = f"{before}<o:document-content {NAMES}><o:body>{inside}</o:body></o:document-content>"
    parts = {"mimetype": mime, "content.xml": xml.encode(), "META-INF/manifest.xml": manifest}
    return workbook_files.zipped(parts)


def sheet(*rows: str, name: str = "Bills") -> bytes:
    """A spreadsheet of one table; each row is the text of its cells, or a whole row element."""
    whole = "".join(
        row if row.startswith("<table:table-") and "row" in row[:24] else row_of(row) for row in rows
    )
    return document(f'<o:spreadsheet><table:table table:name="{name}">{whole}</table:table></o:spreadsheet>')


def row_of(cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{cells}</table:table-row>"


def cell(attributes: str = "", shown: str = "") -> str:
    return f"<table:table-cell {attributes}>{shown}</table:table-cell>"


def text(inside: str) -> str:
    return cell('o:value-type="string"', f"<text:p>{inside}</text:p>")


def valued(kind: str, value: str, shown: str = "shown") -> str:
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    return cell(f'o:value-type="{kind}" o:{name}="{value}"', f"<text:p>{shown}</text:p>")


def grid(raw: Raw, number: int = 0) -> list[list[str]]:
    return raw.sheets[number].frame.to_numpy().tolist()


@pytest.mark.parametrize(
    ("xml", "value"),
    [
        (valued("float", "1234.5678", "1,234.57"), "1234.5678"),
        (valued("percentage", "0.125", "12.5%"), "0.125"),
        (valued("currency", "-27.5", "($27.50)"), "-27.5"),
        (valued("boolean", "true"), "TRUE"),
        (valued("boolean", "false"), "FALSE"),
        (valued("date", "2026-11-01"), "2026-11-01"),
        (valued("date", "2026-11-01T01:30:00.000000001"), "2026-11-01 01:30:00"),
        (valued("date", "2026-11-01T24:00:00"), "2026-11-01 24:00:00"),
        (valued("time", "PT00H00M00S"), "00:00:00"),
        (valued("time", "PT5M30S", "05:30"), "00:05:30"),
        (valued("time", "PT12H00M01,25S"), "12:00:01"),
        (valued("time", "PT24H00M00S"), "24:00:00"),
        (valued("time", "PT26H30M00S"), "26:30:00"),
        (valued("time", "PT0120H00M00S"), "120:00:00"),
        (valued("time", "P1DT2H"), "26:00:00"),
        (valued("time", "-PT02H30M00S"), "-2:30:00"),
        # 1,111,866 hours after December 30, 1899: a date and time of which only the time was shown
        (valued("time", "PT1111866H00M00S", "18:00"), "2026-11-01 18:00:00"),
        (text("00451"), "00451"),
        (text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), "a   b\tc\nd"),
        (text("<text:span>one</text:span> <text:a>two</text:a>"), "one two"),
        (cell('o:value-type="string"', "<text:p>one</text:p><text:p>two</text:p>"), "one\ntwo"),
        (cell('o:value-type="string" o:string-value="stored"', "<text:p>sto</text:p>"), "stored"),
        (cell("", "<text:p>no type</text:p>"), "no type"),
        (
            cell("", "<o:annotation><text:p>a note</text:p></o:annotation><text:p>the cell</text:p>"),
            "the cell",
        ),
        (cell("", "<text:p>the cell</text:p><draw:frame><text:p>a box</text:p></draw:frame>"), "the cell"),
        (cell('table:formula="of:=NA()" o:value-type="string"', "<text:p>#N/A</text:p>"), "#N/A"),
        (
            cell('table:formula="of:=1/0" o:value-type="float" o:value="0" calcext:value-type="error"'),
            "#VALUE!",
        ),
        (cell('o:value-type="string" calcext:value-type="error"', "<text:p>Err:502</text:p>"), "#VALUE!"),
        (
            cell('table:formula="of:=TRUE()" o:value-type="float" o:value="1"', "<text:p>TRUE</text:p>"),
            "TRUE",
        ),
        (cell('table:formula="of:=1+1" o:value-type="float" o:value="2"', "<text:p>2</text:p>"), "2"),
    ],
)
def test_a_cell_gives_its_stored_value(xml: str, value: str):
    assert grid(read(sheet(xml))) == [[value]]


def test_only_numbers_are_marked_as_numbers():
    raw = read(sheet(valued("float", "12.5") + valued("date", "2026-11-01") + text("12.5")))
    assert raw.sheets[0].numeric is not None
    assert raw.sheets[0].numeric.to_numpy().tolist() == [[True, False, False]]


def test_repeated_hidden_grouped_and_covered_cells_are_data():
    rows = [
        f"<table:table-header-rows>{row_of(text('Account') + text('Use'))}</table:table-header-rows>",
        row_of(text("00451") + valued("float", "3"), 'table:visibility="collapse"'),
        row_of(cell('o:value-type="string" table:number-columns-repeated="2"', "<text:p>x</text:p>")),
        f"<table:table-row-group>{row_of(text('00452') + valued('float', '4'))}"
        f"<table:table-row-group>{row_of(text('00455') + valued('float', '7'))}</table:table-row-group>"
        "</table:table-row-group>",
        row_of(text("00453") + "<table:covered-table-cell><text:p>5</text:p></table:covered-table-cell>"),
        row_of(text("00454") + valued("float", "6"), 'table:number-rows-repeated="2"'),
        row_of(
            '<table:table-cell table:number-columns-repeated="16384"/>',
            'table:number-rows-repeated="1048000"',
        ),
    ]
    assert grid(read(sheet(*rows))) == [
        ["Account", "Use"],
        ["00451", "3"],
        ["x", "x"],
        ["00452", "4"],
        ["00455", "7"],
        ["00453", "5"],
        ["00454", "6"],
        ["00454", "6"],
    ]


def test_blank_columns_at_the_left_are_left_out_and_blank_rows_are_counted():
    raw = read(
        sheet(
            row_of(cell(), 'table:number-rows-repeated="3"'), cell() + text("Account") + cell() + text("Use")
        )
    )
    assert grid(raw) == [["", "", ""], ["", "", ""], ["", "", ""], ["Account", "", "Use"]]
    assert raw.sheets[0].lines.tolist() == [1, 2, 3, 4]


def test_every_sheet_is_read_except_copies_of_other_files():
    source = '<table:table-source table:mode="copy-results-only"/>'
    copied = f'<table:table table:name="copied">{source}{row_of(text("x"))}</table:table>'
    tables = "".join(
        f'<table:table table:name="{name}">{row_of(text(name))}</table:table>'
        for name in ("2025 &amp; before", "2026")
    )
    raw = read(document(f"<o:spreadsheet>{copied}{tables}</o:spreadsheet>"))
    assert [each.name for each in raw.sheets] == ["2025 & before", "2026"]
    assert [grid(raw, 0), grid(raw, 1)] == [[["2025 & before"]], [["2026"]]]


def test_a_formula_without_a_result_is_named():
    raw = read(sheet(text("Use"), cell('table:formula="of:=SUM([.A1])"') + text("x")))
    assert [(note.row, note.code) for note in raw.notes] == [(2, "formula_without_result")]
    assert read(sheet(text("Use"), cell('table:formula="of:=&quot;&quot;"') + text("x"))).notes == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (sheet(cell('table:number-columns-repeated="100"') + text("far right")), "too_many_columns"),
        (sheet(row_of(text("x"), 'table:number-rows-repeated="1000"')), "too_many_rows"),
        (sheet(row_of(cell(), 'table:number-rows-repeated="1000"'), text("far down")), "too_many_rows"),
        (sheet(), "empty"),
        (document("<o:text/>"), "not_a_workbook"),
        (document("<o:spreadsheet/>", mime=b"application/vnd.oasis.opendocument.text"), "not_a_workbook"),
        (document("<o:spreadsheet>"), "truncated"),
        (document("<o:spreadsheet/>", before="<!DOCTYPE spreadsheet>"), "unsafe_xml"),
        (document("<o:spreadsheet/>", manifest=b"<m:encryption-data/>"), "encrypted"),
    ],
)
def test_what_cannot_be_read_gets_a_sentence(content: bytes, code: str):
    with pytest.raises(Unreadable) as refused:
        read(content, limits=Limits(columns=50, rows=500))
    assert refused.value.code == code


@pytest.mark.parametrize("program", ["libreoffice", "gnumeric"])
def test_times_of_one_workbook_by_two_programs(program: str):
    times = dict(
        zip(
            [
                "30 min",
                "5430 s",
                "noon",
                "midnight",
                "26.5 h",
                "-2.5 h",
                "18 h",
                "24 h",
                "90 min",
                "fraction",
            ],
            [row[1] for row in grid(read((MUSEUM / f"times_{program}.ods").read_bytes()))],
            strict=False,
        )
    )
    # Gnumeric stores a negative duration as a bare number of days.
    negative = {"libreoffice": "-2:30:00", "gnumeric": "-0.1041666666666667"}[program]
    assert times == {
        "30 min": "00:05:30",
        "5430 s": "01:30:30",
        "noon": "12:00:00",
        "midnight": "00:00:00",
        "26.5 h": "26:30:00",
        "-2.5 h": negative,
        "18 h": "18:00:00",
        "24 h": "24:00:00",
        "90 min": "01:30:00",
        "fraction": "12:00:01",
    }


@pytest.mark.parametrize("program", ["libreoffice", "gnumeric"])
def test_errors_truth_merged_cells_and_line_breaks_by_two_programs(program: str):
    # LibreOffice drops the tab of a workbook's cell.
    note = {"libreoffice": "a\nbc  d", "gnumeric": "a\nb\tc  d"}[program]
    assert grid(read((MUSEUM / f"shapes_{program}.ods").read_bytes())) == [
        ["#N/A", "#DIV/0!", "TRUE", "2", "", ""],
        ["TRUE", note, "0", "", "", ""],
        ["merged", "", "", "120:00:00", "'=x", "lead  trail"],
        ["", "", "", "", "", ""],
        ["click", "#NAME?", "", "", "", ""],
    ]


def test_cells_merged_over_rows_are_told():
    merged = cell('o:value-type="string" table:number-rows-spanned="3"', "<text:p>00451</text:p>")
    raw = read(
        sheet(
            cell() + text("Account") + text("Use"), cell() + merged + text("1"), cell() + cell() + text("2")
        )
    )
    assert raw.sheets[0].merged == ((1, 0, 3, 0),)


@pytest.mark.parametrize("name", ["shapes_gnumeric.xls", "shapes_libreoffice.ods"])
def test_merged_cells_of_real_files_are_told(name: str):
    found = read((MUSEUM / name).read_bytes()).sheets[0].merged
    assert found == (((29, 1, 30, 1),) if name.endswith("xls") else ((2, 0, 3, 1),))

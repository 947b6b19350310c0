"""Workbooks: the stored value of every cell as text, from every sheet, hidden or not."""

import datetime as dt
import io
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.read import Raw, Unreadable, read
from kadash.intake.reading.workbook_child import as_text
from tests.intake.reading import workbook_files

MUSEUM = Path(__file__).parents[2] / "files" / "workbooks"


def cells(content: bytes, sheet: int = 0) -> list[list[str]]:
    return read(content).sheets[sheet].frame.to_numpy().tolist()


def formatted(value: object, number_format: str) -> str:
    """The text of one cell that is stored as ``value`` and shown in a format."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet().write(0, 0, value, book.add_format({"num_format": number_format}))
    return cells(out.getvalue())[0][0]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (1311000000, "0.00E+00", "1311000000"),
        (1234.5678, "$#,##0.00", "1234.5678"),
        (0.125, "0%", "0.125"),
        (1234.5, '#,##0.0 "kWh"', "1234.5"),
        (12.5, "0.0\\h", "12.5"),
        (30, '0 "days"', "30"),
        (1234, "[Cyan]0", "1234"),
        (451, "00000", "451"),
        (dt.date(2017, 1, 31), "mm/dd/yyyy", "2017-01-31"),
        (42766 + 1 / 3, "m/d/yy h:mm AM/PM", "2017-01-31 08:00:00"),
        (42766 + 8.25 / 24 - 1e-9, "yyyy-mm-dd hh:mm", "2017-01-31 08:15:00"),
        (40389, "General", "40389"),
        (0.5, "hh:mm", "12:00:00"),
        (1.5, "[h]:mm", "36:00:00"),
        (True, "General", "TRUE"),
        ("00451", "@", "00451"),
        ("  padded\u00a0", "@", "padded"),
        ("two\r\nlines", "@", "two\nlines"),
        ("con\x01trol", "@", "control"),
    ],
)
def test_the_stored_value_counts_not_the_shown_one(value: object, number_format: str, text: str):
    assert formatted(value, number_format) == text


def test_numbers_are_marked():
    rows = [["Account", "Revenue", "Paid"], ["00451", 12.5, True], [451, "12.5", None]]
    assert read(workbook_files.workbook(*rows)).sheets[0].numeric.to_numpy().tolist() == [
        [False, False, False],
        [False, True, False],
        [True, False, False],
    ]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_written_exactly_and_without_an_exponent(number: float):
    text = as_text(number)
    assert float(text) == number
    assert not set(text) - set("-.0123456789")
    assert not text.endswith(".0")


written = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=8)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.lists(written | st.integers(-(2**40), 2**40), min_size=1, max_size=4), min_size=1, max_size=5)
)
def test_a_sheet_gives_what_its_text_file_gives(rows: list[list[object]]):
    book = openpyxl.Workbook()
    sheet = book.active
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(["x", *row], 1):
            sheet.cell(number, column).value = value
            if isinstance(value, str):
                sheet.cell(number, column).data_type = "s"
    out = io.BytesIO()
    book.save(out)
    assert cells(out.getvalue()) == cells(as_csv([["x", *row] for row in rows]))


def as_csv(rows: list[list[object]]) -> bytes:
    lines = (",".join('"' + str(value).replace('"', '""') + '"' for value in row) for row in rows)
    return ("sep=,\n" + "\n".join(lines)).encode()


def test_error_cells_keep_their_code():
    codes = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?"]
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet("Other")
        sheet = book.add_worksheet("Bills & more")
        sheet.write_row(2, 1, ["Account", "Revenue"])
        for row, code in enumerate(codes, 3):
            sheet.write_string(row, 1, 't="e"')
            sheet.write_formula(row, 2, "=1/0", None, code)
    assert cells(out.getvalue(), 1)[-5:] == [['t="e"', code] for code in codes]


def test_rows_are_counted_as_the_sheet_counts_them():
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        sheet.write_row(4, 2, ["Account", "Revenue"])
        sheet.write_row(7, 2, ["00451", 12.5])
    (read_sheet,) = read(out.getvalue()).sheets
    by_line = dict(zip(read_sheet.lines.tolist(), read_sheet.frame.to_numpy().tolist(), strict=True))
    assert by_line[5] == ["Account", "Revenue"]
    assert by_line[6] == ["", ""]
    assert by_line[8] == ["00451", "12.5"]


def test_hidden_rows_columns_and_sheets_are_data():
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Seen")
        sheet.write_column(0, 0, ["Account", "00451", "00452"])
        sheet.write_column(0, 1, ["Revenue", 1, 2])
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column(1, 1, None, None, {"hidden": True})
        book.add_worksheet("Unseen").write(0, 0, "x")
        book.worksheets()[1].hide()
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Seen!$B$2:$B$3"})
        book.add_chartsheet("Chart").set_chart(chart)
    raw = read(out.getvalue())
    assert [sheet.name for sheet in raw.sheets] == ["Seen", "Unseen"]
    assert raw.sheets[0].frame.to_numpy().tolist() == [["Account", "Revenue"], ["00451", "1"], ["00452", "2"]]


def test_a_formula_without_a_stored_result_is_noted():
    book = openpyxl.Workbook()
    book.active.append(["Account", "Revenue"])
    book.active.append(["00451", "=6*7"])
    out = io.BytesIO()
    book.save(out)
    raw = read(out.getvalue())
    assert raw.sheets[0].frame.to_numpy().tolist()[1] == ["00451", ""]
    assert [(note.row, note.code) for note in raw.notes] == [(2, "formula_without_result")]


def test_a_formula_with_an_empty_text_as_result_is_not_noted():
    row = b'<row r="1"><c r="A1" t="str"><f>IF(1,"","x")</f><v></v></c><c r="B1"><v>7</v></c></row>'
    raw = read(workbook_files.with_sheet(row))
    assert raw.notes == ()
    assert raw.sheets[0].frame.to_numpy().ravel().tolist()[-1] == "7"


def test_cells_with_a_namespace_prefix_are_read():
    sheet = (
        b'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
        b'<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><x:c r="B1" t="e"><x:v>#REF!</x:v></x:c></x:row>'
        b"</x:sheetData></x:worksheet>"
    )
    assert cells(workbook_files.with_part(workbook_files.SHEET, sheet)) == [["5", "#REF!"]]


def test_a_format_far_to_the_right_is_no_cell():
    row = b'<row r="1"><c r="A1"><v>5</v></c><c r="XFD1" s="1"/></row>'
    assert cells(workbook_files.with_sheet(row)) == [["5"]]


def test_a_workbook_of_before_2007():
    raw: Raw = read((MUSEUM / "excel_97.xls").read_bytes())
    assert raw.sheets[0].frame.to_numpy().tolist() == [
        ["Account", "Name", "From", "Revenue", "Estimated", "Check"],
        ["00451", "Müller", "2017-01-31", "1234.5", "TRUE", ""],
        ["1311000000", "Best", "2017-02-28", "0.30000000000000004", "FALSE", "#N/A"],
    ]


def test_a_password_is_told():
    with pytest.raises(Unreadable) as refused:
        read((MUSEUM / "password.xlsx").read_bytes())
    assert refused.value.code == "encrypted"


def test_a_workbook_named_as_text_is_still_a_workbook():
    assert (
        cells(workbook_files.workbook())
        == read(workbook_files.workbook(), name="bills.csv").sheets[0].frame.to_numpy().tolist()
    )


def test_gnumerics_old_workbook_gives_amounts_not_dates():
    """Gnumeric numbers its own formats from 50, which are East Asian dates where a file says nothing."""
    (sheet,) = [
        sheet
        for sheet in read((MUSEUM / "shapes_gnumeric.xls").read_bytes()).sheets
        if sheet.name == "Shapes"
    ]
    values = {row[0]: row[1] for row in sheet.frame.to_numpy().tolist()}
    amounts = ["dollars", "negative in parentheses", "percent", "millions", "number with a unit"]
    assert [values[name] for name in amounts] == ["1234.5", "-27.5", "0.125", "2500000", "812.25"]
    times = ["date", "moment", "time of day", "24 hours", "26.5 hours", "minus 2.5 hours"]
    assert [values[name] for name in times] == [
        "2026-10-31",
        "2026-11-01 01:30:00",
        "13:45:00",
        "24:00:00",
        "26:30:00",
        "-2:30:00",
    ]
    assert [values["error, not available"], values["error, division"]] == ["#N/A", "#DIV/0!"]
    assert sheet.numeric is not None
    assert sheet.numeric[1].sum() == 9  # the nine numbers, none of the dates and times


def test_texts_and_durations_of_an_old_workbook_by_perl():
    assert cells((MUSEUM / "texts_perl.xls").read_bytes()) == [
        ["Müller – Söhne"],
        ["Żywiec"],
        ["plain"],
        ["0012345"],
        ["-2:30:00"],
        ["24:00:00"],
    ]


def test_formulas_of_an_old_workbook_that_were_never_calculated_are_named_and_not_four():
    """JExcelApi stores 4.0 for each formula; the sum of the file is 242.75."""
    raw = read((MUSEUM / "formulas_jexcelapi.xls").read_bytes(), name="bills.xls")
    (sheet,) = raw.sheets
    assert sheet.frame.to_numpy().tolist()[1:] == [
        ["0012345", "Harbor Foundry", "2026-02-01", "2026-02-28", "1000", "110.25"],
        ["0012345", "Harbor Foundry", "2026-03-01", "2026-03-31", "1200", "132.5"],
        ["", "Total", "", "", "", ""],
    ]
    assert [(note.row, note.code) for note in raw.notes] == [(4, "formula_without_result")]


def test_cells_of_the_type_date_are_days_and_moments_without_a_zone():
    """So SheetJS writes dates when it is told to keep them (its ``cellDates``)."""
    row = (
        b'<row r="1"><c r="A1" t="d"><v>2026-10-31T00:00:00.000Z</v></c>'
        b'<c r="B1" t="d"><v>2026-11-01T01:29:59.999Z</v></c><c r="C1" t="d"><v>2026-11-01</v></c>'
        b"<c r='D1' t='d'><v>2026-11-01T18:00:00</v></c></row>"
    )
    assert cells(workbook_files.with_sheet(row)) == [
        ["2026-10-31", "2026-11-01 01:30:00", "2026-11-01", "2026-11-01 18:00:00"]
    ]


def test_a_formula_without_any_result_is_noted_though_its_cell_says_text():
    """So R's openxlsx writes all formulas."""
    row = b'<row r="1"><c r="A1" t="str"><f>6*7</f></c><c r="B1"><v>7</v></c></row>'
    notes = read(workbook_files.with_sheet(row)).notes
    assert [(note.row, note.code) for note in notes] == [(1, "formula_without_result")]

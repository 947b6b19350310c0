"""What goes out in a spreadsheet: no formulas from text, numbers as numbers."""

import io
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from kadash.core.spreadsheet import as_csv, as_xlsx, escaped


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1"])
def test_text_that_would_run_is_escaped(text: str) -> None:
    assert escaped(text) == "'" + text


@pytest.mark.parametrize("value", ["Harbor Foundry", "a=b", "", -3, Decimal("-1.50"), None, True])
def test_the_rest_stays(value: object) -> None:
    assert escaped(value) == value  # type: ignore[arg-type]


def test_csv_has_a_mark_and_leaves_missing_empty() -> None:
    text = as_csv(["Name", "=Amount"], [["=cmd()", Decimal("-1.50")], [None, 2]])
    assert text == b"\xef\xbb\xbfName,'=Amount\r\n'=cmd(),-1.50\r\n,2\r\n"


def test_a_text_that_no_cell_holds_is_cut_and_says_so() -> None:
    made = as_xlsx(["Note"], [["a" * 32_767], ["a" * 32_768]])
    sheet = openpyxl.load_workbook(io.BytesIO(made)).active
    assert sheet["A2"].value == "a" * 32_767
    assert len(sheet["A3"].value) == 32_767
    assert sheet["A3"].value.endswith(
        "a … (cut: a workbook's cell holds 32,767 letters; the CSV file has the whole text)"
    )


def test_a_workbook_holds_numbers_dates_and_no_formula() -> None:
    rows = [["=HYPERLINK(1)", Decimal("1234.50"), 0.25, date(2009, 12, 31)], [None, None, None, None]]
    made = as_xlsx(
        ["Name", "Revenue ($)", "Share", "Day"],
        rows,
        kinds=["text", "money", "percent", "date"],
        totals=["Total", Decimal("1234.50"), None, None],
        sheet="At risk: 2009/12 [electric], all of them",
    )
    sheet = openpyxl.load_workbook(io.BytesIO(made)).active
    assert sheet.title == "At risk  2009 12  electric , al"
    assert [c.value for c in sheet[2]][:3] == ["'=HYPERLINK(1)", 1234.5, 0.25]
    assert sheet["D2"].value.date() == date(2009, 12, 31)
    assert {c.data_type for row in sheet.iter_rows() for c in row} <= {"s", "n", "d"}
    assert sheet["B4"].value == 1234.5
    assert sheet["B4"].font.bold

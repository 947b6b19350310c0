"""A workbook opened in a second program: LibreOffice shows every number, and its dates are dates."""

import csv
import shutil
import subprocess
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from kadash.core import spreadsheet
from kadash.core.export import Table
from kadash.core.export import as_xlsx as export_xlsx

at = datetime.fromisoformat
MOMENT = at("2010-02-01T08:05")
HEADER = ["Name", "Revenue ($)", "Share", "Bills", "Review by", "When", "Energy (kWh)"]
KINDS = ["text", "money", "percent", "whole", "date", "moment", "number"]
ROWS = [
    [
        "Harbor Foundry",
        Decimal("-1234567890.12"),
        12.345,
        12,
        date(2010, 1, 31),
        MOMENT,
        1e9,
    ],
    ["Mill", Decimal("1.00"), 0.001, None, date(2009, 2, 1), None, 12.0],
]


def shown(content: bytes, folder: Path) -> str:
    """Return what LibreOffice shows of a workbook, cell by cell, as the page would print it."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("no second program: install LibreOffice")
    path = folder / "table.xlsx"
    path.write_bytes(content)
    convert = [program, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf"]
    subprocess.run([*convert, "--outdir", folder, path], check=True, capture_output=True, timeout=180)
    text = subprocess.run(
        [shutil.which("pdftotext") or "pdftotext", "-layout", folder / "table.pdf", "-"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return text.stdout


def test_no_number_is_too_wide_for_its_column(tmp_path: Path) -> None:
    totals = ["Total", Decimal("-1234567889.12"), None, 12, None, None, None]
    content = spreadsheet.as_xlsx(HEADER, ROWS, kinds=KINDS, totals=totals)
    text = shown(content, tmp_path)
    assert "###" not in text
    for cell in ("-$1,234,567,890.12", "1234.5%", "2010-01-31", "2010-02-01 08:05", "1,000,000,000.00"):
        assert cell in text
    sheet = openpyxl.load_workbook(tmp_path / "table.xlsx").active
    assert sheet["E2"].value == at("2010-01-31")  # a date, which sorts, not a text
    assert sheet["F2"].value == MOMENT


def test_days_of_an_export_are_days(tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    table = Table("bills", ("id", "day"), [{"id": 1, "day": date(2009, 12, 31)}], {}, date(2010, 1, 1))
    path.write_bytes(export_xlsx(table))
    assert openpyxl.load_workbook(path).active["B2"].value == at("2009-12-31")


def test_a_moment_in_csv_is_written_to_the_minute() -> None:
    text = spreadsheet.as_csv(["When"], [[MOMENT]]).decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows == [["When"], ["2010-02-01 08:05"]]

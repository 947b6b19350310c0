"""Numbers of a workbook are exact, whatever is made of its rows: 1.125 is not asked about as 1,125."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from kadash.core.database import Database
from tests.cli import export, load

DAY = datetime(2025, 1, 5)  # noqa: DTZ001 local time, as exports have it
HOURS = [1.125 + hour % 5 / 1000 for hour in range(24)]  # 27.046 together; even hours 13.522, odd 13.524
ROWS = [["Account", "Start", "kWh"], *(["1001", DAY + timedelta(hours=n), HOURS[n]] for n in range(24))]
WIDE = [
    ["Account", "Date", *(f"HE{n:02}" for n in range(1, 25)), "Unit"],
    ["1001", "2025-01-05", *HOURS, "kWh"],
]
WAYS = [
    ["Account", "Start", "Direction", "kWh"],
    *(["1001", DAY + timedelta(hours=n), "Received" if n % 2 else "Delivered", HOURS[n]] for n in range(24)),
]
SERVICES = [
    ["Account Number", "Bill Month", "Electric kWh", "Electric $", "Water Kgal", "Water $"],
    ["1001", "2025-01", 1100, 120.5, 12.345, 30.25],
    ["1002", "2025-01", 1200, 130.5, 11.125, 31.25],
]


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet, moment = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(number, place, value, moment)
                else:
                    sheet.write(number, place, value)
    return path


@pytest.mark.parametrize(
    ("rows", "delivered", "received"),
    [(ROWS, 27.046, None), (WIDE, 27.046, None), (WAYS, 13.522, 13.524)],
    ids=["rows", "hours side by side", "two directions"],
)
def test_energy_with_three_decimals(
    sqlite_database: Database,
    tmp_path: Path,
    rows: Sequence[Sequence[object]],
    delivered: float,
    received: float | None,
) -> None:
    status, found = load(sqlite_database, workbook(tmp_path / "r.xlsx", rows))
    assert (status, found["questions"]) == (0, [])
    (day,) = export(sqlite_database, "interval")["rows"]
    assert day["delivered_kwh"] == pytest.approx(delivered)
    assert (day["received_kwh"] or None) == (received and pytest.approx(received))


def test_the_same_numbers_as_text_are_asked_about(sqlite_database: Database, tmp_path: Path) -> None:
    file = tmp_path / "r.csv"
    file.write_text("\n".join(",".join(map(str, row)) for row in ROWS))
    _, found = load(sqlite_database, file)
    assert [question["key"] for question in found["questions"]] == ["number_convention:kWh"]


def test_energy_of_pulses_is_a_number(sqlite_database: Database, tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    rows = [f"1001,{DAY + timedelta(hours=n):%Y-%m-%d %H:%M},{41 + 2 * (n % 3)},0.125" for n in range(24)]
    file.write_text("\n".join(["Account,Start,Pulses,kWh per Pulse", *rows]))
    status, found = load(sqlite_database, file)
    assert (status, found["questions"]) == (0, [])
    (day,) = export(sqlite_database, "interval")["rows"]
    assert day["delivered_kwh"] == pytest.approx(8 * (41 + 43 + 45) * 0.125)


def test_services_side_by_side(sqlite_database: Database, tmp_path: Path) -> None:
    status, found = load(sqlite_database, workbook(tmp_path / "b.xlsx", SERVICES))
    assert (status, found["questions"]) == (0, [])
    used = [row["usage"] for row in export(sqlite_database, "bills")["rows"] if row["service"] == "water"]
    assert sorted(used) == pytest.approx([11_125, 12_345])  # gallons

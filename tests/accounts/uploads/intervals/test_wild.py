"""Interval readings as people have them: directions, registers, power, gas, repeats, clock changes, odd
times."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
import sqlmodel as sm
from hypothesis import HealthCheck, given, settings
from openpyxl import Workbook

from kadash.accounts.tables import Bill, MeterDay
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.settings import Settings
from tests.accounts.uploads.wild import answered, keys, wild, write
from tests.cli import load

ACCOUNT = "account=0099"


def days(database: Database) -> list[MeterDay]:
    with database.reading() as session:
        return list(session.exec(sm.select(MeterDay).order_by(MeterDay.day)).all())


def read(database: Database, path: Path, *answers: str) -> tuple[int, dict[str, Any], float, float]:
    """Load a file; return status, report, and the sums of delivered and received energy."""
    status, report = load(database, path, *answered(*answers))
    found = days(database)
    delivered = sum(day.delivered_kwh for day in found)
    return status, report, round(delivered, 6), round(sum(day.received_kwh or 0 for day in found), 6)


def test_consumption_and_surplus_told_apart_by_a_column(database: Database) -> None:
    status, report, delivered, received = read(database, wild("01"))
    assert (status, report["kind"], delivered, received) == (0, "interval", 4, 2)


def test_negative_hours_are_asked(database: Database) -> None:
    status, report, *_ = read(database, wild("02"))
    assert (status, report["rows_read"]) == (3, 24)
    assert set(keys(report)) == {"negative", "date_order:Date"}
    said = ("date_order:Date=month_first", "negative=energy sent back")
    status, report, delivered, received = read(database, wild("02"), *said)
    assert (status, report["inserted"], round(delivered - received, 2)) == (0, 24, 13)
    assert days(database)[0].minutes == 24 * 60


def test_registers_that_only_grow_become_differences(database: Database) -> None:
    status, report, delivered, _ = read(database, wild("29"), ACCOUNT)
    assert (status, delivered) == (0, 211.5)
    assert any("register" in w for w in report["warnings"])
    assert any("first reading of a register" in aside["reason"] for aside in report["set_aside"])


def test_power_is_energy_by_its_length(database: Database) -> None:
    status, _, delivered, _ = read(database, wild("30"), ACCOUNT)
    assert (status, delivered, days(database)[0].peak_kw) == (0, 720, 30)


def test_gas_is_refused_with_a_sentence(database: Database) -> None:
    status, report, *_ = read(database, wild("31"))
    assert (status, report["errors"][0]["code"], days(database)) == (2, "declined", [])
    assert "gas" in report["errors"][0]["message"]


def test_moments_with_an_offset_stay_right(database: Database) -> None:
    status, report, delivered, _ = read(database, wild("32"))
    assert (status, report["inserted"], delivered) == (0, 26, 182)


def test_days_pasted_twice_count_once(database: Database) -> None:
    status, _, delivered, _ = read(database, wild("33"))
    assert (status, [day.delivered_kwh for day in days(database)], delivered) == (0, [192, 192], 384)


def test_the_hour_that_the_clock_skips_is_no_reading(database: Database) -> None:
    status, report, delivered, _ = read(database, wild("34"))
    assert (status, report["rejected"], delivered, days(database)[0].readings) == (0, 0, 138, 23)
    assert "no reading: the clock skips this hour" in [aside["reason"] for aside in report["set_aside"]]


def test_tables_of_both_directions_under_each_other(database: Database) -> None:
    status, report, delivered, received = read(database, wild("64"))
    assert (status, delivered, received) == (0, 0.3, 1)
    assert "the header of a table below" in [aside["reason"] for aside in report["set_aside"]]


def test_blank_rows_at_the_end_are_set_aside(database: Database) -> None:
    status, report, delivered, _ = read(database, wild("64b"))
    assert (status, delivered, report["rejected"]) == (0, 1.1, 0)
    assert "blank row" in [aside["reason"] for aside in report["set_aside"]]


def test_one_column_of_moments_is_enough(database: Database) -> None:
    status, report, delivered, _ = read(database, wild("66"))
    assert (status, report["kind"], report["rows_read"], delivered) == (0, "interval", 5, 12.5)


def quarter_hours(head: str, row: str, *, count: int = 96, start: datetime = datetime(2025, 7, 14)) -> str:  # noqa: DTZ001
    """Return a table with a row for each quarter of an hour; ``row`` is formatted with its start and end."""
    rows = [head]
    for n in range(count):
        begin = start + timedelta(minutes=15 * n)
        rows.append(row.format(n=n, b=begin, e=begin + timedelta(minutes=15)))
    return "\n".join(rows)


FORMS = {
    "unknown names": ("Acct,Read Date,Read Time,Interval kWh", "7,{b:%m/%d/%Y},{b:%H:%M},0.5"),
    "hours and minutes as a number": ("Account,Date,Time,kWh", "7,{b:%Y-%m-%d},{b:%H%M},0.5"),
    "a number of the quarter": ("Account,Date,Interval,kWh", "7,{b:%Y-%m-%d},{m},0.5"),
    "moments shown as times": ("Account,Date,Time,Usage", "7,{b:%Y-%m-%d},1899-12-31 {b:%H:%M:%S},0.5"),
    "only the end": ("Account,Interval End,kWh", "7,{e:%Y-%m-%d %H:%M},0.5"),
    "power by the header": ("Account,Start,End,Load (kW)", "7,{b:%Y-%m-%d %H:%M},{e:%Y-%m-%d %H:%M},2"),
    "power in megawatts": ("Account,Start,End,Value,UOM", "7,{b:%Y-%m-%d %H:%M},{e:%Y-%m-%d %H:%M},0.002,MW"),
    "twelve-hour clock": (
        "Account,Date,Start Time,Duration,Consumed",
        "7,{b:%m/%d/%Y},{b:%I:%M %p},15 min,0.5",
    ),
    "times as ranges": ("Account,Date,Time,kWh", "7,{b:%Y-%m-%d},{b:%H:%M} - {e:%H:%M},0.5"),
    "other units beside": ("Account,Start,End,Usage,Unit", "7,{b:%Y-%m-%d %H:%M},{e:%Y-%m-%d %H:%M},0.5,kWh"),
}


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("form", ["file.csv", "file.txt"])
def test_a_table_with_times_is_readings_and_never_bills(
    sqlite_database: Database, tmp_path: Path, name: str, form: str
) -> None:
    head, row = FORMS[name]
    if "{m}" in row:
        lines = [head, *(f"7,2025-07-14,{n},0.5" for n in range(1, 97))]
        text = "\n".join(lines)
    else:
        text = quarter_hours(head, row)
    path = write(tmp_path, text, name=form, delimiter="\t" if form == "file.txt" else ",")
    status, report, delivered, _ = read(sqlite_database, path)
    assert (status, report["kind"], report["inserted"], delivered) == (0, "interval", 96, 48)
    (day,) = days(sqlite_database)
    assert (day.day, day.minutes, day.peak_kw) == (date(2025, 7, 14), 1440, 2)
    with sqlite_database.reading() as session:
        assert session.exec(sm.select(Bill)).all() == []


@pytest.mark.parametrize("midnight", ["first", "last"])
def test_times_of_a_spreadsheet_and_its_midnights(
    sqlite_database: Database, tmp_path: Path, midnight: str
) -> None:
    book = Workbook()
    book.active.append(["Account", "Date", "Time", "kWh"])
    step = timedelta(minutes=30)
    for n in range(48):
        minutes = 30 * (n if midnight == "first" else n + 1)
        clock: object = minutes / 1440
        if minutes == 0:
            clock = 1.0  # midnight as a whole day
        book.active.append(["0007", date(2025, 7, 14), clock, 1.0])
        book.active.cell(book.active.max_row, 3).number_format = "h:mm"
    assert step
    path = tmp_path / "times.xlsx"
    book.save(path)
    status, report, delivered, _ = read(sqlite_database, path)
    assert (status, report["inserted"], delivered) == (0, 48, 48)
    assert [day.readings for day in days(sqlite_database)] == [48]  # 0:30 to 24:00 are the ends of a day


def test_time_cells_of_a_workbook(sqlite_database: Database, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Meter Number", "Date", "Start Time", "Duration", "Consumption"])
    for hour in range(24):
        book.active.append(["M1", date(2025, 7, 14), time(hour), 60, 2.0])
    path = tmp_path / "times.xlsx"
    book.save(path)
    status, _, delivered, _ = read(sqlite_database, path, ACCOUNT)
    assert (status, delivered, len(days(sqlite_database))) == (0, 48, 1)


def test_times_past_midnight_belong_to_the_next_day(sqlite_database: Database, tmp_path: Path) -> None:
    hours = [*range(2, 26)]  # a day that is counted from 2:00 to 26:00
    rows = "\n".join(f"7,2025-07-14,{hour}:00,1" for hour in hours)
    status, _, delivered, _ = read(sqlite_database, write(tmp_path, f"Account,Date,Time,kWh\n{rows}"))
    assert (status, delivered, [day.readings for day in days(sqlite_database)]) == (0, 24, [22, 2])


def test_hours_by_their_number(sqlite_database: Database, tmp_path: Path) -> None:
    ending = "\n".join(f"7,2025-07-14,{hour},1" for hour in range(1, 25))
    _, _, delivered, _ = read(sqlite_database, write(tmp_path, f"Account,Date,Hour Ending,kWh\n{ending}"))
    assert (delivered, len(days(sqlite_database))) == (24, 1)
    some = "\n".join(f"8,2025-07-15,{hour},1" for hour in range(7, 19))
    path = write(tmp_path, f"Account,Date,Hour,kWh\n{some}", name="some.csv")
    status, report, *_ = read(sqlite_database, path)
    assert (status, keys(report)) == (3, ["hours:Hour"])


CLOCKS_BACK = "Account,Date,Start Time,Duration,Usage (kWh)\n"


def fall(*hours: int, day: str = "11/2/2025", times: int = 1) -> str:
    rows = [f"7,10/{n}/2025,12:00,60,1" for n in (20, 21)]
    return CLOCKS_BACK + "\n".join(rows + [f"7,{day},{hour}:00,60,1" for hour in hours] * times)


@pytest.mark.parametrize(
    ("text", "zone", "readings"),
    [
        (fall(0, 1, 1, 2, 3), "", 5),
        (fall(0, 1, 1, 2, 3, times=2), "", 5),
        (fall(0, 1, 2, 3, times=2), "", 4),
        (fall(0, 1, 1, 2, 3), "America/Phoenix", 4),
        (fall(0, 1, 1, 2, 3, day="11/9/2025"), "", 4),
        (fall(0, 1, 2, 2, 3), "", 4),
        (fall(0, 1, 1, 1, 2, 3), "", 5),
    ],
)
def test_the_hour_that_the_clock_repeats_and_only_that(
    sqlite_database: Database, tmp_path: Path, manager: Person, text: str, zone: str, readings: int
) -> None:
    if zone:
        save_settings(sqlite_database, manager, settings=Settings(time_zone=zone))
    status, _, delivered, _ = read(sqlite_database, write(tmp_path, text))
    assert (status, delivered) == (0, readings + 2)


def test_moments_that_stand_twice_and_differ_are_asked(sqlite_database: Database, tmp_path: Path) -> None:
    text = "Account,Start,End,kWh\n" + "\n".join(
        f"7,2025-07-14 0{hour}:00,2025-07-14 0{hour + 1}:00,{use}" for hour, use in ((1, 5), (2, 6), (1, 7))
    )
    path = write(tmp_path, text)
    status, report, *_ = read(sqlite_database, path)
    assert (status, keys(report)) == (3, ["twice"])
    assert read(sqlite_database, path, "twice=the last")[2] == 13


def test_universal_time_needs_a_zone(sqlite_database: Database, tmp_path: Path) -> None:
    text = quarter_hours("Account,Start,End,kWh", "7,{b:%Y-%m-%dT%H:%M}Z,{e:%Y-%m-%dT%H:%M}Z,1", count=8)
    path = write(tmp_path, text)
    status, report, *_ = read(sqlite_database, path)
    assert (status, keys(report)) == (3, ["time_zone"])
    status, _, delivered, _ = read(sqlite_database, path, "time_zone=America/Denver")
    assert (status, delivered, [day.day for day in days(sqlite_database)]) == (0, 8, [date(2025, 7, 13)])


def test_a_unit_that_is_not_known_is_asked_and_none_is_no_answer(
    sqlite_database: Database, tmp_path: Path
) -> None:
    path = write(tmp_path, quarter_hours("Account,Timestamp,Value", "7,{b:%Y-%m-%d %H:%M},2"))
    status, report, *_ = read(sqlite_database, path)
    assert (status, len(report["questions"])) == (3, 1)
    (question,) = report["questions"]
    assert "none" not in question["choices"]
    assert read(sqlite_database, path, f"{question['key']}=kW")[2] == 48


def test_reactive_energy_beside_the_energy_is_set_aside(sqlite_database: Database, tmp_path: Path) -> None:
    text = "Account,Start,End,Usage,UOM\n" + "\n".join(
        f"7,2025-07-14 0{hour}:00,2025-07-14 0{hour + 1}:00,{hour},{unit}"
        for hour in (1, 2)
        for unit in ("KWH", "KVARH", "KW")
    )
    status, report, delivered, _ = read(sqlite_database, write(tmp_path, text))
    assert (status, report["rows_read"], delivered, len(report["set_aside"])) == (0, 2, 3, 4)


def test_missing_readings_are_never_zero(sqlite_database: Database, tmp_path: Path) -> None:
    text = CLOCKS_BACK + "7,10/20/2025,1:00,60,5\n7,10/20/2025,2:00,60,\n7,10/20/2025,3:00,60,N/A"
    status, report, delivered, _ = read(sqlite_database, write(tmp_path, text))
    assert (status, report["rows_read"], delivered, days(sqlite_database)[0].readings) == (0, 1, 5, 1)
    assert any("2 readings are blank" in w for w in report["warnings"])


def test_columns_may_be_said(sqlite_database: Database, tmp_path: Path) -> None:
    text = quarter_hours("Kunde,Tag,Uhr,Wert", "7,{b:%Y-%m-%d},{b:%H:%M},0.5")
    path = write(tmp_path, text)
    said = [part for one in ("Kunde=account_number", "Tag=date", "Uhr=time", "Wert=delivered_kwh")
            for part in ("--map", one)]  # fmt: skip
    status, report = load(sqlite_database, path, "--kind", "interval", *said)
    assert (status, report["kind"], report["inserted"]) == (0, "interval", 96)


def test_a_defect_quotes_the_header_of_the_file(sqlite_database: Database, tmp_path: Path) -> None:
    text = CLOCKS_BACK + "7,10/20/2025,1:00,60,5\n7,10/20/2025,2:00,60,five"
    _, report, *_ = read(sqlite_database, write(tmp_path, text))
    assert [error["column"] for error in report["errors"]] == ["Usage (kWh)"]


def test_bills_with_midnights_stay_bills(sqlite_database: Database, tmp_path: Path) -> None:
    text = """Account Number,Start,End,Usage (kWh),Cost
7,2025-01-01 00:00,2025-02-01 00:00,900,90
7,2025-02-01 00:00,2025-03-01 00:00,800,80"""
    status, report = load(sqlite_database, write(tmp_path, text))
    assert (status, report["kind"]) == (0, "bills")


STEPS = st.lists(st.integers(1, 400), min_size=30, max_size=60)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(uses=STEPS, register=st.booleans(), power=st.booleans(), twice=st.booleans())
def test_however_they_are_written_the_energy_is_the_same(
    sqlite_database: Database,
    tmp_path_factory: pytest.TempPathFactory,
    uses: list[int],
    register: bool,
    power: bool,
    twice: bool,
) -> None:
    """Half hours as energy, as a register, or as power, and pasted twice or not, come to the same energy."""
    rows, level = [], 500_000
    for n, use in enumerate([0, *uses] if register else uses):
        begin = datetime(2025, 7, 14) + timedelta(minutes=30 * n)  # noqa: DTZ001
        level += use
        value = level if register else use * 2 if power else use
        rows.append(f"7,{begin:%Y-%m-%d %H:%M},{begin + timedelta(minutes=30):%Y-%m-%d %H:%M},{value}")
    unit = "kWh" if register or not power else "kW"
    text = "\n".join([f"Account,Start,End,Usage ({unit})", *(rows * (2 if twice else 1))])
    path = write(tmp_path_factory.mktemp("half-hours"), text)
    _, report = load(sqlite_database, path, "--dry-run")
    assert (report["questions"], report["rows_read"], report["rejected"]) == ([], len(uses), 0)
    said = [w for w in report["warnings"] if "register" in w]
    assert bool(said) == register
    assert not register or f"{sum(uses):,.2f} kWh" in said[0]

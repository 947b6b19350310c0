"""Interval readings of several utilities, on both databases; sums counted here by other means."""

import csv
from datetime import date
from pathlib import Path

import pytest
import sqlmodel as sm

from kadash.accounts.tables import Account, MeterDay
from kadash.core.database import Database
from tests.cli import EXAMPLES, load, run

PORTAL = EXAMPLES / "interval" / "quarter_hours_portal.csv"


def days(database: Database) -> list[MeterDay]:
    with database.reading() as session:
        return list(session.exec(sm.select(MeterDay).order_by(MeterDay.day)).all())


def write(folder: Path, text: str) -> Path:
    path = folder / "readings.csv"
    path.write_text(text)
    return path


def test_quarter_hours_of_a_month(database: Database) -> None:
    status, report = load(database, PORTAL)
    assert (status, report["kind"], report["rows_read"], report["inserted"]) == (0, "interval", 2972, 2972)
    assert any("180.25 kWh" in w and "249.05 kWh" in w for w in report["warnings"])
    assert any("34 days" in w and "31 days" in w for w in report["warnings"])
    found = days(database)
    assert len(found) == 31
    # 8.0 a day, 0.2 less where the hour is skipped, 0.25 more on five Mondays; 16 quarters of 0.1 come back
    assert round(sum(day.delivered_kwh for day in found), 2) == 249.05
    assert round(sum(day.received_kwh or 0 for day in found), 2) == 49.6
    assert {day.peak_kw for day in found} == {1.0, 2.0}
    with database.reading() as session:
        assert session.exec(sm.select(Account.number)).all() == ["559900110077"]


def test_days_and_peaks_agree_with_a_count_by_hand(database: Database) -> None:
    load(database, PORTAL)
    with PORTAL.open() as file:
        rows = [row for row in csv.reader(file) if len(row) == 7 and row[0].isdigit()]
    march = [float(row[4]) for row in rows if row[1].startswith("3/") and row[1].endswith("/2025")]
    mine = [day for day in days(database) if day.day.month == 3]
    assert sum(day.delivered_kwh for day in mine) == pytest.approx(sum(march))
    assert max(day.peak_kw or 0 for day in mine) == pytest.approx(max(march) * 4)
    (change,) = [day for day in mine if day.day == date(2025, 3, 9)]
    assert change.readings == 92  # the hour that the clock skips is missing, which is right


def test_the_same_readings_again_change_nothing_and_undo_leaves_nothing(database: Database) -> None:
    _, first = load(database, PORTAL)
    _, again = load(database, PORTAL)
    assert (again["inserted"], again["unchanged"], again["batch"]) == (0, 2972, None)
    assert run(database, "undo", first["batch"])[0] == 0
    assert days(database) == []


FORMS = {
    "named day and times": (
        "Name,Somebody\nAddress,1 Mill Road\nAccount Number,0099\nService,Service 1\n"
        "TYPE,DATE,START TIME,END TIME,USAGE (kWh),COST,NOTES\n"
        "Electric usage,2012-01-01,00:00,00:59,1.5,$0.10,\n"
        "Electric usage,2012-01-01,01:00,01:59,2.5,$0.10,\n"
    ),
    "time period": (
        "Energy  Delivered time period,Usage Delivered(Real energy in kilowatt-hours)"
        "(Real energy in kilowatt-hours),Reading quality\n"
        "2012-01-01 00:00:00 to 2012-01-01 01:00:00,1.5,\n"
        "2012-01-01 01:00:00 to 2012-01-01 02:00:00,2.5,\n"
    ),
    "start and end": (
        "Service Agreement,Start Date Time,End Date Time,Usage,Usage Unit,Peak Demand,Demand Unit\n"
        "0099,2012-01-01 00:00,2012-01-01 01:00,1500,WH,,\n"
        "0099,2012-01-01 01:00,2012-01-01 02:00,2500,WH,,\n"
    ),
    "in and out": (
        "Account Number,0099\n"
        "TYPE,DATE,START TIME,END TIME,IMPORT (kWh),EXPORT (kWh),COST,NOTES\n"
        "Electric usage,2012-01-01,00:00,00:59,1.5,0.25,$0.10,\n"
        "Electric usage,2012-01-01,01:00,01:59,2.5,0.25,$0.10,\n"
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_other_utilities_forms(database: Database, tmp_path: Path, form: str) -> None:
    status, report = load(database, write(tmp_path, FORMS[form]), "--answer", "account=0099")
    assert (status, report["kind"], report["inserted"]) == (0, "interval", 2)
    (day,) = days(database)
    assert (day.delivered_kwh, day.peak_kw, day.minutes) == (4.0, 2.5, 120)
    assert day.received_kwh == (0.5 if form == "in and out" else None)


def test_readings_without_an_account_are_asked_for(database: Database, tmp_path: Path) -> None:
    status, report = load(database, write(tmp_path, FORMS["time period"]))
    assert status == 3
    assert [question["key"] for question in report["questions"]] == ["account"]
    assert days(database) == []


def test_the_hour_that_the_clock_repeats_counts_twice(database: Database, tmp_path: Path) -> None:
    head = "Account Number,0099\nTYPE,DATE,START TIME,END TIME,USAGE (kWh),NOTES\n"
    rows = "".join(f"Electric usage,2012-11-04,0{hour}:00,0{hour}:59,1.0,\n" for hour in (0, 1, 1, 2))
    _, report = load(database, write(tmp_path, head + rows))
    assert (report["rows_read"], report["set_aside"][2:]) == (4, [])
    assert days(database)[0].delivered_kwh == 4.0


def test_a_reading_that_stands_twice_on_another_day_is_set_aside(database: Database, tmp_path: Path) -> None:
    head = "Account Number,0099\nTYPE,DATE,START TIME,END TIME,USAGE (kWh),NOTES\n"
    rows = "".join(f"Electric usage,2012-06-06,0{hour}:00,0{hour}:59,1.0,\n" for hour in (0, 1, 1, 2))
    _, report = load(database, write(tmp_path, head + rows))
    assert report["rows_read"] == 3
    assert "the same reading stands above" in [aside["reason"] for aside in report["set_aside"]]


def test_another_schedule_of_whole_utilities_is_declined_with_the_reason(
    database: Database, tmp_path: Path
) -> None:
    text = "Data Year,Utility Number,Utility Name,State,Peak Demand Savings\n2018,90100,Alder Creek,AK,12.5\n"
    status, report = load(database, write(tmp_path, text))
    assert status == 2
    assert [error["code"] for error in report["errors"]] == ["declined"]
    assert "EIA-861" in report["errors"][0]["message"]


def test_readings_whose_numbers_are_in_question_are_asked_about(database: Database, tmp_path: Path) -> None:
    """A day of which no amount is known yet has no peak, and is no error."""
    text = (
        "Meter Number;Date;Start Time;Duration;Consumption\n"
        "0070;3/13/2014;0:00;60;1.234\n"
        "0070;3/13/2014;1:00;60;2.345\n"
    )
    status, report = load(database, write(tmp_path, text), "--answer", "account=00001")
    assert (status, report["kind"]) == (3, "interval")
    assert [q["key"].partition(":")[0] for q in report["questions"]] == ["number_convention"]


def test_a_reading_that_lasts_for_ever_is_rejected(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "readings.csv"
    file.write_text(
        "Account Number,Start Time,Duration,Date,Meter Number,Consumption\n"
        "0007,0:00,60,3/13/2014,0070,1.5\n0007,1:00,60,3/13/2014,0070,2.5\n"
        "0007,2:00,99999999999999999999,3/13/2014,0070,4.0\n0007,3:00,-60,3/13/2014,0070,4.0\n"
    )
    _, report = load(database, file, "--good-rows")
    assert (report["rows_read"], report["inserted"], report["rejected"]) == (4, 2, 2)
    assert {error["code"] for error in report["errors"]} == {"no_duration"}
    with database.reading() as session:
        (day,) = session.exec(sm.select(MeterDay)).all()
        assert (day.readings, day.minutes, day.delivered_kwh) == (2, 120, 4.0)

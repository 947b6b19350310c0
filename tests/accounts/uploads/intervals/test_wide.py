"""Readings with a day in a row: a column for each hour or quarter of an hour."""

from pathlib import Path

import pytest
import sqlmodel as sm

from kadash.accounts.tables import MeterDay
from kadash.accounts.uploads.intervals.wide import hours_of
from kadash.core.database import Database
from tests.cli import load
from tests.understood import table, understood

HE = [f"HE{hour:02d}" for hour in range(1, 25)]


def day(number: int, amounts: list[object], *before: object) -> list[object]:
    return ["0071002", *before, f"2025-11-{number:02d}", *amounts]


def quarters(*, ends: bool) -> list[str]:
    return [f"{q // 4}:{q % 4 * 15:02d}" for q in range(int(ends), 96 + int(ends))]


def test_hours_in_columns_are_readings_that_begin_an_hour_earlier(
    sqlite_database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "he.csv"
    rows = [["Account", "Meter ID", "Date", "UOM", *HE]]
    rows += [["0071002", "M1", f"2025-06-{n:02d}", "KWH", *range(1, 25)] for n in (1, 2)]
    path.write_text(table(rows))
    status, report = load(sqlite_database, path)
    assert (status, report["kind"], report["rows_read"], report["inserted"]) == (0, "interval", 48, 48)
    with sqlite_database.reading() as session:
        found = session.exec(sm.select(MeterDay).order_by(MeterDay.day)).all()
    # 1 + 2 + … + 24 = 300; the last hour of a day is no reading of the next one
    assert [(f"{d.day}", d.meter, d.delivered_kwh, d.peak_kw, d.minutes) for d in found] == [
        ("2025-06-01", "M1", 300.0, 24.0, 1440), ("2025-06-02", "M1", 300.0, 24.0, 1440),
    ]  # fmt: skip


@pytest.mark.parametrize("ends", [False, True])
def test_quarter_hours_named_by_their_beginning_or_their_end(ends: bool) -> None:
    rows = [
        ["Account", "Units", "Date", *quarters(ends=ends)],
        day(1, [0.5] * 96, "kWh"),
        day(3, [0.25] * 96, "kWh"),
    ]
    found = understood(table(rows))
    assert (found.kind, found.prepared.rows_read, found.keys) == ("interval", 192, [])
    assert found.total("delivered_kwh") == 96 * 0.75
    assert found.prepared.records["day"].astype(str).tolist() == ["2025-11-01", "2025-11-03"]


def test_demand_and_reactive_rows_beside_energy_are_set_aside() -> None:
    rows = [["Account", "UOM", "Date", *HE]]
    rows += [day(n, [v] * 24, u) for n in (3, 4) for u, v in (("KWH", 10), ("KW", 12), ("KVARH", 3))]
    found = understood(table(rows))
    assert (found.total("delivered_kwh"), found.prepared.rows_read) == (480.0, 48)
    assert len(found.prepared.set_aside) == 96


def test_the_25th_hour_is_the_one_that_the_clock_repeats() -> None:
    rows = [["Account", "Units", "Date", *HE, "HE25"]]
    rows += [day(n, [1] * 24 + [1 if n == 2 else ""], "kWh") for n in (1, 2, 3)]
    found = understood(table(rows))
    assert (found.prepared.rows_read, found.total("delivered_kwh")) == (73, 73.0)
    assert found.prepared.records["readings"].tolist() == [24, 25, 24]


def test_hours_without_a_unit_are_asked_about_and_a_total_is_no_reading() -> None:
    rows = [["ACCT_NO", "READ_DATE", *(f"HR{h}" for h in range(1, 25)), "TOTAL"]]
    rows += [["0071003", f"06/{n}/2025", *[2.5] * 24, 60] for n in range(13, 20)]
    assert understood(table(rows)).keys == ["unit:HR1 to HR24"]
    found = understood(table(rows), answers={"unit:HR1 to HR24": "kWh"})
    assert (found.keys, found.total("delivered_kwh")) == ([], 7 * 60.0)


def test_a_blank_hour_is_missing_and_said() -> None:
    rows = [["Account", "Units", "Date", *HE], day(5, ["", *[2] * 23], "kWh"), day(6, [2] * 24, "kWh")]
    found = understood(table(rows))
    assert found.total("delivered_kwh") == 94.0
    assert any("blank" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    "names",
    [
        [str(n) for n in range(1, 32)],  # days of a month
        [f"P{n:02d}" for n in range(1, 13)],  # periods of a year
        [f"HE{n:02d}" for n in range(1, 24)],  # an hour is missing
        [f"HE{n:02d}" for n in range(24)],  # it is not known which hour 0 ends
        [f"Q{n}" for n in range(1, 25)],  # questions
        quarters(ends=False)[:40],
    ],
)
def test_other_columns_in_a_row_are_no_hours(names: list[str]) -> None:
    assert hours_of(["Account", "Date", *names]) is None


@pytest.mark.parametrize(
    "hours", [[h * 100 for h in range(1, 25)], [f"{h}:00" for h in range(1, 25)], range(1, 25)]
)
def test_the_last_hour_ends_with_its_day(hours: list[object]) -> None:
    rows = [
        ["Account", "Date", "Hour Ending", "kWh"],
        *(["0071013", "2025-06-02", hour, 3] for hour in hours),
    ]
    records = understood(table(rows)).prepared.records
    assert (records["day"].astype(str).tolist(), records["delivered_kwh"].tolist()) == (
        ["2025-06-02"],
        [72.0],
    )


@pytest.mark.parametrize(
    "name",
    ["{b:02}:00-{e:02}:00", "{b:02}:00 - {b:02}:59", "{b}-{e}", "Hour {b}-{e}", "{b:02}00-{e:02}00 kWh"],
)
def test_hours_named_by_beginning_and_end(name: str) -> None:
    found = hours_of(["Account", "Date", *(name.format(b=hour, e=hour + 1) for hour in range(24))])
    assert found is not None
    assert (found.places[0], found.starts[1], found.minutes) == (2, 3600, 60)


def test_hours_of_twelve_and_of_other_spans() -> None:
    clock = [f"{(h - 1) % 12 + 1} {'AM' if h < 12 else 'PM'}" for h in range(24)]
    names = [f"{one} - {other}" for one, other in zip(clock, [*clock[1:], clock[0]], strict=True)]
    assert hours_of(names) is not None
    assert hours_of([f"{n}-{n + 9}" for n in range(24)]) is None  # spans that are no hours of a day

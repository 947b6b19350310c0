"""Moments and times of day that end their readings, proved or asked."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kadash.accounts.uploads.intervals.clock import read_clock
from tests.understood import table, understood

FIRST = datetime(2025, 3, 1)  # noqa: DTZ001 - exports have no zone


def hours(header: str, first: int, last: int, values: list[float] | None = None) -> str:
    moments = [FIRST + timedelta(hours=n) for n in range(first, last)]
    values = values or [1.25, 2.25] * len(moments)
    rows = [["100200", f"{at:%Y-%m-%d %H:%M}", value] for at, value in zip(moments, values, strict=False)]
    return table([["Account", header, "kWh"], *rows])


def by_day(found: object) -> dict[str, float]:
    days = found.prepared.records  # type: ignore[attr-defined]
    return {f"{row['day']:%m-%d}": row["delivered_kwh"] for row in days.to_dict("records")}


def test_whole_days_that_end_at_midnight_are_asked_about() -> None:
    content = hours("Timestamp", 1, 49)
    assert understood(content).keys == ["moments"]
    ends = understood(content, answers={"moments": "ending"})
    assert (ends.questions, by_day(ends)) == ((), {"03-01": 42.0, "03-02": 42.0})
    begins = understood(content, answers={"moments": "beginning"})
    assert (begins.questions, sorted(by_day(begins))) == ((), ["03-01", "03-02", "03-03"])


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [("Timestamp", 0, 48), ("Timestamp", 1, 48), ("Start", 1, 49), ("Interval Begin", 1, 49)],
)
def test_other_spans_are_not_asked_about(header: str, first: int, last: int) -> None:
    assert understood(hours(header, first, last)).keys == []


def test_reads_of_a_register_are_not_asked_about() -> None:
    grows = [1000 + 7.5 * n * n for n in range(48)]
    assert "moments" not in understood(hours("Read Time", 1, 49, grows)).keys


def test_times_up_to_24_00_end_their_readings() -> None:
    rows = [["100200", f"2025-03-{day:02}", f"{hour:02}:00", 1.25] for day in (1, 2) for hour in range(1, 25)]
    found = understood(table([["Account", "Date", "Time", "kWh"], *rows]))
    assert (found.questions, by_day(found)) == ((), {"03-01": 30.0, "03-02": 30.0})


def test_24_00_beside_0_00_or_alone_says_nothing() -> None:
    assert read_clock(["0:00", "12:00", "24:00"], "Time").seconds["24:00"] == 86_400
    assert read_clock(["7:00", "24:00"], "Time").seconds["24:00"] == 86_400
    assert read_clock(["6:00", "12:00", "18:00", "24:00"], "Time").seconds["24:00"] == 64_800
    assert read_clock(["100", "1200", "2400"], "Time").seconds["2400"] == 86_400


def test_the_time_of_a_peak_is_no_time_of_the_reading() -> None:
    rows = [["100200", f"2025-03-{day:02}", 480 - day % 3, 40, "14:15"] for day in range(1, 11)]
    found = understood(table([["Account", "Read Date", "Total kWh", "Max kW", "Max kW Time"], *rows]))
    assert (found.questions, found.defects, found.prepared.rows_read) == ((), (), 10)


def test_energy_of_a_day_on_average_is_no_energy() -> None:
    rows = [["100200", f"2025-03-{day:02}", 99, 480 - day % 3] for day in range(1, 11)]
    found = understood(table([["Account", "Date", "kWh per day", "kWh"], *rows]))
    assert (found.questions, found.total("delivered_kwh")) == ((), 4790.0)


def test_several_meters_that_the_file_does_not_name() -> None:
    rows = [["100200", f"2025-03-01 {hour:02}:00", value] for value in (2.0, 3.0) for hour in range(24)]
    content = table([["Account", "Start", "kWh"], *rows])
    asked = understood(content).questions
    assert [(one.key, len(one.choices)) for one in asked] == [("twice", 3)]
    found = understood(content, answers={"twice": asked[0].choices[2]})
    assert (found.questions, found.total("delivered_kwh"), found.prepared.set_aside) == ((), 120.0, ())
    assert sorted(found.prepared.records["meter"]) == ["(1)", "(2)"]
    assert understood(content, answers={"twice": "the last"}).total("delivered_kwh") == 72.0


def test_nines_that_stand_for_no_reading() -> None:
    rows = [["100200", f"2025-03-01 {hour:02}:00", -9999 if hour == 5 else 2] for hour in range(24)]
    found = understood(table([["Account", "Start", "kWh"], *rows]))
    assert (found.questions, found.total("delivered_kwh"), found.prepared.rows_read) == ((), 46.0, 23)
    assert [aside.reason for aside in found.prepared.set_aside] == ["“-9999” stands for no reading"]
    assert "missing from the sums" in " ".join(found.warnings)
    near = [[account, start, -999 if value < 0 else 800] for account, start, value in rows]
    assert understood(table([["Account", "Start", "kWh"], *near])).keys == ["negative"]


def test_a_row_of_units_under_the_header() -> None:
    rows = [["100200", "2025-03-14", f"{hour}:00", 2, 0.5] for hour in range(24)]
    head = [["Account", "Date", "Time", "Delivered", "Received"], ["", "", "", "MWh", "MWh"]]
    found = understood(table([*head, *rows]))
    assert (found.questions, found.defects, found.total("delivered_kwh")) == ((), (), 48_000.0)
    assert found.total("received_kwh") == 12_000.0


@pytest.mark.parametrize("header", ["15-Min Interval", "30 Minute Period", "Minute of Day"])
def test_the_minutes_of_an_interval_are_no_lowest_reading(header: str) -> None:
    rows = [["100200", "2025-03-14", f"{n // 2:02}:{n % 2 * 30:02}", 2] for n in range(48)]
    found = understood(table([["Account", "Date", header, "Energy kWh"], *rows]))
    assert (found.kind, by_day(found)) == ("interval", {"03-14": 96.0})


@pytest.mark.parametrize("next_day", [True, False])
def test_a_date_beside_the_time_of_the_end_alone(next_day: bool) -> None:
    rows = []
    for n in range(1, 49):
        end = FIRST + timedelta(hours=n)
        day = end if next_day else end - timedelta(hours=1)
        rows.append(["100200", f"{day:%Y-%m-%d}", f"{end:%H:%M}", 1 + n % 2])
    found = understood(table([["Account", "Date", "End Time", "kWh"], *rows]))
    assert (found.kind, found.questions) == ("interval", ())
    assert by_day(found) == {"03-01": 36.0, "03-02": 36.0}


@pytest.mark.parametrize("minutes", [60, 15])
@pytest.mark.parametrize("header", ["Interval End", "Timestamp"])
def test_the_repeated_hour_of_readings_named_by_their_ends(header: str, minutes: int) -> None:
    zone, step = ZoneInfo("America/New_York"), timedelta(minutes=minutes)
    first = datetime(2025, 11, 1, 4, tzinfo=UTC)  # midnight there
    ends = [(first + step * n).astimezone(zone) for n in range(1, 49 * 60 // minutes + 1)]
    rows = [["100200", f"{end:%Y-%m-%d %H:%M}", 1 + n % 5] for n, end in enumerate(ends)]
    found = understood(table([["Account", header, "kWh"], *rows]), answers={"moments": "ending"})
    assert (found.questions, found.prepared.rows_read) == ((), len(rows))
    assert sorted(by_day(found)) == ["11-01", "11-02"]


def test_readings_beyond_the_repeated_hour_are_asked_about() -> None:
    times = ["00:00", "00:00", "01:00", "01:00", *(f"{hour:02}:00" for hour in range(2, 24))]
    rows = [["100200", f"2025-11-02 {time}", 1 + n % 5] for n, time in enumerate(times)]
    assert understood(table([["Account", "Start", "kWh"], *rows])).keys == ["twice"]

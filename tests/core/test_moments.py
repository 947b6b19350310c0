"""A stored moment's day and time of day in the utility's own time, wherever the server is."""

import os
import time as clocks
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kadash.core import clock, moments
from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.moments import day_of, local, moment_at, time_of_day, zone_named
from kadash.core.settings import Settings

DENVER = ZoneInfo("America/Denver")


def test_a_time_of_day_is_written_in_one_way() -> None:
    written = [time_of_day(time(*at)) for at in ((0, 0), (9, 5), (12, 0), (12, 59), (16, 30), (23, 59))]
    assert written == ["12:00 AM", "9:05 AM", "12:00 PM", "12:59 PM", "4:30 PM", "11:59 PM"]


def test_a_system_that_is_not_kept_up_to_date_changes_no_hour() -> None:
    """British Columbia stays on daylight time from 2026 on; Debian 12 does not know it (its rules: 2025b)."""
    for name in ("America/Vancouver", "America/Denver"):
        assert datetime(2026, 12, 1, tzinfo=zone_named(name)).utcoffset() == timedelta(hours=-7)


def test_the_version_of_a_systems_time_zones(tmp_path: Path) -> None:
    empty, there, damaged = (tmp_path / name for name in ("empty", "there", "damaged"))
    for folder in (empty, there, damaged):
        folder.mkdir()
    (there / "tzdata.zi").write_text("# version 2025b\n# ddeps backzone\n", encoding="utf-8")
    (damaged / "tzdata.zi").write_text("\n", encoding="utf-8")
    assert moments.rules_of([str(empty), str(damaged), str(there)]) == "2025b"
    assert moments.rules_of([str(empty)]) == ""


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# One moment, three utilities: June 30, 20:00 in Denver.
@pytest.mark.parametrize(
    ("zone", "day", "shown"),
    [
        ("America/New_York", date(2026, 6, 30), "22:00"),
        ("America/Denver", date(2026, 6, 30), "20:00"),
        ("Pacific/Honolulu", date(2026, 6, 30), "16:00"),
        ("Europe/Berlin", date(2026, 7, 1), "04:00"),
        ("UTC", date(2026, 7, 1), "02:00"),
    ],
)
@pytest.mark.parametrize("server", ["UTC", "Asia/Tokyo", "America/Los_Angeles"])
def test_an_evening_approval_is_on_the_utilitys_day(
    zone: str, day: date, shown: str, server: str, monkeypatch: pytest.MonkeyPatch, restored_clock: None
) -> None:
    monkeypatch.setenv("TZ", server)
    clocks.tzset()
    approved = utc("2026-07-01T02:00")
    assert day_of(approved, zone_named(zone)) == day
    assert f"{local(approved, zone_named(zone)):%H:%M}" == shown


@pytest.fixture
def restored_clock() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    clocks.tzset()


# 2026: clocks go forward on March 8 at 2:00 (MST is UTC-7, MDT is UTC-6) and back on November 1 at 2:00.
@pytest.mark.parametrize(
    ("moment", "day", "shown"),
    [
        ("2026-03-08T06:59", date(2026, 3, 7), "23:59"),
        ("2026-03-08T07:00", date(2026, 3, 8), "00:00"),
        ("2026-03-08T08:59", date(2026, 3, 8), "01:59"),
        ("2026-03-08T09:00", date(2026, 3, 8), "03:00"),
        ("2026-03-09T05:59", date(2026, 3, 8), "23:59"),
        ("2026-03-09T06:00", date(2026, 3, 9), "00:00"),
        ("2026-11-01T05:59", date(2026, 10, 31), "23:59"),
        ("2026-11-01T06:00", date(2026, 11, 1), "00:00"),
        ("2026-11-01T07:30", date(2026, 11, 1), "01:30"),
        ("2026-11-01T08:30", date(2026, 11, 1), "01:30"),
        ("2026-11-02T06:59", date(2026, 11, 1), "23:59"),
        ("2026-11-02T07:00", date(2026, 11, 2), "00:00"),
    ],
)
def test_both_nights_of_the_clock_change(moment: str, day: date, shown: str) -> None:
    assert day_of(utc(moment), DENVER) == day
    assert f"{local(utc(moment), DENVER):%H:%M}" == shown


@pytest.mark.parametrize(
    ("day", "shown", "moment"),
    [
        (date(2026, 6, 30), time(20), "2026-07-01T02:00"),
        (date(2026, 3, 8), time(1, 59), "2026-03-08T08:59"),
        (date(2026, 3, 8), time(2, 30), "2026-03-08T09:30"),  # is missing: 3:30
        (date(2026, 11, 1), time(1, 30), "2026-11-01T07:30"),  # comes twice: the first one
        (date(2026, 11, 1), time(2), "2026-11-01T09:00"),
    ],
)
def test_a_day_and_a_time_become_a_moment(day: date, shown: time, moment: str) -> None:
    found = moment_at(day, shown, DENVER)
    assert found == utc(moment)
    assert day_of(found, DENVER) == day


def test_naive_moments_are_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        local(datetime(2026, 7, 1), DENVER)  # noqa: DTZ001  # that is the point


@pytest.mark.parametrize("zone", ["America/Denver", "America/New_York", "Pacific/Auckland"])
def test_today_is_the_utilitys_day(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: utc("2026-07-01T05:30"))
    days = {"America/Denver": 30, "America/New_York": 1, "Pacific/Auckland": 1}
    assert clock.today(ZoneInfo(zone)).day == days[zone]


def test_settings_know_their_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kadash.core.settings.computer_zone", lambda: "America/Chicago")
    assert Settings().zone.key == "America/Chicago"
    assert Settings(time_zone="America/Denver").checked().zone.key == "America/Denver"


@pytest.mark.parametrize("name", ["Denver", "../etc", "Mountain Standard Time", "America/Nowhere"])
def test_what_is_no_zone(name: str) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        Settings(time_zone=name).checked()


def test_a_computer_that_does_not_say_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moments.tzlocal, "get_localzone_name", lambda: "local")
    assert moments.computer_zone() == "UTC"


def test_the_zone_is_stored(database: Database, manager) -> None:
    from kadash.core.actions import save_settings
    from kadash.core.settings import read_settings

    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    with database.reading() as session:
        assert read_settings(session).zone == DENVER

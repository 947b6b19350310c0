"""Moments in the utility's own time: the one way from a stored moment to its day and its time of day.

Moments are stored in UTC. Which day one belongs to depends on where the utility is: an approval on June 30
at 20:00 in Denver is July 1 in UTC, and another fiscal year.
"""

import os
import zoneinfo
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzdata
import tzlocal

from kadash.core.errors import Invalid
from kadash.core.periods import short

FALLBACK = "UTC"


def rules_of(folders: Iterable[str]) -> str:
    """Return the version of the time zones in the first folder that has any (``2026a``), or ""."""
    for folder in folders:
        with suppress(OSError, IndexError), (Path(folder) / "tzdata.zi").open(encoding="utf-8") as rules:
            return rules.readline().split()[-1]  # "# version 2026a"
    return ""


def _use_newest_rules() -> None:
    """Take the time zones of the package where the system's are older, unless somebody said which to take.

    Python takes the system's first (https://docs.python.org/3/library/zoneinfo.html, "Data sources"): on a
    server that is not kept up to date, moments would be an hour off where the rules have changed since.
    """
    if "PYTHONTZPATH" not in os.environ and rules_of(zoneinfo.TZPATH) < tzdata.IANA_VERSION:
        zoneinfo.reset_tzpath(to=[Path(tzdata.__file__).parent / "zoneinfo"])
        ZoneInfo.clear_cache()


_use_newest_rules()


@lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo:
    """Return the time zone with that IANA name (``America/Denver``). Raises Invalid."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise Invalid(
            f"{name!r} is no time zone. Nothing was changed. Choose one such as America/Denver."
        ) from fault


def is_zone(name: str | None) -> bool:
    """Say whether that is the IANA name of a time zone."""
    try:
        return bool(name) and zone_named(str(name)) is not None
    except Invalid:
        return False


def computer_zone() -> str:
    """Return the IANA name of this computer's time zone, UTC where it does not say."""
    try:
        name = tzlocal.get_localzone_name()
    except (ZoneInfoNotFoundError, LookupError, ValueError, OSError):
        return FALLBACK
    return name if is_zone(name) else FALLBACK


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return a stored moment as the utility's clock on the wall showed it. Naive moments are refused."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(zone)


def utc(moment: datetime) -> datetime:
    """Return a moment in UTC, in which lengths of time are reckoned. Naive moments are refused.

    Python subtracts and compares two times of one zone by the clock on the wall, wrong over a clock change.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC)


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """Return the utility's day of a stored moment."""
    return local(moment, zone).date()


def time_of_day(at: datetime | time) -> str:
    """Return a time of day, or that of a moment on the clock it is given by, as written: ``4:05 PM``."""
    return f"{at.hour % 12 or 12}:{at.minute:02d} {'AM' if at.hour < 12 else 'PM'}"


def short_moment(at: datetime) -> str:
    """Return a moment, on the clock it is given by, for tables and lines: ``Apr 7, 2026, 4:30 PM``."""
    return f"{short(at)}, {time_of_day(at)}"


def in_utc(moment: datetime) -> datetime:
    """Return a moment in UTC. Naive moments are refused."""
    return local(moment, zone_named("UTC"))


def moment_at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, at which the utility's clock showed that time on that day.

    In the night when clocks go back an hour comes twice: the first one is meant. In the night when they go
    forward an hour is missing: a time in it is moved by that hour, so it stays on its day.
    """
    return datetime.combine(day, clock.replace(tzinfo=None, fold=0), tzinfo=zone).astimezone(UTC)

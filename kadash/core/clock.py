"""The clock. Only pages and the command line ask it; everything below takes the day as an argument."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kadash.core.moments import day_of


def today(zone: ZoneInfo) -> date:
    """Return the utility's calendar day, whatever zone the server is in."""
    return day_of(now(), zone)


def now() -> datetime:
    """Return this moment, in UTC. For stamps on rows; calculations take the day as an argument."""
    return datetime.now(UTC)

"""The clock. Only pages and the command line ask it; everything below takes the day as an argument."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from kadash.core.moments import day_of

_behind: ContextVar[timedelta] = ContextVar("_behind", default=timedelta(0))


def today(zone: ZoneInfo) -> date:
    """Return the utility's calendar day, whatever zone the server is in."""
    return day_of(now(), zone)


def now() -> datetime:
    """Return this moment, in UTC. For stamps on rows; calculations take the day as an argument."""
    return datetime.now(UTC) - _behind.get()


@contextmanager
def running_from(moment: datetime) -> Iterator[None]:
    """Let the clock run from another moment: the sample program is made as of its own present."""
    token = _behind.set(datetime.now(UTC) - moment)
    try:
        yield
    finally:
        _behind.reset(token)

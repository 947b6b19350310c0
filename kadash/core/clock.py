"""The clock. Only pages and the command line ask it; everything below takes the day as an argument."""

from datetime import UTC, date, datetime


def today() -> date:
    """Return the local calendar day."""
    return datetime.now().astimezone().date()


def now() -> datetime:
    """Return this moment, in UTC. For stamps on rows; calculations take the day as an argument."""
    return datetime.now(UTC)

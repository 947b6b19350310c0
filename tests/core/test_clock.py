"""The clock, and the clock of the sample program that runs from another moment."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kadash.core import clock

THEN = datetime(2010, 2, 1, 16, tzinfo=UTC)


def test_a_clock_that_runs_from_another_moment_goes_on_and_ends() -> None:
    before = clock.now()
    with clock.running_from(THEN):
        first, second = clock.now(), clock.now()
        assert THEN <= first <= second < THEN + timedelta(hours=1)
        assert clock.today(ZoneInfo("Asia/Tokyo")).isoformat() == "2010-02-02"
    assert clock.now() >= before

"""A command that runs itself once a day, for containers, which have no timer."""

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from kadash.core.clock import now
from kadash.core.errors import Invalid, KadashError

_LOG = logging.getLogger("kadash")


def next_time(at: str, after: datetime) -> datetime:
    """Return the next moment with the time ``at`` (HH:MM, in the zone of ``after``). Raises Invalid."""
    try:
        said = datetime.strptime(at, "%H:%M")  # noqa: DTZ007  # a time of day
    except ValueError:
        raise Invalid(f"{at} is no time of day like 02:15. Nothing was changed.") from None
    due = after.replace(hour=said.hour, minute=said.minute, second=0, microsecond=0)
    return due if due > after else due + timedelta(days=1)


def every_day(at: str, run: Callable[[], object], *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Run it every day at that time of UTC, for good; what fails is logged and tried the next day."""
    while True:
        due = next_time(at, now())
        while (left := (due - now()).total_seconds()) > 0:
            sleep(min(left, 60.0))  # a clock that was set meanwhile is followed
        try:
            run()
        except KadashError as fault:
            _LOG.error("%s", fault)
        except Exception:  # noqa: BLE001  # the log has it; one bad night must not end the schedule
            _LOG.exception("Something went wrong that Kadash did not expect; the next try is tomorrow.")

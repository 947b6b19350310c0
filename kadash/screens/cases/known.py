"""What the screens of cases stand on."""

from collections.abc import Sequence
from datetime import datetime, time

import pandas as pd

from kadash.core import clock
from kadash.core.moments import day_of, moment_at
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.cases import Counted, as_frame, cases
from kadash.engagement.queries.service_levels import Level, levels
from kadash.engagement.rules.case_clock import MISSED, WAITING, said
from kadash.engagement.rules.working_time import Calendar
from kadash.ui import cache
from kadash.ui.page import Here


def moment(here: Here) -> datetime:
    """Return this moment to the minute; noon where the page is seen as of another day, as the sample is."""
    now = clock.now().replace(second=0, microsecond=0)
    zone = here.settings.zone
    return now if day_of(now, zone) == here.today else moment_at(here.today, time(12), zone)


def held(here: Here) -> Calendar:
    """Return the working calendar."""
    return cache.asked(here, calendar)


def open_ones(here: Here) -> tuple[Counted, ...]:
    """Return the cases that are open, the most pressing first."""
    now = moment(here)
    found = [each for each in cache.asked(here, cases, now=now, since=now) if each.open]
    return tuple(sorted(found, key=_pressing))


def _pressing(case: Counted) -> tuple[int, datetime, int]:
    """Order by: late, due, waiting for the customer, without a target; then by the due moment."""
    now = case.pressing
    index = 0 if now.state == MISSED else 1 if now.due is not None else 3
    if case.story.state == WAITING and index:
        index = 2
    return index, now.due or case.story.received, case.id


def of_account(here: Here, account_id: int) -> tuple[Counted, ...]:
    """Return all cases of an account, the latest first."""
    return cache.asked(here, cases, now=moment(here), account_id=account_id)


def all_levels(here: Here) -> tuple[Level, ...]:
    """Return what departments promised, quarter by quarter."""
    now = moment(here)
    return cache.asked(here, levels, now=now.replace(minute=now.minute - now.minute % 5))


def table(here: Here, found: Sequence[Counted]) -> pd.DataFrame:
    """Return cases as rows to show: moments on the utility's clock, clocks in words."""
    now, days = moment(here), held(here)
    frame = as_frame(here.session, found)
    frame["received"] = [here.local(each.story.received) for each in found]
    frame["clock"] = [
        each.story.state if not each.open else said(each.pressing, now=now, calendar=days) for each in found
    ]
    frame["first_answer"] = [said(each.answer, now=now, calendar=days) for each in found]
    frame["solved_in"] = [said(each.solution, now=now, calendar=days) for each in found]
    return frame

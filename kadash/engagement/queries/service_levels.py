"""Departments against what they promise, quarter by quarter, each figure with its cases."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.issued_bills import issued_bills
from kadash.core.moments import day_of, moment_at
from kadash.core.periods import Period
from kadash.core.settings import read_settings
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.cases import Counted, cases, department_names, targets
from kadash.engagement.rules import bills_right as bills
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.cadence import quarters
from kadash.engagement.rules.case_clock import Clock, Target
from kadash.engagement.rules.service_levels import Attainment, attained, in_period

LONGEST = timedelta(days=400)
"""Cases received so long before a quarter may still fall due in it."""


@dataclass(frozen=True)
class Level:
    """One promise of a department in one quarter. ``cases`` are those that fall due in it, with their clock.

    ``provisional``: bills of the quarter are younger than 60 days.
    """

    department: str
    target: Target
    quarter: Period
    running: bool
    attainment: Attainment
    cases: tuple[Counted, ...] = ()
    provisional: bool = False


def clock_of(case: Counted, measure: str) -> Clock:
    """Return the clock of a case that a measure is about."""
    return case.answer if measure == words.FIRST_ANSWER else case.solution


def levels(session: sm.Session, *, now: datetime) -> tuple[Level, ...]:
    """Return each promise in the last four closed quarters and the running one, oldest quarter first.

    A case counts for the target that held on the day of its receipt; a quarter in which targets changed has
    a row for each.
    """
    held = calendar(session)
    today = day_of(now, held.zone)
    five = quarters(today, read_settings(session).fiscal_year_first_month)
    begin = moment_at(five[0].first_day, time(0), held.zone) - LONGEST
    found = cases(session, now=now, since=begin)
    called, promised = department_names(session), targets(session)
    rows: list[Level] = []
    for quarter in five:
        for target in promised:
            if target.ended or target.valid_from > quarter.last_day:
                continue
            name = called.get(target.department_id, "")
            if target.measure == words.BILLS_RIGHT:
                continue
            mine = [case for case in found if target in (case.answer_target, case.solution_target)]
            due = tuple(case for case in mine if in_period(clock_of(case, target.measure), quarter, held))
            if not due and _superseded(target, promised, quarter):
                continue
            clocks = [clock_of(case, target.measure) for case in due]
            result = attained(clocks, quarter, share=target.share, calendar=held, now=now)
            rows.append(Level(name, target, quarter, quarter == five[-1], result, due))
    return (*rows, *_bills(session, promised, five, called, found, now))


def _superseded(target: Target, promised: Sequence[Target], quarter: Period) -> bool:
    """Say whether another target had taken its place before the quarter began."""
    return any(
        other.id != target.id
        and (other.department_id, other.measure, other.kinds)
        == (target.department_id, target.measure, target.kinds)
        and (target.valid_from, target.id) < (other.valid_from, other.id)
        and other.valid_from <= quarter.first_day
        for other in promised
    )


def _bills(
    session: sm.Session,
    promised: Sequence[Target],
    five: Sequence[Period],
    called: dict[int, str],
    found: Sequence[Counted],
    now: datetime,
) -> list[Level]:
    wanted = [target for target in promised if target.measure == words.BILLS_RIGHT]
    if not wanted:
        return []
    today = day_of(now, calendar(session).zone)
    table = judged_bills(session, first=five[0], found=found, now=now)
    rows = []
    for quarter in five:
        holding = [target for target in wanted if target.valid_from <= quarter.first_day]
        for department in {target.department_id for target in holding}:
            target = max(
                (target for target in holding if target.department_id == department),
                key=lambda target: (target.valid_from, target.id),
            )
            if target.ended:
                continue
            right = bills.right(table, quarter.start, quarter.end, share=target.share, today=today)
            rows.append(
                Level(called.get(department, ""), target, quarter, quarter == five[-1], right.attainment,
                      provisional=right.provisional)
            )  # fmt: skip
    return rows


def judged_bills(
    session: sm.Session, *, first: Period, found: Sequence[Counted], now: datetime
) -> pd.DataFrame:
    """Return the bills issued from a period on to accounts on the list, and which of them were wrong."""
    today = day_of(now, calendar(session).zone)
    members = accounts.members(session, on=today)
    errors = {
        (case.account_id or 0, _text(case.row["bill_service"]), int(str(case.row["bill_month"])))
        for case in found
        if case.row["bill_month"] is not None and case.story.our_error
    }
    frame = issued_bills(session, first=first.start.plus(-3), account_ids=members)
    table = bills.judged(frame, errors)
    return table[table["month"] >= first.start.number] if len(table) else table


def _text(value: object) -> str | None:
    return None if value is None else str(value)

"""The sample program's cases: three years of them from one seed, with stories that can be found.

Engineering kept its target in every quarter but one: in the summer of 2009 storms left it behind. The seventh
account complained three times in a year, spoke of the council, and waits for an answer that is overdue; the
council has heard of it since. One case was opened again after it was solved, one waits for the customer, and
two bills of 2009 were wrong by our error.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np

from kadash.core.database import Database
from kadash.core.moments import moment_at
from kadash.core.people import Person
from kadash.core.periods import Month
from kadash.engagement.actions.calendar import close_day, confirm_year, set_hours
from kadash.engagement.actions.cases import NewCase, NewEvent, log_cases
from kadash.engagement.actions.escalations import NewEscalation, note_escalation
from kadash.engagement.actions.service_levels import add_department, set_service_level
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.holidays import on_weekdays, proposed
from kadash.engagement.rules.working_time import USUAL, Calendar, due, later_by

SEED, PER_QUARTER = 20_100_202, 5
STORMS = (date(2009, 7, 1), date(2009, 9, 30))
"""The quarter in which engineering fell behind."""
ANGRY = 6
"""The place, by at-risk rank, of the account whose escalation was seen coming."""
YEARS = (2007, 2008, 2009)
TITLES = {
    "Engineering": (
        ("Voltage sags on the second shift", words.ISSUE, "power quality"),
        ("Plan of the outage in spring", words.REQUEST, "outage"),
        ("New service for the addition", words.REQUEST, "construction"),
        ("Flicker when the neighbor starts up", words.COMPLAINT, "power quality"),
        ("Low pressure at the sprinklers", words.ISSUE, "pressure"),
    ),
    "Billing": (
        ("Copy of last year's bills", words.REQUEST, words.BILLING),
        ("Why the demand charge rose", words.QUESTION, words.BILLING),
        ("Two bills for one month", words.COMPLAINT, words.BILLING),
    ),
}


@dataclass(frozen=True)
class _Scene:
    """What all sample cases share."""

    zone: ZoneInfo
    calendar: Calendar
    today: date
    departments: dict[str, int]

    @property
    def now(self) -> datetime:
        return moment_at(self.today, time(9), self.zone)


def fill(
    database: Database, person: Person, *, account_ids: Sequence[int], zone: ZoneInfo, today: date
) -> None:
    """Fill in calendar, departments, targets, three years of cases up to ``today``, and an escalation."""
    calendar = _calendar(database, person, zone, today)
    scene = _Scene(zone, calendar, today, _departments(database, person, today))
    told = [*_everyday(scene, account_ids), *_stories(scene, account_ids)]
    told.sort(key=lambda each: each[0].received_at)
    log_cases(database, person, told=told, now=scene.now)
    if len(account_ids) > ANGRY:
        note_escalation(
            database, person,
            new=NewEscalation(
                account_ids[ANGRY], "council", "filed", today - timedelta(days=4),
                "Three outages in a year and no answer", next_step="Answer to the council's question",
                owner=person.name, next_on=today + timedelta(days=9),
                hearing_on=today + timedelta(days=16),
            ),
        )  # fmt: skip


def _calendar(database: Database, person: Person, zone: ZoneInfo, today: date) -> Calendar:
    """Set the usual hours, and confirm the holidays of the years so far: Colorado's, and the day after."""
    set_hours(database, person, valid_from=date(2005, 1, 1), hours=USUAL, today=today)
    closed: dict[date, time | None] = {}
    for year in (*YEARS, YEARS[-1] + 1):
        days = [(holiday.day, holiday.name) for holiday in on_weekdays(proposed(year, "CO"))]
        confirm_year(database, person, year=year, state="CO", closed=days, today=today)
        closed |= dict.fromkeys(day for day, _ in days)
    after = date(2010, 11, 26)
    close_day(database, person, day=after, name="Day after Thanksgiving", today=today)
    return Calendar(zone, closures=closed | {after: None})


def _departments(database: Database, person: Person, today: date) -> dict[str, int]:
    found = {
        name: add_department(database, person, name=name, head=head)
        for name, head in (("Engineering", "Kim Ortega"), ("Billing", "Lee Novak"))
    }
    since = date(2007, 1, 1)
    for name, measure, share, days in (
        ("Engineering", words.FIRST_ANSWER, "0.9", 1), ("Engineering", words.SOLUTION, "0.8", 10),
        ("Billing", words.FIRST_ANSWER, "0.95", 1), ("Billing", words.BILLS_RIGHT, "0.99", None),
    ):  # fmt: skip
        set_service_level(
            database, person, department_id=found[name], measure=measure, share=Decimal(share), days=days,
            valid_from=since, today=today,
        )  # fmt: skip
    return found


Told = tuple[NewCase, Sequence[NewEvent]]


def _everyday(scene: _Scene, account_ids: Sequence[int]) -> list[Told]:
    """Return some cases a quarter and department, answered in time but for engineering's stormy summer."""
    chance = np.random.default_rng(SEED)
    found = []
    for year in YEARS:
        for quarter in range(4):
            first = date(year, 3 * quarter + 1, 1)
            for name, titles in TITLES.items():
                for index in range(PER_QUARTER):
                    day = first + timedelta(days=int(chance.integers(2, 78)))
                    at = moment_at(day, time(8 + int(chance.integers(0, 9)), 10 * index), scene.zone)
                    title, kind, category = titles[int(chance.integers(0, len(titles)))]
                    account = account_ids[int(chance.integers(0, len(account_ids)))]
                    late = name == "Engineering" and STORMS[0] <= day <= STORMS[1] and index < 3
                    found.append(_told(scene, name, account, title, kind, category, at, late=late))
    return found


def _told(
    scene: _Scene,
    department: str,
    account_id: int,
    title: str,
    kind: str,
    category: str,
    at: datetime,
    *,
    late: bool,
) -> Told:
    new = NewCase(
        account_id, title, at, kind=kind, category=category, department_id=scene.departments[department]
    )
    limit = due(scene.calendar, at, 1)
    answered = later_by(scene.calendar, limit, 400) if late else limit - timedelta(minutes=25)
    answered = max(answered, at + timedelta(minutes=5))
    solved = later_by(scene.calendar, answered, 1500)
    return new, (NewEvent(words.ANSWERED, answered), NewEvent(words.SOLVED, solved, "Settled."))


def _stories(scene: _Scene, account_ids: Sequence[int]) -> list[Told]:
    """Return the cases that a visitor of the sample should find."""

    def at(days: int, hour: int = 9, minute: int = 0) -> datetime:
        return moment_at(scene.today - timedelta(days=days), time(hour, minute), scene.zone)

    engineering, billing = scene.departments["Engineering"], scene.departments["Billing"]
    angry = account_ids[min(ANGRY, len(account_ids) - 1)]
    found: list[Told] = []
    for days in (290, 120):
        new = NewCase(angry, "Outage without a word before", at(days), kind=words.COMPLAINT,
                      category="outage", department_id=engineering)  # fmt: skip
        events = (NewEvent(words.ANSWERED, at(days, 11)), NewEvent(words.SOLVED, at(days - 7)))
        found.append((new, events))
    third = NewCase(
        angry, "Third outage of the west feeder", at(11, 16, 30), kind=words.COMPLAINT, category="outage",
        department_id=engineering, note="Wants an answer in writing; will raise it with the city council.",
    )  # fmt: skip
    found.append((third, ()))
    again = NewCase(account_ids[1], "Chiller trips at night", at(40), kind=words.ISSUE,
                    category="power quality", department_id=engineering)  # fmt: skip
    found.append((again, (
        NewEvent(words.ANSWERED, at(40, 11)), NewEvent(words.SOLVED, at(34)),
        NewEvent(words.REOPENED, at(6), "It tripped again."),
    )))  # fmt: skip
    waits = NewCase(account_ids[3], "New transformer for line 4", at(12), kind=words.REQUEST,
                    category="construction", department_id=engineering)  # fmt: skip
    found.append((waits, (
        NewEvent(words.ANSWERED, at(12, 15)), NewEvent(words.WAITING, at(10), "Their load list."),
    )))  # fmt: skip
    fresh = NewCase(account_ids[0], "Date of the next rate study", at(3, 15, 20), kind=words.QUESTION,
                    category="rates", department_id=billing)  # fmt: skip
    found.append((fresh, ()))
    for account, month in ((account_ids[2], 3), (account_ids[8], 8)):
        billed = Month(YEARS[-1], month)
        received = moment_at(billed.last_day + timedelta(days=9), time(10), scene.zone)
        wrong = NewCase(account, "Read of the wrong meter", received, kind=words.ISSUE,
                        category=words.BILLING, department_id=billing, bill_month=billed.number,
                        bill_service="electric")  # fmt: skip
        found.append((wrong, (
            NewEvent(words.ANSWERED, received + timedelta(hours=2)),
            NewEvent(words.SOLVED, received + timedelta(days=3), "Billed anew.", our_error=True),
        )))  # fmt: skip
    return found

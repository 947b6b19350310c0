"""The working calendar from its first hours to a past that stays; on both databases."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotAllowed
from kadash.core.people import Person
from kadash.core.settings import Settings
from kadash.engagement.actions.calendar import (
    close_day,
    confirm_year,
    open_day,
    set_hours,
    take_back_hours,
)
from kadash.engagement.queries.calendar import calendar, closed_years, closures, weeks
from kadash.engagement.rules.holidays import proposed
from kadash.engagement.rules.working_time import Hours, due, read_hours

TODAY = date(2026, 6, 30)
FIVE: Hours = (*[read_hours("8-17")] * 5, (), ())
FOUR: Hours = (*[read_hours("7-18")] * 4, (), (), ())


def held(database: Database):
    with database.reading() as session:
        return calendar(session), weeks(session), closures(session), closed_years(session)


def test_hours_hold_from_a_day_on(database: Database, manager: Person) -> None:
    set_hours(database, manager, valid_from=date(2020, 1, 1), hours=FIVE, today=TODAY)
    with pytest.raises(Locked, match="stay as they were"):
        set_hours(database, manager, valid_from=date(2026, 6, 1), hours=FOUR, today=TODAY)
    later = set_hours(database, manager, valid_from=date(2026, 7, 6), hours=FOUR, today=TODAY)
    found, stored, _, _ = held(database)
    assert found.works_on(date(2026, 7, 3))
    assert not found.works_on(date(2026, 7, 10))
    assert [each.week.valid_from for each in stored] == [date(2026, 7, 6), date(2020, 1, 1)]
    with pytest.raises(Locked, match="hold already"):
        take_back_hours(database, manager, id=stored[1].id, version=1, today=TODAY)
    take_back_hours(database, manager, id=later, version=1, today=TODAY)
    assert held(database)[0].works_on(date(2026, 7, 10))
    with pytest.raises(Invalid, match="at least one weekday"):
        set_hours(database, manager, valid_from=TODAY, hours=((),) * 7, today=TODAY)


def test_holidays_are_confirmed_and_the_past_stays(database: Database, manager: Person) -> None:
    zone = ZoneInfo("America/Denver")
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    assert not held(database)[2]  # proposed is not in force
    days = [(each.day, each.name) for each in proposed(2026, "CO")]
    confirm_year(database, manager, year=2026, state="CO", closed=days, today=TODAY)
    with pytest.raises(Locked, match="confirmed already"):
        confirm_year(database, manager, year=2026, state="TX", closed=[], today=TODAY)
    found, _, listed, years = held(database)
    assert len(listed) == len(days)
    assert (years[2026].state, years[2026].confirmed_by) == ("CO", manager.name)
    friday = datetime(2026, 9, 4, 16, 30, tzinfo=zone)
    assert due(found, friday, 1) == datetime(2026, 9, 8, 16, 30, tzinfo=zone)  # Monday is Labor Day
    labor, memorial = (
        next(each for each in listed if each.name == name) for name in ("Labor Day", "Memorial Day")
    )
    with pytest.raises(Locked, match="past were confirmed"):
        open_day(database, manager, id=memorial.id, version=1, today=TODAY)
    with pytest.raises(Locked):
        close_day(database, manager, day=date(2026, 3, 2), name="Flood", today=TODAY)
    open_day(database, manager, id=labor.id, version=1, today=TODAY)
    assert due(held(database)[0], friday, 1) == datetime(2026, 9, 7, 16, 30, tzinfo=zone)
    with pytest.raises(Clash):
        open_day(database, manager, id=labor.id, version=1, today=TODAY)


def test_own_closures(database: Database, manager: Person) -> None:
    close_day(database, manager, day=date(2026, 12, 24), name="Short day", open_until=time(12), today=TODAY)
    close_day(database, manager, day=date(2026, 12, 28), name="Inventory", today=TODAY)
    with pytest.raises(Invalid, match="closed already"):
        close_day(database, manager, day=date(2026, 12, 28), name="Inventory", today=TODAY)
    found = held(database)[0]
    assert [span.closes for span in found.spans_on(date(2026, 12, 24))] == [time(12)]
    assert not found.works_on(date(2026, 12, 28))
    with pytest.raises(Invalid, match="why"):
        close_day(database, manager, day=date(2026, 12, 29), name=" ", today=TODAY)


def test_managers_alone(database: Database, representative: Person, leader: Person) -> None:
    for person in (representative, leader, None):
        with pytest.raises(NotAllowed):
            set_hours(database, person, valid_from=TODAY, hours=FIVE, today=TODAY)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            confirm_year(database, person, year=2026, state="CO", closed=[], today=TODAY)  # type: ignore[arg-type]

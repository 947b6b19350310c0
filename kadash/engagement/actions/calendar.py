"""Writes to the working calendar. What is past stays as it was: figures of closed periods do not change."""

from collections.abc import Sequence
from datetime import date, time

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, Locked
from kadash.core.people import Person
from kadash.core.periods import written
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.rules.holidays import STATES
from kadash.engagement.rules.working_time import Hours, stored_hours
from kadash.engagement.tables import ClosedYear, Closure, WorkWeek

HOLIDAY, OWN = "holiday", "own"
FIRST_YEAR, LAST_YEAR = 1990, 2100


def set_hours(database: Database, person: Person, *, valid_from: date, hours: Hours, today: date) -> int:
    """Set the hours of the week from a day on; earlier ones stay for the days before. Returns the id.

    The first ones may hold from any day; later ones from today on. Raises NotAllowed, Invalid or Locked.
    """
    require(person, Action.EDIT_CALENDAR)
    if len(hours) != 7 or not any(hours):
        raise Invalid("Give the hours of at least one weekday. Nothing was changed.")
    with database.writing(person) as session:
        query = sm.select(WorkWeek).where(sm.col(WorkWeek.voided).is_(False))
        if session.exec(query.limit(1)).first() is not None and valid_from < today:
            raise Locked(
                f"Hours change from today on; those before {written(today)} stay as they were, so that what "
                "was in time stays in time. Nothing was changed. Choose today or a later day."
            )
        row = WorkWeek(
            valid_from=valid_from, hours=stored_hours(hours), decided_by=person.name, decided_on=today
        )
        return added(session, row)


def take_back_hours(database: Database, person: Person, *, id: int, version: int, today: date) -> None:
    """Take back hours that do not hold yet. Raises NotAllowed, NotFound, Locked or Clash."""
    require(person, Action.EDIT_CALENDAR)
    with database.writing(person) as session:
        row = claim(session, WorkWeek, id, version, {"voided": True})
        if row.valid_from < today:
            raise Locked(
                "These hours hold already, and figures stand on them. Nothing was changed. "
                "Set other hours from today on instead."
            )


def confirm_year(
    database: Database,
    person: Person,
    *,
    year: int,
    state: str | None,
    closed: Sequence[tuple[date, str]],
    today: date,
) -> None:
    """Confirm the holidays of a year: ``closed`` are the days of it, each with its name.

    A year is confirmed once; from then on its past days stay, and days ahead are added or taken back one by
    one. Raises NotAllowed, Invalid or Locked.
    """
    require(person, Action.EDIT_CALENDAR)
    if state is not None and state not in STATES:
        raise Invalid("Choose a state of the list, or none. Nothing was confirmed.")
    if not FIRST_YEAR <= year <= LAST_YEAR or any(day.year != year for day, _ in closed):
        raise Invalid(f"These days are not all in {year}. Nothing was confirmed.")
    with database.writing(person) as session:
        row = ClosedYear(year=year, state=state, confirmed_by=person.name, confirmed_on=today)
        try:
            with session.begin_nested():
                added(session, row)
        except sa.exc.IntegrityError as fault:
            raise Locked(
                f"The holidays of {year} were confirmed already. Nothing was changed. Days ahead can be "
                "added or taken back one by one."
            ) from fault
        stored = session.exec(sm.select(Closure).where(sm.col(Closure.voided).is_(False)))
        there = {row.day for row in stored}
        for day, name in dict(closed).items():
            if day not in there:
                session.add(Closure(day=day, name=name, origin=HOLIDAY, decided_by=person.name))


def close_day(
    database: Database,
    person: Person,
    *,
    day: date,
    name: str,
    today: date,
    open_until: time | None = None,
) -> int:
    """Close a day of the utility's own, or from a time on; returns its id.

    Raises NotAllowed, Invalid, or Locked for a past day of a confirmed year.
    """
    require(person, Action.EDIT_CALENDAR)
    if not name.strip():
        raise Invalid("Say why the utility is closed on that day. Nothing was changed.")
    with database.writing(person) as session:
        _open_to_change(session, day, today)
        same = sm.select(Closure).where(Closure.day == day, sm.col(Closure.voided).is_(False))
        if any(row.open_until is None for row in session.exec(same)):
            raise Invalid(f"{written(day)} is closed already. Nothing was changed.")
        row = Closure(
            day=day, name=name.strip(), origin=OWN, decided_by=person.name,
            open_until=None if open_until is None else f"{open_until:%H:%M}",
        )  # fmt: skip
        return added(session, row)


def open_day(database: Database, person: Person, *, id: int, version: int, today: date) -> None:
    """Take a closure back: the utility works on that day. Raises NotAllowed, NotFound, Locked or Clash."""
    require(person, Action.EDIT_CALENDAR)
    with database.writing(person) as session:
        row = claim(session, Closure, id, version, {"voided": True})
        _open_to_change(session, row.day, today)


def _open_to_change(session: sm.Session, day: date, today: date) -> None:
    """Raise Locked for a past day of a year that was confirmed."""
    if day >= today:
        return
    if session.exec(sm.select(ClosedYear).where(ClosedYear.year == day.year)).first() is not None:
        raise Locked(
            f"The days of {day.year} that are past were confirmed, and figures stand on them. "
            "Nothing was changed."
        )

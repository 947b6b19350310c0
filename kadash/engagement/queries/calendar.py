"""The working calendar as it is stored: hours, closures, confirmed years."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

import sqlmodel as sm

from kadash.core.settings import read_settings
from kadash.engagement.rules.working_time import Calendar, Week, hours_of
from kadash.engagement.tables import ClosedYear, Closure, WorkWeek


@dataclass(frozen=True)
class Closed:
    """A day on which the utility is closed, as it is stored; ``open_until``: only from then on."""

    id: int
    version: int
    day: date
    name: str
    origin: str
    open_until: time | None
    decided_by: str


@dataclass(frozen=True)
class Held:
    """Stored hours and since when they hold."""

    id: int
    version: int
    week: Week
    decided_by: str
    decided_on: date


def weeks(session: sm.Session) -> tuple[Held, ...]:
    """Return the stored hours, the newest first; of two for one day the later one."""
    rows = session.exec(
        sm.select(WorkWeek)
        .where(sm.col(WorkWeek.voided).is_(False))
        .order_by(sm.col(WorkWeek.valid_from).desc(), sm.col(WorkWeek.id).desc())
    ).all()
    newest: dict[date, WorkWeek] = {}
    for row in rows:
        newest.setdefault(row.valid_from, row)
    return tuple(
        Held(row.id or 0, row.version, Week(row.valid_from, hours_of(row.hours)), row.decided_by,
             row.decided_on)
        for row in newest.values()
    )  # fmt: skip


def closures(session: sm.Session, *, year: int | None = None) -> tuple[Closed, ...]:
    """Return the closures, of one year or all, by day."""
    query = sm.select(Closure).where(sm.col(Closure.voided).is_(False))
    if year is not None:
        query = query.where(sm.col(Closure.day).between(date(year, 1, 1), date(year, 12, 31)))
    return tuple(
        Closed(
            row.id or 0, row.version, row.day, row.name, row.origin,
            None if row.open_until is None else time.fromisoformat(row.open_until), row.decided_by,
        )
        for row in session.exec(query.order_by(sm.col(Closure.day), sm.col(Closure.id)))
    )  # fmt: skip


def closed_years(session: sm.Session) -> dict[int, ClosedYear]:
    """Return who confirmed each year that was confirmed."""
    return {row.year: row for row in session.exec(sm.select(ClosedYear))}


def calendar(session: sm.Session) -> Calendar:
    """Return the working calendar in the utility's zone."""
    return Calendar(
        read_settings(session).zone, tuple(held.week for held in weeks(session)), _days(closures(session))
    )


def _days(closed: Iterable[Closed]) -> dict[date, time | None]:
    """Return the closures by day: of several for a day, the whole one, else the earliest closing."""
    found: dict[date, time | None] = {}
    for each in closed:
        before = found.get(each.day, each.open_until)
        whole = before is None or each.open_until is None
        found[each.day] = None if whole else min(before or time.max, each.open_until or time.max)
    return found

"""Working time: when the utility is open, the working days and minutes between two moments, due moments.

A working day is counted, not its minutes: *by the same time on the next working day*, so that half days and
days of ten hours do not stretch a promise. What arrives while the utility is closed counts as received at
the next opening. All in the utility's own zone, over both changes of the clocks.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from kadash.core.moments import day_of, local, moment_at, time_of_day, utc

DAY = timedelta(days=1)
_CLOCK = re.compile(r"(?P<clock>[0-9:]+) ?(?P<half>[ap])\.?m\.?", re.IGNORECASE)
FURTHEST = 400
"""So many days without an opening, and nobody works there any more."""


@dataclass(frozen=True)
class Span:
    """From opening to closing, in the utility's time."""

    opens: time
    closes: time


Hours = tuple[tuple[Span, ...], ...]
"""The spans of each weekday, from Monday; a day off has none."""


@dataclass(frozen=True)
class Week:
    """The hours that hold from a day on."""

    valid_from: date
    hours: Hours


USUAL: Hours = (*[(Span(time(8), time(17)),)] * 5, (), ())
"""Monday to Friday, 8 to 17: taken until somebody has said the utility's own."""


class NeverOpen(ValueError):
    """The calendar has no opening within reach: no working day can be counted."""


@dataclass(frozen=True)
class Calendar:
    """When the utility works. ``closures``: days that are closed (None), or open only until a time."""

    zone: ZoneInfo
    weeks: tuple[Week, ...] = ()
    closures: Mapping[date, time | None] = field(default_factory=dict)
    _opened: dict[date, "list[tuple[datetime, datetime]]"] = field(
        default_factory=dict, compare=False, repr=False
    )  # days that were worked out before

    def hours_on(self, day: date) -> Hours:
        """Return the week's hours that hold on a day."""
        holding = [week for week in self.weeks if week.valid_from <= day]
        return max(holding, key=lambda week: week.valid_from).hours if holding else USUAL

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Return the spans in which the utility works on a day, none where it is closed."""
        spans = self.hours_on(day)[day.weekday()]
        if day not in self.closures:
            return spans
        until = self.closures[day]
        if until is None:
            return ()
        return tuple(Span(s.opens, min(s.closes, until)) for s in spans if s.opens < until)

    def works_on(self, day: date) -> bool:
        """Say whether that is a working day."""
        return bool(self.spans_on(day))

    def open_on(self, day: date) -> list[tuple[datetime, datetime]]:
        """Return the spans of a day as moments; whoever gets them does not change them."""
        known = self._opened.get(day)
        if known is None:
            known = self._opened[day] = [
                (moment_at(day, span.opens, self.zone), _closing(day, span.closes, self.zone))
                for span in self.spans_on(day)
            ]
        return known


def _closing(day: date, closes: time, zone: ZoneInfo) -> datetime:
    """Return the moment of closing; midnight is the end of the day."""
    return moment_at(day + DAY if closes == time(0) else day, closes, zone)


def hours_of(stored: Sequence[Sequence[Sequence[str]]]) -> Hours:
    """Read stored hours: for each weekday a list of ``["08:00", "12:00"]``. Raises ValueError."""
    return tuple(
        tuple(Span(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in spans)
        for spans in stored
    )


def stored_hours(hours: Hours) -> list[list[list[str]]]:
    """Return hours as they are stored (see ``hours_of``)."""
    return [[[f"{s.opens:%H:%M}", f"{s.closes:%H:%M}"] for s in spans] for spans in hours]


def written_hours(spans: Iterable[Span]) -> str:
    """Return the spans of a day as people write them: ``8:00 AM-12:00 PM, 1:00 PM-5:00 PM``."""
    return ", ".join(f"{time_of_day(s.opens)}-{time_of_day(s.closes)}" for s in spans)


def read_hours(text: str) -> tuple[Span, ...]:
    """Read spans as people write them, several by comma; nothing is a day off. Raises ValueError.

    Times are of 12 hours with AM or PM, or of 24. Spans must follow each other; ``0:00`` or ``12 AM`` as an
    end is midnight.
    """
    found = []
    for part in text.replace("–", "-").split(","):  # people type either dash
        if not part.strip():
            continue
        opens, dash, closes = (each.strip() for each in part.partition("-"))
        if not dash:
            raise ValueError(f"{part.strip()!r} is not a span such as 8:00 AM-5:00 PM")
        found.append(Span(_time(opens), _time(closes)))
    ends = [(s.opens, s.closes if s.closes != time(0) else time.max) for s in found]
    if any(opens >= closes for opens, closes in ends):
        raise ValueError("a span ends after it begins")
    if any(later[0] < earlier[1] for earlier, later in pairwise(ends)):
        raise ValueError("spans of a day follow each other without overlapping")
    return tuple(found)


def _time(text: str) -> time:
    written = _CLOCK.fullmatch(text)
    half = (written["half"] or "").lower() if written else ""
    hour, _, minute = (written["clock"] if written else text).partition(":")
    if half:
        if not hour.isdecimal() or not 1 <= int(hour) <= 12:
            raise ValueError(f"{text!r} is not a time of day")
        hour = str(int(hour) % 12 + (12 if half == "p" else 0))
    if not hour.isdecimal() or (minute and not minute.isdecimal()):
        raise ValueError(f"{text!r} is not a time such as 8:00 AM")
    whole = int(hour)
    if whole == 24 and not int(minute or 0):
        return time(0)
    if whole > 23 or int(minute or 0) > 59:
        raise ValueError(f"{text!r} is not a time of day")
    return time(whole, int(minute or 0))


def counts_from(calendar: Calendar, at: datetime) -> datetime:
    """Return when something counts as received: at once while the utility is open, else at the next opening.

    Raises NeverOpen.
    """
    at = utc(at)
    day = day_of(at, calendar.zone)
    for opens, closes in _openings(calendar, day - DAY):
        if at < closes:
            return max(at, opens)
    raise NeverOpen("The calendar has no working day.")


def _openings(calendar: Calendar, first: date) -> Iterator[tuple[datetime, datetime]]:
    """Yield the open spans from a day on, until nobody has worked for FURTHEST days."""
    day, idle = first, 0
    while idle < FURTHEST:
        spans = list(calendar.open_on(day))
        yield from spans
        day, idle = day + DAY, 0 if spans else idle + 1


def due(calendar: Calendar, received: datetime, days: int) -> datetime:
    """Return when so many working days have passed: at the same time of day, that many working days later.

    ``received`` is when it arrived. Raises NeverOpen.
    """
    since = counts_from(calendar, received)
    start, day, left = local(since, calendar.zone), day_of(since, calendar.zone), days
    for _ in range(FURTHEST + 10 * days):
        if not left:
            return moment_at(day, start.time(), calendar.zone)
        day += DAY
        left -= calendar.works_on(day)
    raise NeverOpen("The calendar has no working day.")


def working_minutes(calendar: Calendar, start: datetime, end: datetime) -> int:
    """Return the whole minutes between two moments in which the utility was open; 0 where ``end`` is first.

    Reckoned in UTC (see ``moments.utc``).
    """
    start, end = utc(start), utc(end)
    if end <= start:
        return 0
    worked = timedelta()
    first, last = day_of(start, calendar.zone), day_of(end, calendar.zone)
    for ahead in range(-1, (last - first).days + 1):
        for opens, closes in calendar.open_on(first + ahead * DAY):
            if closes > start and opens < end:
                worked += min(end, closes) - max(start, opens)
    return int(worked.total_seconds() // 60)


def later_by(calendar: Calendar, at: datetime, minutes: int) -> datetime:
    """Return the moment by which the utility was open for so many minutes more. Raises NeverOpen."""
    at = utc(at)
    if minutes <= 0:
        return at
    left = timedelta(minutes=minutes)
    for opens, closes in _openings(calendar, day_of(at, calendar.zone) - DAY):
        begins = max(at, opens)
        if begins >= closes:
            continue
        if left <= closes - begins:
            return begins + left
        left -= closes - begins
    raise NeverOpen("The calendar has no working day.")


def working_days(calendar: Calendar, start: datetime, end: datetime) -> int:
    """Return how many whole working days passed between two moments: the most that were due by ``end``."""
    end = utc(end)
    since = counts_from(calendar, start)
    begins, until = local(since, calendar.zone), day_of(end, calendar.zone)
    count, day = 0, day_of(since, calendar.zone) + DAY
    while day <= until:
        if calendar.works_on(day) and moment_at(day, begins.time(), calendar.zone) <= end:
            count += 1
        day += DAY
    return count


def working_days_after(calendar: Calendar, day: date, days: int) -> date:
    """Return the day that many working days after a day. Raises NeverOpen."""
    left = days
    for _ in range(FURTHEST + 10 * days):
        if left <= 0:
            return day
        day += DAY
        left -= calendar.works_on(day)
    raise NeverOpen("The calendar has no working day.")


@lru_cache(maxsize=512)
def _named(minutes: int) -> str:
    days, rest = divmod(minutes, 60)
    return f"{days} h {rest} min" if days and rest else f"{days} h" if days else f"{rest} min"


def in_hours(minutes: int) -> str:
    """Return working minutes as people say them: ``1 h 40 min``."""
    return _named(minutes)

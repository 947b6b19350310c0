"""Calendars (.ics) to rows, an occurrence each: series expanded, private entries left out, moments in UTC."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

import icalendar
import recurring_ical_events

from kadash.core.moments import in_utc
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable

COLUMNS = (
    "Calendar UID", "Occurrence", "Sequence", "Subject", "Starts", "Ends", "All day", "Status", "Location",
    "Organizer", "Attendees",
)  # fmt: skip
MOST = 50_000
"""So many occurrences are read; a calendar of more is no log of meetings."""
AHEAD = timedelta(days=366)
TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
PRIVATE = {"PRIVATE", "CONFIDENTIAL"}
_BEGINS = re.compile(rb"^BEGIN:VCALENDAR\b", re.IGNORECASE | re.MULTILINE)

Rows = tuple[tuple[str, ...], list[tuple[object, ...]], list[tuple[str, str]]]


def parsed(content: bytes, limits: Limits) -> Rows:
    """Return columns, rows and notes. Raises Unreadable."""
    try:
        calendars = icalendar.Calendar.from_ical(content, multiple=True)
    except ValueError as fault:
        raise Unreadable("calendar_damaged") from fault
    if len(calendars) < len(_BEGINS.findall(content)):  # the library drops one that ends too early
        raise Unreadable("calendar_damaged")
    counts = {"private": 0, "often": 0, "damaged": 0}
    found: dict[tuple[str, str], tuple[object, ...]] = {}
    for calendar in calendars:
        calendar.pop("X-WR-TIMEZONE", None)  # it says how to show a calendar; moments are what they are
        for row in islice(_occurrences(calendar, counts), MOST + 1):
            key = (str(row[0]), str(row[1]))
            if key not in found or int(str(row[2])) >= int(str(found[key][2])):
                found[key] = row
            if len(found) > MOST:
                raise Unreadable("calendar_too_long", limit=MOST)
    rows = sorted(found.values(), key=lambda row: (str(row[4]), str(row[0])))
    return COLUMNS, rows, list(_notes(counts))


def _notes(counts: dict[str, int]) -> Iterator[tuple[str, str]]:
    said = {
        "private": "marked private or confidential",
        "often": "left out because they repeat more often than daily",
        "damaged": "left out because they have no start that can be read",
    }
    for name, count in counts.items():
        if count:
            yield f"calendar_{name}", f"Not read in: {count:,} of the calendar's entries, {said[name]}."


def _occurrences(calendar: icalendar.Calendar, counts: dict[str, int]) -> Iterator[tuple[object, ...]]:
    events: list[Any] = []
    single: list[Any] = []
    last: datetime | None = None
    for event in calendar.walk("VEVENT"):
        if str(event.get("CLASS", "")).strip().upper() in PRIVATE:
            counts["private"] += 1
        elif _starts(event) is None:
            counts["damaged"] += 1
        elif _often(event):
            counts["often"] += 1
        else:
            (events if _repeats(event) else single).append(event)
            stamp = event.get("DTSTAMP") or event.get("DTSTART")
            moment = _utc_like(getattr(stamp, "dt", None))
            last = moment if last is None or (moment is not None and moment > last) else last
    series = {str(event.get("UID", "")) for event in events}
    for event in single:
        if str(event.get("UID", "")) not in series:
            yield _row(event, single=event.get("RECURRENCE-ID") is None)
    if events:
        yield from _expanded(calendar, events, single, series, last)


def _expanded(
    calendar: icalendar.Calendar,
    events: list[Any],
    single: list[Any],
    series: set[str],
    last: datetime | None,
) -> Iterator[tuple[object, ...]]:
    """Expand the series, from their first day to a year after the calendar was written."""
    whole = icalendar.Calendar()
    for zone in calendar.walk("VTIMEZONE"):
        whole.add_component(zone)
    for event in (*events, *(each for each in single if str(each.get("UID", "")) in series)):
        whole.add_component(event)
    first = min(start for event in events if (start := _utc_like(_starts(event))) is not None)
    until = max(last or first, first) + AHEAD
    query = recurring_ical_events.of(whole, skip_bad_series=True)
    moved: dict[tuple[str, str], timedelta] = {}
    for occurrence in query.after(first - timedelta(days=1)):
        start = _utc_like(_starts(occurrence))
        if start is None or start > until:
            return
        yield _row(occurrence, single=False, planned=_planned(occurrence, moved))


def _planned(occurrence: Any, moved: dict[tuple[str, str], timedelta]) -> date | datetime | None:
    """Return when an occurrence was planned before "this and all following" were moved; None for all others.

    Those that follow carry the RECURRENCE-ID of the first one moved (RFC 5545, 3.2.13), so that they
    would count as one occurrence. ``moved`` keeps by how much the first one was moved.
    """
    known, starts = occurrence.get("RECURRENCE-ID"), _starts(occurrence)
    first = getattr(known, "dt", None)
    if first is None or starts is None or not getattr(known, "params", {}).get("RANGE"):
        return None
    key = (str(occurrence.get("UID", "")), _written(first))
    try:
        return starts - moved.setdefault(key, starts - first)
    except TypeError:  # a day moved to a time of day, or a time without a zone to one with a zone
        return starts


def _starts(event: Any) -> date | datetime | None:
    try:
        found = event.get("DTSTART")
        moment = getattr(found, "dt", None)
    except (ValueError, TypeError, KeyError):
        return None
    return moment if isinstance(moment, date) else None


def _repeats(event: Any) -> bool:
    return event.get("RRULE") is not None or event.get("RDATE") is not None


def _often(event: Any) -> bool:
    rules = event.get("RRULE")
    rules = rules if isinstance(rules, list) else [rules] if rules is not None else []
    by_clock = ("BYHOUR", "BYMINUTE", "BYSECOND")
    return any(
        {str(each).upper() for each in rule.get("FREQ", [])} & TOO_OFTEN
        or any(len(rule.get(name, [])) > 1 for name in by_clock)
        for rule in rules
    )


def _utc_like(value: object) -> datetime | None:
    """Return a day or moment as one that can be compared with others."""
    if isinstance(value, datetime):
        return in_utc(value) if value.tzinfo is not None else value.replace(tzinfo=UTC)
    return datetime(value.year, value.month, value.day, tzinfo=UTC) if isinstance(value, date) else None


def _written(value: object) -> str:
    """Return a moment in UTC, a moment without a zone as it stands, or a day."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return value.isoformat(timespec="seconds")
        return in_utc(value).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat() if isinstance(value, date) else ""


def _row(event: Any, *, single: bool, planned: date | datetime | None = None) -> tuple[object, ...]:
    starts = _starts(event)
    ends = getattr(event.get("DTEND"), "dt", None)
    begin, end = _utc_like(starts), _utc_like(ends)
    if begin is not None and end is not None and end < begin:
        ends = None  # a night in which the clock jumps can turn an end before its start
    known = event.get("RECURRENCE-ID")
    occurrence = "" if single else _written(planned or getattr(known, "dt", None)) or _written(starts)
    uid = str(event.get("UID", "")) or f"{_written(starts)} {event.get('SUMMARY', '')}"
    return (
        uid, occurrence, _whole(event.get("SEQUENCE")), str(event.get("SUMMARY", "")),
        _written(starts), _written(ends), "yes" if not isinstance(starts, datetime) else "",
        str(event.get("STATUS", "")).upper(),
        str(event.get("LOCATION", "")), _person(event.get("ORGANIZER")), _people(event.get("ATTENDEE")),
    )  # fmt: skip


def _whole(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0


def _people(value: object) -> str:
    people = value if isinstance(value, list) else [value] if value is not None else []
    return "; ".join(person for each in people if (person := _person(each)))


def _person(value: Any) -> str:
    """Return ``Name <address> [answer]``."""
    if value is None:
        return ""
    address = str(value).strip()
    address = address[7:] if address.lower().startswith("mailto:") else address
    parameters = getattr(value, "params", {})
    name = str(parameters.get("CN", "")).replace(";", ",").replace("<", "").strip('"')
    answer = str(parameters.get("PARTSTAT", "")).lower()
    told = f" [{answer}]" if answer in ("accepted", "declined", "tentative") else ""
    return f"{name} <{address}>{told}" if "@" in address else f"{name}{told}"

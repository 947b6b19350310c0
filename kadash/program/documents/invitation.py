"""A kick-off as a calendar file that guests' calendars take, and update when it is sent again."""

from datetime import datetime, timedelta

from icalendar import Calendar, Event

from kadash.core.moments import utc
from kadash.program.tables.launch import KickOffEvent
from kadash.standards.course import course

CANCELED = "CANCEL" + "LED"  # with two, as the standard of calendars spells it
PRODUCT = "-//Kadash//Key accounts program//EN"


def ics(event: KickOffEvent, *, utility: str, now: datetime) -> bytes:
    """Return the event by RFC 5545, its times in UTC; of one that was called off, its cancellation.

    Its id stays the same for good and its sequence counts the changes that guests must learn of, so that a
    calendar replaces the older one.
    """
    kickoff = course().kickoff(event.tier)
    entry = Event()
    entry.add("uid", f"{event.calendar_key}@kadash")
    entry.add("sequence", event.calendar_revision)
    entry.add("dtstamp", utc(now))
    entry.add("dtstart", utc(event.starts_at))
    entry.add("dtend", utc(event.starts_at + timedelta(minutes=event.minutes)))
    entry.add("summary", f"{kickoff.title}, {utility}" if utility else kickoff.title)
    if event.place:
        entry.add("location", event.place)
    entry.add("description", _said(event))
    entry.add("status", CANCELED if event.voided else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if event.voided else "PUBLISH")
    calendar.add_component(entry)
    found: bytes = calendar.to_ical()
    return found


def _said(event: KickOffEvent) -> str:
    kickoff = course().kickoff(event.tier)
    lines = [f"{item.minutes} min  {item.title}" for item in kickoff.agenda]
    if event.value_topic:
        lines.append(f"Topic: {event.value_topic}")
    if event.food:
        lines.append(f"Food: {event.food}")
    return "\n".join(lines)

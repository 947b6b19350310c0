"""A kick-off as a calendar file that guests' calendars take, and update when it is sent again."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import datetime, timedelta

from icalendar import Calendar, Event, vCalAddress

from kadash.core.moments import utc
from kadash.program.rules.answers import ADDRESS
from kadash.program.tables.launch import Invitation, KickOffEvent
from kadash.standards.course import course

CANCELED = "CANCEL" + "LED"  # with two, as the standard of calendars spells it
CONTROLS = dict.fromkeys((*range(32), 127, ord('"')), " ")
PRODUCT = "-//Kadash//Key accounts program//EN"


def cancellations(event: KickOffEvent, guests: Sequence[Invitation], *, utility: str, now: datetime) -> bytes:
    """Return a ZIP with the cancellation for each guest whose address is known, named by the guest.

    Each names that guest alone: calendars look for their owner among those who are no longer expected, and
    guests are not told of each other's addresses.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, guest in enumerate(addressed(guests), start=1):
            name = "-".join(re.findall(r"\w+", guest.guest)) or "guest"
            archive.writestr(f"{number:03}-{name}.ics", ics(event, utility=utility, now=now, guest=guest))
    return target.getvalue()


def addressed(guests: Sequence[Invitation]) -> list[Invitation]:
    """Return the guests who were sent an invitation and whose address is known."""
    return [guest for guest in guests if guest.sent_on is not None and ADDRESS.fullmatch(guest.email.strip())]


def ics(event: KickOffEvent, *, utility: str, now: datetime, guest: Invitation | None = None) -> bytes:
    """Return the event by RFC 5545, its times in UTC; of one that was called off, its cancellation.

    Its id stays the same for good and its sequence counts the changes that guests must learn of, so that a
    calendar replaces the older one. It names its organizer where the address is known (RFC 5546 asks for
    it); ``guest`` is who a cancellation is for, while what is published names no guests.
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
    if event.organizer_email:
        entry.add("organizer", _address(event.organizer_email, event.organizer))
    if event.voided and guest is not None:
        entry.add("attendee", _address(guest.email.strip(), guest.guest))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if event.voided else "PUBLISH")
    calendar.add_component(entry)
    found: bytes = calendar.to_ical()
    return found


def _address(email: str, name: str) -> vCalAddress:
    found = vCalAddress(f"mailto:{email}")
    if name:
        found.params["CN"] = name.translate(CONTROLS)
    return found


def _said(event: KickOffEvent) -> str:
    kickoff = course().kickoff(event.tier)
    lines = [f"{item.minutes} min  {item.title}" for item in kickoff.agenda]
    if event.value_topic:
        lines.append(f"Topic: {event.value_topic}")
    if event.food:
        lines.append(f"Food: {event.food}")
    return "\n".join(lines)

"""A series of which one meeting and all following ones were moved."""

from kadash.intake.reading import calendars
from kadash.intake.reading.limits import Limits

SERIES = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:example
BEGIN:VEVENT
UID:visits
DTSTAMP:20260101T000000Z
DTSTART;TZID=America/Denver:20261030T100000
DTEND;TZID=America/Denver:20261030T110000
RRULE:FREQ=DAILY;COUNT=4
SUMMARY:Visit
END:VEVENT
BEGIN:VEVENT
UID:visits
DTSTAMP:20260101T000000Z
RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Denver:20261031T100000
DTSTART;TZID=America/Denver:20261031T150000
DTEND;TZID=America/Denver:20261031T160000
SUMMARY:Visit
END:VEVENT
END:VCALENDAR
"""


def test_each_of_the_following_meetings_is_one_of_its_own() -> None:
    """Every visit is known by the time it was planned at, across the change of clocks on November 1."""
    names, rows, _ = calendars.parsed(SERIES.replace("\n", "\r\n").encode(), Limits())
    planned, starts = names.index("Occurrence"), names.index("Starts")
    assert [(row[planned], row[starts]) for row in rows] == [
        ("2026-10-30T16:00:00Z", "2026-10-30T16:00:00Z"),
        ("2026-10-31T16:00:00Z", "2026-10-31T21:00:00Z"),
        ("2026-11-01T17:00:00Z", "2026-11-01T22:00:00Z"),
        ("2026-11-02T17:00:00Z", "2026-11-02T22:00:00Z"),
    ]

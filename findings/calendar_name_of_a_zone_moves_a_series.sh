#!/usr/bin/env bash
# One more line in a calendar's head moves a weekly series to other days, adds a meeting, and revives a canceled one.
#
# Versions:  recurring-ical-events 3.8.2 with icalendar 7.3.2 and x-wr-timezone 2.0.1.
# Expected:  X-WR-TIMEZONE says in which zone to *show* a calendar. A series that is written in UTC keeps its
#            moments, whatever the head says: Wednesdays 02:00 UTC, which Denver sees on Tuesday evenings.
# Happens:   the start is carried over to Denver, where it is a Tuesday; the rule's BYDAY=WE is not. So the
#            series becomes the first Tuesday plus every Wednesday evening: the other meetings lie 24 hours
#            late (25 after the change of clocks), there is one meeting more than COUNT allows, and the
#            EXDATE of the canceled meeting no longer meets any occurrence, so that the meeting is back.
# Matters:   evening meetings west of Greenwich are exactly those whose UTC day differs. Files are read with
#            the conversion without asking for it: recurring-ical-events applies x-wr-timezone by itself.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq icalendar==7.3.2 recurring-ical-events==3.8.2 x-wr-timezone==2.0.1 2> /dev/null

cat > run.py <<'PY'
from datetime import UTC

import icalendar
import recurring_ical_events


def moments(head: str, *more: str) -> list[str]:
    event = ["UID:council@example.org", "DTSTAMP:20260101T000000Z", "DTSTART:20261028T020000Z",
             "DTEND:20261028T030000Z", "RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3", *more]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//council//EN", *filter(None, [head]),
             "BEGIN:VEVENT", *event, "END:VEVENT", "END:VCALENDAR", ""]
    calendar = icalendar.Calendar.from_ical("\r\n".join(lines))
    found = recurring_ical_events.of(calendar).between((2026, 10, 20), (2026, 12, 20))
    return [f"{each.start.astimezone(UTC):%a %b %d %H:%M}" for each in found]


zone = "X-WR-TIMEZONE:America/Denver"
canceled = "EXDATE:20261104T020000Z"
print("UTC moments without the line:   ", moments(""))
print("UTC moments with the line:      ", moments(zone))
print("one canceled, without the line: ", moments("", canceled))
print("one canceled, with the line:    ", moments(zone, canceled))
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
UTC moments without the line:    ['Wed Oct 28 02:00', 'Wed Nov 04 02:00', 'Wed Nov 11 02:00']
UTC moments with the line:       ['Wed Oct 28 02:00', 'Thu Oct 29 02:00', 'Thu Nov 05 03:00', 'Thu Nov 12 03:00']
one canceled, without the line:  ['Wed Oct 28 02:00', 'Wed Nov 11 02:00']
one canceled, with the line:     ['Wed Oct 28 02:00', 'Thu Oct 29 02:00', 'Thu Nov 05 03:00', 'Thu Nov 12 03:00']
SEEN

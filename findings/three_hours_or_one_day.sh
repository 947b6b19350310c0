#!/usr/bin/env bash
# On the night the clocks go back, every calendar library gets one of two lengths wrong, and not the same one.
#
# Versions:  Python's icalendar 7.3.2, npm's ical.js 2.2.1 and node-ical 0.27.2; the zone is America/Denver.
# Expected:  the calendar standard (RFC 5545, 3.3.6) knows two kinds of length: hours and minutes are exact, days
#            and weeks are by the calendar. From 00:30 on November 1, 2026, PT3H ends 3 real hours later (02:30)
#            and P1D ends at 00:30 the next day, 25 real hours later.
# Happens:   icalendar and ical.js count both by the clock on the wall: P1D is right, PT3H lasts 4 hours (ical.js
#            says so and gives PT3H as its duration at the same time). node-ical counts both exactly: PT3H is
#            right, P1D ends at 23:30 of the same day.
# Matters:   planned outages are announced as "six hours from midnight"; which crew list is an hour longer depends
#            on the program that opened it. No test of one library against the other can tell which is right,
#            since each is right in half of the cases.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq icalendar==7.3.2 2> /dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1 node-ical@0.27.2 > /dev/null 2>&1

cat > write.py <<'PY'
zone = """BEGIN:VTIMEZONE
TZID:America/Denver
BEGIN:DAYLIGHT
TZOFFSETFROM:-0700
TZOFFSETTO:-0600
TZNAME:MDT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:-0600
TZOFFSETTO:-0700
TZNAME:MST
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE"""
for length in ("PT3H", "P1D"):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//outages//EN", *zone.splitlines(), "BEGIN:VEVENT",
             "UID:outage@example.org", "DTSTAMP:20260101T000000Z", "DTSTART;TZID=America/Denver:20261101T003000",
             f"DURATION:{length}", "END:VEVENT", "END:VCALENDAR", ""]
    with open(f"{length}.ics", "w", newline="") as file:
        file.write("\r\n".join(lines))
PY
cat > read.py <<'PY'
from datetime import UTC

import icalendar

for length in ("PT3H", "P1D"):
    with open(f"{length}.ics", "rb") as file:
        (event,) = icalendar.Calendar.from_ical(file.read()).walk("VEVENT")
    real = event.end.astimezone(UTC) - event.start.astimezone(UTC)
    print(f"{length:5} icalendar real hours {real.total_seconds() / 3600:g}")
PY
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
for (const length of ['PT3H', 'P1D']) {
  const text = readFileSync(`${length}.ics`, 'utf8');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  const hours = (event.endDate.toJSDate() - event.startDate.toJSDate()) / 36e5;
  console.log(length.padEnd(5), 'ical.js   real hours', hours, 'and says', event.duration.toString());
  const other = Object.values(nodeIcal.sync.parseICS(text)).find(part => part.type === 'VEVENT');
  console.log(length.padEnd(5), 'node-ical real hours', (other.end - other.start) / 36e5);
}
JS
venv/bin/python write.py
{ venv/bin/python read.py; node read.mjs; } | sort | tee seen
diff seen - <<'SEEN'
P1D   ical.js   real hours 25 and says P1D
P1D   icalendar real hours 25
P1D   node-ical real hours 24
PT3H  ical.js   real hours 4 and says PT3H
PT3H  icalendar real hours 4
PT3H  node-ical real hours 3
SEEN

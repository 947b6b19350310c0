#!/usr/bin/env bash
# Of a shutdown with two more dates, node-ical shows the first only; of a series moved "from now on", one is moved.
#
# Versions:  npm node-ical 0.27.2, beside Python's recurring-ical-events 3.8.2 with icalendar 7.3.2.
# Expected:  the calendar standard lets an event name more dates with lengths of their own (RFC 5545, 3.8.5.2: RDATE
#            with VALUE=PERIOD), and a change reach this occurrence and all later ones (3.2.13: RANGE=THISANDFUTURE).
#            A program that cannot do it says so.
# Happens:   recurring-ical-events gives 3 shutdowns of 1, 4 and 2 hours, and the last two of four visits in the
#            afternoon. node-ical gives one shutdown, and moves the third visit but not the fourth. No error: where it
#            does not know an RDATE, the event counts as a single one; the range of a change is not looked at.
# Matters:   both are what a planner writes for an outage in stages and for "from Wednesday on at 3 p.m.". A crew
#            with the one program is there, a customer with the other one is not told.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq icalendar==7.3.2 recurring-ical-events==3.8.2 2> /dev/null
npm install --silent --no-fund --no-audit node-ical@0.27.2 > /dev/null 2>&1

cat > run.py <<'PY'
from datetime import date

import icalendar
import recurring_ical_events

EVENT = "BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20260101T000000Z\nSUMMARY:{uid}\n{lines}\nEND:VEVENT\n"
CALENDARS = {
    "shutdown": EVENT.format(
        uid="shutdown",
        lines="DTSTART:20260301T100000Z\nDTEND:20260301T110000Z\n"
        "RDATE;VALUE=PERIOD:20260305T100000Z/20260305T140000Z,20260307T100000Z/PT2H",
    ),
    "visits": EVENT.format(uid="visits", lines="DTSTART:20260301T100000Z\nDTEND:20260301T110000Z\nRRULE:FREQ=DAILY;COUNT=4")
    + EVENT.format(
        uid="visits",
        lines="RECURRENCE-ID;RANGE=THISANDFUTURE:20260303T100000Z\nDTSTART:20260303T150000Z\nDTEND:20260303T160000Z",
    ),
}
for name, events in CALENDARS.items():
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:example\n{events}END:VCALENDAR\n".replace("\n", "\r\n")
    with open(f"{name}.ics", "w", newline="") as file:
        file.write(text)
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(date(2026, 3, 1), date(2026, 4, 1))
    times = sorted(f"{event.start:%m-%d %H:%M}-{event.end:%H:%M}" for event in found)
    print("recurring-ical-events", name, *times, sep=" | ")
PY
cat > run.js <<'JS'
const ical = require('node-ical');
for (const name of ['shutdown', 'visits']) {
  const event = Object.values(ical.sync.parseFile(`${name}.ics`)).find(entry => entry.type === 'VEVENT');
  const found = ical.expandRecurringEvent(event, { from: new Date('2026-03-01'), to: new Date('2026-04-01') });
  const times = found.map(one => one.start.toISOString().slice(5, 16).replace('T', ' ') + '-' + one.end.toISOString().slice(11, 16));
  console.log(['node-ical            ', name, ...times].join(' | '));
}
JS
{ venv/bin/python run.py && TZ=UTC node run.js; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
recurring-ical-events | shutdown | 03-01 10:00-11:00 | 03-05 10:00-14:00 | 03-07 10:00-12:00
recurring-ical-events | visits | 03-01 10:00-11:00 | 03-02 10:00-11:00 | 03-03 15:00-16:00 | 03-04 15:00-16:00
node-ical             | shutdown | 03-01 10:00-11:00
node-ical             | visits | 03-01 10:00-11:00 | 03-02 10:00-11:00 | 03-03 15:00-16:00 | 03-04 10:00-11:00
SEEN

#!/usr/bin/env bash
# A daily half hour at 02:30 ends before it begins on the night the clocks go forward.
#
# Versions:  recurring-ical-events 3.8.2 with icalendar 7.3.2, Python 3.11 or later.
# Expected:  the occurrence on March 8, 2026 (there is no 02:30 that night in Denver) is left out, or moved
#            to 03:30–04:00; either way it lasts the 30 minutes that the calendar says.
# Happens:   its start is the imaginary 02:30 at the winter offset (09:30 UTC), its end the real 03:00 at
#            the summer offset (09:00 UTC): the occurrence lasts minus 30 minutes. The day before and the day
#            after are right, and subtracting the two local values still says +30 minutes, because Python
#            subtracts wall clocks when both carry the same zone.
# Matters:   nightly meter reads and backups are scheduled in exactly this hour. Whoever adds up the hours of
#            a calendar in UTC, or stores start and end as UTC with a check "end after start", meets one
#            negative row a year. The project's documentation names no such case.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq icalendar==7.3.2 recurring-ical-events==3.8.2 2> /dev/null

cat > run.py <<'PY'
from datetime import UTC

import icalendar
import recurring_ical_events

lines = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//reads//EN
BEGIN:VEVENT
UID:reads@example.org
DTSTAMP:20260101T000000Z
SUMMARY:Meter reads
DTSTART;TZID=America/Denver:20260307T023000
DURATION:PT30M
RRULE:FREQ=DAILY;COUNT=3
END:VEVENT
END:VCALENDAR
"""
calendar = icalendar.Calendar.from_ical(lines.replace("\n", "\r\n"))
for event in recurring_ical_events.of(calendar).between((2026, 3, 7), (2026, 3, 10)):
    start, end = event.start, event.end
    seconds = (end.astimezone(UTC) - start.astimezone(UTC)).total_seconds()
    print(start.isoformat(), "to", end.isoformat(), "| local difference", end - start, "| real minutes", seconds / 60)
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
2026-03-07T02:30:00-07:00 to 2026-03-07T03:00:00-07:00 | local difference 0:30:00 | real minutes 30.0
2026-03-08T02:30:00-07:00 to 2026-03-08T03:00:00-06:00 | local difference 0:30:00 | real minutes -30.0
2026-03-09T02:30:00-06:00 to 2026-03-09T03:00:00-06:00 | local difference 0:30:00 | real minutes 30.0
SEEN

#!/usr/bin/env bash
# A calendar whose download broke off has no appointments at all, says the option that is there to lose none.
#
# Versions:  icalendar 7.3.2 (Python); ics 0.7.3 and vobject 0.9.9 (Python), npm ical.js 2.2.1 and node-ical 0.27.2 for
#            comparison.
# Expected:  a file may hold several calendars one after the other, and icalendar reads them with multiple=True. Of one that
#            ends before END:VCALENDAR it says what it says without the option ("Found no components where exactly one is
#            required"), as ical.js and vobject refuse it, or gives what is whole in it, as ics and node-ical do.
# Happens:   with multiple=True the calendar that is cut off is left out with every whole appointment in it. The list is
#            empty, or has only the calendars before. Nothing is raised, and there is no object that could have errors.
# Matters:   an empty calendar is an ordinary answer: a planned shutdown or a visit is simply not there. Whoever takes the
#            option for files that are joined from several has taken the check away for all others.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq icalendar==7.3.2 ics==0.7.3 vobject==0.9.9 2> /dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1 node-ical@0.27.2 > /dev/null 2>&1

cat > read.py <<'PY'
import ics
import vobject
from icalendar import Calendar

MEETING = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20261101T083000Z\r\nSUMMARY:{0}\r\nEND:VEVENT\r\n"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n" + MEETING.format(1) + MEETING.format(2)
END = "END:VCALENDAR\r\n"
readers = {
    "icalendar, multiple": lambda text: [len(each.walk("VEVENT")) for each in Calendar.from_ical(text, multiple=True)],
    "icalendar, one": lambda text: len(Calendar.from_ical(text).walk("VEVENT")),
    "vobject": lambda text: [len(each.vevent_list) for each in vobject.readComponents(text)],
    "ics": lambda text: len(ics.Calendar(text).events),
}
for name, text in (("whole", CALENDAR + END), ("cut off", CALENDAR), ("whole, then cut off", CALENDAR + END + CALENDAR)):
    for reader, count in readers.items():
        if reader == "ics" and name.startswith("whole,"):
            continue  # takes one calendar only, and says so
        try:
            print(f"{name:20} {reader:20} {count(text)}")
        except Exception as error:
            print(f"{name:20} {reader:20} refused: {str(error).splitlines()[0]}")
    with open(name + ".ics", "w", newline="") as file:
        file.write(text)
PY
cat > read.cjs <<'JS'
const ICAL = require('ical.js').default || require('ical.js'), node = require('node-ical');
const text = require('fs').readFileSync('cut off.ics', 'utf8');
try { ICAL.parse(text); } catch (error) { console.log('cut off              ical.js              refused:', error.message); }
console.log('cut off              node-ical           ', Object.values(node.sync.parseICS(text)).filter(each => each.type === 'VEVENT').length);
JS
{ venv/bin/python read.py && node read.cjs; } 2> /dev/null | sort -s -k1.1,1.20 | tee seen
diff seen - <<'SEEN'
cut off              icalendar, multiple  []
cut off              icalendar, one       refused: Found no components where exactly one is required: BEGIN:VCALENDAR
cut off              vobject              refused: At line 29: Component VCALENDAR was never closed
cut off              ics                  2
cut off              ical.js              refused: invalid ical body. component began but did not end
cut off              node-ical            2
whole                icalendar, multiple  [2]
whole                icalendar, one       2
whole                vobject              [2]
whole                ics                  2
whole, then cut off  icalendar, multiple  [2]
whole, then cut off  icalendar, one       2
whole, then cut off  vobject              refused: At line 61: Component VCALENDAR was never closed
SEEN

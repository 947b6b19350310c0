#!/usr/bin/env bash
# "Monday of week 20, each year" is every Monday, and what falls due on February 29 comes on March 1, in one library's calendar.
#
# Versions:  npm ical.js 2.2.1 (Thunderbird's) and libical 3.0.16 (GNOME's; Debian, through gir1.2-ical-3.0), beside
#            npm rrule 2.8.1 and python-dateutil 2.9.0.post0.
# Expected:  BYWEEKNO counts ISO weeks; "Monday of week number 20" is one of RFC 5545's own examples (3.8.5.3). BYSETPOS=-1
#            takes the last of a week's days, as of a month's. A date that a year does not have is left out (3.3.10).
#            A rule that a library cannot do raises.
# Happens:   as soon as a weekday stands beside it, ical.js disregards BYWEEKNO: 52 meetings a year for one, from the week
#            after the first. It moves February 29 to March 1 in the other years. In weekly rules ical.js and libical
#            disregard BYSETPOS: the last working day of each week is each working day. libical has a week 53 in 2031,
#            which has 52: its December 29 is in week 1 of 2032.
# Matters:   yearly inspections and shutdowns are planned by number of week. COUNT is used up in a few weeks, so the
#            later years are empty; in monthly rules and without weekday all four agree.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
dpkg -s gir1.2-ical-3.0 python3-gi > /dev/null 2>&1 || apt-get install -y -qq --no-install-recommends gir1.2-ical-3.0 python3-gi > /dev/null
python3 -m venv venv && venv/bin/pip install -qq python-dateutil==2.9.0.post0 2> /dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1 rrule@2.8.1 > /dev/null 2>&1

cat > rules.txt <<'TXT'
20260511 FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=4
20261228 FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2
20240229 FREQ=YEARLY;COUNT=3
20260102 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4
20260130 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4
TXT
cat > dateutil_dates.py <<'PY'
from datetime import datetime

from dateutil.rrule import rrulestr

for line in open("rules.txt").read().splitlines():
    start, rule = line.split()
    print(rule, "| dateutil", *[f"{day:%y-%m-%d}" for day in rrulestr(rule, dtstart=datetime.strptime(start, "%Y%m%d"))])
PY
cat > libical_dates.py <<'PY'
import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib

for line in open("rules.txt").read().splitlines():
    start, rule = line.split()
    days = ICalGLib.RecurIterator.new(ICalGLib.Recurrence.new_from_string(rule), ICalGLib.Time.new_from_string(start))
    found = []
    while (day := days.next()) is not None and not day.is_null_time():
        found.append(f"{day.get_year() % 100}-{day.get_month():02}-{day.get_day():02}")
    print(rule, "| libical ", *found)
PY
cat > dates.mjs <<'JS'
import { readFileSync } from 'fs';
import ICAL from 'ical.js';
import rrule from 'rrule';
for (const line of readFileSync('rules.txt', 'utf8').trim().split('\n')) {
  const [start, rule] = line.split(' ');
  const day = `${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6)}`;
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(day));
  const found = [];
  for (let next = days.next(); next && found.length < 8; next = days.next()) found.push(next.toString());
  const all = rrule.rrulestr(`DTSTART:${start}T000000Z\nRRULE:${rule}`).all().map(each => each.toISOString());
  for (const [name, list] of [['ical.js ', found], ['rrule   ', all]]) console.log(rule, '|', name, ...list.map(each => each.slice(2, 10)));
}
JS
{ venv/bin/python dateutil_dates.py && /usr/bin/python3 libical_dates.py && node dates.mjs; } | sort -s -t'|' -k1,1 | tee seen
diff seen - <<'SEEN'
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | dateutil 26-01-30 26-02-27 26-03-31 26-04-30
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | libical  26-01-30 26-02-27 26-03-31 26-04-30
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | ical.js  26-01-30 26-02-27 26-03-31 26-04-30
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | rrule    26-01-30 26-02-27 26-03-31 26-04-30
FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | dateutil 26-01-02 26-01-09 26-01-16 26-01-23
FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | libical  26-01-02 26-01-05 26-01-06 26-01-07
FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | ical.js  26-01-02 26-01-05 26-01-06 26-01-07
FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 | rrule    26-01-02 26-01-09 26-01-16 26-01-23
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=4 | dateutil 26-05-11 27-05-17 28-05-15 29-05-14
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=4 | libical  26-05-11 27-05-17 28-05-15 29-05-14
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=4 | ical.js  26-05-18 26-05-25 26-06-01 26-06-08
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=4 | rrule    26-05-11 27-05-17 28-05-15 29-05-14
FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2 | dateutil 26-12-28 32-12-27
FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2 | libical  26-12-28 31-12-29
FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2 | ical.js  27-01-04 27-01-11
FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2 | rrule    26-12-28 32-12-27
FREQ=YEARLY;COUNT=3 | dateutil 24-02-29 28-02-29 32-02-29
FREQ=YEARLY;COUNT=3 | libical  24-02-29 28-02-29 32-02-29
FREQ=YEARLY;COUNT=3 | ical.js  24-02-29 25-03-01 26-03-01
FREQ=YEARLY;COUNT=3 | rrule    24-02-29 28-02-29 32-02-29
SEEN

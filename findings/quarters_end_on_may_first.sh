#!/usr/bin/env bash
# The last day of a quarter is May 1 in one calendar library, and months without a last day are two libraries' answer.
#
# Versions:  npm ical.js 2.2.1 (Thunderbird's) and libical 3.0.16 (GNOME's; Debian, through gir1.2-ical-3.0), beside
#            npm rrule 2.8.1, npm rrule-temporal 2.2.8 and python-dateutil 2.9.0.post0.
# Expected:  FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1 from January 31 is January 31, April 30, July 31, October 31;
#            FREQ=DAILY;BYMONTHDAY=1,-1 the first and the last day of each month (RFC 5545, 3.3.10: -1 is the last
#            day of a month). A rule that a library cannot do raises.
# Happens:   ical.js gives May 1 in place of April 30, each year: it seems to count back from another month's end.
#            (Such a rule with one month was mended in 2015; with FREQ=MONTHLY it is right.) In daily rules
#            ical.js and libical leave out all days that are counted from the end, and go on counting: five
#            appointments from January 1 end on May 1 instead of March 1.
# Matters:   "report by the last day of the quarter" is a day late in one program and not in the other; a file that
#            both can read is no proof.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
dpkg -s gir1.2-ical-3.0 python3-gi > /dev/null 2>&1 || apt-get install -y -qq --no-install-recommends gir1.2-ical-3.0 python3-gi > /dev/null
python3 -m venv venv && venv/bin/pip install -qq python-dateutil==2.9.0.post0 2> /dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1 rrule@2.8.1 rrule-temporal@2.2.8 > /dev/null 2>&1

cat > rules.txt <<'TXT'
20260131 FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1;COUNT=6
20260630 FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;COUNT=4
20260101 FREQ=DAILY;BYMONTHDAY=1,-1;COUNT=5
TXT
cat > dateutil_dates.py <<'PY'
from datetime import datetime

from dateutil.rrule import rrulestr

for line in open("rules.txt").read().splitlines():
    start, rule = line.split()
    days = rrulestr(f"RRULE:{rule}", dtstart=datetime.strptime(start, "%Y%m%d"))
    print(rule, "| dateutil      ", *[f"{day:%y-%m-%d}" for day in days])
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
    print(rule, "| libical       ", *found)
PY
cat > dates.mjs <<'JS'
import { readFileSync } from 'fs';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
for (const line of readFileSync('rules.txt', 'utf8').trim().split('\n')) {
  const [start, rule] = line.split(' ');
  const [year, month, day] = [start.slice(0, 4), start.slice(4, 6), start.slice(6)].map(Number);
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromData({ year, month, day, isDate: true }));
  const found = [];
  for (let next = days.next(); next && found.length < 8; next = days.next()) found.push(next.toString());
  const text = `DTSTART:${start}T090000Z\nRRULE:${rule}`;
  const lists = {
    'ical.js       ': found,
    'rrule         ': rrule.rrulestr(text).all().map(each => each.toISOString()),
    'rrule-temporal': new RRuleTemporal({ rruleString: text }).all().map(each => each.toString()),
  };
  for (const [name, list] of Object.entries(lists)) console.log(rule, '|', name, ...list.map(each => each.slice(2, 10)));
}
JS
{
    venv/bin/python dateutil_dates.py
    /usr/bin/python3 libical_dates.py
    node dates.mjs
} | sort -s -t'|' -k1,1r | tee seen
diff seen - <<'SEEN'
FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;COUNT=4 | dateutil       26-06-30 26-12-31 27-06-30 27-12-31
FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;COUNT=4 | libical        26-06-30 26-12-31 27-06-30 27-12-31
FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;COUNT=4 | ical.js        26-06-30 26-12-31 27-07-01 27-12-31
FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;COUNT=4 | rrule          26-06-30 26-12-31 27-06-30 27-12-31
FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;COUNT=4 | rrule-temporal 26-06-30 26-12-31 27-06-30 27-12-31
FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1;COUNT=6 | dateutil       26-01-31 26-04-30 26-07-31 26-10-31 27-01-31 27-04-30
FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1;COUNT=6 | libical        26-01-31 26-04-30 26-07-31 26-10-31 27-01-31 27-04-30
FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1;COUNT=6 | ical.js        26-01-31 26-05-01 26-07-31 26-10-31 27-01-31 27-05-01
FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1;COUNT=6 | rrule          26-01-31 26-04-30 26-07-31 26-10-31 27-01-31 27-04-30
FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1;COUNT=6 | rrule-temporal 26-01-31 26-04-30 26-07-31 26-10-31 27-01-31 27-04-30
FREQ=DAILY;BYMONTHDAY=1,-1;COUNT=5 | dateutil       26-01-01 26-01-31 26-02-01 26-02-28 26-03-01
FREQ=DAILY;BYMONTHDAY=1,-1;COUNT=5 | libical        26-01-01 26-02-01 26-03-01 26-04-01 26-05-01
FREQ=DAILY;BYMONTHDAY=1,-1;COUNT=5 | ical.js        26-01-01 26-02-01 26-03-01 26-04-01 26-05-01
FREQ=DAILY;BYMONTHDAY=1,-1;COUNT=5 | rrule          26-01-01 26-01-31 26-02-01 26-02-28 26-03-01
FREQ=DAILY;BYMONTHDAY=1,-1;COUNT=5 | rrule-temporal 26-01-01 26-01-31 26-02-01 26-02-28 26-03-01
SEEN

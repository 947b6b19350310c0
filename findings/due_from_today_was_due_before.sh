#!/usr/bin/env bash
# What is due "two weeks from today" was due two weeks ago, and a shutdown "July 15-Sept 15" was one day in 2015.
#
# Versions:  dateparser 1.5.0 (Python, with PREFER_DATES_FROM future) and npm chrono-node 2.10.3 (with forwardDate), both asked
#            on Saturday, November 28, 2026, at 9:00.
# Expected:  they take days out of sentences, and give nothing where they do not understand. "From today" is "from now"; both
#            have an option that dates lie ahead, and both are told so.
# Happens:   dateparser takes "from now" and "from tomorrow" forward and "from today" backward, by weeks, months or a year;
#            "30 days after today" is today. "8-10 am" is August 28 and "Q3 2026" the day of today in August.
#            chrono-node has "July 15 - Sept 15" with blanks and "Nov 20-Jan 5" right, but where what follows the dash could
#            be a year, a month or an offset it gives one day: in 2015, with the first date dropped, or at 21:00. Of three
#            dates in a list it makes one in 2011, of the year's end a day of the next. (Ranges are an open issue there.)
# Matters:   promises and shutdowns in notes and mails are dated so. A promise that lies in the past is overdue at once
#            or filtered out; a shutdown of one day in 2015 is none. Most other phrases are right, in both.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq dateparser==1.5.0 2> /dev/null
npm install --silent --no-fund --no-audit chrono-node@2.10.3 > /dev/null 2>&1

cat > phrases.txt <<'TXT'
two weeks from now
two weeks from today
one year from today
30 days after today
8-10 am
Q3 2026
July 15 - Sept 15
July 15-Sept 15
July 15-September 15, 2027
7/15-9/15
Nov 20-Jan 5
May 4, 11, 18
by the end of the year
TXT
cat > read.py <<'PY'
from datetime import datetime

import dateparser

settings = {"RELATIVE_BASE": datetime(2026, 11, 28, 9), "PREFER_DATES_FROM": "future"}
for phrase in open("phrases.txt").read().splitlines():
    found = dateparser.parse(phrase, languages=["en"], settings=settings)
    print(f"{phrase:26} | dateparser | {found:%Y-%m-%d %H:%M}" if found else f"{phrase:26} | dateparser | nothing")
PY
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import * as chrono from 'chrono-node';
const shown = day => `${day.toLocaleDateString('sv')} ${day.toLocaleTimeString('sv').slice(0, 5)}`;
for (const phrase of readFileSync('phrases.txt', 'utf8').trim().split('\n')) {
  const found = chrono.parse(phrase, new Date(2026, 10, 28, 9), { forwardDate: true });
  const days = found.map(each => shown(each.start.date()) + (each.end ? ` to ${shown(each.end.date())}` : ''));
  console.log(`${phrase.padEnd(26)} | chrono     | ${days.join(', ') || 'nothing'}`);
}
JS
{ TZ=UTC venv/bin/python -W ignore read.py && TZ=UTC node read.mjs; } | sort -s -t'|' -k1,1 | tee seen
diff seen - <<'SEEN'
30 days after today        | dateparser | 2026-11-28 09:00
30 days after today        | chrono     | 2026-12-28 09:00
7/15-9/15                  | dateparser | nothing
7/15-9/15                  | chrono     | 2027-07-15 21:00
8-10 am                    | dateparser | 2027-08-28 10:00
8-10 am                    | chrono     | 2026-11-29 08:00 to 2026-11-29 10:00
July 15 - Sept 15          | dateparser | nothing
July 15 - Sept 15          | chrono     | 2027-07-15 12:00 to 2027-09-15 12:00
July 15-Sept 15            | dateparser | nothing
July 15-Sept 15            | chrono     | 2015-09-15 12:00
July 15-September 15, 2027 | dateparser | nothing
July 15-September 15, 2027 | chrono     | 2027-09-15 12:00
May 4, 11, 18              | dateparser | nothing
May 4, 11, 18              | chrono     | 2011-05-04 18:00
Nov 20-Jan 5               | dateparser | nothing
Nov 20-Jan 5               | chrono     | 2027-11-20 12:00 to 2028-01-05 12:00
Q3 2026                    | dateparser | 2026-08-28 00:00
Q3 2026                    | chrono     | nothing
by the end of the year     | dateparser | nothing
by the end of the year     | chrono     | 2027-11-28 09:00
one year from today        | dateparser | 2025-11-28 09:00
one year from today        | chrono     | 2027-11-28 09:00, 2026-11-28 09:00
two weeks from now         | dateparser | 2026-12-12 09:00
two weeks from now         | chrono     | 2026-12-12 09:00
two weeks from today       | dateparser | 2026-11-14 09:00
two weeks from today       | chrono     | 2026-12-12 09:00, 2026-11-28 09:00
SEEN

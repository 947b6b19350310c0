#!/usr/bin/env bash
# "4:30 p.m." is half past four in the morning for two libraries, and for one of them so is "4:30 PM".
#
# Versions:  Babel 2.19.0 (Python, locale en_US) and npm dayjs 1.11.23 with customParseFormat; date-fns 4.4.0, moment 2.30.1, luxon
#            3.7.2, python-dateutil 2.9.0.post0, pandas 3.1.1 and parsedatetime 2.6 for comparison.
# Expected:  p.m. with points is how American style guides have it, and what mails and notices say. A reader takes it for PM, or
#            refuses it, as luxon does.
# Happens:   Babel's parse_time looks for "pm" within the text and has the morning where it does not find it: 12:15 a.m. is
#            just after noon. dayjs knows two forms, a for pm and A for PM; given the other one, or the points, it reads the
#            hour and goes on without a word, and 12:15 p.m. is just after midnight. In its strict mode, which is not the
#            default, it refuses. moment, whose formats dayjs follows, takes each of them for either.
# Matters:   visits, shutdowns and hours of the day's peak are written so. The time is a valid one and the day is right, and a
#            test with "PM" and the form A passes.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq Babel==2.19.0 python-dateutil==2.9.0.post0 pandas==3.1.1 parsedatetime==2.6 2> /dev/null
npm install --silent --no-fund --no-audit dayjs@1.11.23 date-fns@4.4.0 moment@2.30.1 luxon@3.7.2 > /dev/null 2>&1

cat > run.py <<'PY'
import datetime

import pandas as pd
import parsedatetime
from babel.dates import parse_time
from dateutil import parser

day = datetime.datetime(2026, 11, 28)
for text in ("4:30 PM", "4:30 pm", "4:30 p.m.", "12:15 a.m.", "12:15 p.m."):
    print(
        f"{text}: Babel {parse_time(text, locale='en_US'):%H:%M}, dateutil {parser.parse(text):%H:%M}, pandas "
        f"{pd.to_datetime('2026-11-28 ' + text):%H:%M}, parsedatetime {parsedatetime.Calendar().parseDT(text, day)[0]:%H:%M}"
    )
PY
cat > run.mjs <<'JS'
import { format, parse } from 'date-fns';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { DateTime } from 'luxon';
import moment from 'moment';
dayjs.extend(customParseFormat);

for (const text of ['4:30 PM', '4:30 pm', '4:30 p.m.', '12:15 a.m.', '12:15 p.m.']) {
  const whole = `2026-11-28 ${text}`, form = mark => `YYYY-MM-DD h:mm ${mark}`;
  const asked = (mark, strict) => dayjs(whole, form(mark), strict).format('HH:mm');
  console.log(`${text}: dayjs a ${asked('a')}, A ${asked('A')}, strict a ${asked('a', true)}; moment a ${moment(whole, form('a')).format('HH:mm')}, A ${
    moment(whole, form('A')).format('HH:mm')}; date-fns ${format(parse(text, 'h:mm a', new Date()), 'HH:mm')}; luxon ${
    DateTime.fromFormat(whole, 'yyyy-MM-dd h:mm a').toFormat('HH:mm')}`);
}
JS
{ venv/bin/python run.py && node run.mjs; } | tee seen
diff seen - <<'SEEN'
4:30 PM: Babel 16:30, dateutil 16:30, pandas 16:30, parsedatetime 16:30
4:30 pm: Babel 16:30, dateutil 16:30, pandas 16:30, parsedatetime 16:30
4:30 p.m.: Babel 04:30, dateutil 16:30, pandas 16:30, parsedatetime 16:30
12:15 a.m.: Babel 12:15, dateutil 00:15, pandas 00:15, parsedatetime 00:15
12:15 p.m.: Babel 12:15, dateutil 12:15, pandas 12:15, parsedatetime 12:15
4:30 PM: dayjs a 04:30, A 16:30, strict a Invalid Date; moment a 16:30, A 16:30; date-fns 16:30; luxon 16:30
4:30 pm: dayjs a 16:30, A 04:30, strict a 16:30; moment a 16:30, A 16:30; date-fns 16:30; luxon 16:30
4:30 p.m.: dayjs a 04:30, A 04:30, strict a Invalid Date; moment a 16:30, A 16:30; date-fns 16:30; luxon Invalid DateTime
12:15 a.m.: dayjs a 00:15, A 00:15, strict a Invalid Date; moment a 00:15, A 00:15; date-fns 00:15; luxon Invalid DateTime
12:15 p.m.: dayjs a 00:15, A 00:15, strict a Invalid Date; moment a 12:15, A 12:15; date-fns 12:15; luxon Invalid DateTime
SEEN

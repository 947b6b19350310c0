#!/usr/bin/env bash
# "1/2 hour" is two hours and a minute for one reader of lengths of time, and "in 1.5 hours" five hours for another.
#
# Versions:  npm parse-duration 2.1.9; arrow 1.4.0 (dehumanize) and parsedatetime 2.6 (Python); npm ms 2.1.3 for comparison.
# Expected:  they take lengths of time as people write them: "1h 30m", "in 2 weeks". What they cannot read they refuse, as ms
#            does (undefined), and parse-duration with "half an hour" (null), though it says that it takes noisy input.
# Happens:   parse-duration adds up every number that it finds: of 1/2 hour the 1 in the unit asked for and 2 hours, of "2-4
#            hours" 2 minutes and 4 hours; a minus counts at the beginning only. arrow takes the digits before the
#            word and leaves those before the point or comma: 1.5 hours are 5, 2.5 days 5 days, 1,000 hours 0, as they are
#            for parsedatetime, which has 1.5 hours right.
# Matters:   times of response and of outages are entered in such words, and a fraction is the first thing that somebody
#            enters beside whole hours. A number comes out each time.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq arrow==1.4.0 parsedatetime==2.6 2> /dev/null
npm install --silent --no-fund --no-audit parse-duration@2.1.9 ms@2.1.3 > /dev/null 2>&1

cat > run.mjs <<'JS'
import ms from 'ms';
import parse from 'parse-duration';
for (const text of ['1h 30m', '1.5 hours', '1/2 hour', '2-4 hours', '1,5 h', 'half an hour', '2 days less 30 minutes']) {
  const other = ms(text);
  console.log(`${text}: parse-duration ${parse(text, 'min')} minutes, ms ${other === undefined ? other : other / 60000}`);
}
JS
cat > run.py <<'PY'
from datetime import datetime

import arrow
import parsedatetime

now = datetime(2026, 11, 28)
for text in ("in 2 hours", "in 1.5 hours", "in 2.5 days", "in 1,000 hours", "in an hour and 30 minutes", "1.5 hours ago"):
    by_words = parsedatetime.Calendar().parseDT(text, now)[0] - now
    print(f"{text}: arrow {(arrow.get(now).dehumanize(text).naive - now).total_seconds() / 3600} hours, parsedatetime {by_words.total_seconds() / 3600}")
PY
{ node run.mjs && venv/bin/python run.py; } | tee seen
diff seen - <<'SEEN'
1h 30m: parse-duration 90 minutes, ms undefined
1.5 hours: parse-duration 90 minutes, ms 90
1/2 hour: parse-duration 121 minutes, ms undefined
2-4 hours: parse-duration 242 minutes, ms undefined
1,5 h: parse-duration 900 minutes, ms undefined
half an hour: parse-duration null minutes, ms undefined
2 days less 30 minutes: parse-duration 2910 minutes, ms undefined
in 2 hours: arrow 2.0 hours, parsedatetime 2.0
in 1.5 hours: arrow 5.0 hours, parsedatetime 1.5
in 2.5 days: arrow 120.0 hours, parsedatetime 60.0
in 1,000 hours: arrow 0.0 hours, parsedatetime 0.0
in an hour and 30 minutes: arrow 1.5 hours, parsedatetime 1.5
1.5 hours ago: arrow -5.0 hours, parsedatetime -1.5
SEEN

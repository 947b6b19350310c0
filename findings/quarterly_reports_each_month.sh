#!/usr/bin/env bash
# "On the first of every third month" runs every month, and "on the first Monday" every Monday, if the names are written out.
#
# Versions:  APScheduler 3.11.3; croniter 7.0.0, cronsim 2.8 and npm cron-parser 5.10.6 for comparison.
# Expected:  in the time tables of cron months and weekdays have numbers or names, JAN-DEC/3 is each third month, MON#1 the
#            first Monday. What a library cannot do it refuses: of MON#1 in numbers, 1#1, APScheduler says "unrecognized
#            expression", as it does of a step behind a single number.
# Happens:   behind a name APScheduler reads no further and says nothing: jan-dec/3 is every month, jan/3 each January,
#            mon#1 every Monday, mon-fri/2 each working day. The others agree with one another.
# Matters:   quarterly letters or charges go out monthly, or once a year, though the schedule's text reads right and
#            every other program confirms it. The first run, in January, is the right one.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq APScheduler==3.11.3 croniter==7.0.0 cronsim==2.8 2> /dev/null
npm install --silent --no-fund --no-audit cron-parser@5.10.6 > /dev/null 2>&1

cat > runs.py <<'PY'
from datetime import datetime, timezone
from itertools import islice

from apscheduler.triggers.cron import CronTrigger
from croniter import croniter
from cronsim import CronSim

start = datetime(2026, 1, 1, tzinfo=timezone.utc)


def apscheduler(text):
    trigger, before = CronTrigger.from_crontab(text, timezone="UTC"), None
    while True:
        yield (before := trigger.get_next_fire_time(before, before or start))


for text in open("table.txt").read().splitlines():
    found = {"APScheduler": apscheduler(text), "croniter": croniter(text, start, ret_type=datetime), "cronsim": CronSim(text, start)}
    for name, runs in found.items():
        try:
            days = " ".join(f"{run:%y-%m-%d}" for run in islice(runs, 5))
        except ValueError as error:
            days = str(error)
        print(f"{text:18} {name:12} {days}")
PY
cat > runs.mjs <<'JS'
import { readFileSync } from 'fs';
import { CronExpressionParser } from 'cron-parser';
for (const text of readFileSync('table.txt', 'utf8').trim().split('\n')) {
  const runs = CronExpressionParser.parse(text, { currentDate: new Date('2026-01-01T00:00:00Z'), tz: 'UTC' });
  const days = Array.from({ length: 5 }, () => runs.next().toDate().toISOString().slice(2, 10));
  console.log(text.padEnd(18), 'cron-parser ', days.join(' '));
}
JS
printf '%s\n' '0 9 1 jan-dec/3 *' '0 9 1 1-12/3 *' '0 9 1 jan/3 *' '0 9 * * mon#1' '0 9 * * 1#1' '0 9 * * mon-fri/2' > table.txt
{ venv/bin/python runs.py && node runs.mjs; } | sort -s -k1.1,1.18 | tee seen
diff seen - <<'SEEN'
0 9 * * 1#1        APScheduler  Unrecognized expression "1#1" for field "day_of_week"
0 9 * * 1#1        croniter     26-01-05 26-02-02 26-03-02 26-04-06 26-05-04
0 9 * * 1#1        cronsim      26-01-05 26-02-02 26-03-02 26-04-06 26-05-04
0 9 * * 1#1        cron-parser  26-01-05 26-02-02 26-03-02 26-04-06 26-05-04
0 9 * * mon#1      APScheduler  26-01-05 26-01-12 26-01-19 26-01-26 26-02-02
0 9 * * mon#1      croniter     26-01-05 26-02-02 26-03-02 26-04-06 26-05-04
0 9 * * mon#1      cronsim      26-01-05 26-02-02 26-03-02 26-04-06 26-05-04
0 9 * * mon#1      cron-parser  26-01-05 26-02-02 26-03-02 26-04-06 26-05-04
0 9 * * mon-fri/2  APScheduler  26-01-01 26-01-02 26-01-05 26-01-06 26-01-07
0 9 * * mon-fri/2  croniter     26-01-02 26-01-05 26-01-07 26-01-09 26-01-12
0 9 * * mon-fri/2  cronsim      26-01-02 26-01-05 26-01-07 26-01-09 26-01-12
0 9 * * mon-fri/2  cron-parser  26-01-02 26-01-05 26-01-07 26-01-09 26-01-12
0 9 1 1-12/3 *     APScheduler  26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 1-12/3 *     croniter     26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 1-12/3 *     cronsim      26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 1-12/3 *     cron-parser  26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 jan-dec/3 *  APScheduler  26-01-01 26-02-01 26-03-01 26-04-01 26-05-01
0 9 1 jan-dec/3 *  croniter     26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 jan-dec/3 *  cronsim      26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 jan-dec/3 *  cron-parser  26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 jan/3 *      APScheduler  26-01-01 27-01-01 28-01-01 29-01-01 30-01-01
0 9 1 jan/3 *      croniter     26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 jan/3 *      cronsim      26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
0 9 1 jan/3 *      cron-parser  26-01-01 26-04-01 26-07-01 26-10-01 27-01-01
SEEN

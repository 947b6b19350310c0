#!/usr/bin/env bash
# Ask polars to read a table in four parts at once, and every row without a value in the dividing column is missing.
#
# Versions:  polars 2.1.0 (read_database_uri) with connectorx 0.4.6, whose own read_sql does the same; SQLite.
# Expected:  partition_on names a whole-number column by which connectorx divides a query, to read its parts side by side.
#            The documents of both call it the column to partition the result on. The rows are the same, faster.
# Happens:   each part asks for a range between the column's smallest and largest value, and NULL is in none. Bills without
#            a representative are not read: 7,000 rows become 6,000, the sum is a seventh lower, no warning.
#            With one part (partition_num=1) they are missing as well. A partition_range drops all that lies outside it.
# Matters:   the natural column to divide by, a key, has no NULL, so the first table that is read so is complete. A column
#            of an outer join, or an optional one such as a representative, a contract or a parent account, is not.
#            Those are the rows that a report "not yet assigned" asks for.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq polars==2.1.0 connectorx==0.4.6 pyarrow==26.0.1 2> /dev/null

cat > run.py <<'PY'
import pathlib
import sqlite3

import connectorx
import polars as pl

path = pathlib.Path("program.db").resolve()
with sqlite3.connect(path) as plain:
    plain.execute("CREATE TABLE bill (id INTEGER PRIMARY KEY, representative INTEGER, cents INTEGER)")
    plain.executemany("INSERT INTO bill VALUES (?, ?, 100)", [(n, n % 7 or None) for n in range(1, 7001)])
query = "SELECT id, representative, cents FROM bill"


def told(name, frame):
    print(f"{name:46} {frame.height} rows, {frame['representative'].null_count()} without, {frame['cents'].sum()} cents")


told("polars, whole", pl.read_database_uri(query, f"sqlite://{path}"))
for column, parts in (("id", 4), ("representative", 1), ("representative", 4)):
    told(f"polars, {parts} by {column}", pl.read_database_uri(query, f"sqlite://{path}", partition_on=column, partition_num=parts))
options = {"return_type": "polars", "partition_on": "representative", "partition_num": 4}
told("connectorx, 4 by representative", connectorx.read_sql(f"sqlite://{path}", query, **options))
told("connectorx, the same with range 1 to 3", connectorx.read_sql(f"sqlite://{path}", query, partition_range=(1, 3), **options))
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
polars, whole                                  7000 rows, 1000 without, 700000 cents
polars, 4 by id                                7000 rows, 1000 without, 700000 cents
polars, 1 by representative                    6000 rows, 0 without, 600000 cents
polars, 4 by representative                    6000 rows, 0 without, 600000 cents
connectorx, 4 by representative                6000 rows, 0 without, 600000 cents
connectorx, the same with range 1 to 3         3000 rows, 0 without, 300000 cents
SEEN

#!/usr/bin/env bash
# One reading, saved by three roads from the same frame into SQLite, is at three different times of day.
#
# Versions:  pandas 3.1.1 with Python's sqlite3, with SQLAlchemy 2.1.9 and with adbc-driver-sqlite 1.13.0
#            (pyarrow 26.0.1); polars 2.1.0 with the last two.
# Expected:  to_sql with another connection saves the same values. SQLite has no type for moments; the documents
#            of its date functions know "YYYY-MM-DD HH:MM:SS", with T instead of the space, and an offset or Z.
# Happens:   22:30 at -06:00 is "2026-10-31 22:30:00-06:00" by sqlite3, "2026-10-31 22:30:00.000000" by SQLAlchemy
#            (the local time, the zone dropped) and "2026-11-01T04:30:00.000000" by ADBC (UTC, the zone dropped).
#            SQLite itself then reads 04:30, 22:30 and 04:30. Because of the T, a text comparison with
#            '2026-11-01 23:59:59' finds ADBC's readings of that day to be after its end.
# Matters:   whoever replaces one connection by the faster one keeps appending to the table: its readings are six
#            hours off from that day on, seven in winter, and the last day of each range of days is missing.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pandas==3.1.1 polars==2.1.0 SQLAlchemy==2.1.9 adbc-driver-sqlite==1.13.0 \
    adbc-driver-manager==1.13.0 pyarrow==26.0.1 2> /dev/null

cat > run.py <<'PY'
import sqlite3

import adbc_driver_sqlite.dbapi as adbc
import pandas as pd
import polars as pl
import sqlalchemy as sa

moments = pd.Series(pd.to_datetime(["2026-10-31 22:30"])).dt.tz_localize("America/Denver")
frame = pd.DataFrame({"at": moments, "kwh": [1.5]})
with sqlite3.connect("pandas_sqlite3.db") as plain:
    frame.to_sql("reads", plain, index=False)
frame.to_sql("reads", sa.create_engine("sqlite:///pandas_sqlalchemy.db"), index=False)
with adbc.connect("pandas_adbc.db") as connection:
    frame.to_sql("reads", connection, index=False)
    connection.commit()
pl.from_pandas(frame).write_database("reads", "sqlite:///polars_sqlalchemy.db", engine="sqlalchemy")
pl.from_pandas(frame).write_database("reads", "sqlite://polars_adbc.db", engine="adbc")
question = "SELECT at, datetime(at), at <= '2026-11-01 23:59:59' FROM reads"
for name in ("pandas_sqlite3", "pandas_sqlalchemy", "pandas_adbc", "polars_sqlalchemy", "polars_adbc"):
    print(f"{name:18}", *sqlite3.connect(f"{name}.db").execute(question).fetchone(), sep=" | ")
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
pandas_sqlite3     | 2026-10-31 22:30:00-06:00 | 2026-11-01 04:30:00 | 1
pandas_sqlalchemy  | 2026-10-31 22:30:00.000000 | 2026-10-31 22:30:00 | 1
pandas_adbc        | 2026-11-01T04:30:00.000000 | 2026-11-01 04:30:00 | 0
polars_sqlalchemy  | 2026-10-31 22:30:00.000000 | 2026-10-31 22:30:00 | 1
polars_adbc        | 2026-11-01T04:30:00.000000 | 2026-11-01 04:30:00 | 0
SEEN

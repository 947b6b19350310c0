#!/usr/bin/env bash
# A contract to the end of 9999 ended on March 29, 1816, when pandas reads the file with fastparquet.
#
# Versions:  polars 2.1.0 writes Parquet; pandas 3.1.1 reads it with fastparquet 2026.9.0, and with pyarrow 26.0.1 and DuckDB
#            2.0.1 for comparison.
# Expected:  a day in Parquet is a number of days in 32 bits. pandas has counted moments in microseconds since version 3, which
#            hold all years from 1 to 9999; a library that stays with nanoseconds (1677 to 2262) raises "out of bounds".
# Happens:   fastparquet multiplies into nanoseconds, and the product runs over: December 31, 9999 is March 29, 1816, early in the
#            morning, and the end of 2299 is in 1715. Columns of moments, of the same values, are right. It also writes
#            lengths of time as times of day, without a bound: 26.5 hours are 2:30 for pyarrow, and missing for polars.
# Matters:   9999-12-31 is how billing systems and SAP say "without end". By this column all such contracts have ended;
#            installing fastparquet where pyarrow is missing is all it takes, since pandas takes what is there.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pandas==3.1.1 fastparquet==2026.9.0 pyarrow==26.0.1 polars==2.1.0 duckdb==2.0.1 2> /dev/null

cat > run.py <<'PY'
from datetime import date, datetime

import duckdb
import fastparquet
import pandas as pd
import polars as pl
import pyarrow.parquet as pq

ends = [date(2026, 12, 31), date(9999, 12, 31), date(2299, 12, 31)]
moments = [datetime(end.year, 12, 31) for end in ends]
pl.DataFrame({"contract": ["C-1", "C-2", "C-3"], "ends": ends, "moment": moments}).write_parquet("contracts.parquet")
for engine in ("fastparquet", "pyarrow"):
    frame = pd.read_parquet("contracts.parquet", engine=engine)
    print(f"{engine:11}", [str(end) for end in frame["ends"]], [str(moment.date()) for moment in frame["moment"]])
print("DuckDB     ", [str(row[0]) for row in duckdb.sql("select ends from 'contracts.parquet'").fetchall()])

lengths = pd.DataFrame({"lasted": pd.to_timedelta(["00:45:00", "26:30:00", "-02:30:00"])})
fastparquet.write("outages.parquet", lengths)
print("pyarrow    ", *(str(value) for value in pq.read_table("outages.parquet")["lasted"].to_pylist()))
print("polars     ", *(str(value) for value in pl.read_parquet("outages.parquet")["lasted"].to_list()))
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
fastparquet ['2026-12-31 00:00:00', '1816-03-29 05:56:08.066277376', '1715-06-12 00:25:26.290448384'] ['2026-12-31', '9999-12-31', '2299-12-31']
pyarrow     ['2026-12-31', '9999-12-31', '2299-12-31'] ['2026-12-31', '9999-12-31', '2299-12-31']
DuckDB      ['2026-12-31', '9999-12-31', '2299-12-31']
pyarrow     00:45:00 02:30:00 21:30:00
polars      00:45:00 None None
SEEN

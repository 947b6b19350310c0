#!/usr/bin/env bash
# The last quarter hour of a day, 24:00, leaves DuckDB in five different shapes: text, midnight of the same day,
# missing, "value out of range", and an error; beside it in the same column stand proper times.
#
# Versions:  DuckDB 2.0.1, pyarrow 26.0.1, polars 2.1.0, pandas 3.1.1.
# Expected:  DuckDB knows 24:00:00 as a TIME and sorts it after 23:45:00 (its CSV reader finds the type by
#            itself). One expects each way out of it either to keep the value or to refuse it.
# Happens:   fetchall gives a str in a column of datetime.time; Arrow's to_pylist gives time(0, 0), the first
#            moment of the day instead of the last; polars gives a null, silently; Arrow's own conversion to
#            text (so also its CSV writer) puts the words "<value out of range: 86400000000>" into the data;
#            Arrow to pandas raises. DuckDB's own conversion to pandas gives str and time mixed.
# Matters:   meters that stamp the *end* of an interval write 24:00 for the last one of each day. A sum by
#            hour loses 1 reading in 96 or moves it a day back, depending on the road it came by.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq duckdb==2.0.1 pyarrow==26.0.1 polars==2.1.0 pandas==3.1.1 2> /dev/null

cat > run.py <<'PY'
import duckdb

with open("reads.csv", "w") as file:
    file.write("ends,kwh\n23:45,1.5\n24:00,1.6\n")
reads = duckdb.sql("select ends from read_csv('reads.csv')")
table = reads.to_arrow_table()
print("type     ", reads.types[0], "| latest:", duckdb.sql("select max(ends) from reads").fetchall()[0][0])
print("fetchall ", [row[0] for row in reads.fetchall()])
print("pandas   ", reads.df()["ends"].to_list())
print("to_pylist", table["ends"].to_pylist())
print("polars   ", reads.pl()["ends"].to_list())
print("as text  ", table["ends"].cast("string").to_pylist())
try:
    print("to_pandas", table.to_pandas()["ends"].to_list())
except ValueError as error:
    print("to_pandas", "ValueError:", error)
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
type      TIME | latest: 24:00:00
fetchall  [datetime.time(23, 45), '24:00:00']
pandas    [datetime.time(23, 45), '24:00:00']
to_pylist [datetime.time(23, 45), datetime.time(0, 0)]
polars    [datetime.time(23, 45), None]
as text   ['23:45:00.000000', '<value out of range: 86400000000>']
to_pandas ValueError: hour must be in 0..23
SEEN

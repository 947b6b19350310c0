#!/usr/bin/env bash
# One line of code, three databases: three times $0.125 is 39, 38 or 36 cents, 2.5 rounds to 3 or to 2, and January 31 is empty.
#
# Versions:  ibis-framework 12.0.0 with DuckDB 1.4.4, Python's own SQLite and polars 2.1.0 (sqlglot 27.29.0).
# Expected:  an expression is written once and runs on each database that can do it; what one cannot do raises, as median()
#            does on SQLite and polars (OperationNotDefinedError), and adding a month (other errors).
# Happens:   cast("decimal(12,2)") rounds 0.125 up in DuckDB, cuts it in polars, and in SQLite does nothing at all: only the
#            product is rounded. round() makes 2.5 a 3 in two of them, and in polars, which goes to even, a 2. -7 % 4 is
#            -3, and 1 in polars. strftime("%b %-d") is empty on SQLite, for every row, since it has no such codes.
#            try_cast of " 7 ", with its blanks, is 7 in DuckDB and missing in polars.
# Matters:   code is written on a small table with one of them and runs on a large one with another. Rates per unit and
#            half cents are where the results part; the names of months are gone without an error.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq 'ibis-framework[duckdb,sqlite,polars]==12.0.0' duckdb==1.4.4 polars==2.1.0 \
    pandas==3.1.1 sqlglot==27.29.0 2> /dev/null

cat > run.py <<'PY'
import ibis
import ibis.common.exceptions
import pandas as pd

FRAME = pd.DataFrame(
    {
        "row": [1, 2, 3],
        "rate": [0.125, 2.5, 3.5],
        "days": [-7, 7, 8],
        "began": pd.to_datetime(["2026-01-31", "2026-02-28", "2026-12-28"]),
        "code": ["0012", " 7 ", "A-1"],
    }
)
EXPRESSIONS = {
    "rate as decimal(12,2), times 3": lambda t: t.rate.cast("decimal(12,2)") * 3,
    "rate rounded": lambda t: t.rate.round(),
    "days % 4": lambda t: t.days % 4,
    "days // 4": lambda t: t.days // 4,
    "month and day": lambda t: t.began.strftime("%b %-d"),
    "code as a number": lambda t: t.code.try_cast("int64"),
    "median": lambda t: t.days.median(),
    "a month later": lambda t: t.began + ibis.interval(months=1),
}
backends = {"DuckDB": ibis.duckdb.connect(), "SQLite": ibis.sqlite.connect(), "polars": ibis.polars.connect()}
for backend in backends.values():
    backend.create_table("bill", FRAME)
for name, expression in EXPRESSIONS.items():
    print(name)
    for backend, connection in backends.items():
        table = connection.table("bill").order_by("row")
        try:
            values = connection.execute(table.mutate(result=expression(table)))["result"]
            print(f"  {backend} {[None if pd.isna(value) else str(value) for value in values]}")
        except (ibis.common.exceptions.IbisError, TypeError) as error:
            print(f"  {backend} refused: {type(error).__name__}")
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
rate as decimal(12,2), times 3
  DuckDB ['0.39', '7.50', '10.50']
  SQLite ['0.38', '7.50', '10.50']
  polars ['0.36', '7.50', '10.50']
rate rounded
  DuckDB ['0', '3', '4']
  SQLite ['0', '3', '4']
  polars ['0', '2', '4']
days % 4
  DuckDB ['-3', '3', '0']
  SQLite ['-3', '3', '0']
  polars ['1', '3', '0']
days // 4
  DuckDB ['-2', '1', '2']
  SQLite ['-2', '1', '2']
  polars ['-2', '1', '2']
month and day
  DuckDB ['Jan 31', 'Feb 28', 'Dec 28']
  SQLite [None, None, None]
  polars ['Jan 31', 'Feb 28', 'Dec 28']
code as a number
  DuckDB ['12.0', '7.0', None]
  SQLite refused: OperationNotDefinedError
  polars ['12.0', None, None]
median
  DuckDB ['7.0', '7.0', '7.0']
  SQLite refused: OperationNotDefinedError
  polars refused: OperationNotDefinedError
a month later
  DuckDB ['2026-02-28 00:00:00', '2026-03-28 00:00:00', '2027-01-28 00:00:00']
  SQLite refused: UnsupportedOperationError
  polars refused: TypeError
SEEN

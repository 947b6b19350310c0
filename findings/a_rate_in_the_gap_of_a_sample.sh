#!/usr/bin/env bash
# The one rate of 8.75 cents among thousands of nine becomes nine cents when DuckDB reads it from pandas, by where it stands.
#
# Versions:  DuckDB 2.0.1 reading frames of pandas 3.1.1; pyarrow 26.0.1 and polars 2.1.0 for comparison.
# Expected:  pandas holds exact decimals as a column of Python objects, and DuckDB looks at a sample of 1,000 for their
#            type. A value that does not fit raises ("value is out of range"), as a larger one does.
# Happens:   too many digits *before* the point raise, too many *after* it are rounded away: 0.0875 becomes 0.09, and
#            27.50 among whole dollars 28. From 2,000 rows on only every n-th row is looked at, so the same rate in the
#            next row keeps its digits, and so do all in a table of 1,999 rows. Integers with one 0.5 do the same (0).
#            Lists given as parameters are looked at in full; so does pyarrow, and polars through it.
# Matters:   this is the usual road of exact amounts: psycopg or SQLAlchemy into pandas, SQL over it. The sum is off by
#            cents or dollars, and a test table of a few hundred rows never shows it. That the sample is one is
#            documented, and that it can raise; not that it changes values.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq duckdb==2.0.1 pandas==3.1.1 pyarrow==26.0.1 polars==2.1.0 2> /dev/null

cat > run.py <<'PY'
from decimal import Decimal

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa


def table(rows: int, place: int, usual: object, rare: object) -> pd.DataFrame:
    column = [usual] * rows
    column[place] = rare
    return pd.DataFrame({"x": pd.Series(column, dtype=object)})


def duck(frame: pd.DataFrame, place: int) -> str:
    value, kind = duckdb.sql(f"SELECT x, typeof(x) FROM frame LIMIT 1 OFFSET {place}").fetchall()[0]
    return f"{value} {kind}"


usual, rare = Decimal("0.09"), Decimal("0.0875")
for rows, place in ((1999, 1001), (5000, 1000), (5000, 1001)):
    print(f"{rows} rows, {rare} in row {place}:", duck(table(rows, place, usual, rare), place))
bills = table(5000, 1001, Decimal("40"), Decimal("27.50"))
print("27.50 among whole dollars:", duck(bills, 1001), "| sum", duckdb.sql("SELECT sum(x) FROM bills").fetchall()[0][0],
      "pandas", bills["x"].sum())
print("0.5 among integers:", duck(table(5000, 1001, 1, 0.5), 1001))
frame = table(5000, 1001, usual, rare)
print("parameter:", duckdb.execute("SELECT ?[1002]", [frame["x"].to_list()]).fetchall()[0][0])
print("pyarrow:", pa.Table.from_pandas(frame)["x"][1001], "polars:", pl.from_pandas(frame)["x"][1001])
try:
    duck(table(5000, 1001, Decimal("40"), Decimal("1200")), 1001)
except duckdb.InvalidInputException as error:
    print("1200 among two digits:", str(error).splitlines()[0])
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
1999 rows, 0.0875 in row 1001: 0.0875 DECIMAL(5,4)
5000 rows, 0.0875 in row 1000: 0.0875 DECIMAL(5,4)
5000 rows, 0.0875 in row 1001: 0.09 DECIMAL(3,2)
27.50 among whole dollars: 28 DECIMAL(2,0) | sum 199988 pandas 199987.50
0.5 among integers: 0 INTEGER
parameter: 0.0875
pyarrow: 0.0875 polars: 0.0875
1200 among two digits: Invalid Input Error: Failed to cast value: Casting value "1200" to type DECIMAL(2,0) failed: value is out of range!
SEEN

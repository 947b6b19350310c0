#!/usr/bin/env bash
# The average of 4 and 5 is 5 for pandas, and their median is 4 for DuckDB.
#
# Versions:  pandas 3.1.1 with pyarrow 26.0.1, DuckDB 2.0.1, polars 2.1.0.
# Expected:  a column of decimals holds exact values, and the mean or the median of two of them may need one more
#            digit: 4.5, or 0.055 for the rates 0.05 and 0.06. Either it is given, or the result is a float.
# Happens:   mean() of decimals from Arrow has as many digits as the column, rounded: 5, and 0.06. So have
#            groupby().mean() and pivot tables; median() of the same column gives 4.5 and 0.055. In DuckDB it is
#            the other way around: avg is right, median and quantile_cont have as many digits as the column and are
#            *cut*: 4, and 0.05; even the 99th percentile of 4 and 5, "by interpolation", is 4. polars has both right.
# Matters:   means and medians of the same bills disagree by up to a whole unit between libraries that exchange
#            their columns without copying them. Columns without decimals (numeric(9,0) for kWh or ratings) and
#            rates per kWh are hit hardest, and no digit after the point invites doubt.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1 polars==2.1.0 2> /dev/null

cat > run.py <<'PY'
from decimal import Decimal

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

for values, kind in ((["4", "5"], pa.decimal128(9, 0)), (["0.05", "0.06"], pa.decimal128(9, 2))):
    table = pa.table({"group": ["A", "A"], "x": pa.array([Decimal(value) for value in values], kind)})
    frame = table.to_pandas(types_mapper=pd.ArrowDtype)
    groups = frame.groupby("group")["x"]
    print(" and ".join(values))
    print("  pandas mean  ", frame["x"].mean(), groups.mean().tolist()[0], "median", frame["x"].median(), groups.median().tolist()[0])
    duck = duckdb.sql("SELECT avg(x), median(x), quantile_cont(x, 0.99) FROM table").fetchall()[0]
    print("  DuckDB mean  ", duck[0], "median", duck[1], "99th percentile", duck[2])
    column = pl.from_arrow(table)["x"]
    print("  polars mean  ", column.mean(), "median", column.median())
PY
sed -i 's/FROM table"/FROM bills"/; s/    table = pa.table/    bills = pa.table/; s/table\.to_pandas/bills.to_pandas/; s/from_arrow(table)/from_arrow(bills)/' run.py
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
4 and 5
  pandas mean   5 5 median 4.5 4.5
  DuckDB mean   4.5 median 4 99th percentile 4
  polars mean   4.5 median 4.5
0.05 and 0.06
  pandas mean   0.06 0.06 median 0.055 0.055
  DuckDB mean   0.055 median 0.05 99th percentile 0.05
  polars mean   0.055 median 0.055
SEEN

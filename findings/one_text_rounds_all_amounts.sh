#!/usr/bin/env bash
# One "N/A" in a column of a SQLite table, and the amounts around it come rounded to seven digits.
#
# Versions:  adbc-driver-sqlite 1.13.0 with pyarrow 26.0.1, pandas 3.1.1 and polars 2.1.0; Python's own sqlite3.
# Expected:  a SQLite column may hold numbers and texts. A driver that gives columns of one type either refuses
#            such a column, or gives its numbers as texts with all their digits.
# Happens:   1,234,567.89 comes as the text 1.234568e+06: once a text is met among the first 1,024 rows, the
#            driver writes the numbers as six decimals of a power of ten. Not only those before the text: the
#            ones after it, too. A meter number 1000451 becomes 1.000451e+06, if the column also has a fraction.
#            pandas (read_sql with an ADBC connection) and polars (read_database_uri with engine="adbc") hand on
#            what they get. After 1,024 rows without a text, the same column raises an error instead.
# Matters:   no warning; converted back to numbers, each amount of a million or more is wrong by up to half a
#            dollar, each of ten million by up to five. The database itself has every cent, as sqlite3 shows.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq adbc-driver-sqlite==1.13.0 adbc-driver-manager==1.13.0 \
    pyarrow==26.0.1 pandas==3.1.1 polars==2.1.0 2> /dev/null

cat > read.py <<'PY'
import sqlite3

import adbc_driver_sqlite.dbapi as adbc
import pandas as pd
import polars as pl

plain = sqlite3.connect("bills.db")
plain.execute("CREATE TABLE bill (month TEXT, amount)")
plain.executemany(
    "INSERT INTO bill VALUES (?, ?)",
    [("January", 1234567.89), ("February", 88765432.1), ("March", "N/A"), ("April", 1234567.89)],
)
plain.commit()
query = "SELECT amount FROM bill"
print("sqlite3:", [row[0] for row in plain.execute(query)])
with adbc.connect("bills.db") as connection:
    print("pandas: ", pd.read_sql(query, connection)["amount"].tolist())
    with connection.cursor() as cursor:
        for text in (query, query + " WHERE amount <> 'N/A'", "SELECT 1000451 AS x UNION ALL SELECT 2.5 UNION ALL SELECT 'A-12'"):
            cursor.execute(text)
            print("adbc:   ", cursor.fetch_arrow_table().column(0).to_pylist())
print("polars: ", pl.read_database_uri(query, "sqlite://bills.db", engine="adbc")["amount"].to_list())
PY
venv/bin/python read.py 2>&1 | tee seen
diff seen - <<'SEEN'
sqlite3: [1234567.89, 88765432.1, 'N/A', 1234567.89]
pandas:  ['1.234568e+06', '8.876543e+07', 'N/A', '1.234568e+06']
adbc:    ['1.234568e+06', '8.876543e+07', 'N/A', '1.234568e+06']
adbc:    [1234567.89, 88765432.1, 1234567.89]
adbc:    ['1.000451e+06', '2.500000e+00', 'A-12']
polars:  ['1.234568e+06', '8.876543e+07', 'N/A', '1.234568e+06']
SEEN

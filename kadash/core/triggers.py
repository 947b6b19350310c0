"""The database triggers that write the audit trail: made from the schema, and compared with it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

UNAUDITED = frozenset(
    {
        "alembic_version",
        "audit_entry",
        "audit_seal",
        "audit_actor",
        "upload_file",
        "evidence_content",
        "bill_month",  # follows from the bills, which the trail keeps
        "upload_draft",  # nothing of the program's data yet
        "typed_draft",
        "reminder",
        "sign_in",  # changes every minute, and is no figure of the program
    }
)
_TRAIL = ("audit_entry", "audit_seal")
_COLUMNS = "at, actor, batch_id, seal_id, table_name, row_id, operation, before, after"
NOW_SQLITE = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
NOW_POSTGRES = r"""to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24\:MI\:SS.MS"Z"')"""


class Trigger(NamedTuple):
    """One trigger: its name, its table, and the statement that makes it."""

    name: str
    table: str
    statement: str


# The columns of all tables at once. SQLAlchemy's inspector looks up their types, too: four times as long on
# PostgreSQL, and each upload asks.
_TABLE_COLUMNS = {
    "sqlite": """
        SELECT tables.name, columns.name
        FROM sqlite_master AS tables, pragma_table_xinfo(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite~_%' ESCAPE '~' AND columns.hidden <> 1
        ORDER BY tables.name, columns.cid""",
    "postgresql": """
        SELECT tables.relname, columns.attname
        FROM pg_class AS tables JOIN pg_attribute AS columns ON columns.attrelid = tables.oid
        WHERE tables.relkind IN ('r', 'p') AND pg_table_is_visible(tables.oid)
            AND tables.relnamespace <> 'pg_catalog'::regnamespace
            AND columns.attnum > 0 AND NOT columns.attisdropped
        ORDER BY tables.relname COLLATE "C", columns.attnum""",
}


def audited_tables(connection: Connection) -> dict[str, list[str]]:
    """Return the tables whose changes the trail keeps, each with its columns."""
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(sa.text(_TABLE_COLUMNS[connection.dialect.name])):
        if table not in UNAUDITED:
            found.setdefault(table, []).append(column)
    return found


def float_columns(connection: Connection, table: str) -> set[str]:
    """Return the columns of a SQLite table whose numbers may have decimals.

    By their declared type: https://www.sqlite.org/datatype3.html, 3.1, rule 4.
    """
    query = sa.text("SELECT name, upper(type) FROM pragma_table_xinfo(:table)")
    found = connection.execute(query, {"table": table})
    return {name for name, type in found if any(part in type for part in ("REAL", "FLOA", "DOUB"))}


def put_triggers(connection: Connection) -> None:
    """Make the triggers of the tables that are there now: those that are missing or not as they should be.

    The others stay: on PostgreSQL a trigger that is dropped locks its table until the migration ends.
    """
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        connection.execute(sa.text("INSERT OR IGNORE INTO audit_actor (id) VALUES (1)"))
    else:
        connection.exec_driver_sql("".join(POSTGRES_FUNCTIONS.values()))
    for trigger, _ in _differing(connection):
        on = "" if sqlite else f' ON "{trigger.table}"'
        connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS "{trigger.name}"{on}')
        connection.exec_driver_sql(trigger.statement)


def trigger_faults(connection: Connection) -> list[str]:
    """Return a sentence for each trigger that is missing, switched off or not what it was made as."""
    faults = [] if connection.dialect.name == "sqlite" else list(_function_faults(connection))
    for trigger, found in _differing(connection):
        wrong = "is missing or switched off" if found is None else "was changed"
        faults.append(f"The trigger {trigger.name} of {trigger.table} {wrong}.")
    return faults


def _differing(connection: Connection) -> Iterator[tuple[Trigger, str | None]]:
    """Yield each trigger that is not as it should be, with its definition, if it is there and switched on."""
    sqlite = connection.dialect.name == "sqlite"
    there = dict(_sqlite_there(connection) if sqlite else _postgres_there(connection))
    for trigger in _wanted(connection):
        found = there.get((trigger.table, trigger.name))
        if found is None or not (found == trigger.statement if sqlite else _alike(found, trigger.statement)):
            yield trigger, found


@contextmanager
def unguarded(connection: Connection) -> Iterator[None]:
    """Let entries of the trail be changed for as long as the block lasts, in this transaction only.

    For the one thing that the law puts above the trail: a person's data go where they ask for it.
    """
    sqlite = connection.dialect.name == "sqlite"
    guards = [one for one in (_sqlite_guards() if sqlite else _postgres_guards()) if one.table == _TRAIL[0]]
    for guard in guards:
        on = "" if sqlite else f' ON "{guard.table}"'
        connection.exec_driver_sql(f'DROP TRIGGER "{guard.name}"{on}')
    yield
    for guard in guards:
        connection.exec_driver_sql(guard.statement)


def foreign_code(connection: Connection) -> list[str]:
    """Return a sentence for what in the schema runs by itself, or stands for a table, and is not ours."""
    ours = {(trigger.table, trigger.name) for trigger in _wanted(connection)}
    found = _sqlite_code(connection) if connection.dialect.name == "sqlite" else _postgres_code(connection)
    return [
        f"The {kind} {name}{f' of {table}' if table else ''} is not Kadash's."
        for kind, table, name in found
        if (table, name) not in ours and not (kind == "function" and name in POSTGRES_FUNCTIONS)
    ]


def _sqlite_code(connection: Connection) -> Iterator[tuple[str, str, str]]:
    query = "SELECT type, tbl_name, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    for kind, table, name in connection.exec_driver_sql(query):
        yield kind, table if kind == "trigger" else "", name


def _postgres_code(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Triggers (switched off or not), rules, policies, views and functions of our schema; event triggers."""
    here = "to_regnamespace(current_schema())"
    on = f"c ON c.relnamespace = {here} AND c.oid ="
    query = sa.text(
        f"SELECT 'trigger', c.relname, tgname FROM pg_trigger JOIN pg_class {on} tgrelid "
        "WHERE NOT tgisinternal "
        f"UNION ALL SELECT 'rule', c.relname, rulename FROM pg_rewrite JOIN pg_class {on} ev_class "
        "WHERE c.relkind NOT IN ('v', 'm') "
        f"UNION ALL SELECT 'policy', c.relname, polname FROM pg_policy JOIN pg_class {on} polrelid "
        f"UNION ALL SELECT 'view', '', relname FROM pg_class WHERE relnamespace = {here} "
        "AND relkind IN ('v', 'm') "
        f"UNION ALL SELECT 'function', '', proname FROM pg_proc f WHERE pronamespace = {here} "
        "AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = f.oid AND d.deptype = 'e') "
        "UNION ALL SELECT 'event trigger', '', evtname FROM pg_event_trigger"
    )
    yield from ((row[0], row[1], row[2]) for row in connection.execute(query))


def _alike(found: str, wanted: str) -> bool:
    """Compare two definitions without what PostgreSQL writes in another way: case, quotes, parentheses."""
    bare_found, bare_wanted = (re.sub(r"[^a-z0-9_ ]", "", text.lower()) for text in (found, wanted))
    return bare_found == bare_wanted


def _sqlite_there(connection: Connection) -> Iterator[tuple[tuple[str, str], str]]:
    query = "SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'trigger'"
    yield from (((row[0], row[1]), row[2]) for row in connection.exec_driver_sql(query))


def _postgres_there(connection: Connection) -> Iterator[tuple[tuple[str, str], str]]:
    query = sa.text(
        "SELECT c.relname, t.tgname, pg_get_triggerdef(t.oid, true) FROM pg_trigger t "
        "JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND t.tgenabled = 'O'"
    )
    yield from (((row[0], row[1]), row[2]) for row in connection.execute(query))


def _function_faults(connection: Connection) -> Iterator[str]:
    query = sa.text("SELECT proname, prosrc FROM pg_proc WHERE proname LIKE 'kadash_%'")
    there = {row[0]: row[1] for row in connection.execute(query)}
    for name, statement in POSTGRES_FUNCTIONS.items():
        if there.get(name) != statement.split("$$")[1]:
            yield f"The function {name} that the triggers call was changed."


def _wanted(connection: Connection) -> Iterator[Trigger]:
    sqlite = connection.dialect.name == "sqlite"
    for table, columns in audited_tables(connection).items():
        if sqlite:
            yield from _sqlite_triggers(table, columns, float_columns(connection, table))
        else:
            yield from _postgres_triggers(table, columns)
    yield from _sqlite_guards() if sqlite else _postgres_guards()


def _sqlite_triggers(table: str, columns: list[str], floats: set[str]) -> Iterator[Trigger]:
    typed_only = 'WHEN NEW."batch_id" IS NULL ' if "batch_id" in columns else ""
    row_id = {"INSERT": "NEW.id", "UPDATE": "NEW.id", "DELETE": "OLD.id"}
    old, new = (sqlite_image(which, columns, floats) for which in ("OLD", "NEW"))
    before = {"INSERT": "NULL", "UPDATE": old, "DELETE": old}
    after = {"INSERT": new, "UPDATE": new, "DELETE": "NULL"}
    for operation in ("INSERT", "UPDATE", "DELETE"):
        name = f"audit_{table}_{operation.lower()}"
        statement = (
            f'CREATE TRIGGER "{name}" AFTER {operation} ON "{table}" '
            f"{typed_only if operation == 'INSERT' else ''}BEGIN "
            f"INSERT INTO audit_entry ({_COLUMNS}) "
            f"SELECT {NOW_SQLITE}, actor, batch_id, seal_id, '{table}', {row_id[operation]}, "
            f"'{operation.lower()}', {before[operation]}, {after[operation]} "
            "FROM audit_actor WHERE id = 1; END"
        )  # names come from the schema itself
        yield Trigger(name, table, statement)


def sqlite_image(which: str, columns: list[str], floats: set[str]) -> str:
    """Return the SQL for a row as JSON, as the triggers write it; `which` is OLD, NEW or an alias.

    Each connection parses all triggers when it first asks something: the shorter, the sooner.
    """
    cells = [(name, f'{which}."{name}"') for name in columns]
    texts = (f"'{name}', {_exact(cell) if name in floats else cell}" for name, cell in cells)
    return f"json_object({', '.join(texts)})"


def _exact(cell: str) -> str:
    """Return the SQL for a cell whose number comes back as it was: SQLite writes 15 digits, some need 17."""
    short = f"typeof({cell}) <> 'real' OR CAST(printf('%!.15g', {cell}) AS REAL) = {cell}"
    return f"CASE WHEN {short} THEN {cell} ELSE json(printf('%!.17g', {cell})) END"


def _sqlite_guards() -> Iterator[Trigger]:
    for table in _TRAIL:
        for operation in ("UPDATE", "DELETE"):
            name = f"audit_guard_{table}_{operation.lower()}"
            refuse = "SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
            yield Trigger(
                name, table, f'CREATE TRIGGER "{name}" BEFORE {operation} ON {table} BEGIN {refuse}'
            )


POSTGRES_FUNCTIONS = {
    "kadash_audit": """
CREATE OR REPLACE FUNCTION kadash_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_entry
    (at, actor, batch_id, seal_id, table_name, row_id, operation, before, after) VALUES (
    to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    nullif(current_setting('kadash.actor', true), ''),
    nullif(current_setting('kadash.batch', true), '')::integer,
    nullif(current_setting('kadash.seal', true), '')::integer,
    TG_TABLE_NAME,
    CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END,
    lower(TG_OP),
    CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD)::text END,
    CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW)::text END);
  RETURN NULL;
END $$;
""",
    "kadash_append_only": """
CREATE OR REPLACE FUNCTION kadash_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only';
END $$;
""",
    "kadash_no_truncate": """
CREATE OR REPLACE FUNCTION kadash_no_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE would go past the audit trail: use DELETE';
END $$;
""",
}


def _postgres_triggers(table: str, columns: list[str]) -> Iterator[Trigger]:
    typed_only = 'WHEN (NEW."batch_id" IS NULL) ' if "batch_id" in columns else ""
    for operation, condition in (("INSERT", typed_only), ("UPDATE", ""), ("DELETE", "")):
        name = f"audit_{operation.lower()}"
        call = f"FOR EACH ROW {condition}EXECUTE FUNCTION kadash_audit()"
        yield Trigger(name, table, f'CREATE TRIGGER {name} AFTER {operation} ON "{table}" {call}')
    call = "FOR EACH STATEMENT EXECUTE FUNCTION kadash_no_truncate()"
    yield Trigger(
        "audit_truncate", table, f'CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON "{table}" {call}'
    )


def _postgres_guards() -> Iterator[Trigger]:
    for table in _TRAIL:
        events = f"BEFORE DELETE OR UPDATE OR TRUNCATE ON {table} FOR EACH STATEMENT"
        call = f"CREATE TRIGGER audit_guard {events} EXECUTE FUNCTION kadash_append_only()"
        yield Trigger("audit_guard", table, call)

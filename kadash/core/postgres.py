"""How Kadash connects to PostgreSQL, with or without a connection pooler between.

A pooler that gives out its connections by the transaction (PgBouncer, ``pool_mode = transaction``) carries
nothing from one transaction to the next and refuses startup options. So nothing here is set for a session:
the limit on waiting for locks is set in each transaction, and statements are prepared on the server only
where somebody asks for it. What cannot go through a pooler (``pg_dump``) takes the direct address.
"""

import time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url

from kadash.core.environment import given, whole
from kadash.core.finite import as_json

LOCK_TIMEOUT_S = 15
# A server that vanished without a word is noticed. The client's own settings: a pooler never sees them.
CLIENT = {"connect_timeout": 10, "keepalives_idle": 30, "tcp_user_timeout": 30_000}
DIRECT = "KADASH_DIRECT_DATABASE_URL"
KEPT, MORE = 10, 20
"""Connections that a process keeps, and how many more it opens when people click at once (each page that is
being drawn reads through one, and saving takes a second): three servers stay below PostgreSQL's 100."""
KIND = "kadash_transaction"
_HAS_SCHEMA = "kadash_has_schema"
WAIT_S, PAUSE_S, TRIES = 3.0, 7.0, 60
"""A migration waits so long for everybody to be done, then lets them go on for so long, so many times."""
# Name in the URL's query: name of the environment variable.
POOL_SIZE = ("pool_size", "KADASH_POOL_SIZE")
MAX_OVERFLOW = ("max_overflow", "KADASH_POOL_OVERFLOW")
PREPARE = ("prepare_threshold", "KADASH_PREPARE_THRESHOLD")


def with_driver(url: URL) -> URL:
    """Name our PostgreSQL driver where the URL leaves it open (``postgresql://``, ``postgres://``)."""
    if url.drivername in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    return url


def make_engine(url: URL) -> Engine:
    """Return the pool of connections to a server. Raises Unusable where a setting is no number."""
    pool_size = whole(POOL_SIZE[1], _said(url, *POOL_SIZE) or str(KEPT), least=1, most=500)
    more = whole(MAX_OVERFLOW[1], _said(url, *MAX_OVERFLOW) or str(MORE), least=0, most=500)
    prepare = _said(url, *PREPARE) or "none"
    wanted: dict[str, Any] = {name: value for name, value in CLIENT.items() if name not in url.query}
    wanted["prepare_threshold"] = (
        None if prepare.lower() == "none" else whole(PREPARE[1], prepare, least=0, most=1_000_000)
    )
    engine = sa.create_engine(
        url.difference_update_query([POOL_SIZE[0], MAX_OVERFLOW[0], PREPARE[0]]),
        pool_pre_ping=True,
        pool_size=pool_size,
        max_overflow=more,
        connect_args=wanted,
        json_serializer=as_json,
    )
    sa.event.listen(engine, "begin", _begin)
    return engine


def _said(url: URL, in_url: str, in_environment: str) -> str | None:
    """Return a setting as the URL has it, else the environment."""
    found = url.query.get(in_url)
    return found if isinstance(found, str) else given(in_environment)


def _begin(connection: Connection) -> None:
    """Limit the waiting for locks; a reading or writing transaction holds the schema until it ends.

    A migration waits for all who hold it and lets nobody in meanwhile, so it cannot deadlock with somebody
    who uses the tables in another order. ``LOCK`` comes before the snapshot of what the transaction sees:
    whoever waited here for a migration sees what it left.
    """
    limit_waiting(connection)
    if connection.get_execution_options().get(KIND) not in ("read", "write"):
        return
    if connection.info.get(_HAS_SCHEMA):
        connection.exec_driver_sql("LOCK TABLE alembic_version IN ACCESS SHARE MODE")
    else:  # a new connection, or a database that is still empty
        found = connection.exec_driver_sql("SELECT to_regclass('alembic_version') IS NOT NULL").scalar_one()
        connection.info[_HAS_SCHEMA] = bool(found)


def have_schema_alone(connection: Connection) -> None:
    """Wait until nobody else uses the tables, until the transaction ends. Raises the driver's error.

    Whoever comes while a migration waits has to wait, too. So it waits a little, lets everybody go on, and
    tries again: a long load is not interrupted, and nobody stands still for long.
    """
    for left in range(TRIES - 1, -1, -1):
        try:
            with connection.begin_nested():
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT_S * 1000:.0f}ms'")
                connection.exec_driver_sql("LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE")
            break
        except sa.exc.OperationalError:
            if not left:
                raise
            time.sleep(PAUSE_S)
    limit_waiting(connection)


def limit_waiting(connection: Connection) -> None:
    """Let this transaction, and none after it, wait so long for locks and no longer."""
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT_S * 1000:.0f}ms'")


def direct_url(url: URL) -> URL:
    """Return the address of the server itself, for what cannot go through a pooler."""
    said = given(DIRECT)
    return with_driver(make_url(said)) if said else url


def is_pooled(connection: Connection) -> bool:
    """Say whether a pooler stands between: the server's process is not the one that greeted us."""
    raw: Any = connection.connection.dbapi_connection
    serving = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    return bool(raw.info.backend_pid != serving)

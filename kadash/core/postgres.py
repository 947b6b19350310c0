"""How Kadash connects to PostgreSQL, with or without a connection pooler between.

A pooler that gives out its connections by the transaction (PgBouncer, ``pool_mode = transaction``) carries
nothing from one transaction to the next and refuses startup options. So nothing here is set for a session:
the limit on waiting for locks is set in each transaction, and statements are prepared on the server only
where somebody asks for it. What cannot go through a pooler (``pg_dump``) takes the direct address.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url

from kadash.core.environment import given, whole

LOCK_TIMEOUT_S = 15
# A server that vanished without a word is noticed. The client's own settings: a pooler never sees them.
CLIENT = {"connect_timeout": 10, "keepalives_idle": 30, "tcp_user_timeout": 30_000}
DIRECT = "KADASH_DIRECT_DATABASE_URL"
KEPT, MORE = 10, 20
"""Connections that a process keeps, and how many more it opens when people click at once (each page that is
being drawn reads through one, and saving takes a second): three servers stay below PostgreSQL's 100."""
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
    )
    sa.event.listen(engine, "begin", limit_waiting)
    return engine


def _said(url: URL, in_url: str, in_environment: str) -> str | None:
    """Return a setting as the URL has it, else the environment."""
    found = url.query.get(in_url)
    return found if isinstance(found, str) else given(in_environment)


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

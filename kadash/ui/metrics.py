"""Counts and times of this process for a Prometheus: no names, no figures of customers."""

import time
from typing import Any

import sqlalchemy as sa
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from sqlalchemy.engine import Connection, Engine
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kadash import __version__
from kadash.core import schema
from kadash.core.database import Database, database_url
from kadash.core.errors import KadashError

CONTENT_TYPE = CONTENT_TYPE_LATEST
SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
KINDS = {"media": "download", "upload_file": "upload", "static": "asset", "component": "asset"}
_REGISTRY = CollectorRegistry()
_BEGAN = "kadash_began"
ProcessCollector(registry=_REGISTRY)
PlatformCollector(registry=_REGISTRY)
_REQUESTS = Counter("kadash_requests", "Requests by kind and status", ["kind", "status"], registry=_REGISTRY)
_OPEN = Gauge("kadash_connected_browsers", "Open websockets, one for each window", registry=_REGISTRY)
_PAGES = Histogram(
    "kadash_page_seconds", "Time a page's script takes", ["page"], buckets=SECONDS, registry=_REGISTRY
)
_STOPPED = Counter(
    "kadash_pages_stopped", "Pages that ended with a sentence instead", ["page"], registry=_REGISTRY
)
_TRANSACTIONS = Histogram(
    "kadash_transaction_seconds", "Time a transaction is open", ["kind"], buckets=SECONDS, registry=_REGISTRY
)
_ERRORS = Counter("kadash_database_errors", "Errors that the database reported", registry=_REGISTRY)
_WORKING = Gauge("kadash_work_running", "Uploads and undos under way or waiting", registry=_REGISTRY)
_WORK = Counter("kadash_work_done", "Work in the background by how it ended", ["end"], registry=_REGISTRY)
_CONNECTIONS = Gauge("kadash_database_connections", "Connections in use by this process", registry=_REGISTRY)
_INFO = Gauge("kadash_info", "Version and the schema it needs", ["version", "schema"], registry=_REGISTRY)


def page(name: str, seconds: float) -> None:
    """Take note of how long one run of a page took."""
    _PAGES.labels(name).observe(seconds)


def stopped(name: str) -> None:
    """Count a page that could not be shown whole."""
    _STOPPED.labels(name).inc()


def work_began() -> None:
    """Count work in the background."""
    _WORKING.inc()


def work_ended(*, failed: bool) -> None:
    """Count its end."""
    _WORKING.dec()
    _WORK.labels("failed" if failed else "done").inc()


def text() -> bytes:
    """Return all counts and times in the form that Prometheus reads."""
    _INFO.labels(__version__, schema.newest()).set(1)
    try:
        pool: Any = Database(database_url()).engine.pool
        _CONNECTIONS.set(pool.checkedout())
    except KadashError:
        _CONNECTIONS.set(0)
    return generate_latest(_REGISTRY)


class Counted:
    """ASGI middleware: counts requests by kind, never by address."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            with _OPEN.track_inprogress():
                await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self.app(scope, receive, _counting(send, _kind(scope["path"])))
        else:
            await self.app(scope, receive, send)


def _kind(path: str) -> str:
    parts = path.split("/")
    if parts[-1] in ("healthz", "readyz", "metrics", "health"):
        return "monitor"
    return next((kind for part, kind in KINDS.items() if part in parts), "page")


def _counting(send: Send, kind: str) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            _REQUESTS.labels(kind, f"{message['status'] // 100}xx").inc()
        await send(message)

    return sent


def watch_databases() -> None:
    """Measure transactions and count errors of every database that this process opens."""
    sa.event.listen(Engine, "begin", _begin)
    sa.event.listen(Engine, "commit", _end)
    sa.event.listen(Engine, "rollback", _end)
    sa.event.listen(Engine, "handle_error", lambda _: _ERRORS.inc())


def _begin(connection: Connection) -> None:
    connection.info[_BEGAN] = time.perf_counter()


def _end(connection: Connection) -> None:
    began = connection.info.pop(_BEGAN, None)
    if began is not None:
        kind = connection.get_execution_options().get("kadash_transaction", "other")
        _TRANSACTIONS.labels(kind).observe(time.perf_counter() - began)

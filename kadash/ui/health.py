"""Addresses for whoever runs the program: is the process alive, can it serve, how busy is it.

``/healthz`` asks nothing but the process: a database that is away must not get every server restarted.
``/readyz`` asks whether people can be served: the database answers within a second, with the schema that this
program needs. Both carry no data, so nobody has to sign in. ``/metrics`` is for a Prometheus that knows the
token.
"""

import hmac
import threading

import anyio
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kadash.core import schema
from kadash.core.database import Database, database_url
from kadash.core.environment import given
from kadash.core.errors import KadashError
from kadash.core.faults import plainly
from kadash.ui import databases, metrics

PATHS = ("/healthz", "/readyz", "/metrics")
PATIENCE_S = 1.0
TOKEN = "KADASH_METRICS_TOKEN"  # noqa: S105  # the name of the setting
READY, AWAY, OLDER, NEWER = (
    "ready",
    "not ready: the database does not answer",
    "not ready: the schema of the database is older than this program",
    "not ready: the schema of the database is newer than this program",
)
_asking = threading.Lock()
_NEVER_CACHED = {"cache-control": "no-store"}


async def alive(_: Request) -> Response:
    """Answer that the process lives."""
    return PlainTextResponse("alive", headers=_NEVER_CACHED)


async def ready(_: Request) -> Response:
    """Answer whether people can be served, within a second."""
    said = AWAY
    with anyio.move_on_after(PATIENCE_S):
        said = await anyio.to_thread.run_sync(_state, abandon_on_cancel=True)
    return PlainTextResponse(said, status_code=200 if said == READY else 503, headers=_NEVER_CACHED)


def _state() -> str:
    """Return what stands in the way; one question at a time, so that a hung database holds one thread."""
    if not _asking.acquire(timeout=PATIENCE_S):
        return AWAY
    try:
        url = database_url()
        with plainly(), Database(url).engine.connect() as connection:
            has, needs = schema.found(connection), schema.newest()
        if has == needs:
            return READY
        if has is None or has < needs:
            return OLDER
        # A server that served the older schema goes on until it is replaced.
        return READY if databases.was_opened(url) else NEWER
    except KadashError:
        return AWAY
    finally:
        _asking.release()


async def measured(request: Request) -> Response:
    """Give the counts and times to whoever has the token; without one they are off."""
    token = given(TOKEN)
    if token is None:
        return PlainTextResponse(f"Metrics are off. Set {TOKEN}.", status_code=404)
    scheme, _, said = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not hmac.compare_digest(said.strip().encode(), token.encode()):
        headers = {"www-authenticate": "Bearer"}
        return PlainTextResponse("Send the token of the metrics.", status_code=401, headers=headers)
    return Response(metrics.text(), media_type=metrics.CONTENT_TYPE, headers=_NEVER_CACHED)


ROUTES = [Route(path, answer) for path, answer in zip(PATHS, (alive, ready, measured), strict=True)]

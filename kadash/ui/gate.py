"""Access control before Streamlit sees a request.

Where sign-in is set up, whoever has no valid cookie gets the sign-in screen and nothing else: no media, no
uploads, no metrics. Where it is not, only this machine is served. Streamlit itself serves media to whoever
knows the address, and holds anonymous uploads in memory.
"""

import json
import re
from datetime import datetime, timedelta

import anyio.to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kadash.core import clock
from kadash.core.database import Database, database_url
from kadash.core.errors import KadashError
from kadash.core.people import LOCAL_MANAGER, Person
from kadash.core.roles import Action, may
from kadash.ui import health
from kadash.ui.messages import Bounds, Sockets
from kadash.ui.people import sign_in_is_set_up
from kadash.ui.sign_ins import HELD, LONGEST, SignedIn
from kadash.ui.streamlit_internals import (
    USER_COOKIE_NAME,
    decode_signed_value,
    get_cookie_secret,
    get_cookie_with_chunks,
    get_redirect_uri,
    get_secrets_auth_section,
)

LOOPBACK = ("127.0.0.1", "::1", "localhost")
# Of Streamlit's own addresses, what the sign-in screen itself needs; none of them carries data.
OPEN_TO_ALL = ("health", "host-config", "stream")
CLOSED = ("media", "component", "app")
UPLOADS = "upload_file"
WANTED = "kadash_wanted"
PAGE = re.compile(r"/[a-z_]+(\?[^\s\\]*)?")
REMEMBERED = timedelta(seconds=10)  # how long a person who was disabled is still let through to files


class Gate:
    """ASGI middleware; see the module."""

    def __init__(self, app: ASGIApp, bounds: Bounds = Bounds()) -> None:  # noqa: B008  # a frozen value
        self.app = app
        self.sockets = Sockets(app, bounds)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
        elif not sign_in_is_set_up() and not _from_this_machine(scope):
            await _refuse("Kadash serves this machine only.", scope, receive, send)
        elif scope["type"] == "http" and scope["path"] in health.PATHS:  # no data, or a token of their own
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":  # the page asks who it is, at every run

            async def who() -> Person | None:
                return await self._person(scope)

            await self.sockets.serve(who, scope, receive, send)
        elif not sign_in_is_set_up():
            await self.app(scope, receive, send)
        elif _carries_data(scope["path"]):
            await self._data(scope, receive, _secured(send))
        else:
            await self._page(scope, receive, _secured(send))

    async def _data(self, scope: Scope, receive: Receive, send: Send) -> None:
        person = await self._person(scope)
        if person is None:
            await _refuse("Sign in first.", scope, receive, send)
        elif UPLOADS in scope["path"] and not may(person, Action.UPLOAD):
            await _refuse("Your role does not include uploads.", scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve what is open to all; keep the page that was wanted before sign-in, and return to it."""
        wanted = HTTPConnection(scope).cookies.get(WANTED, "")
        address = scope["path"] + (f"?{scope['query_string'].decode()}" if scope["query_string"] else "")
        asked = scope["method"] == "GET" and "text/html" in Headers(scope=scope).get("accept", "")
        if asked and scope["path"] == "/" and PAGE.fullmatch(wanted) and await self._may(scope):
            response = RedirectResponse(wanted, status_code=303)
            response.delete_cookie(WANTED)
            await response(scope, receive, send)
            return
        keep = asked and PAGE.fullmatch(address) is not None and not await self._may(scope)
        await self.app(scope, receive, _remembering(send, address) if keep else send)

    async def _may(self, scope: Scope) -> bool:
        return await self._person(scope) is not None

    async def _person(self, scope: Scope) -> Person | None:
        """Return who is signed in by the cookies of a request, as of the last seconds."""
        if not sign_in_is_set_up():
            return LOCAL_MANAGER
        signed_in = _signed(HTTPConnection(scope).cookies)
        if signed_in is None or signed_in.email is None:
            return None
        now = clock.now()
        held_at, person = HELD.get(signed_in.key, (None, None))
        if held_at is not None and now - held_at < REMEMBERED:
            return person
        try:
            person = await anyio.to_thread.run_sync(_holding, signed_in, now)
        except KadashError:  # nobody is let in while the database that knows the people is away
            return None
        if person is not None:
            HELD[signed_in.key] = now, person
        return person


async def _refuse(reason: str, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008, "reason": reason})
    else:
        await PlainTextResponse(reason, status_code=403)(scope, receive, send)


def _from_this_machine(scope: Scope) -> bool:
    """Both ends say so: who calls, and the name that was called (so no other site's page can)."""
    client = (scope.get("client") or ("",))[0]
    host = re.sub(r":\d+$", "", Headers(scope=scope).get("host", "")).strip("[]")
    return client in LOOPBACK and host in LOOPBACK


def _carries_data(path: str) -> bool:
    parts = [part for part in path.split("/") if part]
    for index, part in enumerate(parts):
        if part == "_stcore":
            return "/".join(parts[index + 1 :]) not in OPEN_TO_ALL
        if part in CLOSED:
            return True
    return False


def _signed(cookies: dict[str, str]) -> SignedIn | None:
    """Return who a cookie names that we signed, recently enough; else None."""

    def value_of(name: str) -> bytes | None:
        value = cookies.get(name)
        days = LONGEST / timedelta(days=1)
        return (
            value and decode_signed_value(get_cookie_secret(), name, value.encode("latin-1"), days)
        ) or None

    found = get_cookie_with_chunks(value_of, USER_COOKIE_NAME)
    try:
        return SignedIn.of(json.loads(found)) if found else None
    except (ValueError, TypeError, AttributeError):
        return None


def _holding(signed_in: SignedIn, now: datetime) -> Person | None:
    """Return the person of a sign-in that holds."""
    with Database(database_url()).reading() as session:
        return None if signed_in.is_over(session, now) else signed_in.person(session)


def _remembering(send: Send, wanted: str) -> Send:
    """Keep the page that was wanted in a cookie of ten minutes."""

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            cookie = f"{WANTED}={wanted}; Path=/; Max-Age=600; HttpOnly; SameSite=Lax"
            MutableHeaders(scope=message).append("set-cookie", cookie)
        await send(message)

    return sent


def _secured(send: Send) -> Send:
    """Mark all cookies Secure where the app is reached by https, which the address of return says.

    Streamlit leaves the mark out, and behind a proxy nothing in the request is proof of https.
    """
    if not (get_redirect_uri(get_secrets_auth_section()) or "").startswith("https://"):
        return send

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [_made_secure(name, value) for name, value in message["headers"]]
        await send(message)

    return sent


def _made_secure(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    if name.lower() == b"set-cookie" and b"; secure" not in value.lower():
        return name, value + b"; Secure"
    return name, value

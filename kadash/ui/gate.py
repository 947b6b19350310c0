"""What is served to whom, before Streamlit sees a request.

Where sign-in is set up, whoever has no valid cookie gets the sign-in screen and nothing else: no media, no
uploads, no metrics. Where it is not, only this machine is served. Streamlit itself serves media to whoever
knows the address, and holds anonymous uploads in memory.
"""

import json
import re
import time
from collections.abc import MutableMapping
from typing import Any

import anyio.to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.auth_util import get_cookie_with_chunks, get_redirect_uri, get_secrets_auth_section
from streamlit.web.server.server_util import get_cookie_secret
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from kadash.core.database import Database, database_url
from kadash.core.errors import KadashError
from kadash.core.queries import person_by_email
from kadash.ui.people import LONGEST_S, sign_in_is_set_up

LOOPBACK = ("127.0.0.1", "::1", "localhost", "testclient")
# Of Streamlit's own addresses, what the sign-in screen itself needs; none of them carries data.
OPEN_TO_ALL = ("health", "host-config", "stream")
CLOSED = ("media", "component", "app")
WANTED = "kadash_wanted"
PAGE = re.compile(r"/[a-z_]+(\?[^\s\\]*)?")
REMEMBERED_S = 10  # how long a person who was disabled is still let through to files


class Gate:
    """ASGI middleware; see the module."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._known: MutableMapping[str, tuple[float, bool]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
        elif not sign_in_is_set_up():
            allowed = _from_this_machine(scope)
            await self._serve_or(allowed, "Kadash serves this machine only.", scope, receive, send)
        elif scope["type"] == "websocket" or not _carries_data(scope["path"]):
            await self._page(scope, receive, send)
        else:
            await self._serve_or(await self._may(scope), "Sign in first.", scope, receive, send)

    async def _serve_or(
        self, allowed: bool, refusal: str, scope: Scope, receive: Receive, send: Send
    ) -> None:
        if allowed:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": refusal})
        else:
            await PlainTextResponse(refusal, status_code=403)(scope, receive, send)

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve what is open to all; keep the page that was wanted before sign-in, and return to it."""
        if scope["type"] == "websocket":
            await self.app(scope, receive, send)
            return
        wanted = HTTPConnection(scope).cookies.get(WANTED, "")
        address = scope["path"] + (f"?{scope['query_string'].decode()}" if scope["query_string"] else "")
        asked = scope["method"] == "GET" and "text/html" in Headers(scope=scope).get("accept", "")
        if asked and scope["path"] == "/" and PAGE.fullmatch(wanted) and await self._may(scope):
            response = RedirectResponse(wanted, status_code=303)
            response.delete_cookie(WANTED)
            await response(scope, receive, send)
            return
        keep = asked and PAGE.fullmatch(address) is not None and not await self._may(scope)
        await self.app(scope, receive, _with_cookies(send, address if keep else None))

    async def _may(self, scope: Scope) -> bool:
        email = _signed_email(HTTPConnection(scope).cookies)
        if email is None:
            return False
        until, enabled = self._known.get(email, (0.0, False))
        if time.monotonic() > until:
            try:
                enabled = await anyio.to_thread.run_sync(_is_enabled, email)
            except KadashError:  # nobody is let in while the database that knows the people is away
                return False
            self._known[email] = (time.monotonic() + REMEMBERED_S, enabled)
        return enabled


def _from_this_machine(scope: Scope) -> bool:
    """Both ends say so: who calls, and the name that was called (so no other site's page can)."""
    client = (scope.get("client") or ("",))[0]
    host = re.sub(r":\d+$", "", Headers(scope=scope).get("host", "")).strip("[]")
    return client in LOOPBACK and host in LOOPBACK


def _carries_data(path: str) -> bool:
    parts = [part for part in path.split("/") if part]
    for place, part in enumerate(parts):
        if part == "_stcore":
            return "/".join(parts[place + 1 :]) not in OPEN_TO_ALL
        if part in CLOSED:
            return True
    return False


def _signed_email(cookies: dict[str, str]) -> str | None:
    """Return the email address of a cookie that we signed, recently enough, for this origin; else None."""

    def signed(name: str) -> bytes | None:
        value = cookies.get(name)
        age = LONGEST_S / 86400
        return (
            value and decode_signed_value(get_cookie_secret(), name, value.encode("latin-1"), age)
        ) or None

    found = get_cookie_with_chunks(signed, USER_COOKIE_NAME)
    try:
        claims: dict[str, Any] = json.loads(found) if found else {}
    except ValueError:
        return None
    if not claims.get("is_logged_in") or not claims.get("email") or claims.get("email_verified") is False:
        return None
    return str(claims["email"])


def _is_enabled(email: str) -> bool:
    with Database(database_url()).reading() as session:
        return person_by_email(session, email=email) is not None


def _with_cookies(send: Send, wanted: str | None) -> Send:
    """Set the cookie of the wanted page, and mark all cookies Secure where the app is reached by https."""
    secure = (get_redirect_uri(get_secrets_auth_section()) or "").startswith("https://")

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if wanted:
                headers.append(
                    "set-cookie", f"{WANTED}={wanted}; Path=/; Max-Age=600; HttpOnly; SameSite=Lax"
                )
            if secure:
                message["headers"] = [_made_secure(name, value) for name, value in message["headers"]]
        await send(message)

    return sent


def _made_secure(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    if name.lower() == b"set-cookie" and b"; secure" not in value.lower():
        return name, value + b"; Secure"
    return name, value

"""The name of this server in its answers, for a proxy that keeps people where their page lives."""

import re

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kadash.core.environment import given

HEADER = b"x-kadash-server"
NAME = re.compile(r"[A-Za-z0-9-]{1,40}")
_FIRST = ("http.response.start", "websocket.accept")


class Named:
    """ASGI middleware: says ``KADASH_SERVER`` in each answer, a websocket's first one among them."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        name = given("KADASH_SERVER") or ""
        self.name = name.encode() if NAME.fullmatch(name) else b""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def named(message: Message) -> None:
            if message["type"] in _FIRST:
                message["headers"] = [*(message.get("headers") or ()), (HEADER, self.name)]
            await send(message)

        await self.app(scope, receive, named if self.name else send)

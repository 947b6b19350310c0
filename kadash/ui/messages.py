"""What a browser may send over its websocket, by who it is: kinds, size and number of messages.

Streamlit itself holds messages of up to its largest size, and all that they carry, for whoever connects.
Before sign-in only what the sign-in screen needs is passed on. Messages that serve developers (what is known
of the repository, emptying everybody's caches) are passed on for nobody.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kadash.core.people import Person, Role
from kadash.core.roles import Action, may
from kadash.ui.streamlit_internals import kind_of, limit_message

NEEDED = frozenset({"rerun_script", "stop_script", "app_heartbeat"})
"""Kinds of messages that every page needs, the sign-in screen too."""
SIGNED_IN = NEEDED | {"backend_operation_request"}  # the rows of a long table, as they are scrolled to
ASKS_TO_UPLOAD = "file_urls_request"

Who = Callable[[], Awaitable[Person | None]]
TOO_BIG, TOO_MANY = 1009, 1008  # the protocol's own codes for closing


@dataclass(frozen=True)
class Bounds:
    """Bytes of one message; of strangers also messages and seconds of a connection, and connections at once.

    With one connection too many the oldest is closed: the sign-in screen of a person needs its own for a
    moment only, and an open page connects again by itself.
    """

    stranger_bytes: int = 16_000
    stranger_messages: int = 100
    stranger_seconds: float = 600
    strangers: int = 100
    stranger_header_bytes: int = 16_000
    reader_bytes: int = 1_000_000  # filters and selections
    writer_bytes: int = 8_000_000  # a grid of some thousand edited rows

    def bytes_of(self, person: Person | None) -> int:
        """Return the size of the largest message that this person may send."""
        if person is None:
            return self.stranger_bytes
        return self.reader_bytes if person.role is Role.READER else self.writer_bytes


def kinds_of(person: Person | None) -> frozenset[str]:
    """Return the kinds of messages that are passed on for this person."""
    if person is None:
        return NEEDED
    return SIGNED_IN | {ASKS_TO_UPLOAD} if may(person, Action.UPLOAD) else SIGNED_IN


class Sockets:
    """The websockets of one process, each passed on within its bounds."""

    def __init__(self, app: ASGIApp, bounds: Bounds) -> None:
        self.app, self.bounds = app, bounds
        self._strangers: OrderedDict[Socket, None] = OrderedDict()

    async def serve(self, who: Who, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one connection on until it ends; ``who`` says whose it is at the moment."""
        person = await who()
        if person is None and _size(scope) > self.bounds.stranger_header_bytes:
            await send({"type": "websocket.close", "code": TOO_BIG, "reason": "Too many headers."})
            return
        socket = Socket(self.bounds, who, receive, send, stranger=person is None)
        limit_message(receive, self.bounds.bytes_of(person))
        if socket.stranger:
            self._strangers[socket] = None
            if len(self._strangers) > self.bounds.strangers:
                oldest, _ = self._strangers.popitem(last=False)
                oldest.displaced.set()
        try:
            await self.app(scope, socket.receive, socket.send)
        finally:
            self._strangers.pop(socket, None)


class Socket:
    """One connection, as Streamlit sees it."""

    def __init__(self, bounds: Bounds, who: Who, receive: Receive, send: Send, *, stranger: bool) -> None:
        self.bounds, self.who, self._receive, self._send = bounds, who, receive, send
        self.stranger = stranger
        self.displaced = asyncio.Event()
        self._ends = asyncio.get_running_loop().time() + bounds.stranger_seconds
        self._received = 0
        self._over = False

    async def receive(self) -> Message:
        """Return the next message that is passed on; the end of the connection where a bound is exceeded."""
        while True:
            message = await (self._before_the_end() if self.stranger else self._receive())
            if message is None:
                return await self._close(TOO_MANY)
            if message["type"] != "websocket.receive":
                return message
            person = await self.who()
            data = message.get("bytes") or b""
            self._received += 1
            if len(data) > self.bounds.bytes_of(person) or message.get("text"):
                return await self._close(TOO_BIG)
            if person is None and self._received > self.bounds.stranger_messages:
                return await self._close(TOO_MANY)
            if kind_of(data) in kinds_of(person):
                return message

    async def send(self, message: Message) -> None:
        """Send on, unless the connection was closed here."""
        if not self._over:
            await self._send(message)

    async def _before_the_end(self) -> Message | None:
        """Return the next message; None where another connection took the place, or the time is up."""
        left = self._ends - asyncio.get_running_loop().time()
        coming = asyncio.ensure_future(self._receive())
        gone = asyncio.ensure_future(self.displaced.wait())
        done, waiting = await asyncio.wait(
            {coming, gone}, timeout=max(0.0, left), return_when=asyncio.FIRST_COMPLETED
        )
        for task in waiting:
            task.cancel()
        return coming.result() if coming in done else None

    async def _close(self, code: int) -> Message:
        self._over = True
        logging.getLogger(__name__).info("A connection was closed with code %s.", code)
        await self._send({"type": "websocket.close", "code": code})
        return {"type": "websocket.disconnect", "code": code}


def _size(scope: Scope) -> int:
    headers = sum(len(name) + len(value) for name, value in scope["headers"])
    return headers + len(scope.get("query_string") or b"")

"""What is passed on of a websocket, by who it is; with bounds far below the real ones."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

from kadash.core.people import Person, Role
from kadash.ui.messages import TOO_BIG, TOO_MANY, Bounds, Sockets, kinds_of

BOUNDS = Bounds(
    stranger_bytes=40, stranger_messages=3, stranger_seconds=30, strangers=2, stranger_header_bytes=50,
    reader_bytes=60, writer_bytes=80,
)  # fmt: skip
SCOPE: Scope = {"type": "websocket", "headers": [(b"host", b"localhost")], "query_string": b""}
READER = Person(name="Robin", role=Role.READER)
AVERY = Person(name="Avery", role=Role.REPRESENTATIVE)


def rerun(size: int = 10) -> bytes:
    message = BackMsg()
    message.rerun_script.query_string = "x" * (size - 4)
    data = message.SerializeToString()
    assert len(data) == size
    return data


def asking(**given: object) -> bytes:
    message = BackMsg(**given)
    if not given:
        message.file_urls_request.file_names.append("a.csv")
    return message.SerializeToString()


DEVELOPER = [
    asking(load_git_info=True),
    asking(clear_cache=True),
    asking(set_run_on_save=True),
    asking(debug_disconnect_websocket=True),
    asking(debug_shutdown_runtime=True),
]


class Wire:
    """One connection: what the app behind the gate received, and what came back to the browser."""

    def __init__(self, sockets: Sockets, person: Person | None) -> None:
        self.sockets, self.person = sockets, person
        self.coming: asyncio.Queue[Message] = asyncio.Queue()
        self.passed: list[bytes] = []
        self.sent: list[Message] = []
        self.task: asyncio.Task[None] | None = None

    async def _who(self) -> Person | None:
        return self.person

    async def open(self, scope: Scope = SCOPE) -> None:
        async def send(message: Message) -> None:
            self.sent.append(message)

        given = {**scope, "wire": self}
        self.task = asyncio.create_task(self.sockets.serve(self._who, given, self.coming.get, send))
        await self.settled()

    async def give(self, *data: bytes) -> "Wire":
        for one in data:
            self.coming.put_nowait({"type": "websocket.receive", "bytes": one})
        await self.settled()
        return self

    async def settled(self) -> None:
        for _ in range(40):  # turns of the loop, no time
            await asyncio.sleep(0)

    @property
    def closed(self) -> int | None:
        return next((m["code"] for m in self.sent if m["type"] == "websocket.close"), None)


async def _app(scope: Scope, receive: Receive, send: Send) -> None:
    """Stand in for Streamlit: it holds whatever it receives."""
    while (message := await receive())["type"] == "websocket.receive":
        scope["wire"].passed.append(message["bytes"])
    await send({"type": "websocket.send", "bytes": b"too late"})


def played(script: Callable[[Callable[[Person | None], Wire]], Awaitable[None]]) -> None:
    async def run() -> None:
        sockets, wires = Sockets(_app, BOUNDS), []

        def wire(person: Person | None) -> Wire:
            wires.append(Wire(sockets, person))
            return wires[-1]

        await script(wire)
        for each in wires:
            if each.task is not None:
                each.task.cancel()
        await asyncio.gather(*(each.task for each in wires if each.task), return_exceptions=True)

    with ThreadPoolExecutor(1) as pool:  # a browser of another test may have a loop in this thread
        pool.submit(asyncio.run, run()).result()


@pytest.mark.parametrize(("person", "most"), [(None, 40), (READER, 60), (AVERY, 80)])
def test_a_message_has_a_largest_size_by_role(person: Person | None, most: int) -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        one = wire(person)
        await one.open()
        await one.give(rerun(most))
        assert (one.passed, one.closed) == ([rerun(most)], None)
        await one.give(rerun(most + 1))
        assert (one.passed, one.closed) == ([rerun(most)], TOO_BIG)
        assert one.sent[-1]["type"] == "websocket.close"  # nothing is sent after it

    played(script)


def test_a_stranger_sends_so_many_messages_a_person_as_many_as_they_like() -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        stranger, person = wire(None), wire(READER)
        for one in (stranger, person):
            await one.open()
            await one.give(*[rerun()] * 5)
        assert (len(stranger.passed), stranger.closed) == (3, TOO_MANY)
        assert (len(person.passed), person.closed) == (5, None)

    played(script)


def test_messages_that_are_not_passed_on_count() -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        one = wire(None)
        await one.open()
        await one.give(asking(), asking(), asking(), rerun())
        assert (one.passed, one.closed) == ([], TOO_MANY)

    played(script)


def test_of_strangers_the_oldest_connection_makes_room_for_a_new_one() -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        first, second, third, person = wire(None), wire(None), wire(None), wire(AVERY)
        for one in (first, person, second, third):
            await one.open()
        assert [one.closed for one in (first, second, third, person)] == [TOO_MANY, None, None, None]
        await third.give(rerun())
        assert third.passed == [rerun()]

    played(script)


def test_a_strangers_connection_ends_after_some_minutes() -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        stranger, person = wire(None), wire(AVERY)
        loop = asyncio.get_running_loop()
        real = loop.time
        for one in (stranger, person):
            await one.open()
        later = real() + 31
        loop.time = lambda: max(later, real())  # type: ignore[method-assign]  # the clock of the loop
        try:
            await stranger.give(rerun(), rerun())
            await person.give(rerun())
        finally:
            loop.time = real  # type: ignore[method-assign]
        assert stranger.closed == TOO_MANY
        assert person.closed is None

    played(script)


def test_headers_before_sign_in_are_bounded() -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        heavy = {**SCOPE, "query_string": b"x" * 51}
        stranger, person = wire(None), wire(READER)
        for one in (stranger, person):
            await one.open(heavy)
        assert (stranger.closed, person.closed) == (TOO_BIG, None)

    played(script)


@pytest.mark.parametrize("data", DEVELOPER, ids=["git", "caches", "on-save", "disconnect", "shutdown"])
@pytest.mark.parametrize("person", [None, READER, AVERY])
def test_messages_for_developers_are_passed_on_for_nobody(person: Person | None, data: bytes) -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        one = wire(person)
        await one.open()
        await one.give(data, rerun())
        assert one.passed == [rerun()]

    played(script)


@pytest.mark.parametrize(("person", "may"), [(None, False), (READER, False), (AVERY, True)])
def test_an_address_to_upload_to_is_given_to_whoever_may_upload(person: Person | None, may: bool) -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        one = wire(person)
        await one.open()
        await one.give(asking())
        assert one.passed == ([asking()] if may else [])

    played(script)


def test_what_is_no_message_at_all_is_dropped() -> None:
    async def script(wire: Callable[[Person | None], Wire]) -> None:
        one = wire(AVERY)
        await one.open()
        await one.give(b"not a message", b"", rerun())
        assert one.passed == [rerun()]

    played(script)


def test_each_kind_of_message_is_decided() -> None:
    """A later Streamlit may bring another kind: it is not passed on before somebody looked at it."""
    known = {field.name for field in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields}
    dropped = {
        "clear_cache",
        "load_git_info",
        "set_run_on_save",
        "debug_disconnect_websocket",
        "debug_shutdown_runtime",
    }
    assert kinds_of(AVERY) == known - dropped

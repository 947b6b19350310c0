"""People at work over the proxy: some click, some bring in files; each notes what failed and when."""

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from uuid import uuid4

import httpx
from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.bench.protocol import Visitor
from tests.deploy.windows import Window

EVERY_S = 8.0
PATIENCE_S = 40.0
LOADED = re.compile(r"Loaded as upload|Everything in this file is stored already|Nothing was new")


@dataclass
class Log:
    """Moment and seconds of each click, moments of failures, numbers that were tried and confirmed."""

    clicks: list[tuple[float, float]] = field(default_factory=list)
    failures: list[tuple[float, str]] = field(default_factory=list)
    confirmed: set[str] = field(default_factory=set)
    tried: set[str] = field(default_factory=set)
    going: bool = True


async def connected(
    url: str, page: str, log: Log, work: Callable[[Window, Visitor], Awaitable[None]]
) -> None:
    """Keep a page open and do the work; after a failure open it again, as a browser does by itself."""
    window = Window(url, {})
    while log.going:
        try:
            async with window.page(), asyncio.timeout(None):
                assert window.socket is not None
                visitor = Visitor(window.socket, page)
                await asyncio.wait_for(visitor.run(), PATIENCE_S)
                await work(window, visitor)
        except Exception as fault:  # noqa: BLE001  # counted, whatever it is
            if log.going:
                log.failures.append((time.monotonic(), f"{type(fault).__name__}: {fault}"[:90]))
            await asyncio.sleep(0.5)


def clicking(log: Log, seed: int) -> Callable[[Window, Visitor], Awaitable[None]]:
    """Return the work of somebody who looks around: a click every eight seconds."""
    chance = random.Random(seed)

    async def work(_: Window, visitor: Visitor) -> None:
        await asyncio.sleep(EVERY_S * chance.random())
        while log.going:
            taken = await asyncio.wait_for(visitor.run(), PATIENCE_S)
            if "alert" in visitor.shown and visitor.said("does not answer"):
                log.failures.append((time.monotonic(), "the page said that the database does not answer"))
            else:
                log.clicks.append((time.monotonic(), taken))
            await asyncio.sleep(EVERY_S * (0.5 + chance.random()))

    return work


def uploading(log: Log) -> Callable[[Window, Visitor], Awaitable[None]]:
    """Return the work of somebody who brings in files, each until it is confirmed: after a failure again."""
    waiting: list[tuple[str, bytes]] = []

    async def work(window: Window, visitor: Visitor) -> None:
        while log.going:
            if not waiting:
                number = uuid4().hex[:12].upper()
                rows = "".join(f"{number}{place:03},Mill {number} {place}\n" for place in range(200))
                waiting.append((number, b"Account Number,Account Name\n" + rows.encode()))
            number, content = waiting[0]
            log.tried.add(number)
            await _bring_in(window, visitor, f"{number}.csv", content)
            log.confirmed.add(number)
            waiting.pop()
            await asyncio.sleep(2)

    return work


async def _bring_in(window: Window, visitor: Visitor, name: str, content: bytes) -> None:
    """Drop a file, press the button, wait for the sentence. Raises what went wrong."""
    sent = await window.upload(name, content)
    if sent.status != 204:
        raise httpx.HTTPError(f"the upload was answered {sent.status}")
    state = WidgetState(id=visitor.of_kind("file_uploader").id)
    info = state.file_uploader_state_value.uploaded_file_info.add()
    info.file_id, info.name, info.size = sent.file_id, name, len(content)
    info.file_urls.CopyFrom(sent.urls)
    await asyncio.wait_for(visitor.run(state), PATIENCE_S)
    if not visitor.said(LOADED.pattern):
        button = next(found for label, found in visitor.widgets.items() if label.startswith("Load "))
        pressed = WidgetState(id=button.id, trigger_value=True)
        await asyncio.wait_for(visitor.run(pressed, once=True), PATIENCE_S)
    for _ in range(60):
        if visitor.said(LOADED.pattern):
            break
        await asyncio.sleep(0.5)
        await asyncio.wait_for(visitor.run(), PATIENCE_S)
    else:
        raise TimeoutError("the load was not confirmed")
    state = WidgetState(id=state.id)
    state.file_uploader_state_value.SetInParent()
    await asyncio.wait_for(visitor.run(state), PATIENCE_S)

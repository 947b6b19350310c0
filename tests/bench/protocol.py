"""A person at a page without a browser: Streamlit's own messages over a websocket.

async with Visitor.at(server.url, "at_risk") as person:
    taken = await person.choose("Class", "Hotel")

What a browser does with the messages (drawing) is not part of the times. As a browser does, a visitor keeps
large messages for a while and tells the server which, so that only what changed is sent anew.
"""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from websockets.asyncio.client import ClientConnection, connect

KEPT_RUNS = 2  # how long a browser keeps a message that is no longer drawn
PATIENCE_S = 120


@dataclass
class Visitor:
    """One open page. ``widgets`` are the newest by label, ``shown`` the kinds of elements of the last run."""

    socket: ClientConnection
    page: str
    widgets: dict[str, Any] = field(default_factory=dict)
    shown: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    received: int = 0
    _kinds: dict[str, Any] = field(default_factory=dict)
    _states: dict[str, WidgetState] = field(default_factory=dict)
    _kept: dict[str, tuple[int, ForwardMsg]] = field(default_factory=dict)
    _runs: int = 0
    _query: dict[str, str] = field(default_factory=dict)
    _script: str = ""

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, page: str) -> AsyncIterator["Visitor"]:
        """Open a page and wait until it is there."""
        address = url.replace("http", "ws", 1) + "/_stcore/stream"
        async with connect(address, subprotocols=["streamlit"], max_size=None, origin=url) as socket:  # type: ignore[list-item, arg-type]
            visitor = cls(socket, page)
            await visitor.run()
            yield visitor

    async def choose(self, label: str, value: str) -> float:
        """Choose from a list or a row of buttons; return the seconds until the script has run."""
        widget = self.widgets[label]
        state = WidgetState(id=widget.id)
        if type(widget).__name__ == "Selectbox":
            state.string_value = value
        else:
            state.string_array_value.data.append(value)
        if widget.query_param_key:
            self._query[widget.query_param_key] = value
        return await self.run(state)

    def said(self, pattern: str) -> bool:
        """Say whether a sentence on the page fits a pattern."""
        return any(re.search(pattern, text) for text in self.sentences)

    def of_kind(self, kind: str) -> Any:
        """Return the newest widget of a kind, such as ``file_uploader``."""
        return self._kinds[kind]

    async def run(self, *changed: WidgetState, once: bool = False) -> float:
        """Send what was changed, receive what is drawn; return the seconds that it took.

        ``once``: a button that is pressed now and not in the next run.
        """
        self._states.update({state.id: state for state in changed})
        told = BackMsg()
        told.rerun_script.query_string = urlencode(self._query)
        told.rerun_script.page_name = "" if self._script else self.page
        told.rerun_script.page_script_hash = self._script
        told.rerun_script.widget_states.CopyFrom(WidgetStates(widgets=self._states.values()))
        told.rerun_script.cached_message_hashes.extend(self._kept)
        if once:
            for state in changed:
                del self._states[state.id]
        start = time.perf_counter()
        await self.socket.send(told.SerializeToString())
        await asyncio.wait_for(self._receive(), PATIENCE_S)
        taken = time.perf_counter() - start
        self._forget()
        return taken

    async def _receive(self) -> None:
        self.shown, self.faults, self.sentences = [], [], []
        while True:
            sent = await self.socket.recv(decode=False)
            self.received += len(sent)
            message = ForwardMsg.FromString(sent)
            kind = message.WhichOneof("type")
            if kind == "ref_hash":
                message = self._kept[message.ref_hash][1]
                kind = "delta"
                self._kept[message.hash] = (self._runs, message)
            elif message.metadata.cacheable:
                self._kept[message.hash] = (self._runs, message)
            if kind == "navigation":
                self._script = message.navigation.page_script_hash
            elif kind == "page_info_changed":
                self._query = dict(parse_qsl(message.page_info_changed.query_string))
            elif kind == "delta":
                self._see(message)
            elif kind == "script_finished" and message.script_finished != message.FINISHED_EARLY_FOR_RERUN:
                return

    def _see(self, message: ForwardMsg) -> None:
        delta = message.delta
        if delta.WhichOneof("type") != "new_element":
            return
        element = getattr(delta.new_element, delta.new_element.WhichOneof("type"))
        kind = str(delta.new_element.WhichOneof("type"))
        self.shown.append(kind)
        if kind in ("alert", "markdown"):
            self.sentences.append(element.body)
        if kind == "exception":
            self.faults.append(element.message)
        if getattr(element, "id", ""):
            self.widgets[getattr(element, "label", "") or kind] = element
            self._kinds[kind] = element

    def _forget(self) -> None:
        self._runs += 1
        self._kept = {hash: kept for hash, kept in self._kept.items() if self._runs - kept[0] <= KEPT_RUNS}


def percentile(times: list[float], share: float) -> float:
    """Return the time that a share of the clicks did not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

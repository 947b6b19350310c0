"""What people without a sign-in cost: ``python -m tests.bench.strangers [CONNECTIONS] [ROUNDS]``.

Each connection sends as many messages of the largest size as it may, with a query and cells of widgets.
"""

import logging
import re
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import ConnectionClosed

from kadash.core.database import Database
from kadash.ui.messages import Bounds
from tests.browser.provider import provider
from tests.browser.signed import add_people, guarded
from tests.browser.test_websocket import opened
from tests.conftest import _migrate


def memory_mb(pid: int) -> float:
    """Return the resident memory of a process (Linux)."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found is not None
    return int(found[1]) / 1000


def largest() -> bytes:
    """Return the largest message that is passed on before sign-in."""
    message = BackMsg()
    message.rerun_script.query_string = "q=" + "x" * (Bounds().stranger_bytes // 2)
    widget = message.rerun_script.widget_states.widgets.add()
    widget.id, widget.string_value = "none", ""
    widget.string_value = "x" * (Bounds().stranger_bytes - message.ByteSize() - 20)
    return message.SerializeToString()


def main(connections: int = 36, rounds: int = 3) -> None:
    folder = Path(tempfile.mkdtemp())
    url = f"sqlite:///{folder / 'kadash.db'}"
    _migrate(url)
    add_people(Database(url))
    data = largest()
    logging.getLogger("websockets").setLevel(logging.CRITICAL)  # a busy server is slow to say good-bye
    with provider() as identity, guarded(Database(url), identity, folder) as server:
        with opened(server) as wire:  # the first one loads what all need
            wire.send(data)
            wire.recv(timeout=60)
        time.sleep(2)
        before = memory_mb(server.pid)
        for number in range(rounds):
            sent = 0
            with ExitStack() as stack:
                wires = [stack.enter_context(opened(server)) for _ in range(connections)]
                for wire in wires:
                    try:
                        for _ in range(Bounds().stranger_messages):
                            wire.send(data)
                            sent += 1
                    except ConnectionClosed:
                        pass
                time.sleep(5)
                grown = memory_mb(server.pid) - before
                print(
                    f"round {number + 1}: {connections} connections, {sent:,} messages of {len(data):,} bytes"
                )
                print(f"  {grown:+.0f} MB onto {before:.0f} MB", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

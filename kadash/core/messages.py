"""What a process of ours and the server say to each other: messages of Python values, one after the other.

They are pickled as Python's own multiprocessing does it. That runs what a message holds, so only the two ends
of a pipe that one program made for itself may use this: never a file, never the network.
"""

import struct
from collections.abc import Callable
from multiprocessing.reduction import ForkingPickler
from types import MappingProxyType
from typing import IO, Any

BEGUN, TOLD, DONE, FAILED = "begun", "told", "done", "failed"
_SIZE = struct.Struct("<Q")


def send(pipe: IO[bytes] | None, message: object) -> None:
    """Write one message. Raises OSError where the other side is gone."""
    assert pipe is not None
    content = ForkingPickler.dumps(message)
    pipe.write(_SIZE.pack(len(content)))
    pipe.write(content)
    pipe.flush()


def receive(pipe: IO[bytes] | None) -> Any:
    """Read one message. Raises EOFError where the other side is gone."""
    assert pipe is not None
    (size,) = _SIZE.unpack(_exactly(pipe, _SIZE.size))
    return ForkingPickler.loads(_exactly(pipe, size))


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    content = pipe.read(size)
    if len(content) < size:
        raise EOFError
    return content


def by_name(kind: type, name: Callable[[Any], str], find: Callable[[str], Any]) -> None:
    """Let things of that class go by their names; ``find`` is a function of a module."""
    ForkingPickler.register(kind, lambda thing: (find, (name(thing),)))


def _read_only(values: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(values)


ForkingPickler.register(MappingProxyType, lambda proxy: (_read_only, (dict(proxy),)))

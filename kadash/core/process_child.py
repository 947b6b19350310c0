"""A process that works for the server: one piece of work after the other, until nobody wants any more."""

import importlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, BinaryIO

from kadash.core.errors import KadashError
from kadash.core.loading import loading
from kadash.core.memory import release_memory
from kadash.core.messages import BEGUN, DONE, FAILED, TOLD, receive, send
from kadash.core.priority import lower_priority, with_low_priority

IDLE_S = 600.0
_LOG = logging.getLogger("kadash")


def main() -> None:
    """Do what is asked for through standard input, and answer through standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server says when to end, by closing the pipe
    lower_priority()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing that is printed gets among the answers
    with suppress(OSError, EOFError):
        while True:
            with_low_priority(partial(_answer, _next(sys.stdin.buffer), answers))
            release_memory()


def _next(questions: BinaryIO) -> Any:
    """Wait for the next piece of work; where none comes for long, end, and give the memory back."""
    waiting = threading.Timer(IDLE_S, os._exit, (0,))
    waiting.daemon = True
    waiting.start()
    try:
        return receive(questions)
    finally:
        waiting.cancel()


def _answer(asked: tuple[str, str, tuple[object, ...]], answers: BinaryIO) -> None:
    module, name, arguments = asked
    send(answers, (BEGUN,))
    try:
        with loading():
            work: Callable[..., Any] = getattr(importlib.import_module(module), name)
        found = work(*arguments, lambda share, what: send(answers, (TOLD, share, what)))
    except KadashError as fault:
        send(answers, (FAILED, type(fault), (fault.args, vars(fault))))
    except Exception:  # noqa: BLE001  # the log has the details; the server is told that it failed
        _LOG.exception("Work in a process of its own failed.")
        send(answers, (FAILED, None, None))
    else:
        send(answers, (DONE, found))

"""Work of low priority, and the parts of it that others wait for.

A process that works for the server gives way to whoever clicks. But while it writes, everybody who saves
waits for it, and on a busy machine a transaction of low priority takes many times as long. On Linux each
thread has a priority of its own, which can be lowered and never raised again: so the work has a thread with
a low one, and the main thread, with the usual one, does what is urgent.
"""

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")
NICE = 5  # setpriority(2): 19 is the lowest
_local = threading.local()


def lower_priority() -> None:
    """Lower the priority of this whole process where its threads have none of their own, on macOS say."""
    if hasattr(os, "nice") and not _by_thread():
        os.nice(NICE)


def _by_thread() -> bool:
    return sys.platform == "linux"


def with_low_priority(work: Callable[[], None]) -> None:
    """Do some work in a thread of low priority; until it ends, do here what is urgent of it."""
    if not _by_thread():
        work()
        return
    urgent: SimpleQueue[Callable[[], None] | None] = SimpleQueue()

    def at_work() -> None:
        try:
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(os.nice(0) + NICE, 19))
            _local.urgent = urgent
            work()
        finally:
            urgent.put(None)

    thread = threading.Thread(target=at_work, name="work")
    thread.start()
    while (call := urgent.get()) is not None:
        call()
    thread.join()


def urgently(work: Callable[[], T]) -> T:
    """Return or raise what the work does; it is done at the usual priority where this thread's is low."""
    urgent: SimpleQueue[Any] | None = getattr(_local, "urgent", None)
    if urgent is None:
        return work()
    outcome: Future[T] = Future()

    def do() -> None:
        try:
            outcome.set_result(work())
        except BaseException as fault:  # noqa: BLE001  # it is raised where it was asked for
            outcome.set_exception(fault)

    urgent.put(do)
    return outcome.result()

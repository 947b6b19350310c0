"""Work for the tests of processes: functions of a module, as a process of its own imports them."""

import os
import threading
import time
from collections.abc import Callable
from typing import Any

from kadash.core.errors import Unusable
from kadash.core.priority import urgently
from kadash.intake.actions import undoing

Progress = Callable[[float, str], None]


def number_of_process(tell: Progress) -> int:
    return os.getpid()


def slow(seconds: float, tell: Progress) -> str:
    tell(0.5, "Halfway")
    time.sleep(seconds)
    return "done"


def refused(code: str, tell: Progress) -> None:
    raise Unusable(code, "That cannot be used.")


def broken(tell: Progress) -> None:
    raise ZeroDivisionError


def printing(tell: Progress) -> str:
    print("not an answer")
    return "an answer"


def stopped_at(moment: str, work: Callable[..., Any], *rest: Any) -> Any:
    """Do the work up to where it tells of that moment for the first time; there it waits to be killed."""
    *arguments, tell = rest

    def told(share: float, what: str) -> None:
        tell(share, what)
        if what.startswith(moment):
            time.sleep(120)

    return work(*arguments, told)


def stopped_at_with_a_piece_a_turn(moment: str, work: Callable[..., Any], *rest: Any) -> Any:
    """Do the same where each turn of an undo does one piece, however fast the machine is."""
    undoing.TURN_S = 0
    return stopped_at(moment, work, *rest)


def priorities(tell: Progress) -> tuple[int, int]:
    """Return how nice the work is, and what is urgent of it."""
    return _niceness(), urgently(_niceness)


def refused_urgently(code: str, tell: Progress) -> None:
    urgently(lambda: refused(code, tell))


def _niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

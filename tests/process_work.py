"""Work for the tests of processes: functions of a module, as a process of its own imports them."""

import os
import time
from collections.abc import Callable

from kadash.core.errors import Unusable

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

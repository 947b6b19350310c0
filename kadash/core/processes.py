"""Work in processes of their own, so that the server's interpreter only answers people.

A few processes are kept, each for one piece of work at a time; what comes while all are busy waits in line.
They are started when they are needed first (that takes longer than most files do) and end when nobody
needed them for a while, or with the program. What the two sides say to each other goes through pipes that
nobody else holds.
"""

import atexit
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Condition
from typing import Any

from kadash.core.errors import KadashError
from kadash.core.messages import BEGUN, DONE, FAILED, TOLD, receive, send

Progress = Callable[[float, str], None]
ROOT = Path(__file__).resolve().parents[2]
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from kadash.core.process_child import main; main()"
LOOK_S = 1.0
NO_PROCESS = (
    "There is no room for one more process on this computer. Nothing was changed. Try again in a moment."
)


class NotStarted(KadashError):
    """There is no process for the work, so nothing of it was done."""


class Ended(KadashError):
    """The process ended before its work did."""


class Processes:
    """At most ``most`` processes; their environment is that of this one."""

    def __init__(self, most: int) -> None:
        self._free = deque(_Process() for _ in range(most))
        self._waiting: deque[object] = deque()
        self._changed = Condition()
        self._all = tuple(self._free)
        atexit.register(self.close)

    def run(
        self, work: Callable[..., Any], *arguments: object, near: str = "", tell: Progress | None = None
    ) -> Any:
        """Return ``work(*arguments, tell)``, computed in a process of its own; raises what it raises.

        ``work`` is a function of a module. ``near`` names what the work stands on: the process that did the
        last work on it is taken, if it is free. ``tell`` hears how far the work is, or who is before it.
        Raises NotStarted where there is no process for it, Ended where the process ended before its work did.
        """
        told = tell or (lambda share, what: None)
        with self._turn(near, told) as process:
            return process.ask(work, arguments, told)

    @contextmanager
    def _turn(self, near: str, tell: Progress) -> Iterator["_Process"]:
        ticket = object()
        with self._changed:
            self._waiting.append(ticket)
            try:
                while self._waiting[0] is not ticket or not self._free:
                    tell(0.0, _in_line(self._waiting.index(ticket)))
                    self._changed.wait(LOOK_S)
                process = next((one for one in self._free if near and one.near == near), self._free[0])
                self._free.remove(process)
            finally:
                self._waiting.remove(ticket)
                self._changed.notify_all()
        process.near = near
        try:
            yield process
        finally:
            with self._changed:
                self._free.append(process)
                self._changed.notify_all()

    def close(self) -> None:
        """Let the processes end, each after the work that it is at."""
        for process in self._all:
            process.close()


def _raised(kind: type[KadashError] | None, values: Any) -> Exception:
    """Return the fault that the work raised there; its log has the details of one that nobody expected."""
    if kind is None:
        return RuntimeError("work in a process of its own failed")
    said, more = values
    fault = kind.__new__(kind, *said)
    fault.args = said
    vars(fault).update(more)
    return fault


def _in_line(before: int) -> str:
    others = "1 other waits" if before == 1 else f"{before} others wait"
    place = f"{others} before this one" if before else "this one is next"
    return f"Waiting: other files are being worked on, {place}"


class _Process:
    """One process, started when it is needed and again when it has ended."""

    def __init__(self) -> None:
        self.near = ""
        self._running: subprocess.Popen[bytes] | None = None

    def ask(self, work: Callable[..., Any], arguments: tuple[object, ...], tell: Progress) -> Any:
        for _ in range(2):  # one that was idle may end in the very moment it is asked
            running = self._started()
            try:
                send(running.stdin, (work.__module__, work.__qualname__, arguments))
                begun = receive(running.stdout) == (BEGUN,)
            except (OSError, EOFError):
                begun = False
            if begun:
                return self._answer(running, tell)
            self._end()
        raise NotStarted(NO_PROCESS)

    def _answer(self, running: subprocess.Popen[bytes], tell: Progress) -> Any:
        try:
            while True:
                kind, *said = receive(running.stdout)
                if kind == TOLD:
                    tell(*said)
                elif kind == DONE:
                    return said[0]
                elif kind == FAILED:
                    fault, values = said
                    raise _raised(fault, values)
        except (OSError, EOFError) as fault:
            self._end()
            raise Ended("The process that worked on this ended before it was done.") from fault

    def _started(self) -> subprocess.Popen[bytes]:
        if self._running is None or self._running.poll() is not None:
            self._end()
            try:
                self._running = subprocess.Popen(  # noqa: S603 - our own interpreter and code
                    [sys.executable, "-c", _BOOT, str(ROOT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
                )
            except OSError as fault:
                raise NotStarted(NO_PROCESS) from fault
        return self._running

    def _end(self) -> None:
        if self._running is not None:
            self._running.kill()
            self.close()
            self._running.wait()
            self._running = None
        self.near = ""

    def close(self) -> None:
        """Ask for no more; the process ends by that."""
        if self._running is not None:
            for pipe in (self._running.stdin, self._running.stdout):
                with suppress(OSError, AttributeError):
                    pipe.close()  # type: ignore[union-attr]

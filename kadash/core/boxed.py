"""A process of its own in which a library reads somebody's file: limited, without the server's secrets."""

import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kadash.core.errors import KadashError

_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[2]
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")  # no secrets for the parser
_OUT_OF_TIME = {-24, -9}  # killed by SIGXCPU, or a second later


class TooSlow(KadashError):
    """The process took longer than it may; ``seconds`` is how long that is."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Reading took longer than {seconds} seconds.")
        self.seconds = seconds


def run_boxed(boot: str, arguments: Sequence[str], answer: Path, *, seconds: int) -> int:
    """Run the Python text ``boot`` in a process whose output is the file ``answer``; returns its exit status.

    ``boot`` gets the folder of the package as its first argument, then ``arguments``; it bounds itself by
    ``limit_resources``. Twice ``seconds`` by the clock end it in any case. Raises TooSlow.
    """
    wall = seconds * 2
    try:
        with answer.open("wb") as out, answer.with_name("errors").open("w+b") as errors:
            done = subprocess.run(  # noqa: S603 - our own interpreter and code; the file is only data
                [sys.executable, "-I", "-c", boot, str(_ROOT), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                timeout=wall,
                env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
                check=False,
            )
            if done.returncode:
                errors.seek(0)
                _LOG.warning("A parser's process ended with %s: %r", done.returncode, errors.read()[-2000:])
    except subprocess.TimeoutExpired:
        raise TooSlow(wall) from None
    if done.returncode in _OUT_OF_TIME:
        raise TooSlow(seconds)
    return done.returncode


def limit_resources(*, memory: int, seconds: int) -> None:
    """Bound this process' memory (bytes), processor time and core files, where the system can."""
    try:
        import resource
    except ImportError:  # Windows: the parent's time limit still holds
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

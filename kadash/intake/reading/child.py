"""The process of its own in which a library parses a file: limited in time, without the server's secrets."""

import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import kadash
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable

_LOG = logging.getLogger(__name__)
_ROOT = Path(kadash.__file__).parents[1]
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")  # no secrets for the parser
_OUT_OF_TIME = {-24, -9}  # killed by SIGXCPU, or a second later


def run_child(boot: str, arguments: Sequence[str], answer: Path, limits: Limits, *, too_slow: str) -> int:
    """Run the Python text ``boot`` in a process whose output is the file ``answer``; returns its exit status.

    ``boot`` gets the folder of the package as its first argument, then ``arguments``. Raises Unreadable with
    the code ``too_slow`` where the process took longer than the limits let it.
    """
    wall = limits.seconds * 2
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
        raise Unreadable(too_slow, limit=wall) from None
    if done.returncode in _OUT_OF_TIME:
        raise Unreadable(too_slow, limit=limits.seconds)
    return done.returncode

"""The process of its own in which a library parses a file, as reading asks for it."""

from collections.abc import Sequence
from pathlib import Path

from kadash.core.boxed import TooSlow, run_boxed
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable


def run_child(boot: str, arguments: Sequence[str], answer: Path, limits: Limits, *, too_slow: str) -> int:
    """Run ``boot`` as ``run_boxed`` does; returns its exit status.

    Raises Unreadable with the code ``too_slow`` where the process took longer than the limits let it.
    """
    try:
        return run_boxed(boot, arguments, answer, seconds=limits.seconds)
    except TooSlow as fault:
        raise Unreadable(too_slow, limit=fault.seconds) from None

"""Many documents are made in a process of their own, so that the server only answers people meanwhile."""

from collections.abc import Callable
from typing import Any

from kadash.core.processes import Ended, Processes

Tell = Callable[[float, str], None]
AT_ONCE = 1
FEW = 8
"""So few documents are made at once where they are asked for: a process takes longer to start."""
PROCESSES = Processes(AT_ONCE)
ENDED = "The process that made the files ended before it was done. Nothing was changed. Make the files again."


def made_apart(
    work: Callable[..., Any], *arguments: object, count: int, tell: Tell, few: int | None = None
) -> Any:
    """Return ``work(*arguments, tell)``, computed in a process of its own where it makes many documents.

    ``work`` is a function of a module. Up to ``few`` (else ``FEW``) are not many. Raises what that
    raises, NotStarted, and Ended with what to do.
    """
    if count <= (FEW if few is None else few):
        return work(*arguments, tell)
    try:
        return PROCESSES.run(work, *arguments, tell=tell)
    except Ended as fault:
        raise Ended(ENDED) from fault

"""What became of promises: counts, never a bare percentage of a few."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Due:
    """A promise: when it fell due (the day that was promised first) and what became of it."""

    first_due: date
    done_on: date | None = None
    dropped_on: date | None = None
    agreed: bool | None = None


@dataclass(frozen=True)
class Kept:
    """``kept`` of ``due`` promises were done by their day; ``dropped`` ones with the customer's word."""

    kept: int
    due: int
    dropped: int

    @property
    def text(self) -> str:
        """``17 of 19``, or ``none fell due``."""
        return f"{self.kept} of {self.due}" if self.due else "none fell due"


def kept(promises: Iterable[Due], *, since: date, until: date) -> Kept:
    """Count the promises that fell due from ``since`` to ``until``, both included; ``until`` is past.

    Done by its day counts as kept; still open, done later, or dropped without the customer's word as not.
    What was dropped with it is left out and counted beside. A day that was moved counts by the first one.
    """
    mine = [promise for promise in promises if since <= promise.first_due <= until]
    counted = [each for each in mine if each.dropped_on is None or not each.agreed]
    done = [each for each in counted if each.done_on is not None and each.done_on <= each.first_due]
    return Kept(len(done), len(counted), len(mine) - len(counted))

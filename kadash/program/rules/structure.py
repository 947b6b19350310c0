"""Who reports to whom: positions laid out as a tree."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """A position; ``reports_to`` is the id of another one, None at the top."""

    id: int
    title: str
    holder: str = ""
    reports_to: int | None = None
    program: bool = False


@dataclass(frozen=True)
class Placed:
    """A position in the drawing: ``x`` in widths of a position from the left, ``level`` from 0 at the top."""

    seat: Seat
    x: float
    level: int


def laid_out(seats: Iterable[Seat]) -> tuple[Placed, ...]:
    """Return the positions in rows by level, each above the middle of those who report to it.

    A position whose superior is not there, or that would report to itself by a detour, stands at the top.
    """
    every = {seat.id: seat for seat in seats}
    below: dict[int | None, list[Seat]] = {}
    for seat in every.values():
        below.setdefault(seat.reports_to if _rooted(seat, every) else None, []).append(seat)
    found: list[Placed] = []
    free = 0.0

    def place(seat: Seat, level: int) -> float:
        nonlocal free
        xs = [place(seat, level + 1) for seat in below.get(seat.id, [])]
        x = (xs[0] + xs[-1]) / 2 if xs else free
        if not xs:
            free += 1
        found.append(Placed(seat, x, level))
        return x

    for top in below.get(None, []):
        place(top, 0)
    return tuple(sorted(found, key=lambda each: (each.level, each.x)))


def circular(seats: Iterable[Seat], *, id: int, reports_to: int | None) -> bool:
    """Say whether a position would report to itself, directly or by others."""
    every = {seat.id: seat.reports_to for seat in seats}
    every[id] = reports_to
    seen, at = {id}, reports_to
    while at is not None:
        if at in seen:
            return True
        seen.add(at)
        at = every.get(at)
    return False


def _rooted(seat: Seat, every: dict[int, Seat]) -> bool:
    """Say whether a position has a superior that is there, and the way up ends."""
    if seat.reports_to not in every:
        return False
    return not circular(every.values(), id=seat.id, reports_to=seat.reports_to)

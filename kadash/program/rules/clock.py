"""Where a session should be in its agenda at a moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Turn:
    """The item whose turn it is (its place, from 0), and whole minutes left of it and of the session."""

    place: int
    left: int
    all_left: int


def turn(minutes: Sequence[int], *, begun: datetime, now: datetime) -> Turn | None:
    """Return whose turn it is of items that take so many minutes each; None before and after the session.

    A minute that has begun counts as left.
    """
    passed, ends = now - begun, timedelta(0)
    whole = timedelta(minutes=sum(minutes))
    if passed < timedelta(0) or passed >= whole:
        return None
    for index, minute in enumerate(minutes):
        ends += timedelta(minutes=minute)
        if passed < ends:
            return Turn(index, _minutes(ends - passed), _minutes(whole - passed))
    return None


def planned_end(minutes: Sequence[int], *, planned: int, begun: datetime) -> datetime:
    """Return when a session of so many ``planned`` minutes should be over; a longer agenda says when."""
    return begun + timedelta(minutes=max(planned, sum(minutes)))


def _minutes(left: timedelta) -> int:
    return -(-left // timedelta(minutes=1))

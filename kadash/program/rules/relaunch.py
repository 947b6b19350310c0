"""How far a relaunch is: why, leadership, team, and a visit at each key account."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class VisitFact:
    """A visit at an account: ``covered`` counts the topics that were talked about."""

    account_id: int
    booked_for: date | None = None
    held_on: date | None = None
    covered: int = 0
    leader_came: bool = False


@dataclass(frozen=True)
class Progress:
    """Accounts are those on the list today. ``waiting`` are those not visited, largest exposure first.

    ``late`` were booked for a day that has passed and not held. ``whole`` visits covered every topic.
    """

    listed: int
    booked: int
    held: int
    late: int
    whole: int
    with_leader: int
    waiting: tuple[int, ...]


def progress(
    listed: Iterable[int],
    visits: Iterable[VisitFact],
    exposure: Mapping[int, Decimal | None],
    *,
    topics: int,
    today: date,
) -> Progress:
    """Return how far the visits are; a visit at an account that left the list is not counted."""
    accounts = list(dict.fromkeys(listed))
    own = {visit.account_id: visit for visit in visits if visit.account_id in accounts}
    held = {id: visit for id, visit in own.items() if visit.held_on is not None and visit.held_on <= today}
    open_ones = {id: visit for id, visit in own.items() if id not in held and visit.booked_for is not None}
    waiting = [id for id in accounts if id not in held]
    known = {id: cents for id in accounts if (cents := exposure.get(id)) is not None}
    waiting.sort(key=lambda id: (id not in known, -known.get(id, Decimal(0))))
    return Progress(
        listed=len(accounts),
        booked=len(open_ones),
        held=len(held),
        late=sum(
            1 for visit in open_ones.values() if visit.booked_for is not None and visit.booked_for < today
        ),
        whole=sum(1 for visit in held.values() if visit.covered >= topics),
        with_leader=sum(1 for visit in held.values() if visit.leader_came),
        waiting=tuple(waiting),
    )

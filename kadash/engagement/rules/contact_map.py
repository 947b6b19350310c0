"""The four places that should be filled at each account, and how far they are: filled, verified, live."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.accounts.rules.terms import RANKS

PLACES = (*RANKS, "decision maker")
FRESH_DAYS = 365


@dataclass(frozen=True)
class Known:
    """Somebody who has a role at an account now. ``last_met``: their last contact that qualified.

    ``stance`` is the newest judgment and ``judged_on`` its day.
    """

    role_id: int
    contact_id: int
    name: str
    rank: str | None = None
    decision_maker: bool | None = None
    functions: tuple[str, ...] = ()
    reachable: bool = True
    verified_on: date | None = None
    last_met: date | None = None
    stance: str | None = None
    judged_on: date | None = None


@dataclass(frozen=True)
class Place:
    """One of the four places. Live ones count: there is somebody, and we spoke with them within a year."""

    name: str
    person: Known | None
    filled: bool = False
    verified: bool = False
    live: bool = False

    @property
    def state(self) -> str:
        """``live``, ``not met for a year``, ``no address``, or ``nobody``."""
        if self.person is None:
            return "nobody"
        if not self.filled:
            return "no address"
        return "live" if self.live else "not met for a year"


def places(people: Iterable[Known], *, today: date) -> tuple[Place, ...]:
    """Return the four places of an account. One person may be primary contact and decision maker.

    Of several who decide, the one met last stands there.
    """
    every = list(people)
    by_rank = {each.rank: each for each in every if each.rank}
    deciding = [each for each in every if each.decision_maker]
    deciding.sort(key=lambda each: (each.last_met or date.min, each.reachable, -each.role_id))
    chosen = [by_rank.get(rank) for rank in RANKS] + [deciding[-1] if deciding else None]
    return tuple(_place(name, person, today) for name, person in zip(PLACES, chosen, strict=True))


def _place(name: str, person: Known | None, today: date) -> Place:
    if person is None:
        return Place(name, None)
    filled = person.reachable
    return Place(
        name, person, filled,
        verified=filled and _fresh(person.verified_on, today),
        live=filled and _fresh(person.last_met, today),
    )  # fmt: skip


def _fresh(day: date | None, today: date) -> bool:
    return day is not None and 0 <= (today - day).days <= FRESH_DAYS


def coverage(maps: Iterable[Iterable[Place]]) -> Decimal | None:
    """Return the share of the four places of all accounts that are live; None without accounts."""
    every = [place for map in maps for place in map]
    return Decimal(sum(1 for place in every if place.live)) / len(every) if every else None


LADDER = (
    "nobody of theirs was met",
    "met, but nobody who decides",
    "somebody who decides was met",
    "somebody who decides was met and supports us",
)


def rung(people: Iterable[Known], *, today: date) -> int:
    """Return 0 to 3, a rung of LADDER: from whom we really met within a year, not from what somebody picked.

    The highest asks for a dated judgment that is not older than a year.
    """
    met = [person for person in people if _fresh(person.last_met, today)]
    deciding = [each for each in met if each.decision_maker]
    if any(each.stance == "supporter" and _fresh(each.judged_on, today) for each in deciding):
        return 3
    return 2 if deciding else 1 if met else 0

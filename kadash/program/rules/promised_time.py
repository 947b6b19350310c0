"""Promise arithmetic: the hours a year that the promised service takes, against the hours that are there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

NOBODY = None


@dataclass(frozen=True)
class Promised:
    """A service as promised: ``times`` a year, ``hours`` each time, to each of the accounts.

    ``times`` or ``hours`` None: nobody said how long it takes. ``later``: not promised yet.
    """

    name: str
    accounts: tuple[int, ...]
    times: int | None
    hours: Decimal | None
    later: bool = False

    @property
    def each(self) -> Decimal | None:
        """Hours a year for one account; None where nobody said."""
        return None if self.times is None or self.hours is None else self.times * self.hours


@dataclass(frozen=True)
class Load:
    """Hours a year of one representative (None: of accounts without one).

    ``has`` is None where the share of work time is not known. ``now`` is promised already, ``later`` would
    come on top.
    """

    name: str | None
    has: Decimal | None
    now: Decimal
    later: Decimal

    @property
    def left(self) -> Decimal | None:
        """Hours left once everything is promised; negative where it does not fit."""
        return None if self.has is None else self.has - self.now - self.later


@dataclass(frozen=True)
class PromisedTime:
    """All hours. ``unknown`` names the services without a number of hours: they are in no sum."""

    loads: tuple[Load, ...]
    unknown: tuple[str, ...]

    @property
    def has(self) -> Decimal | None:
        """The hours of all representatives; None where those of one are not known."""
        known = [load.has for load in self.loads if load.name is not None]
        return None if not known or None in known else sum((h for h in known if h is not None), Decimal(0))

    @property
    def now(self) -> Decimal:
        return sum((load.now for load in self.loads), Decimal(0))

    @property
    def later(self) -> Decimal:
        return sum((load.later for load in self.loads), Decimal(0))


def promised_time(
    services: Iterable[Promised],
    owners: Mapping[int, str],
    shares: Mapping[str, Decimal | None],
    *,
    full_time_hours: int,
) -> PromisedTime:
    """Return the hours by representative.

    ``owners`` says whose account it is, ``shares`` the active representatives' share of work time in percent.
    An account whose representative is not active counts under nobody. Hours there = share × a full year.
    """
    now: dict[str | None, Decimal] = dict.fromkeys([*shares, NOBODY], Decimal(0))
    later = dict(now)
    unknown = []
    for service in services:
        if service.each is None:
            unknown.append(service.name)
            continue
        side = later if service.later else now
        for account in service.accounts:
            owner = owners.get(account)
            side[owner if owner in shares else NOBODY] += service.each
    loads = [
        Load(name, None if share is None else share * full_time_hours / 100, now[name], later[name])
        for name, share in shares.items()
    ]
    if now[NOBODY] or later[NOBODY]:
        loads.append(Load(NOBODY, Decimal(0), now[NOBODY], later[NOBODY]))
    return PromisedTime(tuple(loads), tuple(unknown))


def said(time: PromisedTime) -> str:
    """Return in a sentence whether the promised service fits the representatives' time."""
    total = time.now + time.later
    if not total:
        return "No service has hours yet: say how often a year, and how long each time."
    if time.has is None:
        return f"The service takes {_hours(total)} a year; the representatives' time is not known."
    if total <= time.has:
        return f"The service takes {_hours(total)} a year of the {_hours(time.has)} that are there."
    over = _hours(total - time.has)
    if time.now > time.has:
        planned = "with what is planned, " if time.later else ""
        return (
            f"What is promised now takes {_hours(time.now)} a year, and {_hours(time.has)} are there: "
            f"{planned}{over} too many."
        )
    return f"With what is planned it takes {over} a year more than the {_hours(time.has)} that are there."


def _hours(number: Decimal) -> str:
    return f"{number:,.0f} hours"

"""How long nobody has spoken with an account, what that stands for in dollars, and whom to call first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.core.counts import counted
from kadash.core.money import shown

SOON = 14
"""So many days before the cadence runs out, a conversation is due."""
IN_TIME, DUE, LATE = "in time", "due", "late"


@dataclass(frozen=True)
class Clock:
    """Days since the last contact; ``last`` is None where none is on record, and it runs from ``since``."""

    last: date | None
    since: date
    today: date

    @property
    def days(self) -> int:
        return max(0, (self.today - self.since).days)

    @property
    def text(self) -> str:
        """``143 days``, or ``at least 143 days, none on record``; from today on ``none on record``."""
        days = counted(self.days, "day")
        if self.last is not None:
            return days
        return f"at least {days}, none on record" if self.days else "none on record"


def clock(last: date | None, *, listed_since: date | None, log_since: date | None, today: date) -> Clock:
    """Return the clock of an account, of whose contacts the last was on ``last``.

    It runs from that day, or from the day on which the account came on the list, if that is later: who joined
    yesterday is not late. Without a contact it runs from the later of that and the first day of the log;
    where neither is known, from today.
    """
    starts = [day for day in (last, listed_since) if day is not None]
    if last is None and log_since is not None:
        starts.append(log_since)
    return Clock(last, min(max(starts, default=today), today), today)


@dataclass(frozen=True)
class Silence:
    """An account's three clocks, its cadence in days, and its at-risk revenue (None: not known).

    ``decision_maker`` and ``on_site`` run from the last contact in which a decision maker took part, and from
    the last one on site.
    """

    account_id: int
    anybody: Clock
    decision_maker: Clock
    on_site: Clock
    cadence: int
    exposure_cents: Decimal | None = None

    @property
    def state(self) -> str:
        if self.anybody.days > self.cadence:
            return LATE
        return DUE if self.anybody.days > self.cadence - SOON else IN_TIME

    @property
    def late_by(self) -> int:
        return max(0, self.anybody.days - self.cadence)

    @property
    def weight(self) -> Decimal | None:
        """At-risk revenue × cadences that were missed (in cents); None where it is not known."""
        if self.exposure_cents is None:
            return None
        return self.exposure_cents * Decimal(self.late_by) / Decimal(self.cadence)


def silences(
    accounts: Iterable[int],
    *,
    last: Mapping[int, tuple[date | None, date | None, date | None]],
    listed_since: Mapping[int, date],
    log_since: date | None,
    cadences: Mapping[int, int],
    cadence: int,
    exposure: Mapping[int, Decimal | None],
    today: date,
) -> tuple[Silence, ...]:
    """Return each account's silence. ``last`` has the last contact of anybody, of a decision maker, on site.

    ``cadences`` are accounts' own in days, ``cadence`` is that of the rest; ``exposure`` in cents.
    """

    def clocks(id: int) -> tuple[Clock, Clock, Clock]:
        first, second, third = (
            clock(day, listed_since=listed_since.get(id), log_since=log_since, today=today)
            for day in last.get(id, (None, None, None))
        )
        return first, second, third

    return tuple(Silence(id, *clocks(id), cadences.get(id, cadence), exposure.get(id)) for id in accounts)


def order_of_calls(found: Iterable[Silence]) -> tuple[tuple[Silence, ...], tuple[Silence, ...]]:
    """Return the late accounts in the order in which to call them, and those of unknown exposure apart.

    By at-risk revenue × missed cadences, ties by days; of equal days, who was never spoken to comes first.
    """
    late = [silence for silence in found if silence.state == LATE]

    def longest(silence: Silence) -> tuple[int, bool, int]:
        return -silence.anybody.days, silence.anybody.last is not None, silence.account_id

    known = [silence for silence in late if silence.weight is not None]
    unknown = [silence for silence in late if silence.weight is None]
    return (
        tuple(sorted(known, key=lambda silence: (-(silence.weight or Decimal(0)), *longest(silence)))),
        tuple(sorted(unknown, key=longest)),
    )


@dataclass(frozen=True)
class Headline:
    """How many of all accounts are late, and the at-risk revenue of those whose revenue is known (cents).

    ``dollars_cents`` is the at-risk revenue of the late ones; those that pay less than their power costs
    take nothing off it. ``unheard`` are those that are not late, but with whom no conversation is on record
    at all.
    """

    accounts: int
    late: int
    due: int
    dollars_cents: Decimal
    unknown: int
    unheard: int = 0


def headline(found: Iterable[Silence]) -> Headline:
    """Return the figures of the silence of all accounts."""
    every = list(found)
    late = [silence for silence in every if silence.state == LATE]
    known = [silence.exposure_cents for silence in late if silence.exposure_cents is not None]
    return Headline(
        accounts=len(every),
        late=len(late),
        due=sum(1 for silence in every if silence.state == DUE),
        dollars_cents=sum((cents for cents in known if cents > 0), Decimal(0)),
        unknown=len(late) - len(known),
        unheard=sum(1 for silence in every if silence.state != LATE and silence.anybody.last is None),
    )


def in_words(found: Headline, *, listed: bool) -> str:
    """Return how many have heard nothing for too long, with the dollars, without a period at the end.

    Whom no conversation is on record with was not "spoken to in time": the clock has only begun.
    """
    thing = "key account" if listed else "account"
    what = thing + "s"
    if not found.accounts:
        return f"There are no {what} yet"
    if not found.late and found.unheard == found.accounts:
        return f"No conversation is on record yet with {_all(found.accounts, thing, of='any of ')}"
    if not found.late and found.unheard:
        none = f"None of {counted(found.accounts, thing)} is late"
        return f"{none}; with {found.unheard:,} of them no conversation is on record yet"
    if not found.late:
        verb = "was" if found.accounts == 1 else "were"
        return f"{_all(found.accounts, thing, of='all ').capitalize()} {verb} spoken to in time"
    dollars = f", {shown(found.dollars_cents, places=0)} at risk," if found.dollars_cents else ""
    verb = "has" if found.late == 1 else "have"
    return f"{found.late:,} of {counted(found.accounts, thing)}{dollars} {verb} heard nothing for too long"


def _all(accounts: int, thing: str, *, of: str) -> str:
    """Return all accounts in words; where there is one only: ``the one key account``."""
    if accounts == 1:
        return f"the one {thing}"
    return f"{of}the {accounts:,} {thing}s" if of.endswith("of ") else f"{of}{accounts:,} {thing}s"

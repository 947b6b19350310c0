"""News and whom it concerns: who knows it, after how many days, and who spoke of it first.

If the customer doesn't know, it didn't happen.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.accounts.rules.terms import BAD, BOTH, GOOD, WE


@dataclass(frozen=True)
class Telling:
    """That an account was told on a day; ``spoke_first``: we or they."""

    account_id: int
    told_on: date
    spoke_first: str


@dataclass(frozen=True)
class Spread:
    """How far a piece of news has come. Days are counted from the day on which we knew it.

    ``median_days`` is when half of all concerned knew, None until then; ``last_days`` when the last one did.
    ``left`` are those who were not told, the largest first.
    """

    concerned: int
    told: int
    told_first_by_us: int
    median_days: int | None
    last_days: int | None
    left: tuple[int, ...]


def spread(
    concerned: Iterable[int],
    tellings: Iterable[Telling],
    *,
    known_on: date,
    exposure: Mapping[int, Decimal | None],
) -> Spread:
    """Return how far a piece of news has come among the accounts that it concerns.

    An account that was told several times knows since the first; others than the concerned do not count.
    """
    wanted = set(concerned)
    first: dict[int, Telling] = {}
    for telling in sorted(tellings, key=lambda telling: telling.told_on):
        if telling.account_id in wanted:
            first.setdefault(telling.account_id, telling)
    days = sorted(max(0, (telling.told_on - known_on).days) for telling in first.values())
    half = (len(wanted) + 1) // 2
    left = sorted(wanted - set(first), key=lambda id: (-(exposure.get(id) or Decimal(0)), id))
    return Spread(
        concerned=len(wanted),
        told=len(first),
        told_first_by_us=sum(1 for telling in first.values() if telling.spoke_first == WE),
        median_days=days[half - 1] if wanted and len(days) >= half else None,
        last_days=days[-1] if wanted and not left else None,
        left=tuple(left),
    )


@dataclass(frozen=True)
class Balance:
    """How often an account heard good and bad news, and talked about neither."""

    good: int
    bad: int
    plain: int

    @property
    def only_bad(self) -> bool:
        """At least two times bad, and never good."""
        return self.bad >= 2 and not self.good

    @property
    def only_good(self) -> bool:
        """At least two times good, and never bad."""
        return self.good >= 2 and not self.bad


def balance(tones: Iterable[str | None]) -> Balance:
    """Count the tones of an account's conversations; one that was both counts for each."""
    every = list(tones)
    return Balance(
        good=sum(1 for tone in every if tone in (GOOD, BOTH)),
        bad=sum(1 for tone in every if tone in (BAD, BOTH)),
        plain=sum(1 for tone in every if tone not in (GOOD, BAD, BOTH)),
    )

"""What if a representative leaves: the first reason why programs stall (source: "Why Programs Stall")."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from kadash.assessment.rules.facts import AccountFact, Facts, RepresentativeFact
from kadash.assessment.rules.findings import finding
from kadash.assessment.rules.levels import Standing, level_of, level_reached
from kadash.core.counts import counted
from kadash.standards import Criterion, Level, Program

# The contacts recorded are people whom the representative knew.
_RELATIONSHIPS = {"accounts_with_contact", "accounts_with_executive"}


@dataclass(frozen=True)
class Fall:
    """A criterion that falls, with what the data says of it afterwards."""

    criterion: Criterion
    reason: str


@dataclass(frozen=True)
class Departure:
    """What a representative's leaving takes away. ``at_risk_cents`` is over the accounts that have one."""

    representative: str
    accounts: tuple[AccountFact, ...]
    at_risk_cents: Decimal | None
    without_exposure: int
    falls: tuple[Fall, ...]
    level_before: Level | None
    level_after: Level | None
    accounts_each_after: int | None


def departure(program: Program, standing: Iterable[Standing], facts: Facts, name: str) -> Departure:
    """Return what falls, which accounts lose their relationship and whose exposure it is.

    A criterion falls where it counts as met now and the data afterwards contradicts it; without
    anybody left, so do the criteria that take a person.
    """
    every = tuple(standing)
    after = without(facts, name)
    lost = tuple(account for account in facts.accounts or () if account.representative == name)
    falls = tuple(fall for standing in every if (fall := _fall(standing, after, len(lost))) is not None)
    known = [account.at_risk_cents for account in lost if account.at_risk_cents is not None]
    fallen = {fall.criterion.id for fall in falls}
    met = {standing.criterion.id for standing in every if standing.met} - fallen
    return Departure(
        representative=name,
        accounts=tuple(sorted(lost, key=lambda account: -(account.at_risk_cents or Decimal(0)))),
        at_risk_cents=sum(known, Decimal(0)) if known else None,
        without_exposure=len(lost) - len(known),
        falls=falls,
        level_before=level_of(program, every),
        level_after=level_reached(program, met),
        accounts_each_after=_accounts_each(after),
    )


def without(facts: Facts, name: str) -> Facts:
    """Return the facts after the representative has left and nobody has taken over.

    Their accounts have no representative; the span is that of the others sharing the accounts evenly.
    """
    accounts = tuple(
        replace(account, representative=None) if account.representative == name else account
        for account in facts.accounts or ()
    )
    remaining = tuple(
        representative for representative in facts.representatives or () if representative.name != name
    )
    leaving = sum(
        representative.accounts
        for representative in facts.representatives or ()
        if representative.name == name
    )
    return replace(
        facts,
        accounts=None if facts.accounts is None else accounts,
        representatives=_shared_out(remaining, leaving),
    )


def _shared_out(remaining: tuple[RepresentativeFact, ...], accounts: int) -> tuple[RepresentativeFact, ...]:
    """Give each account to whoever has the fewest, so that the span after is the best that is possible."""
    counts = [representative.accounts for representative in remaining]
    for _ in range(accounts if counts else 0):
        counts[counts.index(min(counts))] += 1
    return tuple(
        replace(representative, accounts=count)
        for representative, count in zip(remaining, counts, strict=True)
    )


def _accounts_each(after: Facts) -> int | None:
    if not after.representatives:
        return None
    return max(representative.accounts for representative in after.representatives)


def _fall(standing: Standing, after: Facts, lost: int) -> Fall | None:
    criterion = standing.criterion
    if not standing.met:
        return None
    if lost and criterion.measure in _RELATIONSHIPS:
        return Fall(criterion, f"{counted(lost, 'key account')} without anybody who knows their people.")
    if criterion.personal and not after.representatives:
        return Fall(criterion, "Nobody is left to do it.")
    if criterion.measure == "span" and not after.representatives:
        return Fall(criterion, "No representative is left to hold the accounts.")
    found = finding(criterion, after)
    if found is None or found.value is None or criterion.holds(found.value):
        return None
    return Fall(criterion, found.text)

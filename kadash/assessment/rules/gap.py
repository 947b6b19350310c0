"""The way to the next level: the shortest list of actions, with hours and dollars where they are known."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kadash.assessment.rules.findings import Facts, RepresentativeFact, counted
from kadash.assessment.rules.levels import Claim, Standing, contradictions, level_of, missing, next_level
from kadash.core.money import rounded_cents, shown
from kadash.core.shares import percent
from kadash.standards import Criterion, Level, Program


@dataclass(frozen=True)
class Step:
    """An action that the next level needs. ``hours`` (a year) and ``cents`` are None where unknown."""

    criterion: Criterion
    action: str
    detail: str
    claim: Claim | None
    hours: Decimal | None = None
    cents: int | None = None


@dataclass(frozen=True)
class Gap:
    """What lies between the level reached and the next one; both None where there is none.

    ``doubted`` are the steps that come on top if the data is right and a claim is not.
    """

    reached: Level | None
    next: Level | None
    steps: tuple[Step, ...]
    doubted: tuple[Step, ...] = ()

    @property
    def hours(self) -> Decimal | None:
        """Hours a year over the steps that know them; None where none does."""
        known = [each.hours for each in self.steps if each.hours is not None]
        return sum(known, Decimal(0)) if known else None

    @property
    def cents(self) -> int | None:
        """Cents over the steps that know them; None where none does."""
        known = [each.cents for each in self.steps if each.cents is not None]
        return sum(known) if known else None

    @property
    def without_estimate(self) -> int:
        """How many steps know neither hours nor dollars."""
        return sum(1 for each in self.steps if each.hours is None and each.cents is None)


def gap(program: Program, standing: Iterable[Standing], facts: Facts) -> Gap:
    """Return the level reached, the next one, and the steps between: what is half done stands first."""
    every = tuple(standing)
    reached = level_of(program, every)
    following = next_level(program, reached)
    asked = program.asked_at((following or program.levels[-1]).id)
    doubted = tuple(_step(each, facts) for each in contradictions(every) if each.criterion in asked)
    if following is None:
        return Gap(reached, None, (), doubted)
    steps = [_step(each, facts) for each in missing(program, every, following)]
    steps.sort(key=lambda each: each.claim is not Claim.PARTLY)
    return Gap(reached, following, tuple(steps), doubted)


def hours_short(criterion: Criterion, share: Decimal, full_time_hours: int) -> Decimal:
    """Return the hours a year between a share of work time (percent) and the threshold; 0 where it is met."""
    return max(Decimal(0), (criterion.at_least or Decimal(0)) - share) * full_time_hours / 100


def span_short(
    limit: int, representatives: Iterable[RepresentativeFact], unassigned: int = 0
) -> tuple[int, int]:
    """Return how many accounts stand above the limit, and how many representatives more would hold them all.

    0 representatives more means that the accounts fit if they are redistributed.
    """
    every = tuple(representatives)
    too_many = sum(max(0, each.accounts - limit) for each in every)
    accounts = sum(each.accounts for each in every) + unassigned
    return too_many, max(0, math.ceil(accounts / limit) - len(every))


def _step(standing: Standing, facts: Facts) -> Step:
    criterion, answer = standing.criterion, standing.answer
    hours, cents, detail = _computed(standing, facts)
    if answer and answer.hours is not None:
        hours = answer.hours
    if answer and answer.cents is not None:
        cents = answer.cents
    if cents is None and hours is not None and facts.hourly_cost_cents is not None:
        cents = rounded_cents(hours * facts.hourly_cost_cents)
    if standing.waits:
        detail = f"Last time's answer waits to be confirmed. {detail}".strip()
    return Step(criterion, criterion.action, detail, standing.claim, hours, cents)


def _computed(standing: Standing, facts: Facts) -> tuple[Decimal | None, int | None, str]:
    """Return hours, cents and a sentence, as far as the data knows them."""
    criterion, found = standing.criterion, standing.finding
    if criterion.measure == "time_share":
        return _time(standing, facts)
    if criterion.measure == "span":
        return None, None, _span(criterion, facts)
    if criterion.measure == "approved_budget":
        return None, *_budget(facts)
    if found and found.known and criterion.measure and criterion.measure.startswith("accounts_with"):
        detail = f"{counted(len(found.rows), 'key account')} to go." if found.rows else ""
        return None, None, detail
    return None, None, found.text if found and found.known else ""


def _time(standing: Standing, facts: Facts) -> tuple[Decimal | None, None, str]:
    """Hours from the computed share, else from the stated one; unknown where there is neither."""
    answer, found = standing.answer, standing.finding
    share = found.value if found else None
    if share is None and answer is not None:
        share = answer.stated
    if share is None:
        return None, None, ""
    short = hours_short(standing.criterion, share, facts.full_time_hours)
    if not short:
        return short, None, "The recorded share is enough; the claim says otherwise."
    points = (standing.criterion.at_least or Decimal(0)) - share
    detail = (
        f"{percent(points / 100, places=None)} of {facts.full_time_hours:,} hours a year more "
        f"than the {percent(share / 100, places=None)} now."
    )
    return short, None, detail


def _span(criterion: Criterion, facts: Facts) -> str:
    if not facts.representatives or criterion.at_most is None:
        return ""
    unassigned = sum(1 for each in facts.accounts or () if each.representative is None)
    too_many, more = span_short(int(criterion.at_most), facts.representatives, unassigned)
    if not too_many:
        return "Every representative is within the limit; the claim says otherwise."
    way = (
        f"take on {counted(more, 'representative')} more"
        if more
        else "redistribute the accounts among the representatives"
    )
    return f"{counted(too_many, 'account')} too many: {way}, or take accounts off the list."


def _budget(facts: Facts) -> tuple[int | None, str]:
    if facts.budget is None or facts.budget.approved_cents is not None:
        return None, ""
    if facts.budget.draft_cents is None:
        return None, f"Nothing is drafted for fiscal year {facts.budget.fiscal_year} yet."
    draft = shown(facts.budget.draft_cents, places=0)
    return facts.budget.draft_cents, f"A draft of {draft} waits for approval."

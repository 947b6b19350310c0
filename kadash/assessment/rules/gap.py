"""The way to the next level: the shortest list of actions, with hours and dollars where they are known."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kadash.assessment.rules.facts import Facts, RepresentativeFact
from kadash.assessment.rules.levels import Claim, Standing, contradictions, level_of, missing, next_level
from kadash.core.counts import counted
from kadash.core.money import rounded_cents, shown
from kadash.core.shares import percent
from kadash.standards import Criterion, Level, Program


@dataclass(frozen=True)
class Step:
    """An action that the next level needs. ``hours`` and ``cents`` are None where unknown.

    ``yearly`` says that they come back each year (work time), else they are needed once (a plan to write).
    ``cents`` is new money without the hours; ``existing_cents`` is money that is there already.
    ``hours_cents`` are the hours at the one hourly cost of the settings.
    """

    criterion: Criterion
    action: str
    detail: str
    claim: Claim | None
    hours: Decimal | None = None
    cents: int | None = None
    yearly: bool = False
    existing_cents: int | None = None
    hours_cents: int | None = None

    @property
    def all_cents(self) -> int | None:
        """What is new about it in money, the hours included; None where neither is known."""
        known = [each for each in (self.cents, self.hours_cents) if each is not None]
        return sum(known) if known else None


@dataclass(frozen=True)
class Gap:
    """What lies between the level reached and the next one; both None where there is none.

    ``doubted`` are the steps that come on top if the data is right and a claim is not.
    """

    reached: Level | None
    next: Level | None
    steps: tuple[Step, ...]
    doubted: tuple[Step, ...] = ()

    def hours(self, *, yearly: bool) -> Decimal | None:
        """Return the hours needed each year, or once, over the steps that know them; None where none does."""
        known = [step.hours for step in self.steps if step.hours is not None and step.yearly is yearly]
        return sum(known, Decimal(0)) if known else None

    def cents(self, *, yearly: bool) -> int | None:
        """Return the new money needed each year, or once, the hours included; None where none is known."""
        known = [step.all_cents for step in self.steps if step.yearly is yearly]
        amounts = [each for each in known if each is not None]
        return sum(amounts) if amounts else None

    @property
    def existing_cents(self) -> int | None:
        """Money that the steps speak of and that is there already; None where there is none."""
        known = [step.existing_cents for step in self.steps if step.existing_cents is not None]
        return sum(known) if known else None

    @property
    def without_estimate(self) -> int:
        """How many steps know neither hours nor dollars."""
        nothing = (None, None, None)
        return sum((step.hours, step.cents, step.existing_cents) == nothing for step in self.steps)


def gap(program: Program, standing: Iterable[Standing], facts: Facts) -> Gap:
    """Return the level reached, the next one, and the steps between: what is half done stands first."""
    every = tuple(standing)
    reached = level_of(program, every)
    following = next_level(program, reached)
    asked = program.asked_at((following or program.levels[-1]).id)
    doubted = tuple(
        _step(contradiction, facts)
        for contradiction in contradictions(every)
        if contradiction.criterion in asked
    )
    if following is None:
        return Gap(reached, None, (), doubted)
    steps = [_step(standing, facts) for standing in missing(program, every, following)]
    steps.sort(key=_cheapest_first)
    return Gap(reached, following, tuple(steps), doubted)


def _cheapest_first(step: Step) -> tuple[bool, int, Decimal, bool]:
    """Sort by money (nothing new is cheapest), then hours; what nobody estimated comes last."""
    unknown = step.hours is None and step.cents is None and step.existing_cents is None
    return unknown, step.all_cents or 0, step.hours or Decimal(0), step.claim is not Claim.PARTLY


def way(steps: Sequence[Step], doubted: Sequence[Step], before: str) -> str:
    """Return how much lies ahead, so that it adds up to the rows: ``4 steps from Standard, 1 claim to …``.

    ``before`` stands between the number of steps and what is doubted, such as ``from Standard``.
    """
    told = f"{counted(len(steps), 'step')} {before}"
    return f"{told}, and {counted(len(doubted), 'claim')} to clear up" if doubted else told


def is_yearly(criterion: Criterion) -> bool:
    """Say whether what a criterion takes comes back each year: work time and a budget do."""
    return criterion.measure in ("time_share", "approved_budget")


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
    too_many = sum(max(0, representative.accounts - limit) for representative in every)
    accounts = sum(representative.accounts for representative in every) + unassigned
    return too_many, max(0, math.ceil(accounts / limit) - len(every))


def _step(standing: Standing, facts: Facts) -> Step:
    criterion, answer = standing.criterion, standing.answer
    hours, detail = _computed(standing, facts)
    cents = existing = None
    if criterion.measure == "approved_budget":
        cents, existing, detail = _budget(facts)
    if answer and answer.hours is not None:
        hours = answer.hours
    if answer and answer.cents is not None:
        cents = answer.cents
    worth = None
    if hours is not None and facts.hourly_cost_cents is not None:
        worth = rounded_cents(hours * facts.hourly_cost_cents)
    if standing.waits:
        detail = f"Last time's answer waits to be confirmed. {detail}".strip()
    yearly = is_yearly(criterion)
    return Step(criterion, criterion.action, detail, standing.claim, hours, cents, yearly, existing, worth)


def _computed(standing: Standing, facts: Facts) -> tuple[Decimal | None, str]:
    """Return hours and a sentence, as far as the data knows them."""
    criterion, finding = standing.criterion, standing.finding
    if criterion.measure == "time_share":
        return _time(standing, facts)
    if criterion.measure == "span":
        return None, _span(criterion, facts)
    if finding and finding.known and criterion.measure and criterion.measure.startswith("accounts_with"):
        detail = f"{counted(len(finding.rows), 'key account')} to go." if finding.rows else ""
        return None, detail
    return None, finding.text if finding and finding.known else ""


def _time(standing: Standing, facts: Facts) -> tuple[Decimal | None, str]:
    """Hours from the computed share, else from the stated one; unknown where there is neither."""
    answer, finding = standing.answer, standing.finding
    share = finding.value if finding else None
    if share is None and answer is not None:
        share = answer.stated
    if share is None:
        return None, ""
    short = hours_short(standing.criterion, share, facts.full_time_hours)
    if not short:
        return short, "The recorded share is enough; the claim says otherwise."
    points = (standing.criterion.at_least or Decimal(0)) - share
    detail = (
        f"{percent(points / 100, places=None)} of {facts.full_time_hours:,} hours a year more "
        f"than the {percent(share / 100, places=None)} now."
    )
    return short, detail


def _span(criterion: Criterion, facts: Facts) -> str:
    if not facts.representatives or criterion.at_most is None:
        return ""
    unassigned = sum(1 for account in facts.accounts or () if account.representative is None)
    too_many, more = span_short(int(criterion.at_most), facts.representatives, unassigned)
    if not too_many:
        return "Every representative is within the limit; the claim says otherwise."
    way = (
        f"take on {counted(more, 'representative')} more"
        if more
        else "redistribute the accounts among the representatives"
    )
    return f"{counted(too_many, 'account')} too many: {way}, or take accounts off the list."


def _budget(facts: Facts) -> tuple[int | None, int | None, str]:
    """Return the new money (cents a year), the money that is there already, and a sentence."""
    if facts.budget is None or facts.budget.approved_cents is not None:
        return None, None, ""
    draft, before = facts.budget.draft_cents, facts.budget.before_cents
    if draft is None:
        return None, None, f"Nothing is drafted for fiscal year {facts.budget.fiscal_year} yet."
    waits = f"A draft of {shown(draft, places=0)} waits for approval"
    if before is None:
        return draft, None, f"{waits}."
    there, new = min(draft, before), max(draft - before, 0)
    return new, there, f"{waits}: {shown(there, places=0)} is there already, {shown(new, places=0)} is new."

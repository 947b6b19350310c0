"""Plans in force, those due for their yearly update, and how much of the list they cover."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from kadash.core.yearly import due, holds


class Stage(StrEnum):
    """Where the newest plan of an account stands."""

    NONE = "no plan"
    DRAFT = "draft"
    SIGNED = "waits for approval"
    IN_FORCE = "in force"
    REVISED = "in force, being changed"
    DUE = "due for its yearly update"
    OLD = "too old"


IN_FORCE = frozenset({Stage.IN_FORCE, Stage.REVISED, Stage.DUE})


@dataclass(frozen=True)
class Approval:
    """A plan: its year, whether the edition at hand is signed, when which edition was approved."""

    account_id: int
    plan_year: int
    edition: int = 1
    signed: bool = False
    approved_on: date | None = None
    approved_edition: int | None = None


def in_force(plan: Approval, day: date) -> bool:
    """Whether a plan was approved by that day and is not older than 12 months."""
    return holds(plan.approved_on, day)


def holding(plans: Iterable[Approval], day: date) -> Approval | None:
    """Return the plan of an account that is in force, the one approved last; None where none is."""
    held = [plan for plan in plans if in_force(plan, day)]
    return max(
        held, key=lambda approval: (approval.approved_on or date.min, approval.plan_year), default=None
    )


def stage(plans: Iterable[Approval], day: date) -> Stage:
    """Return where an account stands: what is in force first, else what its newest plan is."""
    mine = sorted(plans, key=lambda plan: plan.plan_year)
    if not mine:
        return Stage.NONE
    held, newest = holding(mine, day), mine[-1]
    if held is not None:
        if held.edition != held.approved_edition:
            return Stage.REVISED
        assert held.approved_on is not None
        return Stage.DUE if due(held.approved_on, day) else Stage.IN_FORCE
    if newest.approved_edition == newest.edition:
        return Stage.OLD
    return Stage.SIGNED if newest.signed else Stage.DRAFT


@dataclass(frozen=True)
class Coverage:
    """How many accounts of the list have a plan in force, and the at-risk revenue behind them (cents).

    ``unknown`` accounts of the list have no at-risk revenue: they count by head, not in dollars.
    """

    covered: int
    listed: int
    covered_cents: Decimal
    listed_cents: Decimal
    unknown: int

    @property
    def share(self) -> Decimal | None:
        """The share of the at-risk revenue, 0 to 1; None where nothing is at risk."""
        return self.covered_cents / self.listed_cents if self.listed_cents > 0 else None


def coverage(
    listed: Iterable[int], covered: Iterable[int], *, exposure: Mapping[int, Decimal | None]
) -> Coverage:
    """Return the coverage of the list by plans in force; accounts off the list do not count."""
    every, held = set(listed), set(covered)
    cents = {id: amount for id in every if (amount := exposure.get(id)) is not None}
    return Coverage(
        covered=len(every & held),
        listed=len(every),
        covered_cents=sum((cents[id] for id in cents if id in held), Decimal(0)),
        listed_cents=sum(cents.values(), Decimal(0)),
        unknown=len(every) - len(cents),
    )

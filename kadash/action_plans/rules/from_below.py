"""The budget counted from below: what plans need, line by line, beside the budget as it stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from kadash.action_plans.rules.known import cost
from kadash.budget.rules.lines import Line, amounts

KEY = "plan-need-"
CATEGORY = "Customer action plans"
"""The category of a need for which nobody chose one."""


def need_key(id: int) -> str:
    """Return the key that the budget line of a need has in every version."""
    return f"{KEY}{id}"


def need_of(key: str) -> int | None:
    """Return the need that a budget line came from; None for other lines."""
    number = key.removeprefix(KEY)
    return int(number) if number != key and number.isdigit() else None


@dataclass(frozen=True)
class Need:
    """What a plan needs money for. ``unit_cost_cents`` None: nobody has priced it yet."""

    id: int
    plan_id: int
    account_id: int
    account: str
    plan_year: int
    text: str
    category: str = ""
    quantity: Decimal = Decimal(1)
    unit_cost_cents: int | None = None
    code: str | None = None

    @property
    def cents(self) -> Decimal | None:
        """Quantity × unit cost, unrounded; None where it has no price."""
        return cost(self.quantity, self.unit_cost_cents)


class Compared(StrEnum):
    """How a need and the budget differ."""

    NEW = "not in the budget"
    CHANGED = "other amount"
    SAME = "in the budget"
    UNPRICED = "no price yet"
    GONE = "no plan needs it any more"


@dataclass(frozen=True)
class Compare:
    """A need beside its line of the budget; one of both may be missing."""

    key: str
    text: str
    compared: Compared
    need: Need | None
    asked_cents: Decimal | None
    budgeted_cents: Decimal | None


@dataclass(frozen=True)
class FromBelow:
    """All needs beside a budget. Totals leave out what has no price; ``unpriced`` counts it."""

    rows: tuple[Compare, ...]
    asked_cents: Decimal
    budgeted_cents: Decimal
    total_cents: Decimal
    unpriced: int

    @property
    def count(self) -> int:
        """How many needs the plans have."""
        return sum(1 for row in self.rows if row.need is not None)

    @property
    def difference_cents(self) -> Decimal:
        """What the budget would grow by if all lines from plans were as the plans ask."""
        return self.asked_cents - self.budgeted_cents

    @property
    def then_cents(self) -> Decimal:
        """The budget's total if it held what the plans ask for."""
        return self.total_cents + self.difference_cents


def compare(needs: Sequence[Need], lines: Sequence[Line], *, total_cents: Decimal) -> FromBelow:
    """Compare what plans need with the lines of a budget whose total is ``total_cents``."""
    held = {key: amount.cents for key, amount in amounts(lines).items()}
    named = {line.key: line.description for line in lines}
    rows = [_row(need, held) for need in needs]
    wanted = {row.key for row in rows}
    gone = [key for key in held if need_of(key) is not None and key not in wanted]
    rows += [Compare(key, named[key], Compared.GONE, None, None, held[key]) for key in gone]
    return FromBelow(
        rows=tuple(rows),
        asked_cents=_sum(row.asked_cents for row in rows),
        budgeted_cents=_sum(row.budgeted_cents for row in rows),
        total_cents=total_cents,
        unpriced=sum(1 for row in rows if row.compared is Compared.UNPRICED),
    )


def _row(need: Need, held: Mapping[str, Decimal | None]) -> Compare:
    key = need_key(need.id)
    budgeted = held.get(key)
    if need.cents is None:
        compared = Compared.UNPRICED
    elif budgeted is None:
        compared = Compared.NEW
    else:
        compared = Compared.SAME if budgeted == need.cents else Compared.CHANGED
    return Compare(key, need.text, compared, need, need.cents, budgeted)


def _sum(amounts: Iterable[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), Decimal(0))


def line_of(need: Need) -> dict[str, Any]:
    """Return the fields of the budget line of a need: it names the plan and the objective."""
    return {
        "category": need.category or CATEGORY,
        "description": f"{need.text} ({need.account})",
        "quantity": need.quantity,
        "unit_cost_cents": None if need.unit_cost_cents is None else Decimal(need.unit_cost_cents),
        "serves": f"(1) {need.code}" if need.code else "",
        "note": f"Customer action plan {need.plan_year} of {need.account}",
    }

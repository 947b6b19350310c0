"""What if: other mobility factors, other power costs, an account gone or grown. Nothing is saved.

A scenario is a value; ``applied`` gives the lines it leads to and ``compared`` says who changes
rank and what the total does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from kadash.at_risk.rules.table import Line, added, in_order
from kadash.core.errors import Invalid

NO_CLASS = "(no class)"


@dataclass(frozen=True)
class Scenario:
    """Changes against what is known today.

    ``mobility`` per account id and ``class_mobility`` per class set the factor (0 to 1; the account's
    wins). ``rate_points`` per class, and ``all_rate_points`` for everybody, add to
    the power cost as a fraction of revenue (0.05 = five points more of each dollar). ``growth`` per
    account id multiplies revenue and power cost by 1 + growth. ``gone`` leave the table.
    """

    mobility: Mapping[int, Decimal] = field(default_factory=dict)
    class_mobility: Mapping[str, Decimal] = field(default_factory=dict)
    all_rate_points: Decimal = Decimal(0)
    rate_points: Mapping[str, Decimal] = field(default_factory=dict)
    growth: Mapping[int, Decimal] = field(default_factory=dict)
    gone: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if any(not 0 <= factor <= 1 for factor in (*self.mobility.values(), *self.class_mobility.values())):
            raise Invalid("A mobility factor lies between 0 and 1. Nothing was changed.")
        if any(not -1 <= points <= 1 for points in (self.all_rate_points, *self.rate_points.values())):
            raise Invalid("Power cost changes by -100 to 100 points of revenue. Nothing was changed.")
        if any(growth < -1 for growth in self.growth.values()):
            raise Invalid("An account cannot shrink by more than 100%. Nothing was changed.")

    @property
    def changes_nothing(self) -> bool:
        return self == Scenario()


@dataclass(frozen=True)
class Shift:
    """One account before and after. A rank is None where there is no at-risk revenue (or it is gone)."""

    account_id: int
    name: str
    rank_before: int | None
    rank_after: int | None
    before_cents: Decimal | None
    after_cents: Decimal | None
    gone: bool

    @property
    def places(self) -> int | None:
        """How many places it climbs toward rank 1 (negative: falls), None where a rank is missing."""
        if self.rank_before is None or self.rank_after is None:
            return None
        return self.rank_before - self.rank_after

    @property
    def change_cents(self) -> Decimal:
        return (self.after_cents or Decimal(0)) - (self.before_cents or Decimal(0))


@dataclass(frozen=True)
class Comparison:
    """What a scenario does: the totals, and each account in the order of the new table, the gone last."""

    before_cents: Decimal | None
    after_cents: Decimal | None
    shifts: tuple[Shift, ...]

    @property
    def moved(self) -> tuple[Shift, ...]:
        """The accounts whose rank or amount is another."""
        return tuple(
            shift
            for shift in self.shifts
            if shift.gone or shift.rank_before != shift.rank_after or shift.change_cents != 0
        )


def applied(lines: Sequence[Line], scenario: Scenario) -> list[Line]:
    """Return the lines as the scenario would have them. Unknown figures stay unknown."""
    return [_changed(line, scenario) for line in lines if line.account_id not in scenario.gone]


def compared(lines: Sequence[Line], scenario: Scenario) -> Comparison:
    """Return who changes rank, and by how much the total changes."""
    after_lines = applied(lines, scenario)
    before, after = _ranks(lines), _ranks(after_lines)
    old = {line.account_id: line for line in lines}
    gone = [line for line in in_order(lines) if line.account_id in scenario.gone]
    shifts = [
        Shift(
            account_id=line.account_id,
            name=line.name,
            rank_before=before[line.account_id],
            rank_after=after.get(line.account_id),
            before_cents=old[line.account_id].at_risk_cents,
            after_cents=None if line.account_id in scenario.gone else line.at_risk_cents,
            gone=line.account_id in scenario.gone,
        )
        for line in (*in_order(after_lines), *gone)
    ]
    return Comparison(
        before_cents=added(line.at_risk_cents for line in lines),
        after_cents=_total(after_lines, known=any(line.at_risk_cents is not None for line in lines)),
        shifts=tuple(shifts),
    )


def _total(lines: Sequence[Line], *, known: bool) -> Decimal | None:
    """Return what is at risk then; nothing is, where all that were ``known`` are gone."""
    total = added(line.at_risk_cents for line in lines)
    return Decimal(0) if total is None and known else total


def _changed(line: Line, scenario: Scenario) -> Line:
    group = line.customer_class or NO_CLASS
    factor = scenario.mobility.get(line.account_id, scenario.class_mobility.get(group, line.mobility))
    size = 1 + scenario.growth.get(line.account_id, Decimal(0))
    points = scenario.all_rate_points + scenario.rate_points.get(group, Decimal(0))
    revenue, cost = line.revenue_cents, line.power_cost_cents
    grown = None if revenue is None else revenue * size
    new_cost = None if cost is None else cost * size + (points * grown if grown is not None else 0)
    return replace(line, revenue_cents=grown, power_cost_cents=new_cost, mobility=factor)


def _ranks(lines: Sequence[Line]) -> dict[int, int | None]:
    return {
        line.account_id: None if line.at_risk_cents is None else place
        for place, line in enumerate(in_order(lines), start=1)
    }

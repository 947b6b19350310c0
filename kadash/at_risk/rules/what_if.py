"""What if: other mobility factors, other power costs, an account gone or grown. Nothing is saved.

A scenario is a value; ``applied`` gives the lines it leads to and ``compared`` says what it does.
What is gone is lost: a scenario is judged by the net revenue that it costs, and what is at risk among
those who remain comes second, because it falls when an account leaves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from kadash.at_risk.rules.table import Line, added, in_order
from kadash.core.errors import Invalid

NO_CLASS = "(no class)"
GONE, GROWTH, POWER_COST = "Accounts gone", "Growth", "Power cost"
"""Why net revenue changes in a scenario. Mobility changes what is at risk, not what is earned."""
NET, AT_RISK, MOBILITY = "Net revenue", "At-risk revenue", "Mobility"


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
    """One account before and after. A rank is None where there is no at-risk revenue (or it is gone).

    ``places`` is how many accounts among those who remain it has passed (negative: have passed it),
    None where it has no rank at one of the two: an account that leaves lets all move up a rank, but
    nobody passes anybody.
    """

    account_id: int
    name: str
    rank_before: int | None
    rank_after: int | None
    before_cents: Decimal | None
    after_cents: Decimal | None
    gone: bool
    places: int | None = None
    net_change_cents: Decimal | None = None

    @property
    def change_cents(self) -> Decimal:
        """Return the change of its at-risk revenue."""
        return (self.after_cents or Decimal(0)) - (self.before_cents or Decimal(0))


@dataclass(frozen=True)
class Comparison:
    """What a scenario does, and each account in the order of the new table, the gone last.

    Net revenue first (``net_parts`` are the causes of its change and add up exactly), then at-risk
    revenue: ``before_cents`` over all accounts, ``after_cents`` over those who remain.
    """

    before_cents: Decimal | None
    after_cents: Decimal | None
    shifts: tuple[Shift, ...]
    net_before_cents: Decimal | None = None
    net_after_cents: Decimal | None = None
    net_parts: tuple[tuple[str, Decimal], ...] = ()
    gone_at_risk_cents: Decimal = Decimal(0)
    """Of ``before_cents``: what belongs to the accounts that are gone."""

    @property
    def net_change_cents(self) -> Decimal:
        """Return the change of net revenue a year; negative is a loss."""
        return sum((amount for _, amount in self.net_parts), Decimal(0))

    @property
    def change_cents(self) -> Decimal:
        """Return the change of at-risk revenue, the gone accounts counted as zero afterwards."""
        return (self.after_cents or Decimal(0)) - (self.before_cents or Decimal(0))

    @property
    def gone(self) -> int:
        return sum(shift.gone for shift in self.shifts)

    @property
    def reordered(self) -> tuple[Shift, ...]:
        """The accounts whose place among those who remain is another, or that get or lose a rank."""
        return tuple(
            shift
            for shift in self.shifts
            if not shift.gone and (shift.places or (shift.rank_before is None) != (shift.rank_after is None))
        )

    @property
    def moved(self) -> tuple[Shift, ...]:
        """The accounts that are gone, change order, or have another amount."""
        other = {shift.account_id for shift in self.reordered}
        return tuple(
            shift
            for shift in self.shifts
            if shift.gone or shift.account_id in other or shift.change_cents != 0 or shift.net_change_cents
        )

    @property
    def steps(self) -> "Steps":
        """How to draw it: net revenue going down (or up) from what is there; else what is at risk."""
        if self.net_parts or not self.change_cents:
            return Steps(NET, self.net_before_cents, self.net_parts, self.net_after_cents, rise_is_good=True)
        parts = ((MOBILITY, self.change_cents),)
        return Steps(AT_RISK, self.before_cents, parts, self.after_cents, rise_is_good=False)


@dataclass(frozen=True)
class Steps:
    """From a total by named changes to a total, in cents; the parts add up exactly."""

    measure: str
    before_cents: Decimal | None
    parts: tuple[tuple[str, Decimal], ...]
    after_cents: Decimal | None
    rise_is_good: bool


def applied(lines: Sequence[Line], scenario: Scenario) -> list[Line]:
    """Return the lines as the scenario would have them. Unknown figures stay unknown."""
    return [_changed(line, scenario) for line in lines if line.account_id not in scenario.gone]


def compared(lines: Sequence[Line], scenario: Scenario) -> Comparison:
    """Return what the scenario does to net and at-risk revenue, and who changes order."""
    after_lines = applied(lines, scenario)
    gone = [line for line in in_order(lines) if line.account_id in scenario.gone]
    nets = [line.net_revenue_cents for line in lines]
    return Comparison(
        before_cents=added(line.at_risk_cents for line in lines),
        after_cents=_total(after_lines, known=any(line.at_risk_cents is not None for line in lines)),
        shifts=_shifts(lines, after_lines, gone),
        net_before_cents=added(nets),
        net_after_cents=_net(after_lines, known=any(net is not None for net in nets)),
        net_parts=_net_parts(lines, scenario),
        gone_at_risk_cents=added(line.at_risk_cents for line in gone) or Decimal(0),
    )


def _shifts(lines: Sequence[Line], after_lines: Sequence[Line], gone: Sequence[Line]) -> tuple[Shift, ...]:
    before, after = _ranks(lines), _ranks(after_lines)
    old = {line.account_id: line for line in lines}
    leaving = {line.account_id for line in gone}
    places = _places(before, after)
    return tuple(
        Shift(
            account_id=line.account_id,
            name=line.name,
            rank_before=before[line.account_id],
            rank_after=after.get(line.account_id),
            before_cents=old[line.account_id].at_risk_cents,
            after_cents=None if line.account_id in leaving else line.at_risk_cents,
            gone=line.account_id in leaving,
            places=places.get(line.account_id),
            net_change_cents=_change(old[line.account_id], None if line.account_id in leaving else line),
        )
        for line in (*in_order(after_lines), *gone)
    )


def _places(before: dict[int, int | None], after: dict[int, int | None]) -> dict[int, int]:
    """Return how many places each account climbs among those that have a rank before and after."""
    both = [each for each, rank in before.items() if rank is not None and after.get(each) is not None]
    was = {each: index for index, each in enumerate(sorted(both, key=lambda each: before[each] or 0))}
    now = {each: index for index, each in enumerate(sorted(both, key=lambda each: after[each] or 0))}
    return {each: was[each] - now[each] for each in both}


def _change(was: Line, now: Line | None) -> Decimal | None:
    """Return the change of one account's net revenue, all of it where the account is gone."""
    before = was.net_revenue_cents
    if before is None:
        return None
    return -before if now is None else (now.net_revenue_cents or Decimal(0)) - before


def _net_parts(lines: Sequence[Line], scenario: Scenario) -> tuple[tuple[str, Decimal], ...]:
    """Return why net revenue changes: who is gone (at today's figures), who grows, what power costs.

    Power cost changes by points of the revenue after growth, so the parts telescope to the change.
    """
    gone, growth, cost = Decimal(0), Decimal(0), Decimal(0)
    for line in lines:
        net = line.net_revenue_cents
        if net is None:
            continue
        if line.account_id in scenario.gone:
            gone -= net
            continue
        grown = net * scenario.growth.get(line.account_id, Decimal(0))
        growth += grown
        now = _changed(line, scenario).net_revenue_cents
        assert now is not None  # what was known stays known
        cost += now - net - grown
    parts = ((GONE, gone), (GROWTH, growth), (POWER_COST, cost))
    return tuple((cause, amount) for cause, amount in parts if amount)


def _net(lines: Sequence[Line], *, known: bool) -> Decimal | None:
    total = added(line.net_revenue_cents for line in lines)
    return Decimal(0) if total is None and known else total


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
        line.account_id: None if line.at_risk_cents is None else index
        for index, line in enumerate(in_order(lines), start=1)
    }

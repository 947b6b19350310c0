"""Checking a printed at-risk worksheet: what its cells imply, and where they disagree.

The print of the course is the rounding of ``rate × revenue``, so a power cost is kept as the
shortest rate that reproduces the printed cell to the cent. A blank that the other cells imply is
offered as a repair; nothing is filled in unseen. Amounts are cents.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from kadash.at_risk.rules.table import added
from kadash.core.money import rounded_cents

LONGEST_RATE = 4
"""Decimals of the longest rate looked for: with more, a rate could be found for any two numbers."""

CLASS_WORDS = frozenset(
    {
        *("agricultural", "commercial", "education", "farm", "government", "governmental", "healthcare"),
        *("industrial", "institutional", "irrigation", "municipal", "nonprofit", "other", "public"),
        *("residential", "retail", "wholesale"),
    }
)
"""What utilities call their customer classes."""


@dataclass(frozen=True)
class PrintedRow:
    """One row of a worksheet as printed; None where the cell is blank. ``place`` is its number."""

    place: int
    name: str | None = None
    revenue_cents: int | None = None
    power_cost_cents: int | None = None
    net_revenue_cents: int | None = None
    mobility: Decimal | None = None
    at_risk_cents: int | None = None

    @property
    def label(self) -> str:
        return self.name or f"Account {self.place}"


@dataclass(frozen=True)
class PrintedTotals:
    """The total row as printed; None where the cell is blank or there is no such row."""

    revenue_cents: int | None = None
    power_cost_cents: int | None = None
    net_revenue_cents: int | None = None
    at_risk_cents: int | None = None


@dataclass(frozen=True)
class ComputedRow:
    """Computed values of a row, unrounded. ``rate`` is None where the power cost is kept as an amount.

    ``derived`` says that the power cost's cell is blank and the cost is implied by other cells.
    """

    place: int
    label: str
    revenue_cents: Decimal | None
    rate: Decimal | None
    power_cost_cents: Decimal | None
    net_revenue_cents: Decimal | None
    mobility: Decimal | None
    at_risk_cents: Decimal | None
    derived: bool


@dataclass(frozen=True)
class Difference:
    """A printed figure that is not the computed one, rounded half-up. ``place`` None: the total row."""

    place: int | None
    label: str
    column: str
    printed_cents: int
    computed_cents: int


@dataclass(frozen=True)
class Repair:
    """A blank cell that the rest of its row implies: offered, never filled in unseen."""

    place: int
    label: str
    column: str
    rate: Decimal | None
    amount_cents: int
    reason: str


@dataclass(frozen=True)
class Reconciliation:
    """A worksheet with its recomputed values."""

    rows: tuple[ComputedRow, ...]
    totals: PrintedTotals
    differences: tuple[Difference, ...]
    repairs: tuple[Repair, ...]


def shortest_rate(revenue_cents: int, printed_power_cost_cents: int) -> Decimal | None:
    """Return the rate with the fewest decimals whose product with the revenue rounds to the print.

    None where no rate of up to ``LONGEST_RATE`` decimals does, or where the revenue is 0 (any rate
    would).
    """
    return _shortest(revenue_cents, printed_power_cost_cents, lambda rate: rate * revenue_cents)


def implied_rate(revenue_cents: int, printed_net_revenue_cents: int) -> Decimal | None:
    """Return the shortest power-cost rate that leaves the printed net revenue, None as above."""
    cost = revenue_cents - printed_net_revenue_cents
    return _shortest(
        revenue_cents, cost, lambda rate: (1 - rate) * revenue_cents, printed_cents=printed_net_revenue_cents
    )


def computed(row: PrintedRow) -> ComputedRow:
    """Return a row's figures, unrounded, from its revenue, power cost and mobility factor."""
    revenue, cost, net = row.revenue_cents, row.power_cost_cents, row.net_revenue_cents
    rate: Decimal | None = None
    derived = cost is None and revenue is not None and net is not None
    if revenue is not None and cost is not None:
        rate = shortest_rate(revenue, cost)
    elif revenue is not None and net is not None:
        rate = implied_rate(revenue, net)
        cost = revenue - net
    exact_cost = rate * revenue if rate is not None and revenue is not None else _decimal(cost)
    exact_net = revenue - exact_cost if revenue is not None and exact_cost is not None else _decimal(net)
    at_risk = exact_net * row.mobility if exact_net is not None and row.mobility is not None else None
    return ComputedRow(
        place=row.place,
        label=row.label,
        revenue_cents=_decimal(revenue),
        rate=rate,
        power_cost_cents=exact_cost,
        net_revenue_cents=exact_net,
        mobility=row.mobility,
        at_risk_cents=at_risk,
        derived=derived,
    )


def reconcile(rows: Sequence[PrintedRow], totals: PrintedTotals | None = None) -> Reconciliation:
    """Recompute every row and the totals; name each printed figure that is not the computed one."""
    results = tuple(computed(row) for row in rows)
    pairs = list(zip(rows, results, strict=True))
    differences = [found for row, result in pairs for found in _row_differences(row, result)]
    sums = _sums(results)
    differences += _total_differences(totals or PrintedTotals(), sums)
    repairs = tuple(repair for row, result in pairs if (repair := _repair(row, result)))
    return Reconciliation(rows=results, totals=sums, differences=tuple(differences), repairs=repairs)


def holds_class(values: Iterable[str | None], known_classes: Iterable[str] = ()) -> bool:
    """Return whether a column headed "Customer" holds classes rather than names.

    Judged by its values: they repeat, and most of them are words for a class. ``known_classes``
    adds the words that this utility uses.
    """
    present = [value.strip().casefold() for value in values if value and value.strip()]
    words = CLASS_WORDS | {word.strip().casefold() for word in known_classes}
    if not present:
        return False
    classes = sum(value in words for value in present)
    return classes * 2 > len(present) and (len(set(present)) < len(present) or classes == len(present))


def _shortest(
    revenue_cents: int,
    cost_cents: int,
    product: Callable[[Decimal], Decimal],
    *,
    printed_cents: int | None = None,
) -> Decimal | None:
    if revenue_cents == 0:
        return None
    wanted = cost_cents if printed_cents is None else printed_cents
    exact = Decimal(cost_cents) / revenue_cents
    for places in range(LONGEST_RATE + 1):
        step = Decimal(1).scaleb(-places)
        for rounding in (ROUND_FLOOR, ROUND_CEILING):
            rate = exact.quantize(step, rounding=rounding)
            if rounded_cents(product(rate)) == wanted:
                return rate
    return None


def _row_differences(row: PrintedRow, result: ComputedRow) -> list[Difference]:
    cells = (
        ("power cost", row.power_cost_cents, result.power_cost_cents),
        ("net revenue", row.net_revenue_cents, result.net_revenue_cents),
        ("at-risk revenue", row.at_risk_cents, result.at_risk_cents),
    )
    return [
        Difference(row.place, row.label, column, printed, rounded_cents(exact))
        for column, printed, exact in cells
        if printed is not None and exact is not None and printed != rounded_cents(exact)
    ]


def _total_differences(printed: PrintedTotals, sums: PrintedTotals) -> list[Difference]:
    cells = (
        ("revenue", printed.revenue_cents, sums.revenue_cents),
        ("power cost", printed.power_cost_cents, sums.power_cost_cents),
        ("net revenue", printed.net_revenue_cents, sums.net_revenue_cents),
        ("at-risk revenue", printed.at_risk_cents, sums.at_risk_cents),
    )
    return [
        Difference(None, "Total", column, stated, amount)
        for column, stated, amount in cells
        if stated is not None and amount is not None and stated != amount
    ]


def _sums(rows: Iterable[ComputedRow]) -> PrintedTotals:
    """Return the totals, rounded once, after adding the unrounded amounts."""
    rows = list(rows)

    def total(amounts: Iterable[Decimal | None]) -> int | None:
        exact = added(amounts)
        return None if exact is None else rounded_cents(exact)

    return PrintedTotals(
        revenue_cents=total(row.revenue_cents for row in rows),
        power_cost_cents=total(row.power_cost_cents for row in rows),
        net_revenue_cents=total(row.net_revenue_cents for row in rows),
        at_risk_cents=total(row.at_risk_cents for row in rows),
    )


def _repair(row: PrintedRow, result: ComputedRow) -> Repair | None:
    if not result.derived or result.power_cost_cents is None:
        return None
    reason = (
        f"net revenue leaves a power-cost rate of {result.rate.normalize():f}"
        if result.rate is not None
        else "it is the revenue less the net revenue"
    )
    return Repair(
        row.place, row.label, "power cost", result.rate, rounded_cents(result.power_cost_cents), reason
    )


def _decimal(amount: int | None) -> Decimal | None:
    return None if amount is None else Decimal(amount)

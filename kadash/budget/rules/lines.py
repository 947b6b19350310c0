"""Budget lines: their costs, totals, and the goals that they serve.

Amounts are cents, unrounded. A line without an amount is missing its amount; it is not a line of $0.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kadash.budget.rules import references
from kadash.budget.rules.references import Serves
from kadash.roadmap.rules.tree import ancestors

NO_CATEGORY = "Without a category"


class Basis(StrEnum):
    """Where a line's amount comes from."""

    ENTERED = "entered"
    QUANTITY = "quantity × unit cost"
    PARTS = "sum of its parts"
    MISSING = "missing"


@dataclass(frozen=True)
class Line:
    """A line of a budget. ``key`` names the same line in every version; ``parent`` is another's key."""

    key: str
    description: str
    category: str = NO_CATEGORY
    account_code: str | None = None
    entered_cents: int | None = None
    quantity: Decimal | None = None
    unit_cost_cents: Decimal | None = None
    parent: str | None = None
    serves: tuple[Serves, ...] = ()


@dataclass(frozen=True)
class Amount:
    """What a line costs, and where that comes from."""

    cents: Decimal | None
    basis: Basis


@dataclass(frozen=True)
class Difference:
    """An amount that its parts or its quantity times unit cost do not confirm."""

    key: str
    stated_cents: Decimal
    computed_cents: Decimal
    against: Basis

    @property
    def cents(self) -> Decimal:
        return self.stated_cents - self.computed_cents


@dataclass(frozen=True)
class Share:
    """A piece of a line's amount that serves one node; ``node`` is None for an orphan amount."""

    key: str
    node: str | None
    cents: Decimal
    count: Decimal = Decimal(0)


def amounts(lines: Sequence[Line]) -> dict[str, Amount]:
    """Return each line's amount: as entered, else quantity × unit cost, else the sum of its parts."""
    below = parts(lines)
    found: dict[str, Amount] = {}

    def amount(line: Line) -> Amount:
        if line.key not in found:
            found[line.key] = _own(line) or _of_parts([amount(part) for part in below.get(line.key, ())])
        return found[line.key]

    for line in lines:
        amount(line)
    return found


def parts(lines: Iterable[Line]) -> dict[str, list[Line]]:
    """Return the parts of each line that has some, by its key."""
    below: dict[str, list[Line]] = {}
    for line in lines:
        if line.parent is not None:
            below.setdefault(line.parent, []).append(line)
    return below


def top_lines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that are not parts of another: those that count in a total."""
    keys = {line.key for line in lines}
    return [line for line in lines if line.parent not in keys]


def differences(lines: Sequence[Line]) -> list[Difference]:
    """Return where an entered amount differs from its quantity × unit cost or from its parts."""
    found, below = amounts(lines), parts(lines)
    faults = []
    for line in lines:
        stated = found[line.key]
        if stated.cents is None:
            continue
        product = _product(line)
        if product is not None and product != stated.cents:
            faults.append(Difference(line.key, stated.cents, product, Basis.QUANTITY))
        computed = _of_parts([found[part.key] for part in below.get(line.key, ())]).cents
        if computed is not None and computed != stated.cents:
            faults.append(Difference(line.key, stated.cents, computed, Basis.PARTS))
    return faults


def totals(lines: Sequence[Line]) -> dict[str, Decimal]:
    """Return the total of each category in the order of the lines; a category of blanks is 0."""
    found = amounts(lines)
    by_category: dict[str, Decimal] = {}
    for line in top_lines(lines):
        so_far = by_category.setdefault(line.category, Decimal(0))
        by_category[line.category] = so_far + (found[line.key].cents or 0)
    return by_category


def grand_total(lines: Sequence[Line]) -> Decimal:
    """Return the budget's total."""
    return sum(totals(lines).values(), Decimal(0))


def without_amount(lines: Sequence[Line]) -> list[Line]:
    """Return the lines whose amount nobody has given."""
    found = amounts(lines)
    return [line for line in lines if found[line.key].cents is None]


def served(lines: Sequence[Line]) -> list[Share]:
    """Split every amount over what it serves; the pieces add up to the grand total exactly.

    A part with links of its own serves those; what its parts leave of a line goes by the line's own
    links; without any the piece is an orphan. So no amount counts twice.
    """
    found, below = amounts(lines), parts(lines)
    pieces: list[Share] = []
    for line in top_lines(lines):
        total = found[line.key].cents
        if total is not None:
            pieces.extend(_pieces(line, total, line.serves, found, below))
    return pieces


def orphan_total(pieces: Iterable[Share]) -> Decimal:
    """Return the amount that serves nothing."""
    return sum((piece.cents for piece in pieces if piece.node is None), Decimal(0))


def cost_by_node(pieces: Iterable[Share], parents: Mapping[str, str | None]) -> dict[str, Decimal]:
    """Return what each node costs with everything below it; ``parents`` maps every code to its parent's."""
    costs = dict.fromkeys(parents, Decimal(0))
    for piece in pieces:
        if piece.node is not None:
            for code in (piece.node, *ancestors(parents, piece.node)):
                costs[code] = costs.get(code, Decimal(0)) + piece.cents
    return costs


def unfunded(
    pieces: Sequence[Share], parents: Mapping[str, str | None], objectives: Iterable[str]
) -> dict[str, str | None]:
    """Return the objectives that no money goes to, itself or below.

    The value names the nearest node above that has money of its own, which may pay for it, else None.
    """
    costs = cost_by_node(pieces, parents)
    paid = {piece.node for piece in pieces if piece.node is not None and piece.cents}
    return {
        code: next((above for above in ancestors(parents, code) if above in paid), None)
        for code in objectives
        if not costs.get(code)
    }


def share_of(amount: Decimal, total: Decimal) -> Decimal | None:
    """Return amount ÷ total, None where the total is 0."""
    return amount / total if total else None


def _own(line: Line) -> Amount | None:
    if line.entered_cents is not None:
        return Amount(Decimal(line.entered_cents), Basis.ENTERED)
    product = _product(line)
    return None if product is None else Amount(product, Basis.QUANTITY)


def _product(line: Line) -> Decimal | None:
    if line.quantity is None or line.unit_cost_cents is None:
        return None
    return line.quantity * line.unit_cost_cents


def _of_parts(below: Sequence[Amount]) -> Amount:
    known = [part.cents for part in below if part.cents is not None]
    return Amount(sum(known, Decimal(0)), Basis.PARTS) if known else Amount(None, Basis.MISSING)


def _pieces(
    line: Line,
    total: Decimal,
    inherited: tuple[Serves, ...],
    found: Mapping[str, Amount],
    below: Mapping[str, Sequence[Line]],
) -> list[Share]:
    links = line.serves or inherited
    pieces: list[Share] = []
    rest = total
    for part in below.get(line.key, ()):
        cents = found[part.key].cents
        if cents is not None and (part.serves or part.key in below):
            pieces.extend(_pieces(part, cents, links, found, below))
            rest -= cents
    return pieces + _split(line.key, rest, links) if rest or not pieces else pieces


def _split(key: str, cents: Decimal, links: Sequence[Serves]) -> list[Share]:
    if not links:
        return [Share(key, None, cents)]
    pieces = [
        Share(key, link.code, cents * share, link.count)
        for link, share in zip(links, references.shares(links), strict=True)
    ]
    last = cents - sum((piece.cents for piece in pieces[:-1]), Decimal(0))
    return [*pieces[:-1], Share(key, pieces[-1].node, last, pieces[-1].count)]

"""Summary of budget lines, for the screen, the documents and the exports."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kadash.budget.rules import lines as rules
from kadash.budget.rules.lines import Amount, Difference, Line, Share
from kadash.roadmap.rules import codes


@dataclass(frozen=True)
class NodeCost:
    """What a node costs: with all below it, by its own lines, and for one where a count is known."""

    code: str
    cents: Decimal
    own_cents: Decimal
    count: Decimal | None
    each_cents: Decimal | None
    share: Decimal | None


@dataclass(frozen=True)
class Summary:
    """A budget worked out. Amounts are cents, unrounded; nodes are codes of the goals tree."""

    lines: tuple[Line, ...]
    amounts: Mapping[str, Amount]
    totals: Mapping[str, Decimal]
    grand: Decimal
    pieces: tuple[Share, ...]
    orphan: Decimal
    costs: Mapping[str, Decimal]
    unfunded: Mapping[str, str | None]
    differences: tuple[Difference, ...]
    without_amount: tuple[Line, ...]

    @property
    def orphan_share(self) -> Decimal | None:
        """The orphan amount as a share (0 to 1) of the total."""
        return rules.share_of(self.orphan, self.grand)

    @property
    def orphans(self) -> list[tuple[Line, Decimal]]:
        """The lines that hold orphan amounts, largest first."""
        by_key = {line.key: line for line in self.lines}
        found = [
            (by_key[piece.key], piece.cents) for piece in self.pieces if piece.node is None and piece.cents
        ]
        return sorted(found, key=lambda pair: -pair[1])

    @property
    def by_objective(self) -> list[NodeCost]:
        """What every node costs that money goes to, in the codes' order.

        ``count`` is the largest that a line names: lines that each pay for five pay for the same five.
        """
        found = []
        for code in sorted((code for code, cents in self.costs.items() if cents), key=codes.order):
            own = [piece for piece in self.pieces if piece.node == code]
            cents = sum((piece.cents for piece in own), Decimal(0))
            count = max((piece.count for piece in own), default=None)
            count = count if count and count > 1 else None
            each = cents / count if count else None
            share = rules.share_of(self.costs[code], self.grand)
            found.append(NodeCost(code, self.costs[code], cents, count, each, share))
        return found

    @property
    def in_reading_order(self) -> list[Line]:
        """The lines with each one's parts below it."""
        below = rules.parts(self.lines)

        def walk(line: Line) -> list[Line]:
            return [line, *(deeper for part in below.get(line.key, ()) for deeper in walk(part))]

        return [line for top in rules.top_lines(self.lines) for line in walk(top)]


def summarize(
    lines: Sequence[Line], *, parents: Mapping[str, str | None], objectives: Iterable[str] = ()
) -> Summary:
    """Work out a budget; ``parents`` maps every code of the tree to its parent's, ``objectives`` are open."""
    pieces = rules.served(lines)
    return Summary(
        lines=tuple(lines),
        amounts=rules.amounts(lines),
        totals=rules.totals(lines),
        grand=rules.grand_total(lines),
        pieces=tuple(pieces),
        orphan=rules.orphan_total(pieces),
        costs=rules.cost_by_node(pieces, parents),
        unfunded=rules.unfunded(pieces, parents, objectives),
        differences=tuple(rules.differences(lines)),
        without_amount=tuple(rules.without_amount(lines)),
    )

"""The bridge between two dates: why at-risk revenue changed, in parts that add up exactly.

For an account that is there at both dates, with R revenue, C power cost, M mobility factor:

    at-risk = (R − C) × M
    net revenue = (R₁ − R₀) × M₀ − (C₁ − C₀) × M₀   (its parts: revenue, power cost)
    mobility    = (R₁ − C₁) × (M₁ − M₀)              (up and down apart)

More sales bring more power cost, so the two are one story; judgments that rose and that fell are two,
because a sum of both would hide them. Net revenue is valued at the old mobility, the judgment last and on
the new net revenue:
what the meters measured comes before what people think of it, so a new judgment never hides a
change in the bills. The two telescope to the account's change, whatever the figures are.

An account whose exposure was not known before (no judgment, no cost basis) and is now joins; one
that has lost it leaves. Amounts are unrounded cents.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kadash.at_risk.rules.table import Line

Cause = Literal["joined", "left", "net revenue", "mobility up", "mobility down"]
CAUSES: tuple[Cause, ...] = ("joined", "left", "net revenue", "mobility up", "mobility down")
"""In the order in which they are taken."""


def told_apart(revenue: Decimal, power_cost: Decimal) -> tuple[tuple[str, Decimal], tuple[str, Decimal]]:
    """Return what two parts of a change of net revenue (cents) are called, with each.

    The sign is what a part does to the exposure, so the name says which way it went: power cost that rose
    takes away.
    """
    return _way("revenue", revenue, revenue > 0), _way("power cost", power_cost, power_cost < 0)


def _way(what: str, cents: Decimal, rose: bool) -> tuple[str, Decimal]:
    return (f"{'higher' if rose else 'lower'} {what}" if cents else what), cents


@dataclass(frozen=True)
class Move:
    """One account's share in one cause.

    ``revenue_cents`` and ``power_cost_cents`` are what a change of net revenue is made of; ``factors`` the
    mobility before and after, where that changed.
    """

    account_id: int
    name: str
    cause: Cause
    amount_cents: Decimal
    revenue_cents: Decimal = Decimal(0)
    power_cost_cents: Decimal = Decimal(0)
    factors: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True)
class Part:
    """One cause: its sum and the accounts behind it, the largest change first."""

    cause: Cause
    amount_cents: Decimal
    moves: tuple[Move, ...]

    @property
    def inside(self) -> tuple[tuple[str, Decimal], ...]:
        """What a change of net revenue is made of; the two add up to it exactly."""
        if self.cause != "net revenue":
            return ()
        revenue = sum((move.revenue_cents for move in self.moves), Decimal(0))
        cost = sum((move.power_cost_cents for move in self.moves), Decimal(0))
        return told_apart(revenue, cost)


@dataclass(frozen=True)
class Bridge:
    """From ``before_cents`` by ``parts`` (one per cause, in order) to ``after_cents``, exactly."""

    before_cents: Decimal
    after_cents: Decimal
    parts: tuple[Part, ...]

    @property
    def change_cents(self) -> Decimal:
        return self.after_cents - self.before_cents

    @property
    def mainly(self) -> str | None:
        """What the change mostly comes from, in words; None where nothing changed.

        Judgments that rose and fell count by what is left of them: the largest bar may be undone by the next.
        """
        up, down = self.change_by("mobility up"), self.change_by("mobility down")
        sums = {
            **{cause: self.change_by(cause) for cause in ("joined", "left", "net revenue")},
            "mobility up" if up + down > 0 else "mobility down": up + down,
        }
        main = max(sums, key=lambda cause: abs(sums[cause]))
        canceled = min(abs(up), abs(down))
        if not sums[main] and not canceled:
            return None
        said = f"mostly {'accounts that ' if main in ('joined', 'left') else ''}{main}"
        if canceled <= abs(sums[main]):
            return said
        undone = "mobility up and down nearly cancel"
        return f"{said}; {undone}" if sums[main] and "mobility" not in main else undone

    def change_by(self, cause: str | None) -> Decimal:
        """Return the change that one cause made, or all causes together."""
        return sum((part.amount_cents for part in self.parts if cause in (None, part.cause)), Decimal(0))


def bridge(before: Sequence[Line], after: Sequence[Line]) -> Bridge:
    """Return why the total at-risk revenue of ``before`` became that of ``after``."""
    old = {line.account_id: line for line in before if line.at_risk_cents is not None}
    new = {line.account_id: line for line in after if line.at_risk_cents is not None}
    moves = [move for account_id in sorted(old.keys() | new.keys()) for move in _moves(old, new, account_id)]
    return Bridge(
        before_cents=_sum(old),
        after_cents=_sum(new),
        parts=tuple(_part(cause, moves) for cause in CAUSES),
    )


def _moves(old: dict[int, Line], new: dict[int, Line], account_id: int) -> list[Move]:
    was, now = old.get(account_id), new.get(account_id)
    line = now or was
    if line is None:
        return []
    if was is None or now is None:
        cause: Cause = "joined" if was is None else "left"
        amount = line.at_risk_cents or Decimal(0)
        if not amount:  # had nothing at risk: it changed nothing, and is no row
            return []
        return [Move(account_id, line.name, cause, amount if was is None else -amount)]
    return _effects(was, now)


def _effects(was: Line, now: Line) -> list[Move]:
    old, new = _known(was.mobility), _known(now.mobility)
    revenue = (_known(now.revenue_cents) - _known(was.revenue_cents)) * old
    cost = -(_known(now.power_cost_cents) - _known(was.power_cost_cents)) * old
    judged = (_known(now.revenue_cents) - _known(now.power_cost_cents)) * (new - old)
    moves = []
    if revenue or cost:
        moves.append(Move(now.account_id, now.name, "net revenue", revenue + cost, revenue, cost))
    if judged:
        cause: Cause = "mobility up" if new > old else "mobility down"
        moves.append(Move(now.account_id, now.name, cause, judged, factors=(old, new)))
    return moves


def _part(cause: Cause, moves: Sequence[Move]) -> Part:
    mine = sorted((move for move in moves if move.cause == cause), key=lambda move: -abs(move.amount_cents))
    return Part(cause, sum((move.amount_cents for move in mine), Decimal(0)), tuple(mine))


def _sum(lines: dict[int, Line]) -> Decimal:
    return sum((line.at_risk_cents or Decimal(0) for line in lines.values()), Decimal(0))


def _known(amount: Decimal | int | None) -> Decimal:
    """Lines with an at-risk revenue have all three figures (see ``bridge``)."""
    assert amount is not None
    return Decimal(amount)

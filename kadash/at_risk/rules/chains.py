"""Chains rolled up: the accounts of one parent as one row, so that a customer is seen whole."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from kadash.at_risk.rules.table import Line, added
from kadash.core.counts import counted


def rolled_up(lines: Sequence[Line], parents: Mapping[int, str] | None = None) -> list[Line]:
    """Return the lines with the accounts of each chain added up under their parent.

    The parent's own account belongs to its chain. ``parents`` names parents that have no line of
    their own. An account without an at-risk revenue cannot be added and stays a row of its own, so
    the totals are those of the single accounts. A chain's mobility factor is its at-risk revenue ÷
    its net revenue; its printed ranks are unknown, because the print ranks single accounts.
    """
    by_id = {line.account_id: line for line in lines}
    chains: dict[int, list[Line]] = {}
    for line in lines:
        chains.setdefault(_chain(line), []).append(line)
    result: list[Line] = []
    for parent_id, members in chains.items():
        whole = [line for line in members if line.at_risk_cents is not None]
        name = (parents or {}).get(parent_id) or _name(by_id.get(parent_id), members)
        if len(whole) < 2:
            result += members
            continue
        result.append(_chain_line(parent_id, by_id.get(parent_id), whole, name))
        result += [line for line in members if line.at_risk_cents is None]
    return result


def chain_sizes(lines: Sequence[Line]) -> dict[int, int]:
    """Return how many accounts each chain has, by the parent's id; single accounts are left out."""
    sizes: dict[int, int] = {}
    for line in lines:
        sizes[_chain(line)] = sizes.get(_chain(line), 0) + 1
    return {parent_id: size for parent_id, size in sizes.items() if size > 1}


def _chain_line(parent_id: int, parent: Line | None, members: Sequence[Line], name: str) -> Line:
    at_risk = added(line.at_risk_cents for line in members)
    net = added(line.net_revenue_cents for line in members)
    return Line(
        account_id=parent_id,
        number=parent.number if parent else None,
        name=f"{name} ({counted(len(members), 'account')})",
        customer_class=_same([line.customer_class for line in members]),
        representative=_same([line.representative for line in members]),
        revenue_cents=_sum([line.revenue_cents for line in members]),
        power_cost_cents=_sum([line.power_cost_cents for line in members]),
        basis=_same([line.basis for line in members]) or "mixed",
        mobility=at_risk / net if net and at_risk is not None else Decimal(0),
        power_revenue_cents=_sum([line.power_revenue_cents for line in members]),
        water_revenue_cents=_sum([line.water_revenue_cents for line in members]),
        added_at_risk_cents=at_risk,
    )


def _chain(line: Line) -> int:
    return line.account_id if line.parent_id is None else line.parent_id


def _name(parent: Line | None, members: Sequence[Line]) -> str:
    return parent.name if parent else members[0].name


def _same(values: Sequence[str | None]) -> str | None:
    return values[0] if len(set(values)) == 1 else None


def _sum(amounts: Sequence[Decimal | int | None]) -> Decimal | None:
    return added(None if amount is None else Decimal(amount) for amount in amounts)

"""The acid test: how much would it hurt if these accounts left the community?

Source: the course, "Acid Test". The rate change is uniform: the lost net revenue over what
everybody else pays, ``lost net ÷ (utility revenue − lost revenue)``.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kadash.at_risk.rules.table import Line, added, ratio


@dataclass(frozen=True)
class Use:
    """What an account (or the whole utility) took in the period; None = not known.

    ``demand_kw`` is the sum of the metered peaks, which need not fall in one hour (non-coincident).
    """

    revenue_cents: Decimal | int | None = None
    net_revenue_cents: Decimal | int | None = None
    energy_kwh: Decimal | None = None
    demand_kw: Decimal | None = None
    water_gallons: Decimal | None = None


@dataclass(frozen=True)
class Loss:
    """One figure that would go: the amount over the accounts where it is known, and its share."""

    lost: Decimal | None
    utility: Decimal | None
    share: Decimal | None
    unknown: int


@dataclass(frozen=True)
class AcidTest:
    """What the utility loses with the chosen accounts.

    ``rate_change`` is the uniform rise, as a fraction, that the others would have to bear; None
    where the utility's revenue or the lost net revenue is not known, or nobody is left to pay.
    """

    accounts: int
    revenue: Loss
    net_revenue: Loss
    energy: Loss
    demand: Loss
    water: Loss
    rate_change: Decimal | None


def acid_test(leaving: Sequence[Use], utility: Use) -> AcidTest:
    """Return what goes if the accounts of ``leaving`` go, out of what ``utility`` takes as a whole."""
    revenue = _loss((use.revenue_cents for use in leaving), utility.revenue_cents)
    net = _loss((use.net_revenue_cents for use in leaving), utility.net_revenue_cents)
    return AcidTest(
        accounts=len(leaving),
        revenue=revenue,
        net_revenue=net,
        energy=_loss((use.energy_kwh for use in leaving), utility.energy_kwh),
        demand=_loss((use.demand_kw for use in leaving), utility.demand_kw),
        water=_loss((use.water_gallons for use in leaving), utility.water_gallons),
        rate_change=rate_change(net.lost, revenue.lost, revenue.utility),
    )


def rate_change(
    lost_net_cents: Decimal | None, lost_revenue_cents: Decimal | None, utility_revenue_cents: Decimal | None
) -> Decimal | None:
    """Return lost net revenue ÷ (utility revenue − lost revenue), None where it has no meaning."""
    if lost_revenue_cents is None or utility_revenue_cents is None:
        return None
    return ratio(lost_net_cents, utility_revenue_cents - lost_revenue_cents)


def would_go_too(lines: Iterable[Line], leaving: Collection[int]) -> list[Line]:
    """Return the accounts of the same chains as those leaving: the parent, and its other accounts."""
    lines = list(lines)
    chains = {_chain(line) for line in lines if line.account_id in leaving}
    return [line for line in lines if line.account_id not in leaving and _chain(line) in chains]


def _chain(line: Line) -> int:
    return line.account_id if line.parent_id is None else line.parent_id


def _loss(amounts: Iterable[Decimal | int | None], utility: Decimal | int | None) -> Loss:
    known = [None if amount is None else Decimal(amount) for amount in amounts]
    lost = added(known)
    whole = None if utility is None else Decimal(utility)
    return Loss(lost, whole, ratio(lost, whole), sum(amount is None for amount in known))

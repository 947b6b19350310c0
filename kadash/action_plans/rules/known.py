"""What the data knows about an account, as the sections of its plan need it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.core.periods import Period
from kadash.engagement.rules.silence import Silence
from kadash.engagement.rules.told import Balance


@dataclass(frozen=True)
class Profile:
    """Who the customer is."""

    account_id: int
    name: str
    number: str | None = None
    customer_class: str | None = None
    services: str | None = None
    address: str | None = None
    representative: str | None = None
    parent: str | None = None
    listed_since: date | None = None


@dataclass(frozen=True)
class Year:
    """What 12 months of bills say, in cents, kWh, kW and gallons; None: not known.

    ``rank`` is the place by at-risk revenue among ``ranked`` accounts.
    """

    period: Period
    revenue_cents: Decimal | None = None
    net_cents: Decimal | None = None
    at_risk_cents: Decimal | None = None
    mobility: Decimal | None = None
    energy_kwh: float | None = None
    peak_kw: float | None = None
    water_gallons: float | None = None
    rank: int | None = None
    ranked: int = 0


@dataclass(frozen=True)
class Use:
    """Energy and water by month, oldest first; None where nothing was billed. ``load_factor`` is 0 to 1."""

    months: tuple[str, ...] = ()
    kwh: tuple[float | None, ...] = ()
    gallons: tuple[float | None, ...] = ()
    load_factor: float | None = None
    energy_change: float | None = None
    evidence: tuple[str, ...] = ()

    @property
    def known_months(self) -> int:
        """In how many months energy or water was billed."""
        return sum(1 for pair in zip(self.kwh, self.gallons, strict=True) if any(v is not None for v in pair))


@dataclass(frozen=True)
class ContactFact:
    """Somebody at the account."""

    name: str
    title: str | None = None
    rank: str | None = None
    decides: bool | None = None
    functions: tuple[str, ...] = ()
    email: str | None = None
    phone: str | None = None
    last_met: date | None = None
    verified_on: date | None = None
    stance: str | None = None


@dataclass(frozen=True)
class Item:
    """A piece of equipment, as written: what, size with unit, year, and whether critical or backed up."""

    kind: str
    service: str
    size: str
    year: int | None
    critical: bool
    backup: bool
    source: str


@dataclass(frozen=True)
class PlanGoal:
    """A goal for the account; ``serves`` is the objective with its code and title."""

    text: str
    serves: str | None = None
    owner: str | None = None
    due: date | None = None
    done_on: date | None = None


@dataclass(frozen=True)
class Asked:
    """What the plan needs money for, with the objective that it serves; None cents: no price yet."""

    text: str
    quantity: Decimal
    unit_cost_cents: int | None
    serves: str | None = None

    @property
    def cents(self) -> Decimal | None:
        """Quantity × unit cost, unrounded; None where it has no price."""
        return cost(self.quantity, self.unit_cost_cents)


def cost(quantity: Decimal, unit_cost_cents: int | None) -> Decimal | None:
    """Return quantity × unit cost in cents, unrounded; None where there is no price."""
    return None if unit_cost_cents is None else quantity * unit_cost_cents


@dataclass(frozen=True)
class Bond:
    """The relationship: silence, who began, news, ladder, blind spots, places that are live."""

    silence: Silence
    balance: Balance
    rung: int
    live: int
    they_began: int
    began: int
    spots: tuple[str, ...] = ()
    by_representative: bool = True


@dataclass(frozen=True)
class PromiseFact:
    """An open promise."""

    what: str
    owner: str
    due: date
    late: bool


@dataclass(frozen=True)
class Talk:
    """A conversation that was held, or one that is ahead."""

    day: date
    channel: str | None
    subject: str


@dataclass(frozen=True)
class Known:
    """Everything that the nine sections are filled from. ``surveys``: wave and points, newest first.

    ``earlier`` are years by the period that a confirmed section stands on.
    """

    profile: Profile
    year: Year | None = None
    earlier: Mapping[str, Year] | None = None
    use: Use = Use()
    contacts: tuple[ContactFact, ...] = ()
    equipment: tuple[Item, ...] = ()
    bond: Bond | None = None
    surveys: tuple[tuple[str, float | None], ...] = ()
    promises: tuple[PromiseFact, ...] = ()
    kept: str = ""
    talks: tuple[Talk, ...] = ()
    ahead: tuple[Talk, ...] = ()
    goals: tuple[PlanGoal, ...] = ()
    needs: tuple[Asked, ...] = ()

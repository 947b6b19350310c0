"""What the sections of a business plan are filled from, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from kadash.at_risk.rules.judgments import Judgeable
from kadash.at_risk.rules.table import Headline, Line, Totals
from kadash.budget.rules.summary import Summary as BudgetSummary
from kadash.core.narrative import Figure
from kadash.program.rules.growth import Year
from kadash.program.rules.peers import Peer
from kadash.program.rules.structure import Placed


@dataclass(frozen=True)
class Wave:
    """A survey wave whose index may be shown; points of 1,000, ``rate`` from 0 to 1 (None: not known)."""

    name: str
    index: float
    low: float
    high: float
    answered: int
    rate: float | None


@dataclass(frozen=True)
class Statement:
    """Core values, vision or mission: its kind, text, and whether it is adopted, in words."""

    kind: str
    text: str
    state: str
    adopted: bool


@dataclass(frozen=True)
class GoalRow:
    """A node of the goals tree; ``measured`` says baseline, target and where it stands."""

    code: str
    title: str
    kind: str
    depth: int
    measured: str
    due: date | None
    owner: str
    department: str


@dataclass(frozen=True)
class Service:
    """A service now or later; cost in cents a year (None: not known)."""

    when: str
    name: str
    accounts: int
    cents: Decimal | None


@dataclass(frozen=True)
class Member:
    """Somebody on a team."""

    team: str
    name: str
    department: str
    kind: str


@dataclass(frozen=True)
class BusinessFacts:
    """The facts of one day. Amounts are cents, unrounded. Lines are the accounts on the list, else all.

    ``scope`` says which services are counted, ``notes`` what totals are without; ``time`` in a sentence
    whether there are hours for the promised service.
    """

    as_of: date
    period: str
    scope: str
    notes: tuple[str, ...]
    utility: str
    color: str
    customers: int | None
    employees: int | None
    lines: tuple[Line, ...]
    totals: Totals
    headline: Headline
    peers: tuple[Peer, ...]
    judged: tuple[Judgeable, ...]
    level: str | None
    waves: tuple[Wave, ...]
    statements: tuple[Statement, ...]
    years: tuple[Year, ...]
    goals: tuple[GoalRow, ...]
    seats: Mapping[str, tuple[Placed, ...]]
    representatives: tuple[tuple[str, Decimal | None, int], ...]
    members: tuple[Member, ...]
    services: tuple[Service, ...]
    time: str
    budget: BudgetSummary | None
    budget_cents: Decimal | None
    budget_name: str
    figures: Mapping[str, Figure] = field(default_factory=dict)

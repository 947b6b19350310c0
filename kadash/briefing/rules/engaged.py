"""What the board is told of the work with the accounts: silence, promises, joint planning."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.engagement.rules.planning import Counted, InForce
from kadash.engagement.rules.promises import Kept
from kadash.engagement.rules.silence import Silence


@dataclass(frozen=True)
class LatePromise:
    """A promise that is open past its day. ``account_id`` None: it was made to no account."""

    account_id: int | None
    what: str
    owner: str
    due: date


@dataclass(frozen=True)
class Promises:
    """``kept`` counts those that fell due in the last 12 months; ``open`` includes the late ones."""

    kept: Kept
    open: int
    late: tuple[LatePromise, ...]
    recorded: int


@dataclass(frozen=True)
class Planned:
    """Joint planning with one account. ``begun``: this year has a plan; ``streak``: its quarters in a row."""

    account_id: int
    begun: bool
    acknowledged_on: date | None
    updates: Counted
    streak: int
    exposure_cents: Decimal | None


@dataclass(frozen=True)
class Planning:
    """Joint planning with all: ``updates`` of the last four quarters, ``senior`` of the sessions held."""

    year: str
    force: InForce
    updates: Counted
    senior: Counted
    accounts: tuple[Planned, ...]


@dataclass(frozen=True)
class Engaged:
    """Each part is None where no section of the plan shows it. ``listed``: a list of key accounts exists."""

    silences: tuple[Silence, ...] | None = None
    listed: bool = True
    promises: Promises | None = None
    planning: Planning | None = None


NOT_ASKED = Engaged()

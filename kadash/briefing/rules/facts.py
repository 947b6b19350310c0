"""The facts of a briefing as one value."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

import pandas as pd

from kadash.assessment.rules.summary import Summary as AssessmentSummary
from kadash.at_risk.rules.bridge import Bridge
from kadash.at_risk.rules.table import Headline, Line, Totals
from kadash.briefing.rules.building import NOTHING_BUILT, Building
from kadash.briefing.rules.engaged import NOT_ASKED, Engaged
from kadash.briefing.rules.figures import Outcome
from kadash.budget.rules.summary import Summary as BudgetSummary
from kadash.core.narrative import Figure
from kadash.core.periods import Period
from kadash.satisfaction.rules.verdict import Verdict


@dataclass(frozen=True)
class Promised:
    """How a department kept a promise in the last closed quarter; ``kept`` None: nothing fell due."""

    department: str
    promise: str
    quarter: str
    counts: str
    kept: bool | None
    provisional: bool = False


@dataclass(frozen=True)
class Facts:
    """One state of the data, as of a day. ``figures`` are what narratives may quote, by key.

    ``scope`` says which services the exposure counts and what it leaves out, ``services`` names the counted
    ones. ``names`` are all accounts' names with their numbers, for audiences that see numbers only.
    """

    as_of: date
    period: Period | None
    utility: str
    color: str
    scope: str
    services: str
    zone: ZoneInfo
    data_version: int
    lines: tuple[Line, ...]
    table: pd.DataFrame
    totals: Totals
    headline: Headline
    bridge: Bridge | None
    level: AssessmentSummary | None
    budget: BudgetSummary | None
    waves: pd.DataFrame
    verdict: Verdict | None
    scenarios: tuple[Outcome, ...]
    names: Mapping[int, tuple[str, str | None]]
    logo: str
    figures: Mapping[str, Figure]
    notes: tuple[str, ...]
    building: Building = NOTHING_BUILT
    promised: tuple[Promised, ...] = ()
    engaged: Engaged = NOT_ASKED

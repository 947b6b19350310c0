"""Facts of the course's worksheet, for tests of slides: 21 accounts, against the budget of $54,600."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from kadash.at_risk.rules.stored_scenarios import Kept
from kadash.at_risk.rules.table import at_risk_table, headline, totals
from kadash.at_risk.rules.what_if import Scenario, compared
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.figures import NAMES, Outcome, what_ifs
from kadash.core.narrative import Figure
from kadash.core.periods import Period
from kadash.plans.rules.figures import NOT_KNOWN, cost_and_return, exposure, program_level, satisfied
from tests.at_risk.worked_example import lines

BUDGET_CENTS = 54_600_00


def kept(number: int, name: str, note: str = "", **changes: Any) -> Kept:
    when = datetime(2010, 1, 20, 12, tzinfo=UTC)
    return Kept(number, 1, name, note, "Dana Reyes", when, Scenario(**changes))


def outcome(number: int, name: str, note: str = "", *, dropped: bool = False, **changes: Any) -> Outcome:
    one = kept(number, name, note, **changes)
    return Outcome(one, None if dropped else compared(lines(), one.scenario))


def facts(*scenarios: Outcome, **changes: Any) -> Facts:
    """Return the facts; ``changes`` are fields of ``Facts``. Figures are computed from the others."""
    table = at_risk_table(lines())
    every = Facts(
        as_of=date(2010, 2, 2),
        period=Period.parse("2009-01..2009-12"),
        utility="Harbor Utilities",
        color="#0b5c8a",
        scope="electric",
        services="electric",
        zone=ZoneInfo("America/New_York"),
        data_version=7,
        lines=tuple(lines()),
        table=table,
        totals=totals(table),
        headline=headline(table, BUDGET_CENTS),
        bridge=None,
        level=None,
        budget=None,
        waves=pd.DataFrame(),
        verdict=None,
        scenarios=tuple(scenarios),
        names={line.account_id: (line.name, f"{line.account_id:03}") for line in lines()},
        logo="",
        figures={},
        notes=(),
    )
    every = replace(every, **changes)
    known = [
        *exposure(every.headline, every.totals, every.bridge),
        *satisfied(every.waves, every.verdict),
        *program_level(every.level),
        *cost_and_return(every.budget, BUDGET_CENTS, every.totals),
        *what_ifs(every.scenarios),
    ]
    unknown = {key: Figure(key, label, NOT_KNOWN) for key, label in NAMES.items()}
    return replace(every, figures={**unknown, **{figure.key: figure for figure in known}})


def waves() -> pd.DataFrame:
    """Two waves: a headline, a breakdown of it, and one that may not be shown."""
    rows = [
        {"wave": "2008", "headline": True, "attribute": "", "index": 640.26, "low": 600.0, "high": 680.5,
         "n": 15, "rate": 0.75},
        {"wave": "2009", "headline": True, "attribute": "", "index": 702.4, "low": 671.6, "high": 733.2,
         "n": 17, "rate": 0.8095},
        {"wave": "2009", "headline": True, "attribute": "class", "index": 900.0, "low": 800.0, "high": 950.0,
         "n": 5, "rate": None},
        {"wave": "2009", "headline": False, "attribute": "", "index": 111.0, "low": 1.0, "high": 2.0,
         "n": 17, "rate": None},
        {"wave": "2010", "headline": True, "attribute": "", "index": None, "low": None, "high": None,
         "n": 3, "rate": 0.1},
    ]  # fmt: skip
    return pd.DataFrame(rows).assign(label="Overall satisfaction")


def cents(dollars: str) -> Decimal:
    return Decimal(dollars) * 100

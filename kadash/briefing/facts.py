"""Everything a briefing may say, read from the rooms below at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.assessment import queries as assessment
from kadash.at_risk import queries as at_risk
from kadash.at_risk.bridge import Bridge, bridge
from kadash.at_risk.rules import Headline, Line, Totals, at_risk_table, headline, totals
from kadash.briefing.value import Figure
from kadash.budget import queries as budget
from kadash.budget.summary import Summary as BudgetSummary
from kadash.core.audit import data_version
from kadash.core.money import shown
from kadash.core.periods import Period, fiscal_year
from kadash.core.settings import Settings, read_settings
from kadash.satisfaction import queries as satisfaction

NOT_KNOWN = "not known"
NAMES = {
    "at_risk.total": "At-risk revenue",
    "at_risk.net": "Net revenue",
    "at_risk.revenue": "Revenue",
    "at_risk.accounts": "Key accounts",
    "at_risk.top_share": "Held by the top three",
    "at_risk.ratio": "Exposure ÷ budget",
    "at_risk.break_even": "Break-even",
    "at_risk.change": "Since the last briefing",
    "satisfaction.index": "Satisfaction",
    "satisfaction.interval": "Its 95 % interval",
    "satisfaction.responses": "Accounts that answered",
    "satisfaction.rate": "Response rate",
    "satisfaction.wave": "Wave",
    "level.reached": "Program level",
    "level.next": "Next level",
    "level.steps": "Steps to the next level",
    "level.contradicted": "Claims the data contradicts",
    "budget.total": "Program budget",
    "budget.per_account": "Cost per key account",
    "budget.orphan": "Serves no objective",
    "budget.orphan_share": "Its share",
    "budget.unfunded": "Objectives without money",
}
"""Every figure that a narrative may quote: one that is not known yet says so, and a template stays right."""


@dataclass(frozen=True)
class Facts:
    """One state of the data, as of a day. ``figures`` are what narratives may quote, by key."""

    as_of: date
    period: Period | None
    settings: Settings
    data_version: int
    lines: tuple[Line, ...]
    table: pd.DataFrame
    totals: Totals
    headline: Headline
    bridge: Bridge | None
    level: assessment.Summary | None
    budget: BudgetSummary | None
    waves: pd.DataFrame
    figures: Mapping[str, Figure]
    notes: tuple[str, ...]


def collect(session: sm.Session, *, as_of: date, before: Sequence[Mapping[str, Any]] | None = None) -> Facts:
    """Read the facts as of a day; ``before`` are the at-risk lines of the last briefing, for the bridge."""
    settings = read_settings(session)
    period = _period(session, as_of)
    found = at_risk.at_risk(session, period=period, as_of=as_of) if period else None
    lines = found.lines if found else ()
    table = at_risk_table(lines)
    cost = _budget(session, period.last_day if period else as_of, settings)
    money = cost.grand if cost and cost.grand else settings.program_budget_cents
    top, sums = headline(table, money), totals(table)
    since = bridge([line_from_json(line) for line in before], lines) if before is not None else None
    level = assessment.summary(session, today=as_of)
    waves = satisfaction.wave_figures(session)
    waves = waves[waves["day"].map(lambda day: day is None or day <= as_of)] if len(waves) else waves
    figures = {key: Figure(key, name, NOT_KNOWN) for key, name in NAMES.items()} | {
        figure.key: figure
        for figure in (
            *_exposure(top, sums, since),
            *_satisfaction(waves),
            *_level(level),
            *_cost(cost, money, sums),
        )
    }
    return Facts(
        as_of=as_of,
        period=period,
        settings=settings,
        data_version=data_version(session),
        lines=lines,
        table=table,
        totals=sums,
        headline=top,
        bridge=since,
        level=level,
        budget=cost,
        waves=waves,
        figures=figures,
        notes=found.warnings if found else (),
    )


def _period(session: sm.Session, as_of: date) -> Period | None:
    """Return the last 12 months with data that had ended by that day."""
    months = [month for month in at_risk.months_with_data(session) if month.last_day <= as_of]
    return Period.year_to(months[-1]) if months else at_risk.default_period(session)


def _budget(session: sm.Session, day: date, settings: Settings) -> BudgetSummary | None:
    """Return the budget in force in that day's fiscal year: the one the same 12 months were run on."""
    programs = budget.programs(session)
    if not programs or programs[0].id is None:
        return None
    first = settings.fiscal_year_first_month
    for year in (fiscal_year(day, first), fiscal_year(day, first) - 1):
        row = budget.in_force(session, program_id=programs[0].id, year=year)
        if row is not None and row.id is not None:
            return budget.summary_of(session, lines=budget.as_lines(budget.rows(session, budget_id=row.id)))
    return None


def _percent(share: Decimal | float | None, places: int = 1) -> str:
    return NOT_KNOWN if share is None else f"{float(share) * 100:.{places}f} %"


def _exposure(top: Headline, sums: Totals, since: Bridge | None) -> list[Figure]:
    ratio = top.exposure_to_budget
    found = [
        Figure("at_risk.total", "At-risk revenue", shown(top.at_risk_cents, places=0),
               "Net revenue × mobility factor of each key account, added up before rounding."),
        Figure("at_risk.net", "Net revenue", shown(sums.net_revenue_cents, places=0),
               "Revenue less power cost."),
        Figure("at_risk.revenue", "Revenue", shown(sums.revenue_cents, places=0),
               "Billed over the 12 months."),
        Figure("at_risk.accounts", "Key accounts", str(sums.accounts)),
        Figure("at_risk.top_share", "Held by the top three", _percent(top.top_share)),
        Figure("at_risk.ratio", "Exposure ÷ budget", NOT_KNOWN if ratio is None else f"{ratio:.1f} ×"),
        Figure("at_risk.break_even", "Break-even", _percent(top.break_even),
               "The share of the exposure that the program must keep to pay for itself."),
    ]  # fmt: skip
    if since is not None:
        sign = "+" if since.change_cents > 0 else ""
        change = f"{sign}{shown(since.change_cents, places=0)}"
        found.append(Figure("at_risk.change", "Since the last briefing", change))
    return found


def headlines(waves: pd.DataFrame) -> pd.DataFrame:
    """Return each wave's index for the whole, where it may be shown, oldest first."""
    if not len(waves):
        return waves
    return waves[waves["headline"] & (waves["attribute"] == "") & waves["index"].notna()]


def _satisfaction(waves: pd.DataFrame) -> list[Figure]:
    whole = (
        waves[waves["headline"] & (waves["attribute"] == "") & waves["index"].notna()]
        if len(waves)
        else waves
    )
    if not len(whole):
        return []
    last = whole.iloc[-1]
    rate = last["rate"]
    return [
        Figure("satisfaction.index", "Satisfaction", f"{last['index']:.0f}",
               "Points of 1,000, the latest wave."),
        Figure("satisfaction.interval", "Its 95 % interval", f"{last['low']:.0f} to {last['high']:.0f}"),
        Figure("satisfaction.responses", "Accounts that answered", f"{int(last['n'])}"),
        Figure("satisfaction.rate", "Response rate", _percent(None if pd.isna(rate) else rate, 0)),
        Figure("satisfaction.wave", "Wave", str(last["wave"])),
    ]  # fmt: skip


def _level(level: assessment.Summary | None) -> list[Figure]:
    if level is None:
        return []
    return [
        Figure("level.reached", "Program level", level.level.label if level.level else "below Basic"),
        Figure("level.next", "Next level", level.next.name if level.next else "none above"),
        Figure("level.steps", "Steps to the next level", str(len(level.steps))),
        Figure("level.contradicted", "Claims the data contradicts", str(len(level.contradictions))),
    ]


def _cost(cost: BudgetSummary | None, money: Decimal | int | None, sums: Totals) -> list[Figure]:
    found = []
    if money:
        found.append(Figure("budget.total", "Program budget", shown(money, places=0)))
        if sums.accounts:
            each = shown(Decimal(money) / sums.accounts, places=0)
            found.append(Figure("budget.per_account", "Cost per key account", each))
    if cost is not None:
        found.append(Figure("budget.orphan", "Serves no objective", shown(cost.orphan, places=0)))
        found.append(Figure("budget.orphan_share", "Its share", _percent(cost.orphan_share)))
        found.append(Figure("budget.unfunded", "Objectives without money", str(len(cost.unfunded))))
    return found


TEXTS = ("number", "name", "customer_class")
AMOUNTS = ("revenue_cents", "power_cost_cents", "mobility")


def line_to_json(line: Line) -> dict[str, Any]:
    """Return what the next briefing's bridge needs of a line; amounts as exact text."""
    exact = {name: getattr(line, name) for name in AMOUNTS}
    return (
        {"account_id": line.account_id}
        | {name: getattr(line, name) for name in TEXTS}
        | {name: None if value is None else str(value) for name, value in exact.items()}
    )


def line_from_json(stored: Mapping[str, Any]) -> Line:
    """Return a line as it was frozen."""
    revenue, cost, mobility = (None if stored[n] is None else Decimal(stored[n]) for n in AMOUNTS)
    return Line(
        account_id=int(stored["account_id"]),
        number=stored["number"],
        name=stored["name"],
        customer_class=stored["customer_class"],
        revenue_cents=revenue,
        power_cost_cents=cost,
        mobility=mobility,
    )

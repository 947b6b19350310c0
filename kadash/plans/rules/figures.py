"""Figures that written text may quote: their names, texts and how they were computed.

Business plan, letters and briefings quote the same ones, so one thing has one name and one value.
"""

from decimal import Decimal

import pandas as pd

from kadash.assessment.rules.summary import Summary as AssessmentSummary
from kadash.at_risk.rules.bridge import Bridge
from kadash.at_risk.rules.table import Headline, Totals
from kadash.budget.rules.summary import Summary as BudgetSummary
from kadash.core.money import shown, signed
from kadash.core.narrative import Figure
from kadash.core.shares import percent, times
from kadash.satisfaction.rules.verdict import Verdict, basis, written

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
    "satisfaction.interval": "Its 95% interval",
    "satisfaction.responses": "Accounts that answered",
    "satisfaction.rate": "Response rate",
    "satisfaction.wave": "Wave",
    "satisfaction.change": "Last step",
    "satisfaction.trend": "Long trend",
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
"""Every figure that text may quote: one that is not known yet says so, and a text stays right."""


def share_written(share: Decimal | float | None, places: int = 1, *, sign: bool = False) -> str:
    return percent(share, places=places, sign=sign, missing=NOT_KNOWN)


def exposure(top: Headline, sums: Totals, since: Bridge | None, budget: str = "budget") -> list[Figure]:
    """Return what is at risk, and the change since the last briefing where there was one.

    ``budget`` names the one that it is held against, with its year.
    """
    ratio = top.exposure_to_budget
    figures = [
        Figure("at_risk.total", "At-risk revenue", shown(top.at_risk_cents, places=0, missing=NOT_KNOWN),
               "Net revenue × mobility factor of each key account, added up before rounding."),
        Figure("at_risk.net", "Net revenue", shown(sums.net_revenue_cents, places=0, missing=NOT_KNOWN),
               "Revenue less power cost."),
        Figure("at_risk.revenue", "Revenue", shown(sums.revenue_cents, places=0, missing=NOT_KNOWN),
               "Billed over the 12 months."),
        Figure("at_risk.accounts", "Key accounts", str(sums.accounts)),
        Figure("at_risk.top_share", top.held_by, share_written(top.top_share)),
        Figure("at_risk.ratio", f"Exposure ÷ {budget}", times(ratio, missing=NOT_KNOWN)),
        Figure("at_risk.break_even", "Break-even", share_written(top.break_even),
               "The share of the exposure that the program must keep to pay for itself."),
    ]  # fmt: skip
    if since is not None:
        figures.append(Figure("at_risk.change", "Since the last briefing", signed(since.change_cents)))
    return figures


def headlines(waves: pd.DataFrame) -> pd.DataFrame:
    """Return each wave's index for the whole, where it may be shown, oldest first."""
    if not len(waves):
        return waves
    return waves[waves["headline"] & (waves["attribute"] == "") & waves["index"].notna()]


def satisfied(waves: pd.DataFrame, verdict: Verdict | None = None) -> list[Figure]:
    """Return the latest wave that may be shown, and whether it really changed."""
    whole = headlines(waves)
    if not len(whole):
        return []
    last = whole.iloc[-1]
    rate = last["rate"]
    return [
        Figure("satisfaction.index", str(last["label"]), f"{last['index']:.0f}",
               "Points of 1,000, the latest wave."),
        Figure("satisfaction.interval", "Its 95% interval", f"{last['low']:.0f} to {last['high']:.0f}"),
        Figure("satisfaction.responses", "Accounts that answered", f"{int(last['n'])}"),
        Figure("satisfaction.rate", "Response rate", share_written(rate, 0)),
        Figure("satisfaction.wave", "Wave", str(last["wave"])),
        *_changed(verdict),
    ]  # fmt: skip


def _changed(verdict: Verdict | None) -> list[Figure]:
    if verdict is None:
        return []
    how = basis(verdict)
    figures = [
        Figure("satisfaction.change", f"Since {verdict.earlier}", written(verdict.step), how),
        Figure("satisfaction.trend", f"Over {verdict.waves} waves", written(verdict.long), how),
    ]
    return [figure for figure in figures if figure.text]


def program_level(level: AssessmentSummary | None) -> list[Figure]:
    """Return the level reached and what is missing."""
    if level is None:
        return []
    return [
        Figure("level.reached", "Program level", level.level.label if level.level else "below Basic"),
        Figure("level.next", "Next level", level.next.name if level.next else "none above"),
        Figure("level.steps", "Steps to the next level", str(len(level.steps))),
        Figure("level.contradicted", "Claims the data contradicts", str(len(level.contradictions))),
    ]


def cost_and_return(
    cost: BudgetSummary | None, money: Decimal | int | None, sums: Totals, budget: str = "budget"
) -> list[Figure]:
    """Return the budget, per account and without an objective; ``budget`` names it with its year."""
    found = []
    if money:
        found.append(Figure("budget.total", f"Program {budget}", shown(money, places=0)))
        if sums.accounts:
            each = shown(Decimal(money) / sums.accounts, places=0)
            found.append(Figure("budget.per_account", "Cost per key account", each))
    if cost is not None:
        found.append(Figure("budget.orphan", "Serves no objective", shown(cost.orphan, places=0)))
        found.append(Figure("budget.orphan_share", "Its share", share_written(cost.orphan_share)))
        found.append(Figure("budget.unfunded", "Objectives without money", str(len(cost.unfunded))))
    return found

"""The headline of the at-risk page: source, figures, charts."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

import plotly.graph_objects as go
import streamlit as st

from kadash.at_risk.charts import table as charts
from kadash.at_risk.rules.scope import in_words
from kadash.at_risk.rules.table import Totals
from kadash.core.counts import counted
from kadash.core.frames import known
from kadash.core.money import shown
from kadash.core.periods import written
from kadash.core.shares import percent, times
from kadash.screens.at_risk.view import View, budget_of, of_view
from kadash.ui import cache, figures, links, words
from kadash.ui.figures import Card, Leads
from kadash.ui.page import Here

HOW = {
    "at_risk": "Sum of net revenue × mobility factor over the accounts shown. Net revenue is revenue less "
    "power cost; the mobility factor (0 to 1) says how easily an account could leave or shrink.",
    "top": "The three largest at-risk revenues as a share of the total.",
    "ratio": "At-risk revenue divided by the program's yearly budget. Its inverse is the share of the "
    "exposure that the program must keep to pay for itself.",
    "overdue": "Mobility factors whose review date has passed.",
}


def provenance(here: Here, view: View) -> list[str]:
    """Return what stands under the title: for whom, when, as of when and from where."""
    one = "" if len(view.table) == 1 else "s"
    listed = f"key account{one}"
    whose = listed if view.found.on_list else f"account{one} (nobody has put one on the list yet)"
    sources = {
        "bills": "from bills",
        "worksheet": "from an at-risk worksheet",
        "both": "from bills, the rest from a worksheet",
        "nothing": "no bills or worksheet for these months",
    }
    counts = ", ".join(counted(n, f"{service} bill") for service, n in sorted(view.found.bills.items()))
    return [
        f"{len(view.table):,} {whose}",
        view.found.scope,
        view.period.label,
        f"as of {written(view.as_of)}",
        sources[view.found.source],
        counts,
    ]


def missing_rates(view: View) -> None:
    """Lead to the rates of the services that the title says are not counted."""
    if left := view.found.uncounted:
        links.link(
            "settings",
            f"Enter what {in_words(left)} {'costs' if len(left) == 1 else 'cost'}",
            icon=":material/edit:",
        )


def cards(here: Here, view: View) -> None:
    """Show the answer: what is at risk, who holds it, against the budget, and what needs review."""
    answer = view.headline
    top = ", ".join(answer.top_names) if answer.top_share is not None else no_share(answer.at_risk_cents)
    ratio, even = answer.exposure_to_budget, answer.break_even
    budget = budget_of(here, view.period)
    shown_cards = [
        Card("At-risk revenue", shown(answer.at_risk_cents, places=0), _without(view.totals), HOW["at_risk"]),
        Card(answer.held_by, percent(answer.top_share), top, HOW["top"]),
        Card(
            f"Exposure ÷ {budget.called if budget else 'budget'}",
            times(ratio),
            "draw up a budget, or enter its amount in the settings"
            if even is None
            else _pays(even) + ("" if budget is None or budget.approved else "; the budget is not approved"),
            HOW["ratio"] + (f" Budget: {budget.name}." if budget else ""),
        ),
        Card(
            "Mobility reviews overdue",
            f"{len(view.overdue):,} of {len(view.table):,}",
            "all judgments are in date" if not view.overdue else "judge them again",
            HOW["overdue"],
            tone="gray" if not view.overdue else "orange",
            leads=Leads("judge", (("only", "Review overdue"),)) if view.overdue else None,
        ),
    ]
    figures.cards(shown_cards, low=True)


def no_share(exposure: Decimal | None) -> str:
    """Say why nobody holds a share."""
    if exposure is None:
        return ""
    return "accounts below cost lower the total" if exposure else "nothing is at risk"


def _pays(even: Decimal) -> str:
    """Say what part of the exposure pays for the budget; none does where the budget is larger."""
    if even > 1:
        return "the budget is more than all that is at risk"
    return f"pays for itself by keeping {percent(even)}"


def _without(sums: Totals) -> str:
    missing = len(sums.without_at_risk)
    return (
        f"{missing:,} {'account has' if missing == 1 else 'accounts have'} none yet"
        if missing
        else f"of {shown(sums.net_revenue_cents, places=0)} net revenue"
    )


def drawn(accounts: int, rest: str = "") -> str | None:
    """Say how many accounts a picture leaves out."""
    most = charts.MOST_BARS
    return f"The {most} largest of {accounts:,} accounts{rest}." if accounts > most else None


def pareto(here: Here, view: View) -> go.Figure:
    """Return the picture of at-risk revenue per account with the running share."""
    draw = partial(charts.pareto, view.table, here.look, stale=view.overdue)
    return of_view(here, view, draw, "pareto")


USED = {"energy_kwh": charts.energy, "demand_kw": charts.demand}
"""What is drawn beside at-risk revenue, by its column."""


def used(here: Here, view: View, column: str) -> go.Figure:
    """Return the picture of energy or demand per account."""
    return of_view(here, view, partial(USED[column], view.usage, here.look), column)


def _known(view: View, column: str) -> int:
    """Return of how many accounts that is known."""
    usage = view.usage
    return cache.of_thing(usage, ("known", column), lambda: known(usage[column]))


def pictures(here: Here, view: View, ranking: Callable[[Here, View], None]) -> None:
    """Show the ranking, and behind tabs the Pareto chart and the course's graphs I and II."""
    table, first, second, third = st.tabs(
        ["Ranking", "At-risk revenue", "Energy", "Demand"], key="picture", bind="query-params"
    )
    with table:
        ranking(here, view)
    with first:
        top, share = ", ".join(view.headline.top_names), view.headline.top_share
        hold = "" if share is None else f"; {top} hold {percent(share)}"
        says = f"Bars of at-risk revenue, largest first{hold}."
        figures.chart(
            pareto(here, view),
            title=f"At-risk revenue by account, with running share ({in_words(view.found.counted)})",
            says=says,
            key="pareto",
            note=drawn(len(view.table), "; the line goes on"),
        )
    for tab, column, title, what in (
        (second, "energy_kwh", "Energy per key account, small to large", "energy (kWh)"),
        (
            third,
            "demand_kw",
            "Peak demand per key account, large to small",
            "metered peak demand (kW)",
        ),
    ):
        with tab:
            if known := _known(view, column):
                figures.chart(
                    used(here, view, column),
                    title=title,
                    says=f"Bars of {what} per account.",
                    key=column,
                    note=drawn(known),
                )
            else:
                words.too_few(f"None of these accounts has a bill with {what} in these 12 months.")

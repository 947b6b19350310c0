"""The at-risk page before anybody judged an account: net revenue ranked, and what is missing."""

import streamlit as st

from kadash.at_risk.charts.table import net_revenue
from kadash.at_risk.rules.net_ranking import net_ranks, net_summary
from kadash.at_risk.rules.table import TOP, added
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.shares import percent
from kadash.screens.at_risk.answer import no_share
from kadash.screens.at_risk.ranking import whose_costs
from kadash.screens.at_risk.view import View, of_view
from kadash.ui import figures, links, tables
from kadash.ui.figures import Card, Leads
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("net_rank", "#", "whole", width=38),
    Column("name", "Account", width=180),
    Column("number", "Number", hidden=True),
    Column("customer_class", "Class", width=110),
    Column("representative", "Representative", width=130),
    Column("revenue_cents", "Revenue ($)", "money", width=115),
    Column("power_cost_cents", "Power cost ($)", "money", width=115),
    Column("net_revenue_cents", "Net revenue ($)", "money", width=120, help="Revenue less power cost"),
    Column("basis", "Cost basis", help="Where the power cost comes from", width=100),
)


def holds(view: View) -> bool:
    """Whether no account of the view has an at-risk revenue."""
    return view.totals.at_risk_cents is None


def show(here: Here, view: View) -> None:
    """Say what is missing, and show what is known: the accounts by net revenue."""
    _why(view)
    _cards(view)
    frame = view.table.assign(net_rank=net_ranks(view.table))
    sums = view.totals
    tables.show(
        frame,
        COLUMNS,
        key="net-revenue-table",
        name=f"net revenue {view.period}",
        totals={
            "name": f"{len(frame):,} account{'' if len(frame) == 1 else 's'}",
            "revenue_cents": sums.revenue_cents,
            "power_cost_cents": sums.power_cost_cents,
            "net_revenue_cents": sums.net_revenue_cents,
        },
    )
    whose_costs(sums)
    if sums.net_revenue_cents is not None:
        figures.chart(
            of_view(here, view, lambda: net_revenue(view.table, here.look), "net revenue"),
            title="Net revenue by account, large to small",
            says="Bars of net revenue per account, largest first.",
            key="net-revenue",
        )


def _why(view: View) -> None:
    """Say which of the three that at-risk revenue takes are missing, and where to give them."""
    sums = view.totals
    known = net_summary(view.table)
    with st.container(border=True, gap="small"):
        st.markdown(
            ":material/info: **At-risk revenue is not here yet.** It is net revenue × mobility, the factor "
            "from 0 to 1 that says how easily an account could leave."
        )
        if sums.revenue_cents is None:
            links.link(
                "uploads", "No revenue in these 12 months: bring in bills", icon=":material/upload_file:"
            )
        elif sums.net_revenue_cents is None:
            label = "Power cost is not known for any of these bills: enter what it is as a share of revenue"
            links.link("settings", label, icon=":material/percent:")
        if known.judged < known.accounts:
            judged = f"{known.judged:,} of {counted(known.accounts, 'account')}"
            label = f"{judged} {'is' if known.judged == 1 else 'are'} judged: judge all in one sitting"
            links.link("judge", label, icon=":material/gavel:")


def _cards(view: View) -> None:
    sums, known = view.totals, net_summary(view.table)
    costed = view.table.loc[view.table["net_revenue_cents"].notna(), "revenue_cents"]
    revenue = f"{shown(added(costed) if known.with_net else sums.revenue_cents, places=0)} revenue"
    if 0 < known.with_net < known.accounts:
        revenue += f" of {counted(known.with_net, 'account')}"
    largest = "of the net revenue of these accounts"
    rest = "the rest has no net revenue" if known.with_net else "so there is no net revenue yet"
    figures.cards(
        [
            Card("Net revenue", shown(sums.net_revenue_cents, places=0), f"of {revenue}"),
            Card(
                "Held by the top three" if known.with_net >= TOP else "Held by the largest",
                percent(known.top_share),
                largest if known.top_share is not None else no_share(sums.net_revenue_cents),
            ),
            Card(
                "Mobility judged",
                f"{known.judged:,} of {known.accounts:,}",
                "judge them" if known.judged < known.accounts else "all of them",
                leads=Leads("judge"),
            ),
            Card(
                "Power cost known",
                f"{known.with_net:,} of {known.accounts:,}",
                "for all of them" if known.with_net == known.accounts else rest,
            ),
        ],
        low=True,
    )

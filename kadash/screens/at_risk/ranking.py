"""The ranked table of the at-risk page, and its notices."""

from functools import partial

import streamlit as st

from kadash.accounts.queries.accounts import owner
from kadash.at_risk.actions.judgments import accept_repair
from kadash.at_risk.queries import worksheets
from kadash.at_risk.rules.table import Totals
from kadash.core.counts import counted
from kadash.core.roles import Action, may
from kadash.screens.at_risk import beside
from kadash.screens.at_risk.view import View
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

FIRST = ("rank", "name", "at_risk_cents", "mobility_factor", "net_revenue_cents", "share", "watch")
KEY = "at-risk-table"
ACCOUNT = "account"
"""What names the chosen account in the address."""
NA = "N/A: does not take the service"
# As wide as a laptop's screen holds; the rest waits behind the eye above the grid.
COLUMNS = (
    Column("rank", "#", "whole", width=38),
    Column("name", "Account", width=148),
    Column("number", "Number", hidden=True),
    Column("customer_class", "Class", width=100),
    Column("representative", "Representative", hidden=True),
    Column(
        "power_rank",
        "Power",
        "rank",
        width=56,
        help=f"Rank by electric revenue; {NA}",
    ),
    Column("water_rank", "Water", "rank", width=56, help=f"Rank by water revenue; {NA}"),
    Column("revenue_cents", "Revenue ($)", "money", width=108),
    Column("power_cost_cents", "Power cost ($)", "money", width=108),
    Column("net_revenue_cents", "Net revenue ($)", "money", width=110, help="Revenue less power cost"),
    Column(
        "mobility_factor", "Mobility", "factor", width=70, help="0: cannot leave, 1: could leave tomorrow"
    ),
    Column(
        "at_risk_cents", "At risk ($)", "money", width=102, help="Net revenue × mobility factor", leads=True
    ),
    Column("share", "Share", "percent", width=66, help="Of the total at-risk revenue"),
    Column("running_share", "Running", "percent", width=66, help="Share of this and all larger ones"),
    Column(
        "watch",
        "Watch",
        width=60,
        help="review: its mobility judgment is past its review date. order: the mobility bands do not "
        "settle that it belongs above the next one (see How sure).",
        on_screen=True,
    ),
    Column(
        "review", "Review", help="Whether the review date of its mobility judgment has passed", hidden=True
    ),
    Column(
        "order",
        "Order",
        help="Neighbors whose order the mobility bands do not settle; see How sure",
        hidden=True,
    ),
    Column(
        "basis",
        "Cost basis",
        help="From bills, a rate, a worksheet, or derived from the rest of its row",
        hidden=True,
    ),
)


def ranked(here: Here, view: View) -> None:
    """Show the ranked table, and beside it the account of the chosen row; the address names it, too."""
    named = _named(view)
    picked = tables.picked(KEY, len(view.table), begin=named)
    if picked is None:
        st.query_params.pop(ACCOUNT, None)
        table(here, view, begin=named)
        return
    account_id = int(view.table["account_id"].iloc[picked])
    if st.query_params.get(ACCOUNT) != str(account_id):
        st.query_params[ACCOUNT] = str(account_id)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        table(here, view, narrow=True, begin=named)
    with right:
        beside.account(here, view, account_id)


def _named(view: View) -> int | None:
    """Return the position of the account that the address names; None where it names none that is shown."""
    wanted = st.query_params.get(ACCOUNT)
    ids = [str(account_id) for account_id in view.table["account_id"]]
    return ids.index(wanted) if wanted in ids else None


def table(here: Here, view: View, *, narrow: bool = False, begin: int | None = None) -> None:
    """Show the ranked table with totals; a ``narrow`` one begins with what the ranking stands on.

    ``begin`` is the row that is chosen at first.
    """
    sums = view.totals
    tables.show(
        view.table,
        sorted(COLUMNS, key=_first) if narrow else COLUMNS,
        key=KEY,
        name=f"at-risk {view.period}",
        totals={
            "name": f"{len(view.table):,} account{'' if len(view.table) == 1 else 's'}",
            "revenue_cents": sums.revenue_cents,
            "power_cost_cents": sums.power_cost_cents,
            "net_revenue_cents": sums.net_revenue_cents,
            "at_risk_cents": sums.at_risk_cents,
        },
        choose=True,
        begin=begin,
        note="Choose a row to see why, to judge its mobility or to open its account.",
    )
    whose_costs(sums)
    if sums.mixed_bases:
        words.quiet(
            ":material/balance: The power costs have different bases, so the ranking compares unlike things: "
            + ", ".join(f"{count} {basis}" for basis, count in sums.bases.items())
            + "."
        )


def _first(column: Column) -> int:
    return FIRST.index(column.field) if column.field in FIRST else len(FIRST)


def warnings(here: Here, view: View) -> None:
    """Say what must be known beside the table, and offer the repairs of a worksheet."""
    for sentence in view.found.warnings:
        words.quiet(f":material/info: {words.plain(sentence)}")
    # Where bills cover the period they win, and there is nothing to repair.
    if "derived" not in view.totals.bases:
        return
    derived = set(view.table.loc[view.table["basis"] == "derived", "account_id"])
    for row in worksheets.worksheet_rows(here.session, period=view.period):
        if row.implied_rate is None or row.account_id not in derived:
            continue
        whose = owner(here.session, account_id=row.account_id)
        if may(here.person, Action.EDIT_MOBILITY, owner=whose) and row.id is not None:
            label = f"Accept the repair of rank {row.printed_rank or row.place}"
            if st.button(label, key=f"repair-{row.id}", icon=":material/build:", type="tertiary"):
                accept = partial(
                    accept_repair, here.database, here.person, row_id=row.id, version=row.version
                )
                forms.save(accept, done="The implied power cost was accepted.")


def whose_costs(sums: Totals) -> None:
    """Say under a table how many of its accounts power cost and net revenue are of, where not of all."""
    if sums.without_net and sums.net_revenue_cents is not None:
        costed = sums.accounts - len(sums.without_net)
        words.quiet(
            f":material/info: Power cost and net revenue are those of {costed:,} of "
            f"{counted(sums.accounts, 'account')}; revenue is that of all."
        )

"""The list of accounts: representative, revenue and mobility."""

import pandas as pd
import streamlit as st

from kadash.at_risk.queries import at_risk as queries
from kadash.at_risk.queries.history import portfolio
from kadash.at_risk.rules.notices import without_revenue
from kadash.at_risk.rules.portfolio import portfolio_of
from kadash.core.counts import counted
from kadash.core.frames import known
from kadash.core.money import shown
from kadash.core.periods import Period
from kadash.ui import cache, figures, filters, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

COLUMNS = [
    Column("name", "Account", "link", pinned=True, help="Choose a name to open the account's page"),
    Column("number", "Number"),
    Column("customer_class", "Class"),
    Column("representative", "Representative"),
    Column("revenue_cents", "Revenue ($)", "money", width=115),
    Column("net_revenue_cents", "Net revenue ($)", "money", width=115),
    Column("mobility_factor", "Mobility", "factor", width=90),
    Column("at_risk_cents", "At risk ($)", "money", width=110, leads=True),
    Column("review_by", "Review by", "date"),
    Column("since", "Key account since", "date"),
]
LISTS = ("Key accounts", "All accounts")
NOBODY = "Nobody"
"""The choice of accounts that have no representative."""


def everybody(here: Here) -> tuple[pd.DataFrame, Period | None]:
    """Return all accounts with their last 12 months, and which months those are."""
    period = cache.asked(here, queries.default_period)
    return cache.asked(here, portfolio, period=period, today=here.today), period


def show(here: Here, frame: pd.DataFrame, period: Period | None) -> None:
    """Show the filters, three figures and the table."""
    on_list = frame["since"].notna()
    with filters.bar():
        which = (
            filters.one_of("List", LISTS[:1], key="list", everything=LISTS[1], at_least=1)
            if on_list.any()
            else None
        )
        customer_class = filters.one_of("Class", _known(frame["customer_class"]), key="class")
        representative = filters.one_of("Representative", _representatives(frame), key="rep", at_least=1)
        wanted = filters.search("Search", key="q")
    chosen = cache.made(
        here,
        lambda: _fitting(frame[on_list] if which else frame, customer_class, representative, wanted),
        "accounts that fit",
        str(period),
        (which, customer_class, representative, wanted),
    )
    if chosen.empty:
        words.too_few("No account fits these filters. Widen one of them.")
        return
    _cards(here, chosen)
    tables.show(
        chosen,
        COLUMNS,
        key="accounts",
        name="accounts",
        opens=Opens("account", "id", "account_id"),
        note=f"Revenue and at-risk revenue: {period.label}." if period else None,
    )
    gaps = chosen[chosen["unbilled"].notna()]
    words.without(without_revenue(list(zip(gaps["name"], gaps["unbilled"].astype(int), strict=True))))


def _fitting(
    chosen: pd.DataFrame, customer_class: str | None, representative: str | None, wanted: str
) -> pd.DataFrame:
    if customer_class:
        chosen = chosen[chosen["customer_class"] == customer_class]
    if representative == NOBODY:
        chosen = chosen[chosen["representative"].isna()]
    elif representative:
        chosen = chosen[chosen["representative"] == representative]
    if wanted:
        text = chosen["name"].astype(str) + " " + chosen["number"].fillna("").astype(str)
        chosen = chosen[text.str.lower().str.contains(wanted, regex=False)]
    return chosen.reset_index(drop=True)


def _cards(here: Here, chosen: pd.DataFrame) -> None:
    figures.cards(cache.of_thing(chosen, ("cards", here.today), lambda: _counted(here, chosen)))


def _counted(here: Here, chosen: pd.DataFrame) -> list[Card]:
    found = portfolio_of(chosen, today=here.today)
    overdue = len(found.overdue)
    return [
        Card(
            "Accounts",
            f"{found.accounts:,}",
            counted(found.accounts - found.without_representative, "has", "have") + " a representative",
        ),
        Card(
            "At-risk revenue",
            shown(found.at_risk_cents, places=0) if found.known else words.NO_VALUE,
            f"of {counted(found.known, 'account')} whose figures are known",
            how="Net revenue × mobility factor of each account, added up before rounding.",
        ),
        Card(
            "Mobility",
            f"{found.accounts - found.unjudged:,} of {found.accounts:,} judged",
            f"{overdue:,} reviews are overdue" if overdue else "no review is overdue",
            tone="orange" if overdue else "gray",
        ),
    ]


def _representatives(frame: pd.DataFrame) -> list[str]:
    return [*_known(frame["representative"]), *([NOBODY] if frame["representative"].isna().any() else [])]


def _known(values: pd.Series) -> list[str]:
    return sorted({str(value) for value in values if value})


def nothing() -> None:
    """Lead on from an empty list."""
    words.empty(
        "No accounts yet",
        "Accounts come with the first file: bills, a list of accounts, or the at-risk worksheet.",
        [words.Way("uploads", "Bring in files"), words.Way("welcome", "Look around the sample")],
        icon=":material/domain:",
    )


def warn_without_list(frame: pd.DataFrame) -> None:
    """Say that nobody has decided who is a key account, where that is so."""
    if not known(frame["since"]):
        st.info(
            "No account is on the key account list yet, so all are shown. The at-risk worksheet puts its "
            "accounts on the list.",
            icon=":material/info:",
        )

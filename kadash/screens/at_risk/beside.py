"""The chosen account beside the table: its figures, their sources, and the form for a new judgment."""

from typing import Any

import streamlit as st

from kadash.at_risk.queries.at_risk import mobility_history
from kadash.core.money import shown
from kadash.core.periods import written
from kadash.core.shares import percent
from kadash.screens.at_risk import judging
from kadash.screens.at_risk.view import View
from kadash.ui import links, words
from kadash.ui.page import Here


def account(here: Here, view: View, account_id: int) -> None:
    """Show the account: its figures in a line, the reason of its judgment, and the way to more."""
    row = view.table.set_index("account_id").loc[account_id]
    name = str(row["name"])
    with st.container(border=True, gap="small"):
        st.markdown(f"##### {words.plain(name)}")
        rank = "not ranked" if row["rank"] is None or row["rank"] != row["rank"] else f"rank {row['rank']}"
        at_risk = shown(_known(row["at_risk_cents"]), places=0)
        net = shown(_known(row["net_revenue_cents"]), places=0)
        share = percent(_known(row["share"]))
        words.quiet(f"{rank} · {at_risk} at risk of {net} net revenue · {share} of all")

        _why(here, view, account_id)
        links.link("account", f"Open the page of {name}", icon=":material/open_in_new:", id=str(account_id))
        with st.expander("Judge its mobility", icon=":material/gavel:"):
            judging.mobility(here, account_id, name)


def _why(here: Here, view: View, account_id: int) -> None:
    """Say how mobile the account is held to be, why, by whom, and until when that holds."""
    history = mobility_history(here.session, account_id=account_id)
    held = next((mobility for mobility in history if mobility.decided_on <= view.as_of), None)
    if held is None:
        st.markdown(":material/help: **Nobody has judged how easily it could leave.**")
        return
    band = "" if held.low is None or held.high is None else f" ({held.low:.2f} to {held.high:.2f})"
    st.markdown(f"Mobility **{held.factor:.2f}**{band}: {words.plain(held.reason)}")
    late = held.review_by is not None and held.review_by < view.as_of
    review = f", to be reviewed by {written(held.review_by)}" if held.review_by else ""
    overdue = " :orange[:material/event_busy: overdue]" if late else ""
    words.quiet(f"{words.plain(held.author)}, {written(held.decided_on)}{review}{overdue}")


def _known(value: Any) -> Any:
    return None if value is None or value != value else value

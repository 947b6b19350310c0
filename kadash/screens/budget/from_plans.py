"""Lines that came from customer action plans, each leading back to its plan."""

import streamlit as st

from kadash.action_plans.queries.from_below import account_of_line
from kadash.action_plans.rules.from_below import need_of
from kadash.budget.queries.budgets import Sheet
from kadash.core.counts import counted
from kadash.ui import links, words
from kadash.ui.page import Here


def show(here: Here, sheet: Sheet) -> None:
    """List the lines that plans asked for; nothing where there are none."""
    mine = [row for row in sheet.rows if need_of(row.key) is not None]
    if not mine:
        return
    with st.expander(f"{counted(len(mine), 'line')} came from action plans", icon=":material/assignment:"):
        for row in mine:
            account = account_of_line(here.session, key=row.key)
            if account is not None:
                links.link("action_plan", words.plain(row.description), account=str(account))

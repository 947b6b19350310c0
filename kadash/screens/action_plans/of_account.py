"""The action plan on the page of its account: where it stands, and the way to it."""

import streamlit as st

from kadash.accounts.tables import Account
from kadash.action_plans.queries import plans as queries
from kadash.screens.action_plans.one import head, view_of
from kadash.screens.action_plans.words import LEGEND, MARKS
from kadash.ui import links, words
from kadash.ui.page import Here


def show(here: Here, account: Account) -> None:
    """Show the newest plan's standing and its nine sections in one line, and lead to it."""
    plans = queries.plans(here.session, account_ids=[account.id or 0])
    if not plans:
        words.quiet("There is no action plan for this account yet.")
    else:
        view = view_of(here, plans[0].id or 0)
        st.markdown(words.plain(head(view)))
        marks = (
            f"{MARKS[section.state]} {section.section.number} {section.section.title}"
            for section in view.sections
        )
        st.markdown(words.plain(" · ".join(marks)))
        words.quiet(LEGEND)
    links.link("action_plan", "To the plan", icon=":material/arrow_forward:", account=str(account.id))

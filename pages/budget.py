"""What the program costs, what each dollar serves, and how the year goes."""

import streamlit as st

from kadash.core.roles import Action, may
from kadash.screens.budget import actuals, compare, head, lines, record, serves, worth
from kadash.ui import page, words
from kadash.ui.words import Way

PARTS = {
    "Lines": lines.lines,
    "What it serves": serves.serves,
    "Compare": compare.compare,
    "Actuals": actuals.actuals,
    "Worth": worth.worth,
    "History": record.history,
}

with page.opened("Budget", needs=Action.READ) as here:
    heading = "What the program costs, and what it serves"
    sheet = None
    top = st.container()
    sheet = head.choose(here)
    if sheet is None:
        with top:
            page.title(heading, here.settings.utility_name)
        words.empty(
            "No budget yet",
            "Upload the finance office's sheet, or start with an empty one. Every line can say which "
            "objective it serves, so that nobody has to ask what the money is for.",
            [Way("uploads", "Bring in a budget"), Way("goals", "See the goals")],
            icon=":material/account_balance_wallet:",
        )
        if may(here.person, Action.EDIT_BUDGET):
            with st.expander("Start a budget", icon=":material/add:", expanded=True):
                head.start(here)
    else:
        with top:
            page.title(heading, sheet.name, head.period_of(here, sheet), here.settings.utility_name)
        head.standing(here, sheet)
        head.cards(here, sheet)
        parts = st.tabs([*PARTS], key="part", bind="query-params")
        with parts[0]:
            lines.lines(here, sheet)  # always drawn: a grid that is not drawn forgets what was typed
        for tab, draw in zip(parts[1:], [*PARTS.values()][1:], strict=True):
            if tab.open:
                with tab:
                    draw(here, sheet)

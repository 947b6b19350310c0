"""Where the program stands, what changed and what needs attention."""

import streamlit as st

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.overview import answers, attention, set_up, signs
from kadash.ui import page, words
from kadash.ui.words import Way

with page.opened("Overview", needs=Action.READ) as here:
    year = answers.period(here)
    page.title(
        "Where we stand",
        here.settings.utility_name,
        answers.scope(here, year) if year else None,
        year.label if year else None,
        f"as of {written(here.today)}",
    )
    if year is None:
        words.empty(
            "Nothing to see yet",
            "Bring in bills or the at-risk worksheet and the program's figures stand here: what is at risk, "
            "how sure that is, and what needs attention.",
            [Way("uploads", "Bring in files"), Way("welcome", "Look around the sample")],
        )
    else:
        set_up.show(here, year)
        answers.cards(here, year)
        picture, needs = st.columns([3, 2], gap="large")
        with picture:
            answers.behind(here, year)
        with needs:
            attention.show(here, year)
        signs.show(here, year)

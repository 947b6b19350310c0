"""What the utility stands to lose, ranked by account."""

import streamlit as st

from kadash.at_risk.rules.notices import below_cost
from kadash.core.roles import Action
from kadash.screens.at_risk import answer, not_judged, ranking, screens
from kadash.screens.at_risk.view import chosen
from kadash.ui import page, words
from kadash.ui.words import Way

with page.opened("At risk", needs=Action.READ) as here:
    heading = st.container()
    view = chosen(here)
    with heading:
        page.title("What we stand to lose", *(answer.provenance(here, view) if view else []))
        if view:
            answer.missing_rates(view)
        screens.ways("at_risk")
    if view is None:
        words.empty(
            "Nothing to rank yet",
            "Bring in bills or an at-risk worksheet: the accounts are ranked here by net revenue × mobility.",
            [Way("uploads", "Bring in files"), Way("welcome", "Look around the sample")],
        )
    elif not_judged.holds(view):
        not_judged.show(here, view)
        ranking.warnings(here, view)
    else:
        answer.cards(here, view)
        words.without(below_cost(view.lines))
        answer.pictures(here, view, ranking.ranked)
        ranking.warnings(here, view)

"""What the utility stands to lose, ranked by account."""

import streamlit as st

from kadash.core.roles import Action
from kadash.screens.at_risk import answer, judging, ranking, screens
from kadash.screens.at_risk.view import chosen
from kadash.ui import links, page, words
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
            [Way("uploads", "Bring in files"), Way("welcome", "Look round the sample")],
        )
    else:
        answer.cards(here, view)
        answer.pictures(here, view)
        picked = ranking.table(here, view)
        ranking.warnings(here, view)
        if picked is not None:
            name = str(view.table.set_index("account_id")["name"][picked])
            links.link("account", f"Open the page of {name}", icon=":material/open_in_new:", id=str(picked))
            judging.mobility(here, picked, name)

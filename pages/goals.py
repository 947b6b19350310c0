"""What the program is working toward: goals, objectives, measures, and how far they have come."""

import streamlit as st

from kadash.core.periods import written
from kadash.core.roles import Action, may
from kadash.roadmap import queries
from kadash.screens.goals import forms, tree
from kadash.ui import cache, filters, page, words
from kadash.ui.words import Way

with page.opened("Goals", needs=Action.READ) as here:
    places = cache.asked(here, queries.tree, today=here.today)
    page.title("What we are working toward", here.settings.utility_name, f"as of {written(here.today)}")
    if places:
        whose = None
        if others := tree.departments(places):
            whose = filters.one_of("Whose goals", [tree.OWN, *others], key="whose")
        chosen_places = tree.of(places, whose)
        late = tree.late(chosen_places)
        tree.cards(chosen_places)
        tree.picture(here, chosen_places, whose)
        st.markdown("##### The tree")
        only = filters.one_of("Show", [tree.OVERDUE], key="show", at_least=1) if late else None
        chosen = tree.table(late if only else chosen_places)
        if chosen is not None:
            forms.node(here, chosen, places)
    else:
        words.empty(
            "No goals yet",
            "Begin with one goal: what should be different, by how much, by when. Then objectives below it, "
            "and for each a measure. A budget that quotes codes such as F.1.1.a brings its tree along.",
            [Way("uploads", "Bring in a budget")],
            icon=":material/flag:",
        )
    if may(here.person, Action.EDIT_GOALS):
        with st.expander("Add a goal, objective or measure", icon=":material/add:", expanded=not places):
            forms.add(here, places)
    with st.expander("Is it SMART? Try your words", icon=":material/spellcheck:"):
        tree.try_out()
    if places and may(here.person, Action.EDIT_GOALS):
        with st.expander("Removed", icon=":material/delete:"):
            forms.removed(here)

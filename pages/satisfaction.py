"""How satisfied the key accounts are, how sure that is, and what is being done about it."""

import streamlit as st

from kadash.core.roles import Action
from kadash.screens.satisfaction import (
    answer,
    comments,
    exposure,
    follow_ups,
    index,
    movement,
    reasons,
    waves,
)
from kadash.screens.satisfaction.view import chosen
from kadash.ui import page

with page.opened("Satisfaction", needs=Action.READ) as here:
    heading, figures = st.container(), st.container()
    view = chosen(here)
    with heading:
        page.title("How satisfied the key accounts are", *answer.provenance(here, view))
    if view.wave is None:
        waves.none_yet()
    else:
        with figures:
            answer.real(here, view)
            answer.cards(here, view)
        match view.part:
            case "Movement":
                movement.show(here, view)
            case "Drivers":
                reasons.show(here, view)
            case "At risk":
                exposure.show(here, view)
            case "Comments":
                comments.show(here, view)
            case "Follow-ups":
                follow_ups.show(here)
            case "Waves":
                waves.show(here, view)
            case _:
                index.show(here, view)

"""The program's level: claims, evidence, what the data says, and the way to the next level."""

import streamlit as st

from kadash.core.roles import Action
from kadash.screens.assessment import ahead, criteria, head, leaving, past, stalls
from kadash.ui import page

with page.opened("Self-assessment", needs=Action.READ) as here:
    view = head.chosen(here)
    if view is not None:
        head.title(here, view)
        head.cards(view)
        head.doubts(view)
        parts = st.tabs(
            [
                "Criteria",
                "Way to the next level",
                "If a representative leaves",
                "Why programs stall",
                "History",
            ],
            key="part",
            bind="query-params",
            on_change="rerun",
        )
        if parts[0].open:
            with parts[0]:
                criteria.show(here, view)
        if parts[1].open:
            with parts[1]:
                ahead.show(view)
        if parts[2].open:
            with parts[2]:
                leaving.show(here, view)
        if parts[3].open:
            with parts[3]:
                stalls.show(here, view)
        if parts[4].open:
            with parts[4]:
                past.show(here, view)

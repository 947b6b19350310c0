"""Requests, issues and complaints with their clocks, what departments promise, escalations."""

import streamlit as st

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.cases import escalations, home, levels
from kadash.ui import page

PARTS = ["Open", "Service levels", "Escalations"]

with page.opened("Cases", needs=Action.READ) as here:
    page.title("What customers wait for", here.settings.utility_name, f"as of {written(here.today)}")
    waiting, promised, above = st.tabs(PARTS, key="part", bind="query-params")
    with waiting:
        home.show(here)
    with promised:
        levels.show(here)
    with above:
        escalations.show(here)

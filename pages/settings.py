"""The utility, people and roles, representatives and what power costs."""

import streamlit as st

from kadash.core.roles import Action, may
from kadash.ui import page, representatives, set_up

with page.opened("Settings", needs=Action.READ) as here:
    page.title("Settings", here.settings.utility_name or "the utility has no name yet")
    if not may(here.person, Action.EDIT_SETTINGS):
        st.info("You can look at these; a manager changes them.", icon=":material/lock:")
    utility, staff, people, keeping = st.tabs(
        ["Utility", "Representatives", "People", "About"], key="part", bind="query-params"
    )
    with utility:
        set_up.utility(here)
    with staff:
        representatives.show(here)
    with people:
        set_up.people(here)
    with keeping:
        set_up.about(here)

"""Who builds the program, whom it concerns, and the representatives' certificates."""

import streamlit as st

from kadash.core.roles import Action
from kadash.program.queries.people import stakeholders_view, teams_view
from kadash.screens.program import certificates, stakeholders, teams
from kadash.ui import cache, page

with page.opened("Teams", needs=Action.READ) as here:
    page.title("Who builds the program, and whom it concerns", here.settings.utility_name)
    pit, concerned, schooling = st.tabs(
        ["Teams", "Stakeholders", "Certificates"], key="part", bind="query-params"
    )
    with pit:
        teams.show(here, cache.asked(here, teams_view, today=here.today))
    with concerned:
        stakeholders.show(here, cache.asked(here, stakeholders_view, today=here.today))
    with schooling:
        certificates.show(here)

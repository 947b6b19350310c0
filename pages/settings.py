"""Settings: the utility, its calendar, power cost, representatives, people and roles, maintenance."""

import streamlit as st

from kadash.core.roles import Action, may
from kadash.screens.accounts import personal_data
from kadash.screens.settings import (
    calendar,
    general,
    maintenance,
    originals,
    rates,
    representatives,
    utility,
)
from kadash.ui import page

PARTS = ["Utility", "Calendar", "Power cost", "Representatives", "People", "Upkeep", "About"]

with page.opened("Settings", needs=Action.READ) as here:
    page.title("Settings", here.settings.utility_name or "the utility has no name yet")
    if not may(here.person, Action.EDIT_SETTINGS):
        st.info("You can look at these; a manager changes them.", icon=":material/lock:")
    facts, days, cost, staff, people, upkeep, about = st.tabs(PARTS, key="part", bind="query-params")
    with facts:
        utility.show(here)
    with days:
        calendar.show(here)
    with cost:
        rates.show(here)
    with staff:
        representatives.show(here)
    with people:
        general.people(here)
    with upkeep:
        maintenance.mappings(here)
        originals.show(here)
        personal_data.show(here)
        maintenance.backup(here)
        maintenance.checks(here)
    with about:
        general.about(here)

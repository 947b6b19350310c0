"""Customer action plans: where all accounts stand, and what the plans need money for."""

import streamlit as st

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.action_plans import below, home
from kadash.ui import page

with page.opened("Action plans", needs=Action.READ) as here:
    page.title("Customer action plans", here.settings.utility_name, f"as of {written(here.today)}")
    every, money = st.tabs(["Plans", "Budget from below"], key="part", bind="query-params")
    with every:
        home.show(here)
    with money:
        below.show(here)

"""The strategy: obstacles and ways past them, the landscape, services, structure, growth."""

import streamlit as st

from kadash.core.roles import Action
from kadash.program.queries.services import services_view
from kadash.program.queries.strategy import strategy_view
from kadash.screens.program import growth, landscape, obstacles, services, structure
from kadash.ui import cache, page

with page.opened("Strategy", needs=Action.READ) as here:
    page.title("What stands in our way, and the way past it", here.settings.utility_name)
    found = cache.asked(here, strategy_view, today=here.today)
    obstacles.headline(found)
    parts = st.tabs(
        ["Obstacles", "Landscape", "Services", "Structure", "Growth"],
        key="part",
        bind="query-params",
        on_change="rerun",
    )
    if parts[0].open:
        with parts[0]:
            obstacles.show(here, found)
    if parts[1].open:
        with parts[1]:
            landscape.show(here, found)
    if parts[2].open:
        with parts[2]:
            services.show(here, cache.asked(here, services_view, today=here.today))
    if parts[3].open:
        with parts[3]:
            structure.show(here)
    if parts[4].open:
        with parts[4]:
            growth.show(here)

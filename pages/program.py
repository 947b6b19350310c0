"""Building the program: where we are in the method, its sessions, values, vision and mission."""

import streamlit as st

from kadash.core.roles import Action
from kadash.screens.program import board, sessions, statements
from kadash.standards.course import course
from kadash.ui import page

with page.opened("Program", needs=Action.READ) as here:
    page.title("How the program is built", here.settings.utility_name, f"after: {course().title}")
    found = board.view(here)
    board.headline(here, found)
    board.upcoming(here, found)
    method, meetings, words = st.tabs(
        ["Method", "Sessions", "Values, vision, mission"], key="part", bind="query-params"
    )
    with method:
        board.cards(found)
        board.steps(found)
        board.plan(here, found)
        board.principles(here, found)
    with meetings:
        sessions.table(here, found)
        sessions.add(here, found)
    with words:
        statements.show(here)

"""Whether the program is ready to launch."""

from datetime import time

import streamlit as st

from kadash.core.moments import moment_at
from kadash.program.queries.readiness import readiness
from kadash.ui import cache, words
from kadash.ui.page import Here

ALL, BASIC = "Standard or Master's (four phases)", "Basic (first phase)"
MARKS = {True: ":green[:material/check_circle:]", False: ":orange[:material/radio_button_unchecked:]"}


def show(here: Here) -> None:
    """Show the three things that a launch needs, for the level that is launched."""
    chosen = st.segmented_control(
        "What we launch", [ALL, BASIC], default=ALL, required=True, key="level", bind="query-params"
    )
    points = cache.asked(
        here,
        readiness,
        today=here.today,
        now=moment_at(here.today, time.min, here.settings.zone),
        level="basic" if chosen == BASIC else "standard",
    )
    missing = len([point for point in points if not point.met])
    verb = "is" if missing == 1 else "are"
    said = (
        "ready to launch" if not missing else f"{missing} of {len(points)} things {verb} missing for a launch"
    )
    with st.container(border=True):
        st.markdown(f"**{said.capitalize()}**")
        for point in points:
            st.markdown(f"{MARKS[point.met]} {point.what}: {words.plain(point.said)}")

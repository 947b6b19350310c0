"""A deadline: in one, two or four weeks by a tap, or a day; a closed day says so."""

from datetime import date

import streamlit as st

from kadash.engagement.rules.deadlines import WEEKS, in_weeks, named, said
from kadash.engagement.rules.working_time import Calendar
from kadash.ui import forms, words


def deadline(label: str, *, days: Calendar, today: date, key: str, value: date | None) -> date:
    """Ask for a day, and return it; one week from today where ``value`` is None."""
    chosen, soon = f"{key}due", f"{key}soon"
    if chosen not in st.session_state:
        st.session_state[chosen] = value or in_weeks(days, today, 1)

    def move() -> None:
        weeks = st.session_state.get(soon)
        if weeks is not None:
            st.session_state[chosen] = in_weeks(days, today, int(weeks))

    def typed() -> None:
        st.session_state[soon] = None

    day: date = st.date_input(label, key=chosen, format=forms.DAY, on_change=typed)
    st.pills(
        f"{label}, counted in weeks", WEEKS, format_func=named, key=soon, on_change=move,
        label_visibility="collapsed",
    )  # fmt: skip
    closed = said(days, day)
    if closed:
        words.quiet(closed)
    return day

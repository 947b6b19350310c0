"""The present mode: nothing but the slide, moved by the arrow keys, with a clock against the agenda."""

from datetime import datetime
from functools import partial

import streamlit as st

from kadash.briefing import actions
from kadash.briefing.tables import BriefingRow
from kadash.briefing.value import Briefing
from kadash.core import clock
from kadash.core.errors import NotFound
from kadash.core.roles import Action, may
from kadash.ui import forms, links, words
from kadash.ui.briefing import slides
from kadash.ui.page import Here


def asked_for() -> int:
    """Return the briefing that the address names; raises NotFound."""
    text = str(st.query_params.get("id", ""))
    if not text.isdigit():
        raise NotFound(
            "The address names no briefing. Open one on the briefing page and present it from there."
        )
    return int(text)


def _bare() -> None:
    """Put the navigation out of sight and let type read from the back of a room."""
    st.html(
        """<style>
[data-testid="stSidebar"], [data-testid="stSidebarCollapsedControl"], [data-testid="stHeader"],
[data-testid="stExpandSidebarButton"], [data-testid="sample-ribbon"], .st-key-sample-ribbon {display: none}
[data-testid="stMainBlockContainer"] {padding: 2rem 4rem; max-width: 100%}
h1 {font-size: 3rem !important} [data-testid="stMetricValue"] {font-size: 3rem}
[data-testid="stTable"] td, [data-testid="stTable"] th {font-size: 1.6rem; padding: .5rem .8rem}
[data-testid="stMetricLabel"] p {font-size: 1.4rem} [data-testid="stCaptionContainer"] {font-size: 1.3rem}
</style>"""
    )


def show(here: Here, row: BriefingRow, briefing: Briefing) -> None:
    """Show the current slide, the keys that move it, and the clock."""
    _bare()
    last = len(briefing.slides) - 1
    place = min(max(st.session_state.setdefault("slide", 0), 0), last)
    st.session_state.setdefault("present-started", clock.now())
    slides.show(here, briefing, place, large=True)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="present-bar"):
        _arrow("Back", "ArrowLeft", "arrow_back", -1, last, disabled=place == 0)
        _arrow("Next", "ArrowRight", "arrow_forward", 1, last, disabled=place == last)
        words.quiet(f"{place + 1} of {last + 1}")
        _clock(briefing, place)
        if may(here.person, Action.PRESENT):
            _notes(here, row)
            if row.frozen is None:
                _freeze(here, row)
        links.link("briefing", "Leave", icon=":material/close:", briefing=str(row.id))


def _arrow(label: str, shortcut: str, icon: str, by: int, last: int, *, disabled: bool) -> None:
    st.button(
        label,
        icon=f":material/{icon}:",
        key=label.lower(),
        shortcut=shortcut,
        disabled=disabled,
        on_click=_move,
        args=(by, last),
    )


def _move(by: int, last: int) -> None:
    st.session_state["slide"] = min(max(st.session_state.get("slide", 0) + by, 0), last)


@st.fragment(run_every=10)
def _clock(briefing: Briefing, place: int) -> None:
    """Show the minutes gone against those that the agenda gives to the slides so far."""
    started: datetime = st.session_state["present-started"]
    gone = int((clock.now() - started).total_seconds() // 60)
    due = sum(slide.minutes for slide in briefing.slides[: place + 1])
    state = "on time" if gone <= due else f"{gone - due} min behind"
    words.quiet(f":material/schedule: {gone} of {briefing.minutes} min, {state}")


def _notes(here: Here, row: BriefingRow) -> None:
    with st.popover("Note", icon=":material/edit_note:"), st.form("note", border=False, clear_on_submit=True):
        kind = st.segmented_control(
            "What is it?", ["question", "decision"], default="question", key="note-kind"
        )
        text = st.text_input("In a sentence", key="note-text")
        if st.form_submit_button("Note it", key="note-save"):
            note = partial(
                actions.note, here.database, here.person, briefing_id=row.id or 0, kind=str(kind), text=text
            )
            forms.save(note, done="Noted; the next briefing opens with it.")


def _freeze(here: Here, row: BriefingRow) -> None:
    with st.popover("Freeze", icon=":material/ac_unit:"):
        st.markdown("Keep these slides as the board sees them, whatever the data does later.")
        if st.button("Freeze now", type="primary", key="freeze"):
            present = partial(
                actions.present,
                here.database,
                here.person,
                id=row.id or 0,
                version=row.version,
                now=clock.now(),
            )
            forms.save(present, done="Frozen. It opens the same in a year.")

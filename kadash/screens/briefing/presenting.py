"""Presentation mode: only the slide, arrow keys, and a clock against the agenda."""

from datetime import datetime
from functools import partial

import streamlit as st

from kadash.briefing import actions
from kadash.briefing.rules.value import Briefing
from kadash.briefing.tables import BriefingRow
from kadash.core import clock
from kadash.core.errors import NotFound
from kadash.core.roles import Action, may
from kadash.screens.briefing import stage
from kadash.ui import forms, links, slide_keys, words
from kadash.ui.page import Here


def asked_for() -> int:
    """Return the briefing that the address names; raises NotFound."""
    found = links.number()
    if found is None:
        raise NotFound(
            "The address names no briefing. Open one on the briefing page and present it from there."
        )
    return found


def show(here: Here, row: BriefingRow, briefing: Briefing) -> None:
    """Show the current slide (the cover first), the keys that move it, and the clock."""
    last = len(briefing.slides)
    at, began = f"slide-{row.id}", f"present-started-{row.id}"
    place = min(max(st.session_state.setdefault(at, 0), 0), last)
    if place and began not in st.session_state:  # the hour begins when the cover is left
        st.session_state[began] = clock.now()
    with st.container(key="stage-keys"):
        height = slide_keys.watch(at, place=place, last=last)
    if height is None and st.context.headers.get("User-Agent"):
        # Until the browser listens to the keys: what is pressed on a slide moves it. Without one (the harness
        # that tests run pages in) nobody would ever answer.
        stage.empty()
        slide_keys.wait()
        return
    stage.show(here, briefing, place, height=height or slide_keys.USUAL)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="present-bar"):
        if place:
            _clock(briefing, place, began)
            words.quiet(f"{place + 1} of {last + 1}")
        _arrow("Back", "arrow_back", place - 1, at, disabled=place == 0)
        _arrow("Next", "arrow_forward", place + 1, at, disabled=place == last)
        if may(here.person, Action.PRESENT):
            _notes(here, row)
            if row.frozen is None:
                _freeze(here, row)
        links.link("briefing", "Leave", icon=":material/close:", briefing=str(row.id))


def _arrow(label: str, icon: str, to: int, at: str, *, disabled: bool) -> None:
    st.button(
        label,
        icon=f":material/{icon}:",
        key=label.lower(),
        disabled=disabled,
        on_click=_move,
        args=(at, to),
    )


def _move(at: str, to: int) -> None:
    st.session_state[at] = to


@st.fragment(run_every=10)
def _clock(briefing: Briefing, index: int, began: str) -> None:
    """Show the minutes gone against those that the agenda gives to the slides so far."""
    started: datetime = st.session_state[began]
    gone = int((clock.now() - started).total_seconds() // 60)
    due = briefing.minutes_before(index)
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
    with forms.asking("Freeze", key="freeze", icon=":material/ac_unit:"):
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

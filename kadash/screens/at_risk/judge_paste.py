"""Judgments pasted from a spreadsheet whose rows stand in another order: each finds its account by name."""

import streamlit as st

from kadash.at_risk.rules.judgments import pasted
from kadash.core.errors import KadashError
from kadash.screens.at_risk.judge_sitting import Sitting
from kadash.ui import words

TEXT, SAID = "judge-paste", "judge-paste-said"


def offered(sitting: Sitting) -> None:
    """Show the field to paste into, and what of the last paste was left out."""
    with st.popover("Paste from a spreadsheet", icon=":material/content_paste:"):
        st.markdown(
            "Copy the rows with their header row: Account or Account number, then any of Factor, Low, High, "
            "Reason, Review by. The order does not matter. Nothing is saved before you press Save."
        )
        with st.form("judge-paste-form", border=False, clear_on_submit=False):
            st.text_area("Rows", key=TEXT, height=180, placeholder="Account\tFactor\tReason\tReview by")
            st.form_submit_button("Put into the grid", on_click=_put, args=(sitting,))
        for sentence in st.session_state.get(SAID, ()):
            st.markdown(words.plain(sentence))


def _put(sitting: Sitting) -> None:
    try:
        found = pasted(str(st.session_state.get(TEXT, "")), sitting.drawn)
    except KadashError as fault:
        st.session_state[SAID] = [str(fault)]
        return
    for account_id, cells in found.cells.items():
        sitting.put(account_id, cells)
    filled = len(found.cells)
    taken = (
        f"{filled:,} account{' was' if filled == 1 else 's were'} filled in; press Save when they are right."
    )
    st.session_state[SAID] = [taken, *found.left_out]
    st.session_state[TEXT] = ""

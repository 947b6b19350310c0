"""What an account needs, expects or lacks, with where that is known from."""

from datetime import date

import pandas as pd
import streamlit as st

from kadash.engagement.actions import needs as actions
from kadash.engagement.queries.planning import needs
from kadash.engagement.rules.planning import NEED_STATES, SOURCES
from kadash.engagement.tables import Need
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = [
    Column("text", "Need", width="large"),
    Column("source", "Source"),
    Column("reference", "Where exactly", width="medium"),
    Column("observed_on", "Seen on", "date"),
    Column("noted_by", "Noted by"),
    Column("state", "State"),
    Column("outcome", "What became of it", width="medium"),
]


def show(here: Here, account_id: int, writes: bool) -> None:
    """List the needs; whoever may, notes new ones and says what became of them."""
    st.markdown("##### What they need, and how we know")
    found = needs(here.session, account_id=account_id)
    chosen = None
    if found:
        names = [column.field for column in COLUMNS]
        frame = pd.DataFrame(
            [[getattr(need, n) for n in names] for need in found], columns=names, dtype=object
        )
        chosen = tables.show(
            frame, COLUMNS, key="needs", name="needs", choose=writes,
            note="Choose a row to say what became of it." if writes else None,
        )  # fmt: skip
    else:
        words.quiet("No need was noted yet.")
    if not writes:
        return
    if chosen is not None:
        _close(here, found[chosen])
    with st.expander("Note a need", icon=":material/add:"):
        _add(here, account_id)


def _add(here: Here, account_id: int) -> None:
    form = forms.Form(f"need-{account_id}")
    with form.drawn(border=False):
        text = st.text_input("What they need", key=form.of("text"))
        left, middle, right = st.columns(3)
        source = left.selectbox("Source", SOURCES, index=len(SOURCES) - 1, key=form.of("source"))
        reference = middle.text_input("Where exactly", key=form.of("reference"))
        on: date = right.date_input("Seen on", here.today, key=form.of("on"), format=forms.DAY)
        saved = form.button("Note it")
    if saved:
        form.save(
            lambda: actions.note_need(
                here.database, here.person, account_id=account_id, text=text, source=source,
                reference=reference, observed_on=on,
            ),
            done="The need is noted.",
        )  # fmt: skip


def _close(here: Here, need: Need) -> None:
    form = forms.Form(f"need-state-{need.id}", need.version)
    with form.drawn():
        st.markdown(f"**{words.plain(need.text)}**")
        state = st.selectbox("State", NEED_STATES, index=NEED_STATES.index(need.state), key=form.of("state"))
        outcome = st.text_input("What became of it", need.outcome or "", key=form.of("outcome"))
        saved = form.button("Save the need")
    if saved:
        form.save(
            lambda: actions.close_need(
                here.database,
                here.person,
                id=need.id or 0,
                version=form.version,
                state=state,
                outcome=outcome,
            ),
            done="The need is saved.",
        )

"""What came of a kick-off's call to action: support promised, applications, meetings arranged."""

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import launch as actions
from kadash.program.queries.launch import EventView, outcomes
from kadash.program.tables.launch import CallOutcome
from kadash.standards.course import course
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("kind", "What", width=220),
    Column("who", "From", width=180),
    Column("note", "Note", width=320),
    Column("noted", "Noted", "date", width=110),
    Column("done", "Done", "date", width=110),
)


def show(here: Here, event: EventView) -> None:
    """Show what came of the call to action, the open ones first, and let people add to it."""
    id = event.event.id or 0
    titles = {call.id: call.title for call in course().calls}
    rows = cache.asked(here, outcomes, event_id=id)
    editable = may(here.person, Action.EDIT_PROGRAM)
    st.markdown("##### What came of the call to action")
    words.quiet(f"We asked: {words.plain(event.event.call_to_action)}")
    if rows:
        frame = pd.DataFrame(
            [[titles[row.kind], row.who, row.note, row.noted_on, row.done_on] for row in rows],
            columns=[column.field for column in COLUMNS],
            dtype="object",
        )
        chosen = tables.show(
            frame, COLUMNS, key="outcomes", name="call-to-action", choose=editable, placeholder=""
        )
        if chosen is not None:
            _one(here, rows[chosen], titles)
    else:
        words.quiet("Nothing is noted yet.")
    if editable:
        with st.expander("Note what came of it", icon=":material/add:"):
            _add(here, event, titles)


def _add(here: Here, event: EventView, titles: dict[str, str]) -> None:
    id = event.event.id or 0
    asked = [call.id for call in course().calls if event.event.tier in call.tiers]
    form = forms.Form(f"outcome-of-{id}")
    with form.drawn(border=False):
        one, two, three = st.columns([1, 1, 2])
        kind = one.selectbox("What", asked, format_func=titles.__getitem__, key=form.of("kind"))
        who = two.text_input("From", key=form.of("who"))
        note = three.text_input("Note", key=form.of("note"))
        saved = form.button("Note it")
    if saved:
        form.save(
            lambda: actions.note_outcome(
                here.database, here.person, event_id=id, kind=kind, who=who, on=here.today, note=note
            ),
            done="Noted.",
        )


def _one(here: Here, row: CallOutcome, titles: dict[str, str]) -> None:
    form = forms.Form(f"outcome-{row.id}", row.version)
    with form.drawn():
        st.markdown(f"##### {words.plain(titles[row.kind])}: {words.plain(row.who)}")
        one, two = st.columns([3, 1])
        note = one.text_input("Note", row.note, key=form.of("note"))
        done = two.date_input("Done on", row.done_on, key=form.of("done"), format=forms.DAY)
        gone = st.toggle("Remove it", key=form.of("gone"))
        saved = form.button()
    if saved:
        changes = {"note": note, "done_on": done, "voided": gone}
        form.save(
            lambda: actions.change_outcome(
                here.database, here.person, id=row.id or 0, version=form.version, changes=changes
            ),
            done="Saved.",
        )

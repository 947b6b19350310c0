"""Which letter is shown, and beginning a new one."""

from functools import partial

import streamlit as st

from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.plans.actions import letters as actions
from kadash.plans.queries import letters as queries
from kadash.plans.tables import Letter
from kadash.standards.letters import letter_kinds
from kadash.ui import cache, forms
from kadash.ui.page import Here


def called(row: Letter) -> str:
    """Return how a letter is called in the list."""
    state = f"sent {short(row.sent_on)}" if row.sent_on else "not sent"
    return f"{row.id} · {row.name}, {state}"


def choose(here: Here, rows: list[Letter]) -> int | None:
    """Let a letter be chosen, and a new one be begun; return the chosen one's id."""
    chosen = None
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        if rows:
            known = {called(row): row.id for row in rows}
            picked = st.selectbox("Letter", list(known), key="letter", bind="query-params", width=420)
            chosen = known.get(str(picked))
        if may(here.person, Action.EDIT_LETTERS):
            with forms.asking("New letter", key="new-letter", icon=":material/add:"):
                _start(here)
    return chosen


def _start(here: Here) -> None:
    kinds = letter_kinds()
    kind = st.selectbox(
        "Kind", list(kinds), format_func=lambda each: kinds[each].title, key="new-letter-kind"
    )
    event = None
    if kind and kinds[kind].event:
        events = cache.asked(here, queries.events)
        event = st.selectbox(
            "Kick-off", list(events), format_func=events.__getitem__, key="new-letter-event",
            placeholder="No kick-off is planned yet",
        )  # fmt: skip
    if st.button("Begin the letter", key="start-letter", type="primary"):
        act = partial(actions.start, here.database, here.person, kind=str(kind), event_id=event)
        forms.save(act, done="The letter is begun.")

"""The chosen briefing: from the address, by default the one in preparation."""

from datetime import date

import streamlit as st

from kadash.briefing import actions
from kadash.briefing.queries import briefings as queries
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.phase_plans import PHASES
from kadash.briefing.rules.plan import QUARTERLY
from kadash.briefing.rules.value import Briefing
from kadash.briefing.tables import BriefingRow
from kadash.core.periods import written
from kadash.core.roles import Action, may
from kadash.ui import cache, forms
from kadash.ui.page import Here

STARTED = "briefing-started"
"""The briefing that was started in the last run: it becomes the chosen one."""


def label(here: Here, row: BriefingRow) -> str:
    """Return how a briefing is called in lists."""
    state = f"presented {written(here.local(row.presented_at))}" if row.presented_at else "in preparation"
    return f"{row.title} · {state}"


def choose(here: Here) -> BriefingRow | None:
    """Show the briefings and a way to start one; return the chosen one, None where there is none."""
    rows = {str(row.id): row for row in queries.in_order(queries.briefings(here.session))}
    if STARTED in st.session_state:
        st.session_state["briefing"] = str(st.session_state.pop(STARTED))
    chosen = None
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        if rows:
            picked = st.selectbox(
                "Briefing",
                list(rows),
                format_func=lambda id: label(here, rows[id]),
                key="briefing",
                bind="query-params",
                width=420,
            )
            chosen = rows.get(str(picked))
        if may(here.person, Action.EDIT_BRIEFING):
            with forms.asking("New briefing", key="new-briefing", icon=":material/add:"):
                _new(here)
    return chosen


def facts_of(here: Here, row: BriefingRow) -> Facts | None:
    """Return the facts that a briefing in preparation stands on, None for one that was presented."""
    if row.frozen is not None:
        return None
    return cache.made(here, lambda: queries.facts_of(here.session, row), "briefing facts", row.id)


def value_of(here: Here, row: BriefingRow) -> Briefing:
    """Return the briefing as it is shown, worked out once for each state of the data."""
    facts = facts_of(here, row)
    return cache.made(
        here, lambda: queries.value(here.session, row, facts=facts), "briefing", row.id, row.version
    )


def _new(here: Here) -> None:
    plans = {"Quarterly": QUARTERLY, **PHASES, **queries.templates(here.session)}
    with st.form("new-briefing", border=False):
        name = st.selectbox("Start from", list(plans), key="new-briefing-plan")
        day = st.date_input("As of", here.today, key="new-briefing-day", format=forms.DAY)
        proposal = queries.distinct(here.session, f"Review board, {here.today:%B %Y}")
        title = st.text_input("Title", proposal, key="new-briefing-title")
        named = st.selectbox("Accounts", ["by name", "by number"], key="new-briefing-audience")
        pressed = st.form_submit_button("Start", type="primary", key="new-briefing-start")
    if pressed and isinstance(day, date):
        audience = "named" if named == "by name" else "numbers"
        plan = plans[str(name)]

        def start() -> None:
            st.session_state[STARTED] = actions.start(
                here.database, here.person, title=title, as_of=day, plan=plan, audience=audience
            )

        forms.save(start, done="The briefing is started and chosen. Write its narratives, then present it.")

"""Opening a page: access check first, then one state of the data for the whole page.

with page.opened("At risk", needs=Action.READ) as here:
    page.title("What we stand to lose", "21 key accounts", here.settings.utility_name)
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import sqlmodel as sm
import streamlit as st

from kadash.core.database import Database
from kadash.core.errors import Clash, KadashError
from kadash.core.palette import Look, look
from kadash.core.people import Person
from kadash.core.queries import being_undone
from kadash.core.roles import Action, require
from kadash.ui import cache, databases, forms, metrics, people, typed_cells, words
from kadash.ui.here import Here
from kadash.ui.phone import on_phone

__all__ = ["Here", "opened", "standing", "title"]


def standing(
    database: Database, session: sm.Session, person: Person, *, look: Look, sample: bool = False
) -> Here:
    """Return the value that a page is given, in the state of the data that the session sees."""
    state = cache.state_of(database, session)
    settings = cache.settings(database, session, state)
    today = databases.today(settings.zone)
    return Here(database, session, person, today, settings, state, look, sample)


_HEADED = "headed"
"""Whether the page has its heading: where it stops before, its name stands above the sentence."""


@contextmanager
def opened(name: str, *, needs: Action = Action.READ) -> Iterator[Here]:
    """Open a page for whoever may see it; others see a sentence instead.

    What a KadashError says is shown where the page stopped; any other fault goes to the log.
    """
    person = people.signed_in()
    try:
        require(person, needs)
    except KadashError as refusal:
        st.title(name)
        words.fault(str(refusal))
        st.stop()
    assert person is not None
    here: Here | None = None
    st.session_state[_HEADED] = False
    began = time.perf_counter()
    try:
        database = databases.current()
        if databases.in_sample():
            _ribbon()
        with database.reading() as session:
            here = standing(
                database,
                session,
                person,
                look=look(st.context.theme.type, narrow=on_phone()),
                sample=databases.in_sample(),
            )
            st.session_state[forms.ZONE] = here.settings.zone
            _room_for_tables()
            typed_cells.keep()
            if halfway := being_undone(session.connection()):
                words.fault(
                    f"Upload {halfway[0]} is being undone: a part of it is gone already, and figures change "
                    "until it is done."
                )
            if here.look.name == "dark":
                _readable_choices()
            yield here
    except Clash as clash:
        forms.clash(clash)
    except KadashError as fault:
        if not st.session_state[_HEADED]:
            st.title(name, anchor=False)
        words.stopped(fault)
        metrics.stopped(name)
        if here is None:
            st.stop()
    else:
        metrics.page(name, time.perf_counter() - began)


def title(heading: str, *provenance: str | None) -> None:
    """Show what is seen, and under it for whom, for when, as of when, from which upload (all plain text)."""
    known = [words.plain(part) for part in provenance if part]
    st.session_state[_HEADED] = True
    with st.container(gap=None):
        st.title(heading, anchor=False)
        if known:
            words.quiet(" · ".join(known))


def _room_for_tables() -> None:
    """Leave narrower margins than Streamlit does: the board's table fits on a laptop's first screen.

    Where nothing hovers, a table's tools are always in sight: they get a line of their own.
    """
    st.html(
        '<style>@media (min-width: 640px) {[data-testid="stMainBlockContainer"]'
        " {padding: 3.9rem 2rem 4rem}}"
        '[data-testid="stMainBlockContainer"] h1'
        " {padding: 0 0 .5rem; font-size: 1.9rem; line-height: 1.35}"
        '[data-testid="stPageLink-NavLink"] * {white-space: normal; overflow: visible; text-align: left}'
        '[data-testid="stMetric"] ~ * [data-testid="stPageLink-NavLink"],'
        ' [data-testid="stElementContainer"]:has([data-testid="stMetric"]) ~ *'
        ' [data-testid="stPageLink-NavLink"] {padding: 0; margin: 0; min-height: 0}'
        '@media (hover: none) {[data-testid="stElementContainer"]:has(> * [data-testid="stDataFrame"]),'
        ' [data-testid="stElementContainer"]:has(> [data-testid="stDataFrame"]) {margin-top: 2rem}}</style>'
    )


def _readable_choices() -> None:
    """Write open tabs and chosen filters in the palette's main color; the one for buttons is too dim."""
    st.html(
        '<style>[data-testid="stTabs"] [role="tab"][aria-selected="true"],'
        '[data-testid="stTabs"] [role="tab"][aria-selected="true"] p,'
        '[data-testid="stSliderThumbValue"], [data-testid="stSliderThumbValue"] p,'
        '[data-variant="segmented_control"][aria-checked="true"] p {color: #4ba3d3;}</style>'
    )


def _ribbon() -> None:
    """Mark the page as the sample program, and offer the two ways out."""
    st.html(
        "<style>.st-key-sample-ribbon {background: rgba(224, 142, 11, .12); padding: .2rem 1rem;"
        " border-color: rgba(224, 142, 11, .5);}</style>"
    )
    with st.container(
        key="sample-ribbon", border=True, horizontal=True, vertical_alignment="center", gap="small"
    ):
        st.markdown(
            ":material/science: **Sample program.** Made-up names; nothing here is yours.", width="stretch"
        )
        question = "Every change that you made to your sample is forgotten. Your own data stay as they are."
        if forms.confirmed("Reset", question, key="sample-reset", icon=":material/restart_alt:"):
            databases.reset_sample()
            st.rerun()
        st.button(
            "Leave",
            key="sample-leave",
            type="tertiary",
            icon=":material/logout:",
            help="Back to your own data",
            on_click=databases.leave_sample,
        )

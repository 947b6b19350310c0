"""What somebody typed and has not saved yet, kept in the database for a week.

A reload, a lost connection, a restart and a lost server keep it; nobody else sees it.
"""

import logging

import streamlit as st

from kadash.core import clock
from kadash.core.actions import keep_typed
from kadash.core.errors import KadashError
from kadash.core.typed import typed
from kadash.ui.here import Here

_LOG = logging.getLogger("kadash")


def kept(here: Here, name: str) -> str | None:
    """Return what this person typed under a name, None where there is nothing."""
    return typed(here.session, person=here.person, name=name)


def keep(here: Here, name: str, text: str) -> None:
    """Keep what this person typed under a name; what is empty is forgotten.

    Written only where it changed. Where the database does not take it, typing goes on: the session has it.
    """
    last = f"typed-{here.database.key}-{name}"
    if last not in st.session_state:
        st.session_state[last] = kept(here, name) or ""
    if st.session_state[last] == text:
        return
    try:
        keep_typed(here.database, here.person, name=name, text=text, now=clock.now())
    except KadashError as fault:
        _LOG.warning("What is typed (%s) was not kept: %s", name, fault)
        return
    st.session_state[last] = text

"""The signed-in person. Without sign-in the app serves this machine only, as one local manager."""

import logging
from typing import Any

import streamlit as st

from kadash.core import clock
from kadash.core.errors import KadashError
from kadash.core.people import LOCAL_MANAGER, Person
from kadash.ui import databases, sign_ins
from kadash.ui.sign_ins import SignedIn


def sign_in_is_set_up() -> bool:
    """Say whether the configuration names an OpenID provider."""
    try:
        return "auth" in st.secrets
    except FileNotFoundError:
        return False


def signed_in() -> Person | None:
    """Return who is signed in and still enabled; None where nobody is and the app asks for it."""
    if not sign_in_is_set_up():
        return LOCAL_MANAGER
    found = SignedIn.of(_claims())
    if found is None:
        return None
    database, now = databases.own(), clock.now()
    with database.reading() as session:
        over, person = found.is_over(session, now), found.person(session)
    if over:
        st.logout()
        return None
    if person is not None:
        sign_ins.note(database, person, found, now)
    return person


def sign_out(person: Person) -> None:
    """End the sign-in here and wherever else its cookie is."""
    found = SignedIn.of(_claims())
    if found is not None:
        try:
            sign_ins.end(databases.own(), person, found, clock.now())
        except KadashError as fault:  # a database that cannot be written must not keep anybody signed in here
            logging.getLogger(__name__).warning("A sign-out was not kept for other windows: %s", fault)
    st.logout()


def _claims() -> dict[str, Any]:
    return dict(st.user.to_dict())

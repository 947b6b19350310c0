"""Who is at the screen. Without sign-in the app serves this machine only, as one local manager."""

import streamlit as st

from kadash.core.people import LOCAL_MANAGER, Person
from kadash.core.queries import person_by_email
from kadash.ui import databases


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
    if not st.user.get("is_logged_in"):
        return None
    email = st.user.get("email")
    with databases.own().reading() as session:
        return person_by_email(session, email=str(email)) if email else None

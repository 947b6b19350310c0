"""Who is at the screen. Without sign-in the app serves this machine only, as one local manager."""

import time

import streamlit as st

from kadash.core.people import LOCAL_MANAGER, Person
from kadash.core.queries import person_by_email
from kadash.ui import databases

LONGEST_S = 12 * 3600
"""A sign-in holds for twelve hours at most,"""
IDLE_S = 2 * 3600
"""and for two hours after the last thing that was done."""
_last_seen: dict[tuple[str, int], float] = {}


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
    email = None if st.user.get("email_verified") is False else st.user.get("email")
    if _is_over(str(email), int(str(st.user.get("iat") or 0))):
        st.logout()
        return None
    with databases.own().reading() as session:
        return person_by_email(session, email=str(email)) if email else None


def _is_over(email: str, signed_in_at: int) -> bool:
    """Say whether the sign-in of that moment (Unix seconds, as the provider says) is too old or was idle."""
    now = time.time()
    before = _last_seen.get((email, signed_in_at), now)
    if now - signed_in_at > LONGEST_S or now - before > IDLE_S:
        return True
    _last_seen[(email, signed_in_at)] = now
    return False

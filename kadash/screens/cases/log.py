"""Logging a case: a dialog of ten seconds, from the cases page and from an account."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import streamlit as st

from kadash.accounts.queries.accounts import accounts, owners
from kadash.core.database import Database
from kadash.core.errors import KadashError
from kadash.core.moments import moment_at
from kadash.core.people import Person
from kadash.core.roles import Action, may
from kadash.engagement.actions.cases import NewCase, log_case
from kadash.engagement.queries.cases import departments
from kadash.engagement.rules import case_words as words_of
from kadash.screens.cases import known
from kadash.ui import cache, forms, words
from kadash.ui.page import Here

OPENED = "case-opened"


@dataclass(frozen=True)
class _About:
    """What the dialog needs; its later runs have no session of the page."""

    database: Database
    person: Person
    now: datetime
    here: datetime
    zone: Any
    accounts: dict[int, str]
    departments: dict[int, str]


def theirs(here: Here) -> dict[int, str]:
    """Return the accounts, with their names, for which this person may log cases."""
    whose = cache.asked(here, owners)
    frame = cache.asked(here, accounts)
    return {
        int(id): str(name)
        for id, name in zip(frame["account_id"], frame["name"], strict=True)
        if may(here.person, Action.EDIT_CASES, owner=whose.get(int(id)))
    }


def button(here: Here, *, account_id: int | None = None) -> None:
    """Offer to log a case, of one account or of one to be chosen."""
    offered = theirs(here)
    if account_id is not None:
        offered = {account_id: offered[account_id]} if account_id in offered else {}
    if not offered:
        return
    if st.button("Log a case", key="case-log", icon=":material/add_circle:", type="primary"):
        st.session_state[OPENED] = True
    if st.session_state.get(OPENED):
        now = known.moment(here)
        named = {row.id or 0: row.name for row in departments(here.session)}
        _dialog(_About(here.database, here.person, now, here.local(now), here.settings.zone, offered, named))


def _dismissed() -> None:
    st.session_state.pop(OPENED, None)


@st.dialog("Log a case", width="medium", on_dismiss=_dismissed)
def _dialog(about: _About) -> None:
    """Take one case down; what was typed stays until it is saved."""
    ids = list(about.accounts)
    if len(ids) == 1:
        account_id: int | None = ids[0]
        st.markdown(f"**{words.plain(about.accounts[ids[0]])}**")
    else:
        account_id = st.selectbox(
            "Account", ids, index=None, key="case-account", format_func=about.accounts.__getitem__,
            placeholder="Whose case it is",
        )  # fmt: skip
    title = st.text_input("In one line", key="case-title", placeholder="What it is about")
    kind = st.pills("What it is", words_of.KINDS, default=words_of.REQUEST, key="case-kind", required=True)
    left, right = st.columns(2)
    category = left.selectbox("About", words_of.CATEGORIES, index=None, key="case-category")
    department = right.selectbox(
        "Who answers it", list(about.departments), index=None, key="case-department",
        format_func=about.departments.__getitem__,
    )  # fmt: skip
    day: date = left.date_input("Received", about.here, key="case-day", format=forms.DAY)
    clock: time = right.time_input("At", about.here, key="case-time", step=300, format=forms.CLOCK)
    note = st.text_area("Note", key="case-note", height=80)
    if not st.button("Save", key="case-save", type="primary", icon=":material/check:"):
        return
    if account_id is None:
        words.fault("Choose the account whose case it is. Nothing was logged.")
        return
    received = min(moment_at(day, clock, about.zone), about.now) if day == _day(about) else moment_at(
        day, clock, about.zone
    )  # fmt: skip
    new = NewCase(
        account_id, title, received, kind=str(kind), category=category or "other", note=note.strip() or None,
        department_id=department,
    )  # fmt: skip
    _save(about, new)


def _day(about: _About) -> date:
    return date(about.here.year, about.here.month, about.here.day)


def _save(about: _About, new: NewCase) -> None:
    try:
        log_case(about.database, about.person, new=new, now=about.now)
    except KadashError as fault:
        words.fault(str(fault))
        return
    for name in [name for name in st.session_state if str(name).startswith("case-")]:
        del st.session_state[name]
    forms.tell("The case is logged.")
    st.rerun()

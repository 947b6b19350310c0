"""Logging a conversation: a dialog of ten seconds, from every page of an account, on a phone, too."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from kadash.accounts.actions import NewInteraction, NewParticipant
from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles
from kadash.accounts.rules import terms
from kadash.core.database import Database
from kadash.core.errors import KadashError
from kadash.core.people import Person
from kadash.core.roles import Action, may
from kadash.engagement.actions.log import Entry, NewPromise, log
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.news import news
from kadash.engagement.rules.working_time import Calendar
from kadash.screens.engagement.deadline import deadline
from kadash.ui import cache, forms, words
from kadash.ui.page import Here

HOW = (terms.PHONE, terms.ON_SITE, terms.EMAIL, "video", "at our place", "event", "letter", "text")
WHO_BEGAN = {"we": "We did", "they": "They did"}
TONES = {terms.GOOD: "Good news", terms.BAD: "Bad news"}
OPENED = "log-opened"


@dataclass(frozen=True)
class _About:
    """What the dialog needs; its later runs have no session of the page."""

    database: Database
    person: Person
    today: date
    account_id: int
    name: str
    people: dict[int, str]
    news: dict[int, str]
    days: Calendar


def button(
    here: Here, *, account_id: int, name: str, key: str = "log", label: str = "Log a conversation"
) -> None:
    """Offer to log a conversation with the account; the address ``?log=1`` opens the dialog at once."""
    owner = accounts.owner(here.session, account_id=account_id)
    if not may(here.person, Action.LOG, owner=owner):
        return
    if st.query_params.get("log") == "1":
        del st.query_params["log"]
        st.session_state[OPENED] = account_id
    if st.button(label, key=f"{key}-{account_id}", icon=":material/add_comment:", type="primary"):
        st.session_state[OPENED] = account_id
    if st.session_state.get(OPENED) == account_id:  # also after a lost connection: the draft is still there
        _dialog(_about(here, account_id, name))


def _dismissed() -> None:
    st.session_state.pop(OPENED, None)


def _about(here: Here, account_id: int, name: str) -> _About:
    roles = contact_roles(here.session, account_id=account_id)
    people = {
        int(role["contact_id"]): f"{role['name']}, {role['title']}" if role["title"] else str(role["name"])
        for role in roles.to_dict("records")
    }
    waiting = {
        item.id: item.title
        for item in news(here.session, exposure={})
        if item.closed_on is None and account_id in item.spread.left
    }
    days = cache.asked(here, calendar)
    return _About(here.database, here.person, here.today, account_id, name, people, waiting, days)


@st.dialog("Log a conversation", width="medium", on_dismiss=_dismissed)
def _dialog(about: _About) -> None:
    """Take one conversation down; what was typed stays as a draft until it is saved."""
    draft: dict[str, Any] = st.session_state.setdefault(f"log-draft-{about.account_id}", {})
    st.markdown(f"**{words.plain(about.name)}**")
    typed = _conversation(about, draft) | _promise(about, draft)
    draft.update(typed)
    if st.button("Save", key="log-save", type="primary", icon=":material/check:"):
        _save(about, typed)


def _conversation(about: _About, draft: dict[str, Any]) -> dict[str, Any]:
    key = f"log-{about.account_id}-"
    known = [id for id in draft.get("people", ()) if id in about.people]
    people = st.multiselect(
        "With", list(about.people), default=known, format_func=lambda id: about.people[id],
        key=key + "people",
        placeholder="Who of theirs took part",
    )  # fmt: skip
    somebody = st.text_input(
        "Somebody new",
        draft.get("somebody", ""),
        key=key + "somebody",
        placeholder="Name, if not in the list",
    )
    how = st.pills("How", HOW, default=draft.get("how") or HOW[0], key=key + "how")
    subject = st.text_input(
        "In one line", draft.get("subject", ""), key=key + "subject", placeholder="What it was about"
    )
    with st.container(horizontal=True):
        tone = st.pills(
            "News", list(TONES), default=draft.get("tone"), format_func=lambda tone: TONES[tone],
            key=key + "tone",
        )  # fmt: skip
        began = st.pills(
            "Who began it", list(WHO_BEGAN), default=draft.get("began"),
            format_func=lambda who: WHO_BEGAN[who], key=key + "began",
        )  # fmt: skip
    day = st.date_input("Day", draft.get("day", about.today), key=key + "day", format=forms.DAY)
    told: list[int] = []
    if about.news:
        waiting = [id for id in draft.get("told", ()) if id in about.news]
        told = st.multiselect(
            "Told them about", list(about.news), default=waiting, format_func=lambda id: about.news[id],
            key=key + "told",
        )  # fmt: skip
    return {
        "people": people, "somebody": somebody, "how": how, "subject": subject, "tone": tone, "began": began,
        "day": day, "told": told,
    }  # fmt: skip


def _promise(about: _About, draft: dict[str, Any]) -> dict[str, Any]:
    key = f"log-{about.account_id}-"
    what = st.text_input(
        "Promised", draft.get("what", ""), key=key + "what", placeholder="Nothing, or what will be done"
    )
    left, right = st.columns(2)
    owner = left.text_input("Owner", draft.get("owner", about.person.name), key=key + "owner")
    with right:
        due = deadline("Due", days=about.days, today=about.today, key=key, value=draft.get("due"))
    return {"what": what, "owner": owner, "due": due}


def _save(about: _About, typed: dict[str, Any]) -> None:
    """Store it; the next one is offered the same people."""
    day = typed["day"]
    state = terms.PLANNED if day > about.today else terms.HELD
    conversation = NewInteraction(
        about.account_id, day, typed["subject"], typed["how"], state, typed["began"], tone=typed["tone"],
        participants=tuple(NewParticipant(terms.CUSTOMER, contact_id=id) for id in typed["people"]),
    )  # fmt: skip
    promise = NewPromise(typed["what"], typed["owner"], typed["due"]) if typed["what"].strip() else None
    entry = Entry(
        conversation, promise, typed["somebody"] or None, tuple(typed["told"]), typed["began"] == terms.THEY
    )
    try:
        log(about.database, about.person, entry=entry, today=about.today)
    except KadashError as fault:
        words.fault(str(fault))
        return
    st.session_state[f"log-draft-{about.account_id}"] = {"people": typed["people"], "how": typed["how"]}
    for name in list(st.session_state):
        if str(name).startswith(f"log-{about.account_id}-"):
            del st.session_state[name]
    _dismissed()
    forms.tell("Logged." if promise is None else "Logged, with the promise.")
    st.rerun()

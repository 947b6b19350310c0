"""An account's contacts: added, verified, changed, ended; and corrections of what was logged."""

from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from kadash.accounts import actions
from kadash.accounts.actions import NewContact
from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles
from kadash.accounts.rules import terms
from kadash.accounts.tables import Account
from kadash.core.roles import Action, may
from kadash.screens.accounts import personal_data
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

ROLES = [
    Column("name", "Name"),
    Column("title", "Title"),
    Column("rank", "Rank"),
    Column("decides", "Decides"),
    Column("answers", "Answers for", width="medium"),
    Column("email", "Email"),
    Column("phone", "Phone"),
    Column("stance", "Stance"),
    Column("since", "Since", "date"),
    Column("until", "Until", "date"),
    Column("verified_on", "Verified", "date"),
]
SAYS = {True: "yes", False: "no", None: "not known"}


def show(here: Here, account: Account) -> None:
    """List who has a role there; whoever may, adds, verifies, changes and ends roles."""
    st.markdown("##### Contacts")
    frame = cache.asked(here, contact_roles, account_id=account.id or 0, ended=True)
    writes = may(
        here.person, Action.EDIT_CONTACTS, owner=accounts.owner(here.session, account_id=account.id or 0)
    )
    chosen = None
    if frame.empty:
        words.quiet("No contacts are known. They come with an upload of contacts, or are added here.")
    else:
        rows = frame.assign(
            decides=[SAYS[None if pd.isna(each) else bool(each)] for each in frame["decision_maker"]],
            answers=[", ".join(function or ()) for function in frame["functions"]],
        )
        chosen = tables.show(
            rows, ROLES, key="contact-roles", name=f"{account.name} contacts", choose=writes,
            note="Choose a row to change it." if writes else None,
        )  # fmt: skip
    if not writes:
        return
    if chosen is not None:
        _change(here, frame.iloc[chosen])
    if chosen is not None and may(here.person, Action.REMOVE_PERSON):
        with st.expander("Remove personal data on request", icon=":material/person_remove:"):
            personal_data.of_contact(here, int(frame["contact_id"].iloc[chosen]))
    with st.expander("Add a contact", icon=":material/person_add:"):
        _add(here, account)


def _fields(form: forms.Form, role: dict[str, Any]) -> dict[str, Any]:
    left, right = st.columns(2)
    rank = left.selectbox(
        "Rank", [None, *terms.RANKS], index=[None, *terms.RANKS].index(role.get("rank")),
        format_func=lambda rank: rank or "none", key=form.of("rank"),
    )  # fmt: skip
    decides = right.selectbox(
        "Decides", [None, True, False], index=[None, True, False].index(role.get("decision_maker")),
        format_func=lambda each: SAYS[each], key=form.of("decides"),
    )  # fmt: skip
    answers = st.multiselect(
        "Answers for", terms.FUNCTIONS, default=role.get("functions") or [], key=form.of("functions")
    )
    return {"rank": rank, "decision_maker": decides, "functions": answers or None}


def _add(here: Here, account: Account) -> None:
    form = forms.Form(f"new-contact-{account.id}")
    with form.drawn(border=False):
        left, right = st.columns(2)
        name = left.text_input("Name", key=form.of("name"))
        title = right.text_input("Title", key=form.of("title"))
        email = left.text_input("Email", key=form.of("email"))
        phone = right.text_input("Phone", key=form.of("phone"))
        typed = _fields(form, {})
        saved = form.button("Add")
    if saved:
        contact = NewContact(
            name, title, email, phone, rank=typed["rank"], functions=typed["functions"] or (),
            decision_maker=typed["decision_maker"], since=here.today,
        )  # fmt: skip
        form.save(
            lambda: actions.add_contact(
                here.database, here.person, account_id=account.id or 0, contact=contact, today=here.today
            ),
            done=f"{name} is added.",
        )


def _change(here: Here, role: pd.Series) -> None:
    id, known = int(role["id"]), {str(name): value for name, value in role.items()}
    form = forms.Form(f"role-{id}", int(role["version"]))
    with form.drawn():
        st.markdown(f"**{words.plain(role['name'])}**")
        typed = _fields(form, known)
        left = st.selectbox(
            "Still there?", [None, *terms.UNTIL_REASONS], key=form.of("left"),
            format_func=lambda each: each or "yes, verified today",
        )  # fmt: skip
        stance = st.selectbox(
            "Stands to us as (leave empty to keep)", [None, *terms.STANCES], key=form.of("stance"),
            format_func=lambda each: each or "",
        )  # fmt: skip
        reason = st.text_input("The judgment stands on", key=form.of("reason"))
        saved = form.button("Save")
    if saved:
        form.save(
            lambda: _saved(here, id, form.version, typed, left, stance, reason),
            done=f"{role['name']} is saved.",
        )


def _saved(
    here: Here,
    id: int,
    version: int,
    typed: dict[str, Any],
    left: str | None,
    stance: str | None,
    reason: str,
) -> None:
    if stance is not None:
        actions.judge_contact(
            here.database, here.person, role_id=id, stance=stance, reason=reason, today=here.today
        )
    if left is not None:
        actions.end_role(here.database, here.person, id=id, version=version, until=here.today, reason=left)
    else:
        actions.change_role(
            here.database, here.person, id=id, version=version, changes=typed, today=here.today
        )


def correct(here: Here, account: Account, row: pd.Series) -> None:
    """Correct what was logged, or take it back."""
    if not may(here.person, Action.LOG, owner=accounts.owner(here.session, account_id=account.id or 0)):
        return
    id, version = int(row["interaction_id"]), int(row["version"])
    form = forms.Form(f"talk-{id}", version)
    with form.drawn():
        subject = st.text_input("In one line", row["subject"] or "", key=form.of("subject"))
        left, right = st.columns(2)
        channels = [None, *terms.CHANNELS]
        channel = left.selectbox(
            "How", channels, index=channels.index(row["channel"]), key=form.of("channel")
        )
        tones = [None, *terms.TONES]
        tone = right.selectbox("News", tones, index=tones.index(row["tone"]), key=form.of("tone"))
        state = left.selectbox(
            "State", terms.STATES, index=terms.STATES.index(row["state"]), key=form.of("state")
        )
        day: date = right.date_input("Day", row["day"], key=form.of("day"), format=forms.DAY)
        note = st.text_area("Note", row["note"] or "", key=form.of("note"))
        saved = form.button("Save")
    if saved:
        changes = {
            "subject": subject, "channel": channel, "tone": tone, "state": state, "day": day,
            "note": note.strip() or None,
        }  # fmt: skip
        form.save(
            lambda: actions.change_interaction(
                here.database, here.person, id=id, version=form.version, changes=changes, today=here.today
            ),
            done="The conversation is saved.",
        )
    question = "It counts nowhere any more, and stays in the trail."
    if forms.confirmed("Take it back", question, key=f"take-back-{id}"):
        forms.save(
            lambda: actions.take_back_interaction(here.database, here.person, id=id, version=version),
            done="Taken back.",
        )

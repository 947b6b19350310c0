"""Dropping a promise with its reason, and opening one again that was closed by mistake."""

from typing import Any

import streamlit as st

from kadash.core.roles import Action, may
from kadash.engagement.actions.promises import drop_promise, keep_promise, reopen_promise
from kadash.ui import forms
from kadash.ui.page import Here


def writes(here: Here, row: Any) -> bool:
    """Say whether this person may end a promise: theirs to keep, of their account, or of the program."""
    owner = row["owner"] if row["owner"] == here.person.name else row["representative"]
    if row["account_id"] is None and owner != here.person.name:
        return may(here.person, Action.EDIT_PROGRAM)
    return may(here.person, Action.EDIT_PROMISES, owner=owner)


def done(here: Here, row: Any) -> None:
    """Offer to close an open promise that was kept."""
    with forms.asking("Done", icon=":material/check:", key=f"done-{row['id']}"):
        form = forms.Form(f"done-form-{row['id']}", int(row["version"]))
        with form.drawn(border=False):
            outcome = st.text_input("What came of it", key=form.of("outcome"))
            saved = form.button("Close it")
        if saved:
            form.save(
                lambda: keep_promise(
                    here.database, here.person, id=int(row["id"]), version=form.version,
                    done_on=here.today, outcome=outcome,
                ),
                done="The promise is closed.",
            )  # fmt: skip


def drop(here: Here, row: Any) -> None:
    """Offer to drop an open promise."""
    with forms.asking("Drop", icon=":material/close:", key=f"drop-{row['id']}"):
        form = forms.Form(f"drop-form-{row['id']}", int(row["version"]))
        with form.drawn(border=False):
            reason = st.text_input("Why it is dropped", key=form.of("reason"))
            customer = row["account_id"] is not None
            agreed = customer and st.checkbox("The customer agreed", key=form.of("agreed"))
            saved = form.button("Drop it")
        if saved:
            form.save(
                lambda: drop_promise(
                    here.database, here.person, id=int(row["id"]), version=form.version, reason=reason,
                    dropped_on=here.today, agreed_with_customer=agreed,
                ),
                done="The promise is dropped.",
            )  # fmt: skip


def reopen(here: Here, row: Any) -> None:
    """Offer to open a closed promise again."""
    question = "It counts as open again, due on the day that was promised."
    if forms.confirmed("Open it again", question, key=f"reopen-{row['id']}", icon=":material/undo:"):
        forms.save(
            lambda: reopen_promise(
                here.database, here.person, id=int(row["id"]), version=int(row["version"])
            ),
            done="The promise is open again.",
        )

"""An account's own data: shown to all, edited by its representative or a manager."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from kadash.accounts import actions
from kadash.accounts.queries import accounts as queries
from kadash.accounts.tables import Account
from kadash.core.roles import Action, may
from kadash.ui import forms, record, words
from kadash.ui.page import Here

NOBODY = "Nobody yet"
TEXTS = (
    ("name", "Name"),
    ("number", "Account number"),
    ("customer_class", "Class"),
    ("external_id", "Number in another system"),
    ("address", "Address"),
    ("city", "City"),
    ("state", "State"),
    ("postal_code", "Postal code"),
    ("phone", "Phone"),
    ("website", "Website"),
    ("services", "Services"),
)


def show(here: Here, account: Account) -> None:
    """Show the profile: as a form to those who may edit this account, as a record to others."""
    owner = queries.owner(here.session, account_id=account.id or 0)
    if not may(here.person, Action.EDIT_ACCOUNT, owner=owner):
        words.quiet("The account's representative or a manager can change this.")
        record.show(_told(here, account))
        return
    form = forms.Form(f"account-{account.id}", account.version)
    with form.drawn():
        typed = _texts(form, account)
        typed["representative_id"] = _representative(here, form, account)
        typed["note"] = st.text_area("Note", account.note or "", key=form.of("note"))
        saved = form.button("Save")
    if saved:
        assert account.id is not None
        form.save(_saving(here, account.id, form, typed), done=f"{typed['name']} is saved.")


def _told(here: Here, account: Account) -> list[tuple[str, str | None]]:
    names = {row.id: row.name for row in queries.representatives(here.session)}
    whose = names.get(account.representative_id, NOBODY)
    texts = [(label, getattr(account, name)) for name, label in TEXTS]
    return [*texts, ("Representative", whose), ("Note", account.note)]


def _saving(here: Here, id: int, form: forms.Form, typed: dict[str, Any]) -> Callable[[], None]:
    return lambda: actions.save_account(
        here.database, here.person, id=id, version=form.version, changes=typed
    )


def _texts(form: forms.Form, account: Account) -> dict[str, Any]:
    typed: dict[str, Any] = {}
    for index, column in enumerate(st.columns(2)):
        with column:
            for name, label in TEXTS[index::2]:
                now = getattr(account, name) or ""
                typed[name] = st.text_input(label, now, key=form.of(name))
    return typed


def _representative(here: Here, form: forms.Form, account: Account) -> int | None:
    names: dict[int | None, str] = {None: NOBODY}
    names |= {row.id: row.name for row in queries.representatives(here.session)}
    ids = list(names)
    now = account.representative_id if account.representative_id in names else None
    chosen = st.selectbox(
        "Representative",
        ids,
        index=ids.index(now),
        format_func=lambda id: names[id],
        key=form.of("representative"),
    )
    return None if chosen is None else int(chosen)

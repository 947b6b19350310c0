"""What a session gives people to do: promises of the same table, which stand in Today until they are done."""

from datetime import timedelta
from functools import partial
from typing import Any

import streamlit as st

from kadash.accounts.queries import accounts
from kadash.core.periods import short
from kadash.engagement.actions.promises import make_promise
from kadash.engagement.queries.promises import LATE, PROGRAM, promises
from kadash.program.queries.method import SessionView
from kadash.screens.engagement import promise_forms
from kadash.ui import cache, forms, links, words
from kadash.ui.page import Here

AFTER = timedelta(days=14)
"""When a thing is to be done, as long as nobody says otherwise."""
NO_ACCOUNT = "(the program)"


def of(here: Here, session_id: int) -> list[dict[str, Any]]:
    """Return what the session gave people to do, the open ones first."""
    found = cache.asked(here, promises, today=here.today, session_id=session_id)
    return [{str(name): value for name, value in row.items()} for row in found.to_dict("records")]


def told(row: dict[str, Any]) -> str:
    """Return one line of the minutes: ``Call the council (Avery Cole, by Mar 3, 2026)``."""
    account = "" if row["account"] == PROGRAM else f", {row['account']}"
    state = "" if row["closed_on"] is None else f", {row['state']}"
    return f"{row['what']} ({row['owner']}, by {short(row['due'])}{account}{state})"


def show(here: Here, session: SessionView, *, editable: bool) -> None:
    """List the to-dos, each ended in place, and take down another one."""
    session_id = session.session.id or 0
    st.markdown("##### What is to be done")
    rows = of(here, session_id)
    if not rows:
        words.quiet("Nothing was given to anybody yet. What is noted here stands in Today until it is done.")
    for row in rows:
        _one(here, row)
    if editable:
        _add(here, session, len(rows))


def _one(here: Here, row: dict[str, Any]) -> None:
    done = row["closed_on"] is not None
    tone = "red" if row["state"] == LATE else "gray"
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small"):
        came = f"  \n:small[:gray[{words.plain(row['outcome'])}]]" if row["outcome"] else ""
        st.markdown(
            f"**{words.plain(row['what'])}**  \n:{tone}[{words.plain(row['owner'])}, by {short(row['due'])}, "
            f"{row['state']}]{came}",
            width="stretch",
        )
        if row["account"] != PROGRAM:
            links.link("account", words.plain(row["account"]), id=str(row["account_id"]))
        if promise_forms.writes(here, row):
            if done:
                promise_forms.reopen(here, row)
            else:
                promise_forms.done(here, row)
                promise_forms.drop(here, row)


def _add(here: Here, session: SessionView, count: int) -> None:
    session_id = session.session.id or 0
    names = [attendance.name for attendance in session.attendance]
    frame = cache.asked(here, accounts.accounts)
    known = dict(zip(frame["account_id"], frame["name"], strict=True))
    form = forms.Form(f"todo-{session_id}", count)
    with form.drawn():
        what = st.text_input("To do", key=form.of("what"))
        left, middle, right = st.columns(3)
        owner = left.selectbox(
            "Who", names, index=None, key=form.of("owner"), accept_new_options=True, placeholder="A name"
        )
        due = middle.date_input("By", here.today + AFTER, key=form.of("due"), format=forms.DAY)
        account = right.selectbox(
            "For", [None, *known], key=form.of("account"),
            format_func=lambda id: NO_ACCOUNT if id is None else str(known[id]),
        )  # fmt: skip
        saved = form.button("Note it")
    if saved:
        save = partial(
            make_promise, here.database, here.person, account_id=account, session_id=session_id, what=what,
            owner=owner or "", due=due, made_on=here.today,
        )  # fmt: skip
        form.save(save, done="Noted. It stands in Today until it is done.")

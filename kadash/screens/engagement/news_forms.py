"""Saying what accounts should hear, noting that one knows it, and ending a piece of news."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from kadash.accounts.queries.accounts import owners
from kadash.accounts.rules.terms import BAD, GOOD, THEY, WE
from kadash.core.roles import Action, may
from kadash.engagement.actions.news import KINDS, add_news, close_news, tell
from kadash.engagement.queries.news import Item
from kadash.engagement.queries.relationships import Picture
from kadash.ui import cache, forms
from kadash.ui.page import Here


def show(here: Here, picture: Picture, items: Sequence[Item]) -> None:
    """Offer the forms to whoever may use them."""
    names = {relationship.account_id: relationship.name for relationship in picture.relationships}
    left, right = st.columns(2)
    if may(here.person, Action.EDIT_NEWS):
        with left.expander("Say what accounts should hear", icon=":material/campaign:"):
            _add(here, names)
    if items:
        with right.expander("Somebody knows it, or nobody need", icon=":material/check:"):
            _told(here, names, items)


def _add(here: Here, names: dict[int, str]) -> None:
    form = forms.Form("news")
    with form.drawn(border=False):
        title = st.text_input("In one line", key=form.of("title"))
        left, right = st.columns(2)
        kind = left.selectbox("What it is", KINDS, key=form.of("kind"))
        tone = right.selectbox("Good or bad", [GOOD, BAD], key=form.of("tone"))
        known: date = left.date_input("Known since", here.today, key=form.of("known"), format=forms.DAY)
        chosen = st.multiselect(
            "Whom it concerns", list(names), key=form.of("accounts"), format_func=names.__getitem__,
            placeholder="All of them",
        )  # fmt: skip
        saved = form.button("Add the news")
    if saved:
        form.save(
            lambda: add_news(
                here.database, here.person, title=title, kind=str(kind), tone=str(tone), known_on=known,
                account_ids=chosen or list(names),
            ),
            done="The news is added.",
        )  # fmt: skip


def _told(here: Here, names: dict[int, str], items: Sequence[Item]) -> None:
    by_id = {item.id: item for item in items}
    whose = cache.asked(here, owners)
    item = by_id[
        int(st.selectbox("News", list(by_id), key="news-item", format_func=lambda id: by_id[id].title))
    ]
    waiting = [
        id for id in item.spread.left if id in names and may(here.person, Action.TELL, owner=whose.get(id))
    ]
    if waiting:
        form = forms.Form(f"told-{item.id}")
        with form.drawn(border=False):
            account = st.selectbox(
                "Who knows it", waiting, key=form.of("account"), format_func=names.__getitem__
            )
            day: date = st.date_input("Since", here.today, key=form.of("day"), format=forms.DAY)
            first = st.pills(
                "Who spoke of it first", [WE, THEY], default=WE, required=True, key=form.of("we")
            )
            saved = form.button("Note that they know")
        if saved:
            form.save(
                lambda: tell(
                    here.database, here.person, news_id=item.id, account_id=int(account or 0), told_on=day,
                    spoke_first=str(first),
                ),
                done="It is noted.",
            )  # fmt: skip
    if may(here.person, Action.EDIT_NEWS) and forms.confirmed(
        "Nobody need be told any more", f"{len(item.spread.left)} do not know it.", key="close-news"
    ):
        forms.save(
            lambda: close_news(
                here.database, here.person, id=item.id, version=item.version, closed_on=here.today
            ),
            done="The news is closed.",
        )

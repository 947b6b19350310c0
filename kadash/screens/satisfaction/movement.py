"""Changes between waves in words, and the accounts behind them."""

import streamlit as st

from kadash.satisfaction import queries
from kadash.satisfaction.rules.movement import Change, in_words
from kadash.satisfaction.rules.wave import label
from kadash.screens.satisfaction.answer import HOW_CHANGE
from kadash.screens.satisfaction.view import View
from kadash.ui import cache, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

ACCOUNTS = [
    Column("name", "Account", "link", pinned=True),
    Column("number", "Number"),
    Column("customer_class", "Class"),
    Column("representative", "Representative"),
    Column("before", "Before (points)", "number", places=0),
    Column("after", "Now (points)", "number", places=0),
    Column("change", "Change (points)", "number", places=0),
]


def show(here: Here, view: View) -> None:
    """Show the movement since the wave before and over all waves, then the accounts that moved."""
    assert view.wave is not None
    left, right = st.columns(2, gap="medium")
    with left.container(border=True, height="stretch"):
        _since(here, view)
    with right.container(border=True, height="stretch"):
        _over_all(here, view)
    words.quiet(HOW_CHANGE + " Factors are corrected for being several (Holm).")
    _accounts(here, view)


def _since(here: Here, view: View) -> None:
    if view.earlier is None or view.wave is None:
        st.markdown("##### Since the wave before")
        st.markdown("This is the first wave: nothing to compare with yet.")
        return
    st.markdown(f"##### From {words.plain(view.earlier.name)} to {words.plain(view.wave.name)}")
    if not (view.wave.readable and view.earlier.readable):
        st.markdown("A confidential wave is compared when it is closed.")
        return
    _lines(cache.asked(here, queries.movement, earlier=view.earlier, later=view.wave))
    if view.wave.confidential or view.earlier.confidential:
        words.quiet(
            "Compared as wholes: following accounts through a confidential wave would let groups be"
            " worked out."
        )


def _over_all(here: Here, view: View) -> None:
    st.markdown("##### Over all waves" + (f" until {words.plain(view.wave.name)}" if view.wave else ""))
    changes = cache.asked(here, queries.trend, until=view.wave)
    if not any(change.difference is not None for change in changes.values()):
        st.markdown("A trend needs eight accounts that answered three identified waves or more.")
        return
    _lines(changes)


def _lines(changes: dict[str, Change]) -> None:
    """Show what really moved, each with its sentence; what can't be told from chance stands together below.

    A sign and words, not color alone.
    """
    unclear: dict[str, list[str]] = {}
    for measure, change in changes.items():
        if measure == "nps":
            continue
        if not change.told:
            unclear.setdefault(in_words(change), []).append(label(measure))
            continue
        up = (change.difference or 0) > 0
        icon = ":green[:material/trending_up:]" if up else ":red[:material/trending_down:]"
        st.markdown(f"{icon} **{words.plain(label(measure))}**  \n{words.plain(in_words(change))}")
    for sentence, names in unclear.items():
        st.markdown(f":material/remove: **{words.plain(', '.join(names))}**  \n{words.plain(sentence)}")


def _accounts(here: Here, view: View) -> None:
    if view.earlier is None or view.wave is None:
        return
    st.markdown("##### Accounts that answered both")
    if view.wave.confidential or view.earlier.confidential:
        words.too_few("A confidential wave is not looked at by account.")
        return
    moved = cache.asked(here, queries.moved_accounts, earlier=view.earlier, later=view.wave)
    tables.show(
        moved, ACCOUNTS, key="survey-moved", name="accounts that moved",
        opens=Opens("account", "id", "account_id"),
        note="The largest fall first. One account's step is one person's mark: read it as a reason to ask.",
    )  # fmt: skip

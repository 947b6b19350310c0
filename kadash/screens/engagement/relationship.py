"""The relationship with one account: who is known, the last word, what is open, everything in order."""

import pandas as pd
import streamlit as st

from kadash.accounts.tables import Account
from kadash.core.counts import counted
from kadash.core.periods import short
from kadash.engagement.queries.promises import due_by, promises
from kadash.engagement.queries.relationships import Relationship
from kadash.engagement.queries.timeline import timeline
from kadash.engagement.rules.blind_spots import if_they_leave
from kadash.engagement.rules.contact_map import LADDER, Place
from kadash.engagement.rules.silence import IN_TIME, Silence
from kadash.engagement.rules.silence import LATE as SILENT
from kadash.screens.engagement import contacts, known, promise_forms, rhythm
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

MARKS = {"good": "+ good news", "bad": "− bad news", "both": "± good and bad news"}
TIMELINE = [
    Column("day", "Day", "date"),
    Column("channel", "How"),
    Column("subject", "What", width="large"),
    Column("news", "News"),
    Column("who", "With", width="medium"),
    Column("person", "Logged for"),
    Column("state", "State"),
    Column("note", "Note", width="large"),
]
PROMISED = [
    Column("what", "Promised", width="large"),
    Column("owner", "Owner"),
    Column("due", "Due", "date"),
    Column("state", "State"),
    Column("outcome", "What came of it", width="medium"),
]


def show(here: Here, account: Account) -> None:
    """Show what one reads before a visit; and log what was talked about."""
    assert account.id is not None
    relationship = known.one_of(here, account.id)
    if relationship is None:
        return
    words.quiet(words.plain(known.word(here, relationship).capitalize()))
    _figures(relationship)
    rhythm.show(here, account, relationship)
    _promised(here, account)
    map, seen = st.columns([3, 2], gap="large")
    with map:
        _places(relationship)
    with seen:
        _spots(relationship)
    contacts.show(here, account)
    _timeline(here, account)


def _state(silence: Silence) -> str:
    """Say how long ago the last contact is; who was never spoken to on record was not spoken to in time."""
    begun = silence.anybody.last is None and silence.state == IN_TIME
    return "the clock has begun" if begun else silence.state


def _figures(relationship: Relationship) -> None:
    silence, balance = relationship.silence, relationship.balance
    figures.cards(
        [
            Card("Last contact", silence.anybody.text, f"{_state(silence)}; every {silence.cadence} days",
                 tone="red" if silence.state == SILENT else "gray"),
            Card("With a decision maker", silence.decision_maker.text, "since one took part"),
            Card("On site", silence.on_site.text, "since a visit was held"),
            Card("News in 12 months", f"{balance.good} good, {balance.bad} bad",
                 "heard only bad news" if balance.only_bad
                 else f"{counted(balance.plain, 'conversation')} without news",
                 tone="red" if balance.only_bad else "gray"),
            Card("Who began it",
                 f"{relationship.they_began} of {relationship.began}" if relationship.began else "–",
                 "conversations of 12 months that they began"),
        ],
        low=True,
    )  # fmt: skip


def _promised(here: Here, account: Account) -> None:
    frame = cache.asked(here, promises, today=here.today, account_id=account.id or 0)
    if frame.empty:
        return
    _, late = due_by(frame, until=here.today)
    st.markdown(f"##### Promises{f': {late} late' if late else ''}")
    chosen = tables.show(
        frame, PROMISED, key="account-promises", name="promises", choose=True,
        note="Choose one to drop it, or to open it again.",
    )  # fmt: skip
    if chosen is not None and promise_forms.writes(here, frame.iloc[chosen]):
        row = frame.iloc[chosen]
        (promise_forms.drop if row["closed_on"] is None else promise_forms.reopen)(here, row)


def _places(relationship: Relationship) -> None:
    st.markdown(f"##### Who we know: {LADDER[relationship.rung]}")
    for column, place in zip(st.columns(4, gap="small"), relationship.places, strict=True):
        with column.container(border=True, height="stretch", gap="xxsmall"):
            _place(relationship, place)


def _place(relationship: Relationship, place: Place) -> None:
    words.quiet(place.name.capitalize())
    person = place.person
    st.markdown(f"**{words.plain(person.name)}**" if person else "Nobody")
    tone = "green" if place.live else "orange"
    if person is None:
        st.markdown(":orange[○ to be found]")
        return
    met = f"met {short(person.last_met)}" if person.last_met else "not met on record"
    st.markdown(f":{tone}[{'●' if place.live else '◐'} {met}]")
    lost = if_they_leave(
        relationship.people,
        relationship.talks,
        contact_id=person.contact_id,
        today=relationship.silence.anybody.today,
    )
    if lost.places or lost.alone:
        words.quiet(f"Alone in {lost.alone} of {lost.talks} conversations of 12 months.")


def _spots(relationship: Relationship) -> None:
    st.markdown("##### What we do not see")
    if not relationship.spots:
        st.success("Nothing is missing.", icon=":material/check_circle:")
    for spot in relationship.spots:
        st.markdown(f":material/visibility_off: {words.plain(spot[0].upper() + spot[1:])}.")


def _timeline(here: Here, account: Account) -> None:
    st.markdown("##### Conversations")
    frame = cache.asked(here, timeline, account_id=account.id or 0)
    if frame.empty:
        words.quiet("Nothing was logged yet.")
        return
    marks = pd.Series([MARKS.get(tone) for tone in frame["tone"]], index=frame.index, dtype=object)
    rows = frame.assign(news=marks)
    chosen = tables.show(
        rows, TIMELINE, key="timeline", name=f"{account.name} conversations", choose=True,
        note="Choose a row to correct it or take it back.",
    )  # fmt: skip
    if chosen is not None:
        contacts.correct(here, account, rows.iloc[chosen])

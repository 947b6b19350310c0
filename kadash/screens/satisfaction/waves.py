"""The waves: confidentiality, invitations, questions, and unmatched responses."""

from functools import partial

import pandas as pd
import streamlit as st

from kadash.accounts.queries import accounts
from kadash.core.counts import counted
from kadash.core.periods import written
from kadash.core.roles import Action, may
from kadash.satisfaction import actions, queries
from kadash.satisfaction.queries import Wave
from kadash.screens.satisfaction import questions
from kadash.screens.satisfaction.view import View
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column
from kadash.ui.words import Way

COLUMNS = [
    Column("name", "Wave"),
    Column("last_day", "Last day", "date"),
    Column("promise", "Promise"),
    Column("responses", "Answers", "whole"),
    Column("matched", "Matched to accounts", "whole"),
    Column("asked", "Asked", "whole"),
]


def show(here: Here, view: View) -> None:
    """List the waves; change the one looked at, its questions and its matches."""
    rows = pd.DataFrame(
        [
            (
                w.name,
                w.last_day,
                "confidential" if w.confidential else "identified",
                w.responses,
                w.matched,
                w.asked,
            )
            for w in reversed(view.waves)
        ],
        columns=[column.field for column in COLUMNS],
    )
    tables.show(rows, COLUMNS, key="survey-waves", name="survey waves", downloads=False)
    if view.wave is None or not may(here.person, Action.EDIT_SATISFACTION):
        return
    wave = view.wave
    left, right = st.columns(2, gap="medium")
    with left:
        _facts(here, wave)
    with right:
        _asked(here, wave)
        _close(here, wave)
    questions.show(here, wave)
    _matching(here, wave)


def none_yet() -> None:
    """Say how a first wave comes in."""
    words.empty(
        "No survey yet",
        "Bring in what your survey tool exports: SurveyMonkey, Qualtrics, Google Forms, or a row per"
        " answer. Then say"
        " which question is which, and the index stands here with how sure it is.",
        [Way("uploads", "Bring in a survey"), Way("welcome", "Look around the sample")],
        icon=":material/sentiment_satisfied:",
    )


def _facts(here: Here, wave: Wave) -> None:
    form = forms.Form(f"wave-{wave.id}", wave.version)
    with form.drawn():
        st.markdown(f"##### {words.plain(wave.name)}")
        name = st.text_input("Name", wave.name, key=form.of("name"))
        one, two = st.columns(2)
        first = one.date_input("First day", wave.first_day, key=form.of("first"), format=forms.DAY)
        last = two.date_input("Last day", wave.last_day, key=form.of("last"), format=forms.DAY)
        count = forms.whole(
            "How many were asked, where no list says who", wave.asked_count, key=form.of("count"), lowest=1
        )
        confidential = st.checkbox(
            "Confidential: respondents were promised that their account would not be known",
            wave.confidential,
            key=form.of("confidential"),
            disabled=wave.confidential and wave.responses > 0,
            help="Nothing of fewer than five is then readable anywhere. The promise is not taken back once"
            " somebody has answered.",
        )
        saved = form.button("Save")
    if saved:
        form.save(
            lambda: actions.change_wave(
                here.database, here.person, id=wave.id, version=form.version, name=name,
                first_day=first or None,
                last_day=last or None, confidential=confidential, asked_count=count, note=wave.note,
            ),
            done="The wave is saved.",
        )  # fmt: skip


def _asked(here: Here, wave: Wave) -> None:
    day = wave.last_day or wave.first_day or here.today
    members = cache.asked(here, accounts.members, on=day)
    known = cache.asked(here, accounts.accounts)
    listed = sorted(members) if members else [int(account) for account in known["account_id"]]
    what = f"the {len(listed)} key accounts of {written(day)}" if members else f"all {len(listed)} accounts"
    with st.container(border=True):
        st.markdown("##### Who was asked")
        if wave.listed:
            st.markdown(f"A list of {wave.asked} accounts.")
        elif wave.asked:
            st.markdown(f"{wave.asked}, by number only.")
        else:
            st.markdown("Nobody said, so there is no response rate yet.")
        if listed and st.button(f"Take {what} as the list", key="survey-asked", icon=":material/checklist:"):
            forms.save(
                lambda: actions.set_asked(here.database, here.person, wave_id=wave.id, account_ids=listed),
                done="The list is kept.",
            )


def _close(here: Here, wave: Wave) -> None:
    if wave.closed_on is not None:
        words.quiet(f"Closed on {written(wave.closed_on)}.")
    elif wave.confidential:
        words.quiet(
            "The figures of a confidential wave are shown once it is closed, and stay as they are then."
        )
        question = "No more answers will be taken, and this cannot be taken back. Close the wave?"
        if forms.confirmed("Close the wave", question, key="survey-close", icon=":material/lock:"):
            forms.save(
                lambda: actions.close_wave(
                    here.database, here.person, id=wave.id, version=wave.version, day=here.today
                ),
                done="The wave is closed.",
            )


def _matching(here: Here, wave: Wave) -> None:
    waiting = cache.asked(here, queries.unmatched, wave_id=wave.id)
    if waiting.empty:
        return
    st.markdown(f"##### {counted(len(waiting), 'answer')} whose account is not known")
    words.quiet("They count by head. A similar name is not a match: say whose answers they are.")
    known = cache.asked(here, accounts.accounts)
    names = {
        int(r.account_id): f"{r.name} ({r.number or 'no number'})" for r in known.itertuples(index=False)
    }
    for row in waiting.head(10).itertuples():
        with st.container(horizontal=True, vertical_alignment="bottom"):
            given = " · ".join(str(v) for v in (row.account_name, row.account_number, row.external_id) if v)
            chosen = st.selectbox(
                words.plain(given), [None, *names], format_func=lambda id: names.get(id, "Not matched"),
                key=f"match-{row.response_id}",
            )  # fmt: skip
            if st.button("Match", key=f"match-{row.response_id}-save", disabled=chosen is None):
                match = partial(
                    actions.match_response, here.database, here.person, response_id=int(str(row.response_id)),
                    version=int(str(row.version)), account_id=chosen,
                )  # fmt: skip
                forms.save(match, done="The answers are matched.")

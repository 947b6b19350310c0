"""Escalations, shown to managers and leadership alone; and the accounts that may escalate."""

from datetime import date

import pandas as pd
import streamlit as st

from kadash.accounts.queries.accounts import accounts, names_of
from kadash.accounts.tables import Account
from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.engagement.actions import escalations as actions
from kadash.engagement.actions.escalations import NewEscalation
from kadash.engagement.queries.escalations import escalations, seen_coming
from kadash.engagement.rules import case_words as words_of
from kadash.screens.cases import known, log
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

COMING = [
    Column("account", "Account", "link", pinned=True),
    Column("at_risk_cents", "At risk", "money"),
    Column("reasons", "Why", width="large"),
]
NOTED = [
    Column("account", "Account", pinned=True),
    Column("body", "Where"),
    Column("stage", "How far", width=105),
    Column("what", "About", width="large"),
    Column("since", "Since", "date"),
    Column("next_step", "Next step", width="medium"),
    Column("next_on", "Next date", "date"),
    Column("hearing_on", "Hearing", "date"),
    Column("owner", "Owner"),
    Column("outcome", "Outcome", width="medium"),
]


def coming(here: Here) -> None:
    """List the accounts that may escalate, with the reasons; it stands on what everybody here may read."""
    hour = known.moment(here).replace(minute=0)  # asked once an hour: nothing here hangs on minutes
    warnings = cache.asked(here, seen_coming, now=hour)
    if not warnings:
        words.quiet("No account gives a reason to expect an escalation.")
        return
    named = names_of(here.session, ids=[warning.account_id for warning in warnings])
    rows = [
        (
            warning.account_id,
            named.get(warning.account_id),
            warning.exposure_cents,
            "; ".join(warning.reasons),
        )
        for warning in warnings
    ]
    frame = pd.DataFrame(rows, columns=["account_id", *(column.field for column in COMING)], dtype=object)
    tables.show(
        frame, COMING, key="coming", name="escalations seen coming",
        opens=Opens("account", "id", "account_id"),
        note="Those with the most reasons first. An order, no score.",
    )  # fmt: skip


def show(here: Here) -> None:
    """List the escalations to whoever may see them; those who may not are told who may."""
    st.markdown("##### Accounts that may escalate")
    coming(here)
    st.markdown("##### Escalations")
    if not may(here.person, Action.READ_ESCALATIONS):
        words.quiet("Managers and leadership see what went to a council, a commission or a court.")
        return
    frame = escalations(here.session, person=here.person)
    _listed(here, frame, key="escalations")
    with st.expander("Note an escalation", icon=":material/gavel:"):
        _note(here, log.theirs(here) if may(here.person, Action.EDIT_CASES) else _all(here))


def _all(here: Here) -> dict[int, str]:
    frame = cache.asked(here, accounts)
    return {int(id): str(name) for id, name in zip(frame["account_id"], frame["name"], strict=True)}


def of_account(here: Here, account: Account) -> None:
    """List the escalations of an account to whoever may see them; nobody else learns of any."""
    if not may(here.person, Action.READ_ESCALATIONS):
        return
    frame = escalations(here.session, person=here.person, account_id=account.id or 0)
    if not frame.empty:
        st.markdown("##### Escalations")
        _listed(here, frame, key="account-escalations")


def _listed(here: Here, frame: pd.DataFrame, *, key: str) -> None:
    if frame.empty:
        words.quiet("None.")
        return
    chosen = tables.show(
        frame, NOTED, key=key, choose=True, downloads=False, note="Choose one to move it on. Not exported."
    )
    if chosen is not None:
        _change(here, frame.iloc[chosen])


def _note(here: Here, named: dict[int, str]) -> None:
    form = forms.Form("escalation")
    with form.drawn(border=False):
        account = st.selectbox(
            "Account", list(named), index=None, format_func=named.__getitem__, key=form.of("account")
        )
        left, right = st.columns(2)
        body = left.selectbox("Where it goes", words_of.BODIES, index=1, key=form.of("body"))
        stage = right.selectbox("How far it is", words_of.STAGES, key=form.of("stage"))
        what = st.text_input("What it is about", key=form.of("what"))
        step = left.text_input("Next step", key=form.of("step"))
        owner = right.text_input("Owner", here.person.name, key=form.of("owner"))
        next_on: date | None = left.date_input("Next date", None, key=form.of("next"), format=forms.DAY)
        hearing: date | None = right.date_input("Hearing", None, key=form.of("hearing"), format=forms.DAY)
        saved = form.button("Note it")
    if saved and account is None:
        words.fault("Choose the account. Nothing was noted.")
    elif saved:
        new = NewEscalation(
            int(account or 0), str(body), str(stage), here.today, what, next_step=step.strip() or None,
            owner=owner.strip() or None, next_on=next_on, hearing_on=hearing,
        )  # fmt: skip
        form.save(lambda: actions.note_escalation(here.database, here.person, new=new), done="It is noted.")


def _change(here: Here, row: pd.Series) -> None:
    id = int(row["id"])
    form = forms.Form(f"escalation-{id}", int(row["version"]))
    with form.drawn():
        st.markdown(f"**{words.plain(row['account'])}**, since {short(row['since'])}")
        left, right = st.columns(2)
        stage = left.selectbox(
            "How far it is", words_of.STAGES, index=words_of.STAGES.index(row["stage"]), key=form.of("stage")
        )
        next_on: date | None = right.date_input(
            "Next date", row["next_on"], key=form.of("next"), format=forms.DAY
        )
        step = left.text_input("Next step", row["next_step"] or "", key=form.of("step"))
        hearing: date | None = right.date_input(
            "Hearing", row["hearing_on"], key=form.of("hearing"), format=forms.DAY
        )
        outcome = st.text_input("How it ended", row["outcome"] or "", key=form.of("outcome"))
        over = st.checkbox("It is over", row["closed_on"] is not None, key=form.of("over"))
        saved = form.button("Save the escalation")
    if saved:
        changes = {
            "stage": stage, "next_on": next_on, "next_step": step.strip() or None, "hearing_on": hearing,
            "outcome": outcome.strip() or None,
            "closed_on": (row["closed_on"] or here.today) if over else None,
        }  # fmt: skip
        form.save(
            lambda: actions.change_escalation(
                here.database, here.person, id=id, version=form.version, changes=changes
            ),
            done="The escalation is saved.",
        )
    question = "It was noted by mistake; it stays in the trail alone."
    if forms.confirmed("Take it back", question, key=f"escalation-back-{id}"):
        forms.save(
            lambda: actions.take_back_escalation(
                here.database, here.person, id=id, version=int(row["version"])
            ),
            done="Taken back.",
        )

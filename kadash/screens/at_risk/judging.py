"""Judging an account's mobility: its history, and the form for a new judgment."""

from datetime import timedelta
from decimal import Decimal

import pandas as pd
import streamlit as st

from kadash.accounts.queries.accounts import owner
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.queries import at_risk as queries
from kadash.core.roles import Action, may
from kadash.screens.at_risk import rubric
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

REVIEW_AFTER = timedelta(days=365)
ASKS_WHY = "What makes it likely or unlikely to leave?"


def mobility(here: Here, account_id: int, name: str) -> None:
    """Show an account's judgments of mobility and, to those who may, the form for a new one."""
    history = queries.mobility_history(here.session, account_id=account_id)
    newest = history[0] if history else None
    seen = max((judgment.id or 0 for judgment in history), default=0)
    whose = owner(here.session, account_id=account_id)
    allowed = may(here.person, Action.EDIT_MOBILITY, owner=whose)
    st.markdown(f"##### Mobility of {words.plain(name)}")
    if allowed:
        answers = rubric.asked(here, account_id, newest)
        form = forms.Form(f"mobility-{account_id}", seen)
        with form.drawn():
            left, middle, right = st.columns(3)
            start = float(newest.factor) if newest else 0.3
            factor = left.number_input("Factor (0 to 1)", 0.0, 1.0, start, 0.01, key=form.of("factor"))
            low = middle.number_input("Low", 0.0, 1.0, _or_none(newest, "low"), 0.01, key=form.of("low"))
            high = right.number_input("High", 0.0, 1.0, _or_none(newest, "high"), 0.01, key=form.of("high"))
            reason = st.text_input("Reason", key=form.of("reason"), placeholder=ASKS_WHY)
            due = here.today + REVIEW_AFTER
            review = st.date_input("Review by", due, key=form.of("review"), format=forms.DAY)
            pressed = form.button("Save the judgment")
        if pressed:
            form.save(
                lambda: judge_mobility(
                    here.database,
                    here.person,
                    account_id=account_id,
                    factor=Decimal(str(factor)),
                    low=None if low is None else Decimal(str(low)),
                    high=None if high is None else Decimal(str(high)),
                    reason=reason,
                    decided_on=here.today,
                    review_by=review,
                    rubric=answers,
                    seen=form.version or None,
                ),
                done=f"Saved: the mobility factor of {name} is {factor:.2f}.",
            )
    else:
        words.quiet("Its representative or a manager can change it.")
    frame = pd.DataFrame(
        [(j.decided_on, j.factor, j.reason, j.author, j.review_by) for j in history],
        columns=["decided_on", "factor", "reason", "author", "review_by"],
    )
    if len(frame):
        columns = (
            Column("decided_on", "Decided", "date"),
            Column("factor", "Factor", "factor"),
            Column("reason", "Reason", width="large"),
            Column("author", "By"),
            Column("review_by", "Review by", "date"),
        )
        tables.show(frame, columns, key=f"mobility-history-{account_id}", downloads=False)


def _or_none(judgment: object, name: str) -> float | None:
    value = getattr(judgment, name, None)
    return None if value is None else float(value)

"""How often an account is spoken to: the running quarter, the longest gap, a cadence of its own."""

import streamlit as st

from kadash.accounts.tables import Account
from kadash.core.roles import Action, may
from kadash.engagement.actions.news import set_cadence
from kadash.engagement.queries.relationships import Relationship
from kadash.engagement.rules.cadence import quarters, running
from kadash.ui import forms, words
from kadash.ui.page import Here


def show(here: Here, account: Account, relationship: Relationship) -> None:
    """Say how the quarter that runs stands and how long the longest gap was; managers set the cadence."""
    now = quarters(here.today, here.settings.fiscal_year_first_month)[-1]
    state = running(relationship.dates, now, today=here.today)
    said = {"done": "spoken to", "still time": "not spoken to yet", "at risk": "not spoken to, and ends soon"}
    days = f"{relationship.gap:,} day{'' if relationship.gap == 1 else 's'}"
    words.quiet(
        f"The quarter that runs ({now.label}): {said[state]}. Longest gap in 12 months: {days}. "
        f"To be spoken to every {relationship.silence.cadence} days."
    )
    if not may(here.person, Action.EDIT_CADENCE):
        return
    with forms.asking("How often", icon=":material/event_repeat:", key=f"cadence-{account.id}"):
        form = forms.Form(f"cadence-form-{account.id}")
        with form.drawn(border=False):
            every = forms.whole(
                "Every so many days", None, key=form.of("days"), lowest=1,
                help=f"Leave empty for the program's {here.settings.contact_cadence_days}.",
            )  # fmt: skip
            reason = st.text_input("Why", key=form.of("reason"))
            saved = form.button("Set it")
        if saved:
            form.save(
                lambda: set_cadence(
                    here.database, here.person, account_id=account.id or 0, days=every, reason=reason,
                    today=here.today,
                ),
                done="The cadence is set.",
            )  # fmt: skip

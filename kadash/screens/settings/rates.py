"""What each service costs the utility, as a share of revenue: by service, by class, for one account."""

from decimal import Decimal

import pandas as pd
import streamlit as st

from kadash.accounts import actions
from kadash.accounts.queries import accounts as queries
from kadash.accounts.rules.services import LABELS
from kadash.core.roles import Action, may
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

ALL = "All classes"
COLUMNS = [
    Column("service", "Service"),
    Column("holds_for", "Holds for"),
    Column("rate", "Cost (% of revenue)", "percent"),
    Column("source", "Source", width="large"),
]


def show(here: Here) -> None:
    """List the rates in force and let a manager set one."""
    words.quiet(
        "Where the bills do not carry the whole cost, power cost = revenue × rate: the account's own "
        "rate, else its class's, else the service's. Water and sewer have a cost, too: purchase, treatment "
        "and pumping. A service without any rate has no net revenue, and titles say that it is not counted."
    )
    accounts = cache.asked(here, queries.accounts)
    names = dict(zip(accounts["account_id"], accounts["name"], strict=True))
    rows = [
        (
            LABELS.get(row.service, row.service),
            str(names.get(row.account_id, "an account")) if row.account_id else row.customer_class or ALL,
            row.rate,
            row.source,
        )
        for row in queries.power_cost_rates(here.session)
    ]
    if rows:
        frame = pd.DataFrame(rows, columns=[c.field for c in COLUMNS], dtype=object)
        tables.show(frame, COLUMNS, key="rates", name="power-cost rates")
    else:
        words.too_few("No rate is set. The course's examples lie between 75 and 85%.")
    if may(here.person, Action.EDIT_SETTINGS):
        _form(here, sorted({str(c) for c in accounts["customer_class"] if c}))


def _form(here: Here, classes: list[str]) -> None:
    form = forms.Form("rate")
    with form.drawn():
        left, middle, right = st.columns(3)
        service = left.selectbox(
            "Service", list(LABELS), format_func=LABELS.__getitem__, key=form.of("service")
        )
        holds_for = middle.selectbox("Holds for", [ALL, *classes], key=form.of("class"))
        percent = right.number_input(
            "Cost (% of revenue)",
            0.0,
            100.0,
            None,
            0.5,
            format="%.2f",
            key=form.of("rate"),
            help="Leave empty and save to take the rate back.",
        )
        source = st.text_input("Source", key=form.of("source"), placeholder="Where the figure comes from")
        saved = form.button("Save the rate")
    if saved:
        rate = None if percent is None else Decimal(f"{percent:.2f}") / 100
        form.save(
            lambda: actions.set_rate(
                here.database,
                here.person,
                service=str(service),
                rate=rate,
                customer_class=None if holds_for == ALL else str(holds_for),
                source=source.strip() or None,
            ),
            done="The rate is saved." if rate is not None else "The rate is taken back.",
        )

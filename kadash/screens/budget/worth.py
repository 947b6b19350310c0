"""Cost of the program next to accounts, contacts, at-risk revenue and other programs."""

from decimal import Decimal
from functools import partial

import pandas as pd
import streamlit as st

from kadash.budget import charts
from kadash.budget.actions import budgets as actions
from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.queries.context import context
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.periods import written
from kadash.core.roles import Action, may
from kadash.core.shares import percent, times
from kadash.ui import cache, figures, forms, tables
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

PROGRAMS = (
    Column("name", "Program", width=240),
    Column("customers", "Customers served", "whole"),
    Column("cost", "Budget ($)", "money"),
    Column("share", "Share of all programs", "bar"),
    Column("each", "Per customer ($)", "money"),
)


def worth(here: Here, sheet: Sheet) -> None:
    """Show what an account and a contact cost, the break-even, and the programs side by side."""
    programs = queries.programs(here.session)
    if programs and programs[0].id == sheet.program.id:
        _cards(here, sheet)
    _programs(here, sheet)
    if may(here.person, Action.EDIT_BUDGET):
        with st.expander("Name and customers of this program", icon=":material/edit:"):
            _program(here, sheet)


def _cards(here: Here, sheet: Sheet) -> None:
    found = cache.asked(
        here,
        context,
        total_cents=sheet.summary.grand,
        customers=sheet.program.customers,
        year=sheet.budget.fiscal_year,
        first_month=here.settings.fiscal_year_first_month,
        today=here.today,
    )
    period = "" if found.exposure_period is None else f" ({found.exposure_period.label})"
    year = sheet.budget.fiscal_year
    each, even = found.worth.exposure_per_dollar, found.worth.share_of_exposure
    figures.cards(
        [
            Card(
                f"Cost per key account, {year}",
                shown(found.worth.per_account_cents, places=0),
                "nobody said how many accounts"
                if found.accounts is None
                else counted(found.accounts, "account"),
                how="The budget ÷ the accounts that the program serves.",
            ),
            Card(
                f"Cost per contact, {year}",
                shown(found.worth.per_contact_cents),
                "no meetings are recorded in the year"
                if found.contacts is None
                else f"{_meetings(found.contacts)} on site until {written(found.until)}",
                how="The budget of the year's days until then ÷ the meetings on site that were held in them.",
            ),
            Card(
                f"Exposure ÷ budget {year}",
                times(each),
                "no exposure is known"
                if each is None
                else f"{shown(found.exposure_cents, places=0)} at risk{period}",
                how="At-risk revenue ÷ the budget.",
            ),
            Card(
                f"Break-even, {year}",
                percent(even),
                _pays(even),
                how="The budget ÷ at-risk revenue: keeping this part of it pays for the program.",
            ),
        ]
    )


def _pays(even: Decimal | None) -> str:
    """Say what the break-even means; no part of the exposure pays for a budget that is larger."""
    if even is None:
        return "no exposure is known"
    return "more than all that is at risk" if even > 1 else "of the exposure kept pays for the program"


def _meetings(count: int) -> str:
    return f"{count:,} meeting{'' if count == 1 else 's'}"


def _programs(here: Here, sheet: Sheet) -> None:
    rows = cache.asked(here, queries.side_by_side_in, year=sheet.budget.fiscal_year)
    figure = cache.made(here, lambda: charts.programs(rows, here.look), "programs", sheet.budget.fiscal_year)
    figures.chart(
        figure,
        title=f"What each program costs in {sheet.budget.fiscal_year}",
        says="A bar for each program with its budget, what a customer costs, and how many it serves",
        key="programs",
        note="Approved versions where there are, else the newest.",
    )
    frame = pd.DataFrame(
        [[row.name, row.customers, row.cents, row.share, row.per_customer_cents] for row in rows],
        columns=[column.field for column in PROGRAMS],
    )
    tables.show(
        frame,
        PROGRAMS,
        key="programs-table",
        name=f"programs_{sheet.budget.fiscal_year}",
        totals={"name": "All programs", "cost": queries.total_of(rows)},
    )


def _program(here: Here, sheet: Sheet) -> None:
    program = sheet.program
    form = forms.Form(f"program-{program.id}", program.version)
    with form.drawn(border=False):
        name = st.text_input("Name", program.name, key=form.of("name"))
        customers = forms.whole("Customers served", program.customers, key=form.of("customers"))
        saved = form.button()
    if saved:
        act = partial(
            actions.change_program,
            here.database,
            here.person,
            id=program.id or 0,
            version=form.version,
            name=name,
            customers=customers,
        )
        form.save(act, done=f"{name} is saved.")

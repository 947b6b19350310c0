"""The budget counted from below: what the plans need beside the budget, and the draft that it becomes."""

import pandas as pd
import streamlit as st

from kadash.action_plans.actions.from_below import send_to_budget
from kadash.action_plans.queries.from_below import Below, from_below, years
from kadash.action_plans.rules.from_below import Compare
from kadash.core.counts import counted
from kadash.core.money import shown, signed
from kadash.core.roles import Action, may
from kadash.ui import cache, figures, forms, links, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

COLUMNS = [
    Column("account", "Plan of", "link", pinned=True),
    Column("text", "What it needs", width=280),
    Column("code", "Objective"),
    Column("asked", "Plans ask for", "money"),
    Column("budgeted", "In the budget", "money"),
    Column("state", "State", width=130),
]


def show(here: Here) -> None:
    """Show what the plans of a year need beside its budget, line by line."""
    known = cache.asked(here, years)
    if not known:
        words.empty("No plan is there yet", "What plans need is added up here, line by line.")
        return
    year = known[0]
    if len(known) > 1:
        year = st.segmented_control("Plans of", known, default=known[0], required=True, key="below-year")
    below = cache.asked(here, from_below, year=year)
    st.markdown(words.plain(sentence(below)))
    _figures(below)
    if below.found.rows:
        names = ["account_id", *(column.field for column in COLUMNS)]
        frame = pd.DataFrame([_row(row) for row in below.found.rows], columns=names, dtype=object)
        tables.show(
            frame, COLUMNS, key="below", name="needs of the action plans",
            totals={"account": "Total", "asked": below.found.asked_cents,
                    "budgeted": below.found.budgeted_cents},
            opens=Opens("action_plan", "account", "account_id"),
        )  # fmt: skip
    _send(here, below)


def sentence(below: Below) -> str:
    """Return the answer in one sentence."""
    found = below.found
    if below.sheet is None:
        return f"The plans of {below.year} ask for {shown(found.asked_cents)}; that year has no budget."
    if not found.difference_cents:
        asked = shown(found.asked_cents)
        return f"All that the plans of {below.year} ask for, {asked}, is in {below.sheet.name}."
    way = "more" if found.difference_cents > 0 else "less"
    amount = shown(abs(found.difference_cents))
    return (
        f"The plans of {below.year} ask for {shown(found.asked_cents)}, {amount} {way} than "
        f"{below.sheet.name} holds for them."
    )


def _figures(below: Below) -> None:
    found = below.found
    held = f"lines of {below.sheet.name} from plans" if below.sheet else "there is none"
    lines = f"{counted(found.count, 'line')}, {found.unpriced} without a price"
    figures.cards(
        [
            Card("Plans ask for", shown(found.asked_cents, places=0), lines),
            Card("In the budget", shown(found.budgeted_cents, places=0), held),
            Card("Difference", signed(found.difference_cents), "asked for less budgeted"),
            Card("The budget would be", shown(found.then_cents, places=0),
                 f"{shown(found.total_cents, places=0)} now"),
        ],
        low=True,
    )  # fmt: skip


def _row(row: Compare) -> tuple[object, ...]:
    need = row.need
    return (
        need.account_id if need else None, need.account if need else None, row.text,
        need.code if need else None, row.asked_cents, row.budgeted_cents, str(row.compared),
    )  # fmt: skip


def _send(here: Here, below: Below) -> None:
    if not may(here.person, Action.EDIT_BUDGET) or not below.found.asked_cents:
        return
    draft = "The newest open draft takes the lines." if below.draft_id else "A new draft takes the lines."
    question = f"{draft} What no plan needs any more goes from it; other lines stay as they are."
    if forms.confirmed("Send to a budget draft", question, key="send-below", icon=":material/send:"):
        forms.save(
            lambda: send_to_budget(here.database, here.person, year=below.year),
            done="The draft holds what the plans need.",
        )
    links.link("budget", "To the budget", icon=":material/arrow_forward:")

"""Budget against actual: use, year-end forecast, and unmatched entries."""

from functools import partial

import pandas as pd
import streamlit as st

from kadash.budget import charts
from kadash.budget.actions import budgets as actions
from kadash.budget.queries import budgets as queries
from kadash.budget.queries import outlook
from kadash.budget.queries.budgets import Sheet
from kadash.budget.queries.outlook import Outlook
from kadash.budget.rules.spending import EXPLAINED, Method
from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.core.shares import percent
from kadash.ui import cache, figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column
from kadash.ui.words import Way

USED = (
    Column("code", "Code", width=90),
    Column("line", "Line", width=260),
    Column("budget", "Budget ($)", "money"),
    Column("actual", "Actual ($)", "money"),
    Column("variance", "Left ($)", "money", help="Budget − actual; negative is overspent"),
    Column("used", "Used", "percent", help="Actual ÷ budget; empty where there is no budget to use"),
    Column("forecast", "Year's end ($)", "money", help="By the method that is chosen above"),
)
UNMATCHED = (
    Column("day", "Date", "date"),
    Column("code", "Code", width=90),
    Column("description", "Description", width=240),
    Column("amount", "Amount ($)", "money"),
    Column("reason", "Why it fits no line"),
)


def actuals(here: Here, sheet: Sheet) -> None:
    """Show the year's spending on the budget's lines."""
    method = Method(st.session_state.get("forecast") or Method.EVEN)
    found = cache.asked(
        here,
        outlook.outlook,
        budget_id=sheet.budget.id,
        first_month=here.settings.fiscal_year_first_month,
        today=here.today,
        method=method,
    )
    if found is None or not found.spending:
        words.empty(
            "No actuals yet",
            f"Upload what the ledger says was spent in {sheet.budget.fiscal_year}: code, amount, date. "
            "Entries meet the lines by their code; what fits no line is listed, never dropped.",
            [Way("uploads", "Bring in actuals")],
            icon=":material/receipt_long:",
        )
        return
    _method()
    _cards(found)
    words.quiet(f"**Forecast, {method.value}.** {EXPLAINED[method]}")
    figure = cache.made(
        here,
        lambda: charts.used(found.rows, here.look, forecasts=found.forecasts),
        "used", sheet.budget.id, method,
    )  # fmt: skip
    figures.chart(
        figure,
        title="What is used of each line",
        says="For each line the budget as a pale bar, the actual on it, and a diamond where the year may end",
        key="used",
    )
    _table(sheet, found)
    st.markdown("##### Actuals that fit no line")
    _unmatched(here, sheet, found)


def _method() -> None:
    """Let the method of the forecast be chosen."""
    st.segmented_control(
        "How the year's end is forecast",
        list(Method),
        default=Method.EVEN,
        required=True,
        format_func=lambda method: str(method.value).capitalize(),
        key="forecast",
    )


def _cards(found: Outlook) -> None:
    left = found.variance_cents
    figures.cards(
        [
            Card("Spent", shown(found.actual_cents, places=0), f"in {found.months} of 12 months"),
            Card(
                "Used",
                percent(found.used, places=0),
                f"of {shown(found.budget_cents, places=0)}",
            ),
            Card(
                "Left",
                shown(left, places=0),
                "is overspent" if left < 0 else "to spend",
                tone="red" if left < 0 else "gray",
            ),
            Card(
                "Year's end",
                shown(found.year_end_cents, places=0),
                _end_says(found),
                how="The sum of the lines' forecasts and of the actuals that fit no line.",
                tone="orange" if _over(found) else "gray",
            ),
        ]
    )


def _over(found: Outlook) -> bool:
    return found.year_end_cents is not None and found.year_end_cents > found.budget_cents


def _end_says(found: Outlook) -> str:
    if found.year_end_cents is None:
        return "this method has nothing to go by yet"
    difference = found.year_end_cents - found.budget_cents
    return f"{shown(abs(difference), places=0)} {'over' if difference > 0 else 'under'} the budget"


def _table(sheet: Sheet, found: Outlook) -> None:
    frame = pd.DataFrame(
        [
            [
                row.account_code,
                row.description,
                row.budget_cents,
                row.actual_cents,
                row.variance_cents,
                row.used,
                found.forecasts.get(row.key),
            ]
            for row in found.rows
        ],
        columns=[column.field for column in USED],
    )
    tables.show(
        frame,
        USED,
        key="used-table",
        name=f"budget_and_actual_{sheet.budget.fiscal_year}",
        totals={
            "line": "Grand total",
            "budget": found.budget_cents,
            "actual": found.matched_cents,
            "variance": found.budget_cents - found.matched_cents,
            "used": found.used_of_lines,
        },
    )


def _unmatched(here: Here, sheet: Sheet, found: Outlook) -> None:
    if not found.unmatched:
        words.quiet("Every actual meets a line.")
        return
    year = sheet.budget.fiscal_year
    rows = {row.id: row for row in queries.actuals(here.session, program_id=sheet.program.id or 0, year=year)}
    frame = pd.DataFrame(
        [
            [
                rows[one.spent.id].day,
                one.spent.account_code,
                one.spent.description,
                one.spent.cents,
                one.reason,
            ]
            for one in found.unmatched
        ],
        columns=[column.field for column in UNMATCHED],
    )
    editable = may(here.person, Action.EDIT_BUDGET)
    chosen = tables.show(
        frame,
        UNMATCHED,
        key="unmatched",
        name=f"unmatched_actuals_{sheet.budget.fiscal_year}",
        totals={"description": "Fits no line", "amount": found.unmatched_cents},
        choose=editable,
        note="Choose a row to put it to a line." if editable else None,
    )
    if chosen is not None:
        row = rows[found.unmatched[chosen].spent.id]
        _assign(here, sheet, row.id or 0, row.version)


def _assign(here: Here, sheet: Sheet, id: int, version: int) -> None:
    labels = {
        f"{line.account_code or ''} {line.description}".strip(): line.key for line in sheet.summary.lines
    }
    with st.container(horizontal=True, vertical_alignment="bottom"):
        label = st.selectbox("Belongs to", list(labels), key=f"assign-{id}", width=360)
        if st.button("Assign", key=f"assign-now-{id}", type="primary"):
            act = partial(
                actions.assign_actual,
                here.database,
                here.person,
                id=id,
                version=version,
                line_key=labels[label],
            )
            forms.save(act, done="The actual counts on that line now.")

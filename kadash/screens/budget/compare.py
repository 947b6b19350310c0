"""Two budgets line by line: versions of a year, or two years, with the way from one total to the other."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from kadash.budget import charts
from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules import comparison
from kadash.budget.rules.comparison import Move, Step
from kadash.core.money import shown
from kadash.ui import cache, figures, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

CHANGES = (
    Column("category", "Category", width=160),
    Column("code", "Code", width=90),
    Column("line", "Line", width=280),
    Column("before", "Before ($)", "money"),
    Column("after", "After ($)", "money"),
    Column("change", "Change ($)", "money"),
    Column("move", "What happened", width=110),
)


def compare(here: Here, sheet: Sheet) -> None:
    """Let people choose what to compare with, and show the changes."""
    others = {
        f"{budget.fiscal_year}, version {budget.number} ({budget.status})": budget.id or 0
        for budget in queries.budgets(here.session, program_id=sheet.budget.program_id)
        if budget.id != sheet.budget.id
    }
    if not others:
        words.empty(
            "Nothing to compare with",
            "Start a new version of this budget, or next year's, and the two stand here line by line.",
            icon=":material/compare_arrows:",
        )
        return
    chosen = st.selectbox("Compare with", list(others), key="compare-with", width=320)
    before = cache.asked(here, queries.sheet, budget_id=others[chosen])
    assert before is not None
    _waterfall(here, before, sheet)
    _table(before, sheet)


def _name(sheet: Sheet) -> str:
    return f"{sheet.budget.fiscal_year} v{sheet.budget.number}"


def _waterfall(here: Here, before: Sheet, after: Sheet) -> None:
    names = (_name(before), _name(after))
    steps = comparison.waterfall(before.summary.lines, after.summary.lines, names=names)
    change = after.summary.grand - before.summary.grand
    said = (
        "The totals are the same."
        if not change
        else (f"{shown(abs(change))} {'more' if change > 0 else 'less'} than {names[0]}.")
    )
    if len(steps) == 2:
        words.quiet(f"No line's amount differs. {said}")
        return
    figure = cache.made(
        here, lambda: charts.waterfall(steps, here.look), "waterfall", before.budget.id, after.budget.id
    )
    figures.chart(
        figure,
        title=f"From {names[0]} to {names[1]}",
        says=f"A waterfall from {shown(before.summary.grand)} to {shown(after.summary.grand)}. {said}",
        key="waterfall",
        note=f"{said} The largest changes by name; the parts add up exactly. {_axis_says(steps)}",
    )


def _axis_says(steps: Sequence[Step]) -> str:
    low = charts.waterfall_starts_at(steps)
    return f"The scale begins at ${low:,.0f}." if low > 0 else ""


def _table(before: Sheet, after: Sheet) -> None:
    only = st.toggle("Only what changed", value=True, key="compare-only")
    changes = comparison.compare(before.summary.lines, after.summary.lines)
    shown_changes = [change for change in changes if not only or change.move is not Move.SAME]
    frame = pd.DataFrame(
        [
            [
                change.category,
                change.account_code,
                change.description,
                change.before_cents,
                change.after_cents,
                change.delta_cents,
                change.move.value,
            ]
            for change in shown_changes
        ],
        columns=[column.field for column in CHANGES],
    )
    tables.show(
        frame,
        CHANGES,
        key="changes",
        name=f"budget_changes_{after.budget.fiscal_year}",
        totals={
            "line": "All lines",
            "before": before.summary.grand,
            "after": after.summary.grand,
            "change": after.summary.grand - before.summary.grand,
        },
        note="Lines are the same by their history, else by code, else by description.",
    )

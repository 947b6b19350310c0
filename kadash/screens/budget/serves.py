"""From money to goals: lines without a goal, and goals without money."""

import pandas as pd
import streamlit as st

from kadash.budget import charts
from kadash.budget.queries.budgets import Sheet
from kadash.core.shares import percent
from kadash.roadmap import queries as roadmap
from kadash.roadmap.rules import codes
from kadash.screens.budget import from_plans
from kadash.ui import cache, figures, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

ORPHANS = (
    Column("code", "Code", width=100),
    Column("line", "Line"),
    Column("amount", "Serves nothing ($)", "money"),
)
COSTS = (
    Column("node", "Goal or objective", width=420),
    Column("cost", "Cost with all below ($)", "money", width=170),
    Column("own", "Its own lines ($)", "money"),
    Column(
        "count", "Count", "number", places=0, help="How many of it the lines pay for: (5) F.1.1.a is five"
    ),
    Column("each", "Cost of one ($)", "money"),
    Column("share", "Share of the budget", "bar"),
)
UNFUNDED = (
    Column("node", "Objective without money"),
    Column("above", "May be paid by", help="The nearest goal above that has lines of its own"),
)
INDENT = "\u2003\u2003"


def serves(here: Here, sheet: Sheet) -> None:
    """Show where the money goes, and both halves of what does not fit: orphans and unfunded objectives."""
    titles = cache.asked(here, roadmap.titles)
    figure = cache.made(
        here, lambda: charts.money_to_goals(sheet.summary, titles, here.look), "money", sheet.budget.id
    )
    figures.chart(
        figure,
        title="From money to goals",
        says="Flows from the categories to the goals that the money serves, the orphan amount apart",
        key="money-to-goals",
    )
    left, right = st.columns(2, gap="medium")
    with left:
        st.markdown("##### Serves no objective")
        _orphans(sheet)
    with right:
        st.markdown("##### Objectives without money")
        _unfunded(sheet, titles)
    from_plans.show(here, sheet)
    st.markdown("##### What each goal and objective costs")
    _costs(sheet, titles)


def _orphans(sheet: Sheet) -> None:
    found = sheet.summary.orphans
    if not found:
        words.quiet("Every dollar serves an objective.")
        return
    frame = pd.DataFrame(
        [[line.account_code, line.description, cents] for line, cents in found],
        columns=[column.field for column in ORPHANS],
    )
    tables.show(
        frame,
        ORPHANS,
        key="orphans",
        part=0.48,
        name=f"orphans_{sheet.budget.fiscal_year}",
        totals={
            "line": f"{percent(sheet.summary.orphan_share)} of the total",
            "amount": sheet.summary.orphan,
        },
    )


def _unfunded(sheet: Sheet, titles: dict[str, str]) -> None:
    found = sheet.summary.unfunded
    if not found:
        words.quiet("Every open objective is paid for by a line of its own or one below it.")
        return
    frame = pd.DataFrame(
        [
            [_name(code, titles), "" if above is None else _name(above, titles)]
            for code, above in found.items()
        ],
        columns=[column.field for column in UNFUNDED],
    )
    tables.show(
        frame,
        UNFUNDED,
        key="unfunded",
        name=f"unfunded_{sheet.budget.fiscal_year}",
        placeholder="",
        part=0.48,
    )


def _costs(sheet: Sheet, titles: dict[str, str]) -> None:
    rows = [
        [
            INDENT * (codes.level(cost.code) - 1) + _name(cost.code, titles),
            cost.cents,
            cost.own_cents,
            cost.count,
            cost.each_cents,
            cost.share,
        ]
        for cost in sheet.summary.by_objective
    ]
    if not rows:
        words.quiet("No line serves anything yet. Enter codes such as F.1.1 in the column Serves.")
        return
    frame = pd.DataFrame(rows, columns=[column.field for column in COSTS])
    tables.show(
        frame,
        COSTS,
        key="costs",
        name=f"cost_per_objective_{sheet.budget.fiscal_year}",
        placeholder="",
        note="A goal's cost holds everything below it, so rows overlap; within a row nothing counts twice.",
    )


def _name(code: str, titles: dict[str, str]) -> str:
    return f"{code} {titles.get(code) or '(untitled)'}"

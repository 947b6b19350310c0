"""All action plans: how much of the list they cover, and how far each one is."""

import pandas as pd
import streamlit as st

from kadash.action_plans.queries.standing import Plans, Standing, standing
from kadash.action_plans.rules.sections import State
from kadash.action_plans.rules.standing import Stage
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.shares import percent
from kadash.core.yearly import AHEAD
from kadash.screens.action_plans import files
from kadash.screens.action_plans.words import LEGEND, marks
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

COLUMNS = [
    Column("name", "Account", "link", pinned=True),
    Column("exposure", "At risk", "money", places=0),
    Column("stage", "Where it stands"),
    Column("year", "Year"),
    Column("sections", "Sections", width=104),
    Column("confirmed", "Confirmed", "whole"),
    Column("approved", "Approved", "date"),
    Column("until", "In force until", "date"),
    Column("representative", "Representative"),
]


def show(here: Here) -> None:
    """Show the coverage, then a row for each account, the most exposed first."""
    plans = cache.asked(here, standing, today=here.today, with_sections=True)
    if not plans.rows:
        words.empty(
            "No account is there yet", "Action plans are written for each key account.",
            [words.Way("uploads", "Upload the accounts")],
        )  # fmt: skip
        return
    st.markdown(words.plain(sentence(plans)))
    _figures(plans)
    names = ["account_id", *(column.field for column in COLUMNS)]
    frame = pd.DataFrame([_row(row) for row in plans.rows], columns=names, dtype=object)
    tables.show(
        frame, COLUMNS, key="action-plans", name="action plans", note=LEGEND,
        opens=Opens("action_plan", "account", "account_id"),
    )  # fmt: skip
    files.together_files(here, plans)


def sentence(plans: Plans) -> str:
    """Return the answer in one sentence."""
    cover = plans.coverage
    dollars = "" if cover.share is None else (
        f", {percent(cover.share, places=0)} of the at-risk revenue"
    )  # fmt: skip
    verb = "has" if cover.covered == 1 else "have"
    text = f"{cover.covered:,} of {counted(cover.listed, 'account')} {verb} an action plan in force{dollars}."
    old = plans.count(Stage.OLD)
    if old:
        text += f" {old} {'has' if old == 1 else 'have'} only a plan older than a year."
    return text


def _figures(plans: Plans) -> None:
    cover = plans.coverage
    bare, unvalued = cover.listed_cents - cover.covered_cents, cover.unknown == cover.listed
    old, soon = plans.count(Stage.OLD), plans.count(Stage.DUE)
    figures.cards(
        [
            Card("Action plans in force", f"{cover.covered:,} of {cover.listed:,}",
                 "none of the accounts is valued yet" if unvalued
                 else f"{shown(cover.covered_cents, places=0)} at risk behind them",
                 "A plan is in force for a year from its approval."),
            Card("At risk without a plan in force", words.NO_VALUE if unvalued else shown(bare, places=0),
                 f"{counted(cover.unknown, 'account')} not valued" if cover.unknown
                 else "the at-risk revenue of each account is known"),
            Card("Due for the yearly update", f"{old + soon:,}",
                 f"{old:,} older than a year, {soon:,} within {AHEAD.days} days",
                 tone="orange" if old else "gray"),
            Card("Wait for approval", f"{plans.count(Stage.SIGNED):,}", "signed by their author"),
        ],
        low=True,
    )  # fmt: skip


def _row(each: Standing) -> tuple[object, ...]:
    return (
        each.account_id, each.name, each.exposure_cents, str(each.stage),
        None if each.plan_year is None else str(each.plan_year), marks(each.states),
        each.states.count(State.CONFIRMED) if each.states else None,
        each.approved_on, each.until, each.representative,
    )  # fmt: skip

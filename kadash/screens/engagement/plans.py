"""Joint planning with all accounts: how many have a plan in force, the updates by quarter, the streaks."""

import pandas as pd
import streamlit as st

from kadash.core.money import shown
from kadash.engagement.queries.planning import Program, Standing, program
from kadash.engagement.queries.quarter import OwnGap, own_gap
from kadash.engagement.rules.planning import NO_SESSION, in_words, updates_in_words
from kadash.ui import cache, figures, links, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

MARKS = {"on time": "✓ on time", "late": "late", "missed": "✗ missed", "waits": "to come", "not due": None}
COLUMNS = [
    Column("name", "Account", "link", pinned=True),
    Column("session", "Session", "date"),
    Column("senior", "Senior management"),
    Column("acknowledged", "Acknowledged", "date"),
    *(Column(f"q{number}", f"Q{number}") for number in (1, 2, 3, 4)),
    Column("streak", "Quarters in a row", "whole"),
    Column("representative", "Representative"),
]


def show(here: Here) -> None:
    """Show the figures, a row for each account, and our own satisfaction gap."""
    found = cache.asked(here, program, today=here.today)
    if not found.standings:
        return
    st.markdown("##### Joint planning")
    words.quiet(words.plain(sentence(found)))
    _figures(found)
    planned = [standing for standing in found.standings if standing.plan or standing.streak]
    planned.sort(key=lambda standing: (-standing.streak, standing.name))
    if not planned:
        words.quiet("No plan was begun this year. Begin one on an account's page, under Joint plan.")
        return
    names = ["account_id", *(column.field for column in COLUMNS)]
    frame = pd.DataFrame([_row(standing) for standing in planned], columns=names, dtype=object)
    tables.show(
        frame, COLUMNS, key="plans", name="joint plans", opens=Opens("account", "id", "account_id"),
        note=f"Updates of {found.year.label}, each due by 15 working days after its quarter.",
    )  # fmt: skip
    _gap(here)


def sentence(found: Program) -> str:
    """Return the answer in one sentence."""
    return f"{in_words(found.force)}; {updates_in_words(found.updates)}."


def _figures(found: Program) -> None:
    longest = max(found.standings, key=lambda standing: standing.streak)
    force = found.force
    figures.cards(
        [
            Card("Plans in force", f"{force.accounts.given:,} of {force.accounts.due:,}",
                 f"{shown(force.exposed_cents, places=0)} at risk behind them"),
            Card("Updates on time", found.updates.text, "of the last four quarters, deadline past"),
            Card("Longest streak", f"{longest.streak}", f"quarters in a row, {longest.name}"
                 if longest.streak else "no quarter in a row yet"),
            Card("Senior management was there", found.senior.or_else(NO_SESSION), "of the sessions held",
                 "Sessions of all years in which somebody of our senior management took part."),
        ],
        low=True,
    )  # fmt: skip


def _row(standing: Standing) -> tuple[object, ...]:
    plan = standing.plan
    return (
        standing.account_id, standing.name, plan.session_on if plan else None,
        ", ".join(plan.senior or ()) or None if plan else None, plan.acknowledged_on if plan else None,
        *(MARKS[state] for _, state in standing.quarters), standing.streak, standing.representative,
    )  # fmt: skip


def _gap(here: Here) -> None:
    gap = cache.asked(here, own_gap)
    if gap is not None:
        st.markdown(words.plain(gap_sentence(gap)))
        links.link(
            "satisfaction", "Satisfaction with and without joint planning", icon=":material/arrow_forward:"
        )


def gap_sentence(gap: OwnGap) -> str:
    """Return our own satisfaction gap in words, with how many stand on each side."""
    change = gap.change
    sides = f"{gap.planned} accounts with a plan that was followed up, {gap.others} others"
    if change.difference is None:
        said = f"Too few answered in {gap.wave} to compare satisfaction: {sides}."
    elif change.told:
        between = f"between {change.low:,.0f} and {change.high:,.0f}"
        said = f"{gap.wave}, {sides}, by our own records: {change.difference:+,.0f} points, {between}."
    else:
        apart = f"{change.difference:+,.0f} points, which can't be told from chance"
        said = f"{gap.wave}, {sides}, by our own records: {apart}."
    count = len(gap.disagree)
    if count:
        said += (
            f" {count} accounts answered otherwise than our records say, so the survey page, which goes by "
            "the answers, has another figure."
        )
    return said

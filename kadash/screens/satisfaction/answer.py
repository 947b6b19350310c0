"""The headline of the satisfaction page: source and figures."""

import pandas as pd
import streamlit as st

from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.periods import written
from kadash.core.shares import percent
from kadash.satisfaction import queries
from kadash.satisfaction.queries import Wave
from kadash.satisfaction.queries.compare import PlanningGap
from kadash.satisfaction.queries.exposure import RevenueView
from kadash.satisfaction.rules.verdict import Verdict, among, basis, sentence
from kadash.satisfaction.rules.verdict import written as change_written
from kadash.satisfaction.rules.wave import label
from kadash.screens.satisfaction.view import View
from kadash.ui import cache, figures, words
from kadash.ui.figures import Card, Tone
from kadash.ui.page import Here

HOW_INDEX = (
    "Each mark is placed on its own scale: 1000 × (mark − lowest) ÷ (highest − lowest). An account"
    " counts once,"
    " however many of its people answered. The interval (95%) says where the mean of all who were"
    " asked would"
    " lie: Student's t with the finite-population correction, √(1 − answered ÷ asked)."
)
HOW_CHANGE = (
    "Accounts that answered both waves are compared with themselves (paired t, 8 or more), else the waves as"
    " wholes (Welch's t). No finite-population correction here: the question is whether opinions moved, and a"
    " person's marks vary from day to day."
)
HOW_RATE = (
    "Accounts that answered ÷ accounts on the list that was asked. Dollars: their revenue of the 12 months."
)
HOW_GAP = (
    "Mean index of accounts that answered that they had a joint planning session, less that of the others"
    " (Welch's t, 5 or more on each side). It says what goes together, not what causes what."
)


def provenance(here: Here, view: View) -> list[str]:
    """Return what stands under the title: which wave, who was asked, under which promise, when."""
    wave = view.wave
    if wave is None:
        return []
    day = wave.last_day or wave.first_day
    asked = counted(wave.responses, "answer") + (
        f" of {wave.asked} asked" if wave.asked else ", list not given"
    )
    promise = "confidential" if wave.confidential else "identified"
    nobody = f"{wave.of_nobody} of them match no account and are not in the index" if wave.of_nobody else ""
    answered = f"answers until {written(day)}" if day else ""
    parts = [f"{wave.name} wave", asked, nobody, promise, answered]
    return [part for part in parts if part] + [f"as of {written(here.today)}"]


def headline(here: Here, wave: Wave) -> pd.Series | None:
    """Return the wave's index with interval, None where it has none."""
    table = cache.asked(here, queries.wave_figures, groups=False)
    table = table[table["wave_id"] == wave.id]
    rows = table[table["headline"] & (table["attribute"] == "")]
    return rows.iloc[0] if len(rows) and pd.notna(rows.iloc[0]["index"]) else None


def cards(here: Here, view: View) -> None:
    """Show index, change, response and joint planning as cards that each say so what."""
    wave = view.wave
    assert wave is not None
    money = cache.asked(here, queries.revenue_view, wave=wave, as_of=here.today)
    gap = cache.asked(here, queries.planning_gap, wave=wave)
    figures.cards(
        [
            _index(headline(here, wave), wave),
            _change(verdict(here, view)),
            _response(wave, money),
            _planning(wave, gap),
        ]
    )


def _index(row: pd.Series | None, wave: Wave) -> Card:
    if row is None and 0 < wave.of_nobody == wave.responses:
        return Card("Index", "–", "none of the answers is matched to a key account yet", HOW_INDEX)
    if row is None:
        return Card("Index", "–", "too few marks, or no question is taken as a rating yet", HOW_INDEX)
    if pd.isna(row["low"]):
        sure = "all gave the same mark: no spread to be sure from"
    elif row["low"] == row["high"]:
        sure = "everybody who was asked answered"
    else:
        sure = f"between {row['low']:,.0f} and {row['high']:,.0f} of 1,000"
    return Card(label(row["measure"]), f"{row['index']:,.0f}", sure, HOW_INDEX)


def verdict(here: Here, view: View) -> Verdict:
    """Return whether the index of the wave looked at really changed."""
    return cache.asked(here, queries.verdict, later=view.wave, earlier=view.earlier)


def real(here: Here, view: View) -> None:
    """Say first whether the change is real, and on which accounts that stands."""
    found = verdict(here, view)
    st.markdown(f"**Is the change real?** {words.plain(sentence(found))}")
    if basis(found):
        words.quiet(words.plain(basis(found)))


def _change(found: Verdict) -> Card:
    if found.earlier is None:
        return Card("Change", "–", "the first wave: nothing to compare with yet", HOW_CHANGE)
    name = f"Since {found.earlier}"
    if found.step.difference is None:
        why = "too few answered to compare the two waves" if found.open is None else sentence(found)
        return Card(name, "–", why, HOW_CHANGE)
    if not found.step.told:
        says = f"{found.step.difference:+,.0f} points {among(found.step)} can't be told from chance"
        return Card(name, change_written(found.step), says, HOW_CHANGE)
    tone: Tone = "green" if found.step.difference > 0 else "red"
    says = f"between {found.step.low:+,.0f} and {found.step.high:+,.0f} {among(found.step)}"
    return Card(name, change_written(found.step), says, HOW_CHANGE, tone=tone)


def _response(wave: Wave, money: RevenueView) -> Card:
    value = f"{wave.responses:,} of {wave.asked:,}" if wave.asked else f"{wave.responses:,}"
    share = percent(money.share)
    if money.silence is not None and money.share is not None:
        silent = f"{shown(money.silence.revenue_cents, places=0)} a year was silent ({share})"
        return Card("Answered", value, silent, HOW_RATE, tone="orange" if money.share > 0 else "gray")
    if money.share is not None:
        return Card("Answered", value, f"about {share} of the revenue was silent", HOW_RATE)
    return Card(
        "Answered", value, "response rate unknown: say who was asked" if not wave.asked else "", HOW_RATE
    )


def _planning(wave: Wave, gap: PlanningGap | None) -> Card:
    name = "Joint planning, as answered"
    if gap is None:
        return Card(name, "–", "this wave did not ask about it", HOW_GAP)
    if gap.change.difference is None:
        return Card(name, "–", "too few on one side to compare", HOW_GAP)
    if not gap.change.told:
        says = f"{gap.change.difference:+,.0f} points apart can't be told from chance"
        return Card(name, change_written(gap.change), says, HOW_GAP)
    says = f"points apart, between {gap.change.low:,.0f} and {gap.change.high:,.0f}"
    return Card(name, change_written(gap.change), says, HOW_GAP)

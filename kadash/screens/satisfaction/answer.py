"""The headline of the satisfaction page: source and figures."""

import pandas as pd

from kadash.core.money import shown
from kadash.core.periods import written
from kadash.core.shares import percent
from kadash.satisfaction import queries
from kadash.satisfaction.queries import Wave
from kadash.satisfaction.queries.compare import PlanningGap
from kadash.satisfaction.queries.exposure import RevenueView
from kadash.satisfaction.rules.movement import Basis, Change, in_words
from kadash.satisfaction.rules.wave import label
from kadash.screens.satisfaction.view import View
from kadash.ui import cache, figures
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
    "Mean index of accounts that had a joint planning session in the last 12 months, less that of the others"
    " (Welch's t, 5 or more on each side). It says what goes together, not what causes what."
)


def provenance(here: Here, view: View) -> list[str]:
    """Return what stands under the title: which wave, who was asked, under which promise, when."""
    wave = view.wave
    if wave is None:
        return []
    day = wave.last_day or wave.first_day
    asked = f"{wave.responses} answers" + (f" of {wave.asked} asked" if wave.asked else ", list not given")
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
            _change(here, view),
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


def _change(here: Here, view: View) -> Card:
    if view.earlier is None or view.wave is None:
        return Card("Change", "–", "the first wave: nothing to compare with yet", HOW_CHANGE)
    changes = cache.asked(here, queries.movement, earlier=view.earlier, later=view.wave)
    row = headline(here, view.wave)
    change = changes.get(row["measure"]) if row is not None else None
    name = f"Since {view.earlier.name}"
    if change is None or change.difference is None:
        return Card(name, "–", "too few answered to compare the two waves", HOW_CHANGE)
    tone: Tone = "gray" if not change.told else "green" if change.difference > 0 else "red"
    return Card(name, f"{change.difference:+,.0f}", _brief(change), HOW_CHANGE, tone=tone)


def _brief(change: Change) -> str:
    if not change.told:
        who = f"{change.n} accounts answered both" if change.basis is Basis.PAIRED else "compared as wholes"
        return f"can't be told from chance: {who}"
    return in_words(change).split(",", 1)[1].strip().rstrip(".")


def _response(wave: Wave, money: RevenueView) -> Card:
    value = f"{wave.responses:,} of {wave.asked:,}" if wave.asked else f"{wave.responses:,}"
    share = percent(money.share, places=0)
    if money.silence is not None and money.share is not None:
        silent = f"{shown(money.silence.revenue_cents, places=0)} a year was silent ({share})"
        return Card("Answered", value, silent, HOW_RATE, tone="orange" if money.share > 0 else "gray")
    if money.share is not None:
        return Card("Answered", value, f"about {share} of the revenue was silent", HOW_RATE)
    return Card(
        "Answered", value, "response rate unknown: say who was asked" if not wave.asked else "", HOW_RATE
    )


def _planning(wave: Wave, gap: PlanningGap | None) -> Card:
    name = "Joint planning"
    if gap is None:
        return Card(name, "–", "this wave did not ask about it", HOW_GAP)
    if gap.change.difference is None:
        return Card(name, "–", "too few on one side to compare", HOW_GAP)
    said = (
        f"points apart, between {gap.change.low:,.0f} and {gap.change.high:,.0f}"
        if gap.change.told
        else "can't be told from chance"
    )
    return Card(name, f"{gap.change.difference:+,.0f}", said, HOW_GAP)

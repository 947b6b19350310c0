"""Load: energy, demand and load factor per account, and changed loads."""

from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from kadash.accounts.queries.loads import monthly_loads
from kadash.at_risk.charts import history
from kadash.at_risk.charts import table as charts
from kadash.at_risk.rules import load_frames
from kadash.at_risk.rules.load_grid import LoadGrid, MonthLoad
from kadash.core.frames import known
from kadash.core.periods import Period
from kadash.screens.at_risk.answer import drawn
from kadash.screens.at_risk.view import View, of_view
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

YEARS_BACK = 24
COLUMNS = (
    Column("name", "Account", width=145),
    Column("evidence", "Suggests a review of mobility", width=260),
    Column("energy_kwh", "Energy (kWh)", "whole", width=100),
    Column("energy_change", "Energy, change", "percent", width=105, help="Against the 12 months before."),
    Column(
        "peak_kw",
        "Metered (kW)",
        "whole",
        width=98,
        help="Highest metered demand. Several meters' peaks are added: not coincident.",
    ),
    Column(
        "billed_kw", "Billed (kW)", "whole", width=86, help="Billed demand: a ratchet can exceed the meter."
    ),
    Column(
        "load_factor",
        "Load factor",
        "percent",
        width=86,
        help="Energy ÷ (metered peak × hours), over the months with a metered demand.",
    ),
    Column(
        "load_factor_change",
        "Its change (points)",
        "points",
        width=124,
        help="In points, against the 12 months before.",
    ),
    Column(
        "trend",
        "Trend a year",
        "percent",
        width=92,
        help="Change of the rolling 12 months' energy, per year.",
    ),
    Column("water_gallons", "Water (gal)", "whole", width=98),
    Column("water_change", "Water, change", "percent", width=102),
    Column("meters", "Demand meters", "whole", hidden=True),
)
LESS = ("billed_kw", "trend")
"""What waits behind the eye where the evidence needs its room."""


def show(here: Here, view: View) -> None:
    """Show the course's graphs I and II, the table, and one account's months."""
    if not view.found.bills:
        words.too_few("There are no bills for these 12 months; a worksheet says nothing about load.")
        return
    period = Period(view.end.plus(-(12 + YEARS_BACK) + 1), view.end)
    loads = cache.made(
        here,
        lambda: LoadGrid.out_of(monthly_loads(here.session, period=period), period),
        "loads",
        str(period),
        of=("bill",),
    )
    names = {line.account_id: line.name for line in view.lines}
    found = cache.made(
        here, lambda: load_frames.summary(names, loads, end=view.end), "load summary", view.key
    )
    _cards(found)
    _graphs(here, view)
    st.subheader("Load per account", anchor=False)
    chosen = tables.show(
        found,
        _columns(found),
        key="loads",
        name="load",
        choose=True,
        note="Choose a row to see its months. Nothing here changes a mobility factor.",
    )
    if chosen is not None:
        account = int(found["account_id"].iloc[chosen])
        _months(here, view, names[account], loads.loads(account), account)


def _columns(found: pd.DataFrame) -> list[Column]:
    """Return the columns that fit beside one another, without those that say nothing of any account."""
    told = [
        column for column in COLUMNS if not (found[column.field].isna() | (found[column.field] == "")).all()
    ]
    if "evidence" not in [column.field for column in told]:
        return told
    return [replace(column, hidden=column.hidden or column.field in LESS) for column in told]


def _cards(found: pd.DataFrame) -> None:
    changed = [name for name, evidence in zip(found["name"], found["evidence"], strict=True) if evidence]
    comparable = found[["energy_change", "load_factor_change"]].notna().any(axis=None)
    metered = known(found["peak_kw"])
    figures.cards(
        [
            Card(
                "Loads that changed",
                f"{len(changed):,}" if comparable else words.NO_VALUE,
                ", ".join(words.plain(name) for name in changed[:3])
                or ("none against the year before" if comparable else "no two years can be compared"),
                tone="orange" if changed else "green" if comparable else "gray",
                how="Energy changed by 15% or more, load factor by 5 points, or 10% of the year's energy "
                "moved to other months, against the 12 months before.",
            ),
            Card("Accounts with bills", f"{len(found):,}", f"{metered:,} with a metered demand"),
        ]
    )


def _graphs(here: Here, view: View) -> None:
    graphs = (
        (charts.energy, "energy_kwh", "Energy per key account, small to large", "energy (kWh)"),
        (charts.demand, "demand_kw", "Demand per key account, large to small", "metered demand (kW)"),
    )
    for side, (draw, column, title, what) in zip(st.columns(2, gap="large"), graphs, strict=True):
        with side:
            if view.usage[column].notna().any():
                picture = of_view(here, view, partial(draw, view.usage, here.look), column)
                figures.chart(
                    picture,
                    title=title,
                    says=f"Bars of {what} per account.",
                    key=f"graph-{column}",
                    note=drawn(known(view.usage[column])),
                )
            else:
                words.too_few(f"None of these accounts has a bill with {what} in these 12 months.")


def _months(here: Here, view: View, name: str, loads: list[MonthLoad], account: int) -> None:
    st.subheader(words.plain(name), anchor=False)
    months = load_frames.history(loads)
    drawn = {
        "Energy (kWh)": history.energy,
        "Demand (kW)": history.demand,
        "Load factor": history.load_factor,
    }
    columns = st.columns(len(drawn), gap="medium")
    for column, (title, draw) in zip(columns, drawn.items(), strict=True):
        with column:
            make = partial(draw, months, here.look)
            picture = cache.made(here, make, title, account, str(view.end))
            figures.chart(picture, title=title, says=f"{title} of {name}, by month", key=f"months-{title}")

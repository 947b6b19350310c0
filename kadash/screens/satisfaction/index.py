"""The index by wave, factor, class and representative."""

from functools import partial

import pandas as pd
import streamlit as st

from kadash.satisfaction import charts, queries
from kadash.satisfaction.rules.verdict import beside_picture, sentence
from kadash.satisfaction.rules.wave import CONFIDENTIAL_ATTRIBUTES
from kadash.screens.satisfaction.answer import HOW_INDEX, verdict
from kadash.screens.satisfaction.view import View
from kadash.ui import cache, figures, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

GROUPS = {"customer_class": "By class", "representative": "By representative"}
COLUMNS = [
    Column("wave", "Wave"),
    Column("label", "Measure"),
    Column("group", "Group"),
    Column("n", "Answered", "whole"),
    Column("asked", "Asked", "whole"),
    Column("rate", "Response rate", "percent"),
    Column("index", "Index (points)", "number", places=0),
    Column("low", "Low (points)", "number", places=0),
    Column("high", "High (points)", "number", places=0),
]
FEW = "A group of fewer than five answers has no figure of its own."
PROMISE = (
    "In a confidential wave a group is shown only where neither it nor any sum or difference of the"
    " figures shown"
    " comes down to fewer than five. Representatives are not compared."
)


def show(here: Here, view: View) -> None:
    """Show the trend, the factors and the groups, then the table."""
    assert view.wave is not None
    table = cache.asked(here, queries.wave_figures, groups=False)
    now = cache.asked(here, queries.wave_figures, wave_ids=[view.wave.id])
    if now["index"].isna().all():
        _nothing(view)
        return
    left, right = st.columns(2, gap="medium")
    with left:
        _trend(here, view, table)
    with right:
        _factors(here, view, table)
    _groups(here, view, now)
    _table(view, now)


def _nothing(view: View) -> None:
    assert view.wave is not None
    if view.wave.hidden_because:
        words.too_few(view.wave.hidden_because)
    elif 0 < view.wave.responses < 5:
        words.too_few(f"{view.wave.responses} answers are too few for an index; from five on there is one.")
    else:
        words.too_few(
            "No question of this wave is taken as a rating yet. Open the part “Waves” and say which"
            " question is"
            " which: overall, a factor, would recommend."
        )


def _trend(here: Here, view: View, table: pd.DataFrame) -> None:
    rows = table[table["headline"] & (table["attribute"] == "")]
    picture = cache.made(here, lambda: charts.trend(rows, here.look), "survey trend")
    says = "; ".join(
        f"{row.wave} {row.points:,.0f}" for row in rows.rename(columns={"index": "points"}).itertuples()
    )
    found = verdict(here, view)
    note = "One wave so far: a trend needs a second one."
    if len(rows) > 1:
        note = f"The bar is the 95% interval. {words.plain(beside_picture(found))}"
    figures.chart(
        picture,
        title="Index by wave",
        says=f"Index by wave: {says}. {sentence(found)}",
        key="survey-trend",
        note=note,
    )


def _factors(here: Here, view: View, table: pd.DataFrame) -> None:
    assert view.wave is not None
    whole = table[(table["attribute"] == "") & table["measure"].str.startswith("factor:")]
    rows = whole[whole["wave_id"] == view.wave.id]
    if rows.empty:
        words.too_few("This wave asked about no single factors.")
        return
    old = (
        whole[whole["wave_id"] == view.earlier.id].dropna(subset=["index"])
        if view.earlier
        else whole.iloc[:0]
    )
    before = dict(zip(old["label"], old["index"], strict=True))
    picture = cache.made(
        here, lambda: charts.intervals(rows, here.look, before=before), "factors", view.wave.id, str(before)
    )
    says = "; ".join(f"{name} {value:,.0f}" for name, value in zip(rows["label"], rows["index"], strict=True))
    figures.chart(picture, title="Factors", says=f"Factors: {says}", key="survey-factors")


def _groups(here: Here, view: View, now: pd.DataFrame) -> None:
    assert view.wave is not None
    confidential = view.wave.confidential
    shown = [name for name in GROUPS if not confidential or name in CONFIDENTIAL_ATTRIBUTES]
    for column, attribute in zip(st.columns(len(shown), gap="medium"), shown, strict=True):
        rows = now[now["headline"] & (now["attribute"] == attribute)]
        with column:
            if rows["index"].isna().all():
                st.markdown(f"##### {GROUPS[attribute]}")
                words.too_few(PROMISE if confidential else FEW)
                continue
            picture = cache.made(
                here, partial(charts.intervals, rows, here.look, name="group"), attribute, view.wave.id
            )
            left_out = [str(g) for g, v in zip(rows["group"], rows["index"], strict=True) if pd.isna(v)]
            note = (
                f"Not shown: {words.plain(', '.join(left_out))}. {PROMISE if confidential else FEW}"
                if left_out
                else None
            )
            figures.chart(
                picture, title=GROUPS[attribute], says=GROUPS[attribute], key=f"survey-{attribute}", note=note
            )


def _table(view: View, now: pd.DataFrame) -> None:
    assert view.wave is not None
    with st.expander("All figures of this wave", icon=":material/table_rows:"):
        tables.show(now, COLUMNS, key="survey-figures", name=f"satisfaction {view.wave.name}", note=HOW_INDEX)

"""Drivers of satisfaction, and joint planning next to the published figure."""

import pandas as pd
import streamlit as st

from kadash.satisfaction import charts, queries
from kadash.satisfaction.queries.compare import PlanningGap
from kadash.screens.satisfaction.answer import HOW_GAP
from kadash.screens.satisfaction.view import View
from kadash.standards.studies import study
from kadash.ui import cache, figures, words
from kadash.ui.page import Here

HOW_DRIVERS = (
    "Spearman's rank correlation of each factor's mark with the overall mark. The interval (95%)"
    " comes from 2,000"
    " redraws of whole accounts. An open dot may be no association at all. It says what goes"
    " together, not what"
    " causes what."
)


def show(here: Here, view: View) -> None:
    """Show the drivers beside the gap of joint planning."""
    left, right = st.columns([3, 2], gap="medium")
    with left:
        _drivers(here, view)
    with right:
        _planning(here, view)


def _drivers(here: Here, view: View) -> None:
    assert view.wave is not None
    together = st.toggle("All identified waves together", value=True, key="pooled", bind="query-params")
    drivers = cache.asked(here, queries.driver_view, wave=None if together else view.wave)
    if not drivers.drivers:
        st.markdown("##### What goes with overall satisfaction")
        words.too_few(drivers.sentence)
        return
    picture = cache.made(here, lambda: charts.drivers(drivers, here.look), "drivers", together, view.wave.id)
    figures.chart(
        picture, title=drivers.sentence.rstrip("."), says=drivers.sentence, key="survey-drivers",
        note=f"{drivers.accounts} accounts. {HOW_DRIVERS}",
    )  # fmt: skip


def _planning(here: Here, view: View) -> None:
    assert view.wave is not None
    st.markdown("##### With and without joint planning")
    gap = cache.asked(here, queries.planning_gap, wave=view.wave)
    if gap is None:
        words.too_few("This wave did not ask whether you plan together, or may not show it yet.")
    elif gap.change.difference is None:
        words.too_few("Fewer than five answered on one side: there is no gap to state yet.")
    else:
        _gap(here, view, gap)
    _published()


def _gap(here: Here, view: View, gap: PlanningGap) -> None:
    assert view.wave is not None
    groups = (("With joint planning", gap.planned), ("Without", gap.unplanned))
    rows = pd.DataFrame(
        [(name, found.mean, found.low, found.high, found.n, None) for name, found in groups],
        columns=["label", "index", "low", "high", "n", "asked"],
    )
    picture = cache.made(here, lambda: charts.intervals(rows, here.look), "planning", view.wave.id)
    change = gap.change
    sure = (
        f"{change.difference:+,.0f} points, between {change.low:,.0f} and {change.high:,.0f}."
        if change.told
        else f"{change.difference:+,.0f} points, which can't be told from chance."
    )
    st.markdown(f"**Ours: {words.plain(sure)}** {gap.planned.n} accounts with, {gap.unplanned.n} without.")
    st.plotly_chart(picture, theme=None, config=figures.CONFIG, key="survey-planning", alt=sure)
    words.quiet(HOW_GAP)


def _published() -> None:
    published = study("joint_planning_gap")
    with st.container(border=True, gap="xxsmall"):
        st.markdown(f"**Published: +{published.points} points**, another population and another question.")
        words.quiet(
            f"{published.accounts:,} {published.population}; {published.question}."
            f" {words.plain(published.reference)}."
        )

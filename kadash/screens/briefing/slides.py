"""A slide in the preview on the briefing page."""

from dataclasses import replace

import streamlit as st

from kadash.briefing.charts import draw
from kadash.briefing.rules.value import Briefing, Slide
from kadash.core.contrast import readable
from kadash.core.documents.report import Table
from kadash.core.palette import Look
from kadash.ui import cache, links, reports, slide_keys, words
from kadash.ui.page import Here


def cover(briefing: Briefing) -> None:
    """Show what the first page of the documents shows."""
    left, right = st.columns([3, 1], vertical_alignment="center")
    with left:
        st.subheader(words.plain(briefing.title), anchor=False)
        words.quiet(words.plain(f"{briefing.utility} · {briefing.period} · as of {briefing.as_of}"))
    if briefing.logo:
        right.image(f"data:image/png;base64,{briefing.logo}", width=160, alt=briefing.utility)


ALONE, BESIDE = 0.95, 0.34
"""Parts of the page's width that a table has in the frame of a slide."""


def present_link(briefing_id: int) -> None:
    """Show the way to the projector as the button that stands out."""
    st.html(
        "<style>.st-key-present-way a {background: #0b5c8a; padding: .5rem 1rem; border-radius: .5rem}"
        " .st-key-present-way a:hover {background: #094a6f}"
        " .st-key-present-way a * {color: #ffffff; font-weight: 600}</style>"
    )
    slide_keys.ahead()
    with st.container(key="present-way", width="content"):
        links.link("present", "Present", icon=":material/slideshow:", id=str(briefing_id))


def show(here: Here, briefing: Briefing, index: int) -> None:
    """Show one slide: its title, figures, words, picture and table, and where they come from."""
    slide = briefing.slides[index]
    words.quiet(words.plain(slide.section))
    st.subheader(words.plain(slide.title), anchor=False)
    _figures(slide)
    if slide.text:
        st.markdown(words.plain(slide.text))
    beside = slide.chart and slide.grid and len(slide.grid.columns) <= 3
    left, right = st.columns([3, 2], gap="large") if beside else (st.container(),) * 2
    if slide.chart is not None:
        chart, look = slide.chart, branded(here.look, briefing)
        key = ("briefing", briefing.title, briefing.color, index, repr(chart))
        with left:
            if chart.floor:
                words.quiet(words.plain(chart.caption))
            st.plotly_chart(
                cache.made(here, lambda: draw(chart, look), *key),
                theme=None,
                key=f"slide-{index}",
                config={"displayModeBar": False},
                alt=f"{chart.title}: {said(slide)}",
            )
    if slide.grid is not None:
        with right:
            grid = Table("", slide.grid.columns, slide.grid.rows, slide.grid.right)
            part = BESIDE if beside else ALONE
            reports.show([grid], key=f"slide-{index}-table", look=here.look, part=part)
    if slide.notes:
        words.quiet(words.plain(slide.notes))
    words.quiet(words.plain(briefing.foot(slide)))


def branded(look: Look, briefing: Briefing) -> Look:
    """Return the look with the utility's color for what matters, in a shade that can be read on it."""
    return replace(look, main=readable(briefing.color, look.ground))


def said(slide: Slide) -> str:
    """Return a slide's picture in words, for those who cannot see it."""
    assert slide.chart is not None
    values = next(iter(slide.chart.series.values()))
    pairs = zip(slide.chart.categories, values, strict=True)
    return ", ".join(f"{name} {value:,.0f}" for name, value in pairs if value is not None)


def _figures(slide: Slide) -> None:
    if not slide.figures:
        return
    for column, figure in zip(st.columns(len(slide.figures)), slide.figures, strict=True):
        with column:
            st.metric(figure.label, words.plain(figure.text), help=figure.how or None, border=True)

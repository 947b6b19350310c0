"""A slide on the screen: in the preview, and large on the projector."""

import pandas as pd
import streamlit as st

from kadash.briefing.charts import draw
from kadash.briefing.value import Briefing, Grid, Slide
from kadash.ui import cache, words
from kadash.ui.page import Here


def show(here: Here, briefing: Briefing, place: int, *, large: bool = False) -> None:
    """Show one slide: its title, figures, words, picture and table, and where they come from."""
    slide = briefing.slides[place]
    st.caption(words.plain(slide.section))
    (st.title if large else st.subheader)(words.plain(slide.title), anchor=False)
    _figures(slide)
    if slide.text:
        st.markdown(words.plain(slide.text) if not large else f"### {words.plain(slide.text)}")
    left, right = st.columns([3, 2], gap="large") if slide.chart and slide.grid else (st.container(),) * 2
    if slide.chart is not None:
        chart = slide.chart
        key = ("briefing", briefing.title, place, large, repr(chart))
        picture = cache.made(here, lambda: draw(chart, here.look, large=large), *key)
        with left:
            st.plotly_chart(
                picture,
                theme=None,
                key=f"slide-{place}-{large}",
                config={"displayModeBar": False},
                alt=f"{chart.title}: {_said(slide)}",
            )
    if slide.grid is not None:
        with right:
            _table(slide.grid) if large else _grid(slide.grid)
    if slide.notes and not large:
        words.quiet(words.plain(slide.notes))
    source = " · ".join(part for part in (slide.source, f"as of {briefing.as_of}", briefing.utility) if part)
    words.quiet(words.plain(source))


def _said(slide: Slide) -> str:
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


def _table(grid: Grid) -> None:
    """Show a table whose type grows with the page's: the grid's does not."""
    st.table(_frame(grid).set_index(_frame(grid).columns[0]))


def _frame(grid: Grid) -> pd.DataFrame:
    rows = [[words.plain(cell) for cell in row] for row in grid.rows]
    return pd.DataFrame(rows, columns=[name or " " for name in grid.columns])


def _grid(grid: Grid) -> None:
    frame = pd.DataFrame(list(grid.rows), columns=[name or " " for name in grid.columns])
    places = dict(enumerate(grid.right))
    config = {
        name: st.column_config.TextColumn(name, alignment="right" if places.get(place) else "left")
        for place, name in enumerate(frame.columns)
    }
    st.dataframe(frame, hide_index=True, column_config=config, height="content")

"""Parts of a report on the screen: the same words and figures that Word and PDF show."""

from collections.abc import Iterable

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from kadash.core import figures as drawing
from kadash.core.documents.report import Block, Bullets, Chart, Heading, Table, Text
from kadash.core.palette import Look
from kadash.ui import cache, figures, tables, words
from kadash.ui.tables import Column

BAR_HEIGHT = 30
MARKS = {1: "#### {}", 2: "##### {}", 3: "**{}**"}
"""How a heading of each level is written."""


def show(blocks: Iterable[Block], *, key: str, look: Look, part: float = 1.0) -> None:
    """Show the blocks in order; ``key`` tells them from others on the page, of which they have a ``part``."""
    for number, block in enumerate(blocks):
        match block:
            case Heading():
                st.markdown(MARKS[block.level].format(words.plain(block.text)))
            case Text(kind="note"):
                words.quiet(words.plain(block.text))
            case Text():
                st.markdown(words.plain(block.text).replace("\n", "  \n"))
            case Bullets():
                st.markdown("\n".join(f"- {words.plain(item)}" for item in block.items))
            case Table():
                _table(block, f"{key}-{number}", part)
            case Chart():
                _drawn(block, f"{key}-{number}", look)


def _table(block: Table, key: str, part: float) -> None:
    if block.title:
        st.markdown(f"**{words.plain(block.title)}**")
    names = [f"c{at}" for at in range(len(block.header))]
    frame = pd.DataFrame(list(block.rows), columns=names, dtype=object)
    columns = [
        Column(name, title or " ", kind="rank" if block.aligned_right(at) else "text")
        for at, (name, title) in enumerate(zip(names, block.header, strict=True))
    ]
    tables.show(frame, columns, key=key, downloads=False, placeholder="", part=part)


def _drawn(chart: Chart, key: str, look: Look) -> None:
    picture = cache.of_thing(chart, look.name, lambda: _chart(chart, look))
    figures.chart(picture, title=words.plain(chart.title), says=chart.description, key=key)


def _chart(chart: Chart, look: Look) -> go.Figure:
    """Return a chart of a report; bars lie, the first one on top."""
    lying = chart.kind == "bars"
    height = 60 + BAR_HEIGHT * len(chart.categories) if lying else drawing.HEIGHT
    picture = drawing.figure(look, height=height, showlegend=len(chart.series) > 1)
    names = drawing.unique(list(chart.categories))
    for at, (name, values) in enumerate(chart.series.items()):
        color = look.series[at % len(look.series)]
        if chart.kind == "line":
            picture.add_trace(go.Scatter(x=names, y=values, name=name, line={"color": color}))
        else:
            way = {"x": values, "y": names, "orientation": "h"} if lying else {"x": names, "y": values}
            picture.add_trace(go.Bar(name=name, marker={"color": color}, **way))
    money = {"tickprefix": "$", "tickformat": ",.0f"} if chart.unit == "$" else {"tickformat": ",.0f"}
    if lying:
        picture.update_layout(
            xaxis=money, yaxis={**drawing.EVERY_NAME, "autorange": "reversed", "showgrid": False}
        )
    else:
        picture.update_layout(yaxis={**money, "rangemode": "tozero"})
    return picture

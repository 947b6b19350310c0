"""The structure as a drawing: a box for each position, lines to whom it reports."""

from collections.abc import Sequence
from textwrap import wrap

import plotly.graph_objects as go

from kadash.core.figures import figure
from kadash.core.palette import Look
from kadash.program.rules.structure import Placed

HALF_WIDTH, HALF_HEIGHT = 0.46, 0.32
ROW = 112
LINE, LINES = 22, 2
ITEM, INDENT = 44, 0.09  # of the list on a phone


def structure(placed: Sequence[Placed], look: Look) -> go.Figure:
    """Return the drawing; positions of the program are edged with the main color.

    On a phone, where boxes side by side have no room for their words, it is a list, indented by level.
    """
    if look.narrow:
        return _listed(placed, look)
    levels = max((each.level for each in placed), default=0) + 1
    picture = figure(look, height=ROW * levels + 16)
    at = {each.seat.id: each for each in placed}
    for each in placed:
        above = at.get(each.seat.reports_to or 0)
        if above is not None and each.level:
            _line(picture, above, each, look)
    for each in placed:
        _box(picture, each, look)
    width = max((each.x for each in placed), default=0.0)
    picture.add_scatter(
        x=[each.x for each in placed],
        y=[-each.level for each in placed],
        mode="markers",
        marker={"opacity": 0, "size": 30},
        hovertext=[f"{each.seat.title}<br>{each.seat.holder}" for each in placed],
        hoverinfo="text",
        showlegend=False,
    )
    picture.update_layout(
        xaxis={"visible": False, "range": [-0.55, max(width, 1.0) + 0.55]},
        yaxis={"visible": False, "range": [-levels + 0.5, 0.5]},
        margin={"l": 4, "r": 4, "t": 4, "b": 4},
    )
    return picture


def _listed(placed: Sequence[Placed], look: Look) -> go.Figure:
    order = _downward(placed)
    picture = figure(look, height=ITEM * max(len(order), 1) + 16)
    for row, each in enumerate(order):
        ours = each.seat.program
        edge = {"color": look.main if ours else look.pale_edge, "width": 4 if ours else 2}
        x = each.level * INDENT
        picture.add_shape(type="line", x0=x, x1=x, y0=-row - 0.36, y1=-row + 0.36, line=edge)
        holder = f"<br>{_safe(each.seat.holder)}" if each.seat.holder else ""
        picture.add_annotation(
            x=x,
            y=-row,
            xanchor="left",
            xshift=6,
            align="left",
            text=f"<b>{_safe(each.seat.title)}</b>{holder}",
            showarrow=False,
            font={"size": 12, "color": look.ink},
        )
    picture.update_layout(
        xaxis={"visible": False, "range": [-0.02, 1]},
        yaxis={"visible": False, "range": [0.5 - max(len(order), 1), 0.5]},
        margin={"l": 4, "r": 4, "t": 4, "b": 4},
    )
    return picture


def _downward(placed: Sequence[Placed]) -> list[Placed]:
    """Return the positions, each before those who report to it."""
    below: dict[int, list[Placed]] = {}
    for each in placed:
        if each.level:
            below.setdefault(each.seat.reports_to or 0, []).append(each)

    def down(each: Placed) -> list[Placed]:
        return [each, *(one for theirs in below.get(each.seat.id, []) for one in down(theirs))]

    return [one for each in placed if not each.level for one in down(each)]


def _line(picture: go.Figure, above: Placed, below: Placed, look: Look) -> None:
    top, bottom = -above.level - HALF_HEIGHT, -below.level + HALF_HEIGHT
    middle = (top + bottom) / 2
    path = f"M {above.x} {top} L {above.x} {middle} L {below.x} {middle} L {below.x} {bottom}"
    picture.add_shape(type="path", path=path, line={"color": look.pale_edge, "width": 1.5})


def _box(picture: go.Figure, each: Placed, look: Look) -> None:
    ours = each.seat.program
    picture.add_shape(
        type="rect",
        x0=each.x - HALF_WIDTH,
        x1=each.x + HALF_WIDTH,
        y0=-each.level - HALF_HEIGHT,
        y1=-each.level + HALF_HEIGHT,
        line={"color": look.main if ours else look.pale_edge, "width": 2 if ours else 1},
        fillcolor=look.raised,
    )
    title, holder = _wrapped(each.seat.title), _wrapped(each.seat.holder)
    picture.add_annotation(
        x=each.x,
        y=-each.level,
        text=f"<b>{title}</b><br>{holder}" if holder else f"<b>{title}</b>",
        showarrow=False,
        font={"size": 12, "color": look.ink},
    )


def _wrapped(text: str) -> str:
    return "<br>".join(_safe(line) for line in wrap(text, LINE, max_lines=LINES, placeholder=" …"))


def _safe(text: str) -> str:
    """Return text that Plotly does not read as marks of its own."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

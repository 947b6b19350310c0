"""Chart of progress toward goals and objectives."""

from collections.abc import Sequence

import plotly.graph_objects as go

from kadash.core.figures import EVERY_NAME, figure, shortened, unique
from kadash.core.palette import Look
from kadash.core.shares import percent
from kadash.roadmap.queries import Place
from kadash.roadmap.rules.tree import NodeKind

BAR = 30
"""Height of a bar with its gap, in pixels."""
LONGEST = 36


def progress(places: Sequence[Place], look: Look) -> go.Figure:
    """Draw how far goals and objectives have come: a full pale bar is the target, the strong one is done.

    ``places`` in tree order; those without a measure are left out. What is overdue is hatched and says so.
    """
    shown = [
        place for place in places if place.progress.share is not None and place.node.kind != NodeKind.MEASURE
    ][::-1]
    names = unique([shortened(_name(place), LONGEST) for place in shown])
    shares = [float(place.progress.share or 0) for place in shown]
    picture = figure(look, height=max(len(shown), 2) * BAR + 40, barmode="overlay")
    picture.add_bar(
        x=[1] * len(shown),
        y=names,
        orientation="h",
        marker={"color": look.pale, "line": {"color": look.pale_edge, "width": 1}},
        hoverinfo="skip",
    )
    picture.add_bar(
        x=shares,
        y=names,
        orientation="h",
        marker={
            "color": look.main,
            "pattern": {
                "shape": ["/" if place.attention == "overdue" else "" for place in shown],
                "fgcolor": look.ground,
                "size": 6,
                "solidity": 0.2,
            },
        },
        text=[
            percent(share, places=0) + (" overdue" if p.attention == "overdue" else "")
            for share, p in zip(shares, shown, strict=True)
        ],
        textposition="auto",
        insidetextanchor="end",
        insidetextfont={"color": look.ground},
        outsidetextfont={"color": look.ink},
        customdata=[[place.label] for place in shown],
        hovertemplate="<b>%{customdata[0]}</b><br>%{x:.0%} of the way<extra></extra>",
    )
    picture.update_xaxes(range=[0, 1.03], tickvals=[0, 0.5, 1], tickangle=0, tickformat=".0%", showline=False)
    picture.update_yaxes(showgrid=False, **EVERY_NAME)
    return picture


def _name(place: Place) -> str:
    return f"{place.node.code} {place.node.title or '(untitled)'}"

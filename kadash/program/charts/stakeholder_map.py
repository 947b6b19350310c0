"""The stakeholder map: influence against impact, the color saying who backs the program."""

from collections import defaultdict
from collections.abc import Iterable

import plotly.graph_objects as go

from kadash.core.figures import figure
from kadash.core.palette import Look
from kadash.program.tables.people import Stakeholder

SCALE = ("none", "low", "medium", "high")
APART = 0.24
"""How far names at one place stand from one another, in steps of the scale."""
SUPPORT = {"backs": "circle", "neutral": "square", "doubts": "x", "unknown": "circle-open"}


def stakeholder_map(stakeholders: Iterable[Stakeholder], look: Look) -> go.Figure:
    """Return a picture of who has influence and who is impacted; shape and color say the support.

    On a phone names would be cut or lie on each other: it shows none, the table under it has them.
    """
    colors = {"backs": look.main, "neutral": look.quiet, "doubts": look.accent, "unknown": look.quiet}
    places: dict[tuple[int, int], list[Stakeholder]] = defaultdict(list)
    for stakeholder in stakeholders:
        places[stakeholder.impacted, stakeholder.influence].append(stakeholder)
    picture = figure(look, height=420)
    for support, symbol in SUPPORT.items():
        points = [
            (x, y + APART * ((len(there) - 1) / 2 - index), one.name)
            for (x, y), there in places.items()
            for index, one in enumerate(there)
            if one.support == support
        ]
        if points:
            xs, ys, names = zip(*points, strict=True)
            picture.add_scatter(
                x=xs,
                y=ys,
                text=names,
                mode="markers" if look.narrow else "markers+text",
                textposition="middle right",
                name=support,
                marker={"symbol": symbol, "size": 11, "color": colors[support]},
                hovertemplate="%{text}<extra></extra>",
            )
    axis = {"tickvals": list(range(len(SCALE))), "ticktext": list(SCALE), "zeroline": False}
    picture.update_layout(
        xaxis={**axis, "title": "Impacted by the program", "range": [-0.2, 3.9]},
        yaxis={**axis, "title": "Influence", "range": [-0.5, 3.5]},
        showlegend=True,
        legend={"title": {"text": "Support"}, "orientation": "h", "y": 1.12},
        margin={"l": 80, "r": 20, "t": 40, "b": 60},
    )
    return picture

"""Key accounts over the years beside what the representatives can serve."""

from collections.abc import Sequence

import plotly.graph_objects as go

from kadash.core.figures import figure, names_axis
from kadash.core.palette import Look
from kadash.program.rules.growth import Year


def growth(years: Sequence[Year], look: Look) -> go.Figure:
    """Return bars of key accounts, planned ones hatched, those past the span in the color of warnings.

    A step marks what the representatives can serve, where their number is known.
    """
    picture = figure(look, height=320)
    names = [str(each.year) for each in years]
    picture.add_bar(
        x=names,
        y=[each.accounts for each in years],
        name="Key accounts",
        marker={
            "color": [look.bad if each.over else look.main for each in years],
            "pattern": {"shape": ["/" if each.planned else "" for each in years], "bgcolor": look.ground},
        },
        text=[str(each.accounts) for each in years],
        textposition="outside",
        cliponaxis=False,
        hovertemplate="%{x}: %{y} key accounts<extra></extra>",
    )
    if any(each.most is not None for each in years):
        picture.add_scatter(
            x=names,
            y=[each.most for each in years],
            name="What the representatives can serve",
            mode="lines+markers",
            line={"color": look.accent, "width": 2, "shape": "hvh"},
            marker={"symbol": "line-ew-open", "size": 14, "color": look.accent},
            connectgaps=False,
            hovertemplate="%{x}: room for %{y}<extra></extra>",
        )
    highest = max((max(each.accounts, each.most or 0) for each in years), default=1)
    picture.update_layout(
        xaxis=names_axis(look, len(years)),
        yaxis={"title": "Key accounts", "range": [0, highest * 1.15], "rangemode": "tozero"},
        showlegend=True,
        legend={"orientation": "h", "y": 1.14},
        margin={"t": 40},
    )
    return picture

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
    names = [str(year.year) for year in years]
    picture.add_bar(
        x=names,
        y=[year.accounts for year in years],
        name="Key accounts",
        marker={
            "color": [look.bad if year.over else look.main for year in years],
            "pattern": {"shape": ["/" if year.planned else "" for year in years], "bgcolor": look.ground},
        },
        text=[str(year.accounts) for year in years],
        textposition="outside",
        cliponaxis=False,
        hovertemplate="%{x}: %{y} key accounts<extra></extra>",
    )
    if any(year.most is not None for year in years):
        picture.add_scatter(
            x=names,
            y=[year.most for year in years],
            name="What the representatives can serve",
            mode="lines+markers",
            line={"color": look.accent, "width": 2, "shape": "hvh"},
            marker={"symbol": "line-ew-open", "size": 14, "color": look.accent},
            connectgaps=False,
            hovertemplate="%{x}: room for %{y}<extra></extra>",
        )
    highest = max((max(year.accounts, year.most or 0) for year in years), default=1)
    picture.update_layout(
        xaxis=names_axis(look, len(years)),
        yaxis={"title": "Key accounts", "range": [0, highest * 1.15], "rangemode": "tozero"},
        showlegend=True,
        legend={"orientation": "h", "y": 1.14},
        margin={"t": 40},
    )
    return picture

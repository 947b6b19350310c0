"""A briefing's pictures on the screen, from the same data that the documents draw."""

import plotly.graph_objects as go

from kadash.briefing.value import Chart
from kadash.core.figures import figure
from kadash.core.palette import Look

LARGE = 20


def draw(chart: Chart, look: Look, *, large: bool = False) -> go.Figure:
    """Draw a chart; ``large`` is for the projector."""
    picture = figure(look, height=560 if large else 380, xaxis={"type": "category"})
    {"bars": _bars, "pareto": _pareto, "waterfall": _waterfall, "line": _line}[chart.kind](
        picture, chart, look
    )
    if large:
        picture.update_layout(font={"size": LARGE})
        picture.update_xaxes(tickfont={"size": LARGE - 2})
        picture.update_yaxes(tickfont={"size": LARGE - 2})
    return picture


def _axis(picture: go.Figure, chart: Chart) -> None:
    picture.update_yaxes(tickprefix="$" if chart.unit == "$" else "", tickformat=",.0f", rangemode="tozero")


def _bars(picture: go.Figure, chart: Chart, look: Look) -> None:
    (values,) = chart.series.values()
    picture.add_trace(go.Bar(x=chart.categories, y=values, marker={"color": look.main}, showlegend=False))
    _axis(picture, chart)


def _pareto(picture: go.Figure, chart: Chart, look: Look) -> None:
    amounts, shares = chart.series.values()
    colors = [look.main if place < 3 else look.pale for place in range(len(amounts))]
    edges = [look.main if place < 3 else look.pale_edge for place in range(len(amounts))]
    marker = {"color": colors, "line": {"color": edges, "width": 1}}
    picture.add_trace(go.Bar(x=chart.categories, y=amounts, marker=marker, showlegend=False))
    line = {"color": look.accent, "width": 3}
    picture.add_trace(
        go.Scatter(
            x=chart.categories, y=shares, yaxis="y2", mode="lines+markers", line=line, showlegend=False
        )
    )
    _axis(picture, chart)
    high = max((amount for amount in amounts if amount is not None), default=1)
    step = _step(high / 4)
    picture.update_yaxes(range=[0, step * 4.2], dtick=step, tick0=0)
    second = {"overlaying": "y", "side": "right", "range": [0, 105], "dtick": 25, "ticksuffix": " %"}
    picture.update_layout(yaxis2={**second, "showgrid": False})


def _step(least: float) -> float:
    """Return the next round step: 1, 2, 2.5 or 5 times a power of ten."""
    power = float(10 ** (len(str(int(max(least, 1)))) - 1))
    return next((power * f for f in (1, 2, 2.5, 5, 10) if power * f >= least), power * 10)


def _waterfall(picture: go.Figure, chart: Chart, look: Look) -> None:
    (values,) = chart.series.values()
    measures = ["absolute", *["relative"] * (len(values) - 2), "total"]
    picture.add_trace(
        go.Waterfall(
            x=chart.categories,
            y=values,
            measure=measures,
            increasing={"marker": {"color": look.bad}},
            decreasing={"marker": {"color": look.good}},
            totals={"marker": {"color": look.main}},
            connector={"line": {"color": look.pale_edge}},
            text=[_labeled(value or 0, place, len(values)) for place, value in enumerate(values)],
            textposition="outside",
            showlegend=False,
        )
    )
    _axis(picture, chart)


def _labeled(value: float, place: int, count: int) -> str:
    change = 0 < place < count - 1
    sign = "-" if value < 0 else "+" if change and value > 0 else ""
    return f"{sign}${abs(value):,.0f}"


def _line(picture: go.Figure, chart: Chart, look: Look) -> None:
    index, low, high = chart.series.values()
    band = {"mode": "lines", "line": {"width": 0}, "hoverinfo": "skip", "showlegend": False}
    picture.add_trace(go.Scatter(x=chart.categories, y=high, **band))
    band |= {"fill": "tonexty", "fillcolor": look.pale, "opacity": 0.5}
    picture.add_trace(go.Scatter(x=chart.categories, y=low, **band))
    picture.add_trace(
        go.Scatter(
            x=chart.categories, y=index, mode="lines+markers+text", line={"color": look.main, "width": 3},
            text=[f"{value:.0f}" for value in index], textposition="top center", showlegend=False,
        )
    )  # fmt: skip
    picture.update_yaxes(range=[0, 1000], dtick=250)

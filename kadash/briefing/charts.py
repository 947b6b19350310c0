"""A briefing's pictures on the screen, from the same data that the documents draw."""

import textwrap

import plotly.graph_objects as go

from kadash.briefing.rules.value import Chart
from kadash.core.figures import dollar_ticks, figure, level_names, shortened, unique
from kadash.core.palette import Look

LARGE, SMALLER = 0.03, 0.0275
"""Of the screen's height: the type of a projected picture, and that of its value axis."""
WRAP_AT = 14
"""Letters of a category's name in one line; a long one breaks instead of leaning over."""
LINE = 90
"""Letters that stand beside one another under a projected picture."""


def draw(chart: Chart, look: Look, *, high: int | None = None) -> go.Figure:
    """Draw a chart; for a projector on a screen so ``high`` (px), with type that grows with it."""
    picture = figure(look, height=560 if high else 380, xaxis=level_names(look))
    if high:  # before drawing: what is drawn may ask for the size of type
        size = max(round(high * LARGE), 12)
        picture.update_layout(font={"size": size}, margin={"t": size * 2}, height=None)
        picture.update_xaxes(tickfont={"size": size})
        picture.update_yaxes(tickfont={"size": max(round(high * SMALLER), 11)})
    if chart.kind == "bars":
        _bars(picture, chart, look, wrap_at=_room(chart) if high else WRAP_AT)
    else:
        {"pareto": _pareto, "waterfall": _waterfall, "line": _line}[chart.kind](picture, chart, look)
    return picture


def _room(chart: Chart) -> int:
    """Return the letters of a name that fit in a line under a projected picture."""
    return max(WRAP_AT, LINE // max(len(chart.categories), 1))


def _names(chart: Chart, look: Look, wrap_at: int = WRAP_AT) -> list[str]:
    if look.narrow:  # they stand upright there, in one line each
        return unique([shortened(name) for name in chart.categories])
    wrapped = (textwrap.wrap(name, wrap_at, break_long_words=wrap_at > 1) for name in chart.categories)
    return ["<br>".join(lines) or " " for lines in wrapped]


def _axis(picture: go.Figure, chart: Chart, high: float, low: float = 0) -> None:
    """Set the value axis: from the chart's floor in round steps, with room above for labels."""
    step = _step((high - min(low, chart.floor)) / 4 if not chart.floor else (high - chart.floor) / 4)
    top, bottom = high + step * 0.6, chart.floor or min(low * 1.15, 0)
    ticks = {"tickformat": ",.0f", "dtick": step, "tick0": 0}
    if chart.unit == "$":
        ticks = dollar_ticks(bottom, top, step)
    picture.update_yaxes(range=[bottom, top], **ticks)


def _bars(picture: go.Figure, chart: Chart, look: Look, *, wrap_at: int) -> None:
    """Draw bars with their values; where all go down, the names stand above them, out of the labels' way."""
    (values,) = chart.series.values()
    known = [value or 0.0 for value in values]
    change = chart.rise_is_good
    colors = [look.bad if change and value < 0 else look.good if change else look.main for value in known]
    picture.add_trace(
        go.Bar(
            x=_names(chart, look, wrap_at), y=values, marker={"color": colors}, showlegend=False, width=0.6,
            text=[_labeled(value, change=change) for value in known], textposition="outside",
            cliponaxis=False,
        )
    )  # fmt: skip
    down = min(known) < 0 and max(known) <= 0
    _axis(picture, chart, 0.0 if down else max([*known, 1.0]), min([*known, 0.0]))
    if down:
        picture.update_xaxes(side="top")
        picture.update_yaxes(range=[min(known) * 1.25, 0])


def _pareto(picture: go.Figure, chart: Chart, look: Look) -> None:
    amounts, shares = chart.series.values()
    names = _names(chart, look, min(WRAP_AT, LINE // max(len(chart.categories), 1)))
    picture.update_xaxes(tickangle=None)  # on a phone ten names have to lean over
    colors = [look.main if index < 3 else look.pale for index in range(len(amounts))]
    edges = [look.main if index < 3 else look.pale_edge for index in range(len(amounts))]
    marker = {"color": colors, "line": {"color": edges, "width": 1}}
    picture.add_trace(go.Bar(x=names, y=amounts, marker=marker, name="At-risk revenue"))
    line = {"color": look.accent, "width": 3}
    picture.add_trace(
        go.Scatter(
            x=names, y=shares, yaxis="y2", mode="lines+markers", line=line, marker={"size": 9},
            name="Running share of the total",
        )
    )  # fmt: skip
    high = max((amount for amount in amounts if amount is not None), default=1)
    step = _step(high / 4)
    picture.update_yaxes(range=[0, step * 4.2], **dollar_ticks(0, step * 4, step))
    size = picture.layout.yaxis.tickfont.size
    second = {"overlaying": "y", "side": "right", "range": [0, 105], "dtick": 25, "ticksuffix": "%"}
    picture.update_layout(
        yaxis2={**second, "showgrid": False, "tickfont": {"size": size}},
        showlegend=True,
        legend={"font": {"size": picture.layout.font.size}},
    )


def _step(least: float) -> float:
    """Return the next round step: 1, 2, 2.5 or 5 times a power of ten."""
    power = float(10 ** (len(str(int(max(least, 1)))) - 1))
    return next((power * f for f in (1, 2, 2.5, 5, 10) if power * f >= least), power * 10)


def _waterfall(picture: go.Figure, chart: Chart, look: Look) -> None:
    (values,) = chart.series.values()
    measures = ["absolute", *["relative"] * (len(values) - 2), "total"]
    picture.add_trace(
        go.Waterfall(
            x=_names(chart, look),
            y=values,
            measure=measures,
            increasing={"marker": {"color": look.good if chart.rise_is_good else look.bad}},
            decreasing={"marker": {"color": look.bad if chart.rise_is_good else look.good}},
            totals={"marker": {"color": look.main}},
            connector={"line": {"color": look.pale_edge}},
            text=[
                _labeled(value or 0, change=0 < index < len(values) - 1) for index, value in enumerate(values)
            ],
            textposition="outside",
            cliponaxis=False,
            showlegend=False,
        )
    )
    levels = [values[0] or 0.0]
    for value in values[1:-1]:
        levels.append(levels[-1] + (value or 0.0))
    _axis(picture, chart, max([*levels, 1.0]), min([*levels, 0.0]))


def _labeled(value: float, *, change: bool = False) -> str:
    sign = "-" if value < 0 else "+" if change and value > 0 else ""
    return f"{sign}${abs(value):,.0f}"


def _line(picture: go.Figure, chart: Chart, look: Look) -> None:
    index, low, high = chart.series.values()
    names = _names(chart, look, 1)  # a word a line: six waves stand beside one another on a phone
    band = {"mode": "lines", "line": {"width": 0}, "hoverinfo": "skip"}
    picture.add_trace(go.Scatter(x=names, y=high, **band, showlegend=False))
    band |= {"fill": "tonexty", "fillcolor": look.pale}
    picture.add_trace(go.Scatter(x=names, y=low, **band, name="95% interval"))
    picture.add_trace(
        go.Scatter(
            x=names, y=index, mode="lines+markers+text", line={"color": look.main, "width": 4},
            text=[f"{value:.0f}" for value in index], textposition="top center", name="Index",
            cliponaxis=False, marker={"size": 11},
        )
    )  # fmt: skip
    bottom, top = span(chart)
    picture.update_yaxes(range=[bottom, top], dtick=50 if top - bottom <= 300 else 250, tick0=0)
    picture.update_layout(showlegend=True, legend={"font": {"size": picture.layout.font.size}})


def span(chart: Chart) -> tuple[float, float]:
    """Return where the axis of an index starts and ends: the intervals with some room, in fifties."""
    known = [value for values in chart.series.values() for value in values if value is not None]
    bottom, top = min(known, default=0.0), max(known, default=1000.0)
    return max(0.0, (bottom - 50) // 50 * 50), min(1000.0, (top + 99) // 50 * 50)

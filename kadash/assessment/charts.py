"""Chart of the program level over time."""

from collections.abc import Sequence
from datetime import date

import plotly.graph_objects as go

from kadash.assessment.queries.assessments import Signed
from kadash.core.figures import figure
from kadash.core.palette import Look
from kadash.standards import Level, program

BELOW = "Below Basic"


def history(look: Look, signed: Sequence[Signed], now: tuple[date, Level | None] | None = None) -> go.Figure:
    """Draw the level of each signed assessment over time, and ``now``'s open one as a hollow mark."""
    names = [BELOW, *(level.name for level in program().levels)]
    chart = figure(
        look,
        height=260,
        yaxis={"tickvals": list(range(len(names))), "ticktext": names, "range": [-0.35, len(names) - 0.65]},
        xaxis={"showgrid": False, "tickformat": "%b %Y"},
    )
    days = [each.signed_on for each in signed]
    ranks = [_rank(each.level) for each in signed]
    chart.add_scatter(
        x=days,
        y=ranks,
        mode="lines+markers",
        line={"shape": "hv", "color": look.main, "width": 3},
        marker={"size": 13, "color": look.main},
        customdata=[
            [each.title, names[rank], each.signed_by] for each, rank in zip(signed, ranks, strict=True)
        ],
        hovertemplate="%{customdata[0]}: <b>%{customdata[1]}</b><br>signed by %{customdata[2]}, "
        "%{x|%b %e, %Y}<extra></extra>",
    )
    if now is not None:
        day, level = now
        _add_open(chart, look, [*days[-1:], day], [*ranks[-1:], _rank(level)], names[_rank(level)])
    return chart


def _add_open(chart: go.Figure, look: Look, days: list[date], ranks: list[int], level: str) -> None:
    """Draw the open assessment: a dotted way from the last signed one to a hollow mark."""
    chart.add_scatter(
        x=days,
        y=ranks,
        mode="lines+markers+text",
        line={"shape": "hv", "color": look.pale_edge, "width": 2, "dash": "dot"},
        marker={
            "size": [0] * (len(days) - 1) + [13],
            "symbol": "circle-open",
            "color": look.main,
            "line": {"width": 3},
        },
        text=[""] * (len(days) - 1) + ["not signed"],
        textposition="top center",
        textfont={"size": 13, "color": look.quiet},
        hovertemplate=f"Open assessment: <b>{level}</b><extra></extra>",
    )


def _rank(level: Level | None) -> int:
    return level.rank if level else 0

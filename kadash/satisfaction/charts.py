"""The room's pictures: a frame in, a plotly figure out. Screen and briefing draw the same.

Marks stand on 1,000 points; an axis shows the part of it where the marks lie, in steps of 100. What is
not known has no dot, and what may not be shown is not in the frame.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from kadash.core.figures import EVERY_NAME, figure, names_axis, shortened
from kadash.core.money import shown
from kadash.core.palette import Look
from kadash.satisfaction.rules.drivers import Drivers
from kadash.satisfaction.rules.quadrant import Corner

ROW = 44
LARGEST_DOT = 46


def trend(table: pd.DataFrame, look: Look) -> go.Figure:
    """Draw the index by wave with its interval.

    ``table`` has ``wave, index, low, high, n, asked``, oldest first; the latest wave stands out.
    """
    rows = table[table["index"].notna()]
    last = [index == len(rows) - 1 for index in range(len(rows))]
    picture = figure(look, xaxis=names_axis(look, len(rows)))
    picture.add_scatter(
        x=list(rows["wave"]),
        y=list(rows["index"]),
        mode="lines+markers",
        line={"color": look.pale_edge, "width": 2},
        marker={"size": 11, "color": [look.main if each else look.pale_edge for each in last]},
        error_y=_bars(rows, look),
        customdata=_said(rows),
        hovertemplate="<b>%{x}</b><br>%{y:,.0f} points%{customdata[0]}<br>%{customdata[1]}<extra></extra>",
    )
    # The figures stand above the bars, where they cross neither line nor bar.
    picture.add_scatter(
        x=list(rows["wave"]),
        y=[i if pd.isna(h) else h for h, i in zip(rows["high"], rows["index"], strict=True)],
        mode="text",
        text=[
            f"<b>{value:,.0f}</b>" if each else f"{value:,.0f}"
            for value, each in zip(rows["index"], last, strict=True)
        ],
        textposition="top center",
        textfont={"color": look.ink},
        hoverinfo="skip",
    )
    low, high = _span(rows, wide=True)
    picture.update_layout(
        yaxis={"range": [low, high], "dtick": 100, "title": {"text": "points of 1,000"}},
        xaxis={"range": [-0.4, max(len(rows) - 0.4, 0.6)]},
    )
    return picture


def intervals(
    table: pd.DataFrame, look: Look, *, before: Mapping[str, float] | None = None, name: str = "label"
) -> go.Figure:
    """Draw one row per group or factor: the mark as a dot, its interval as a bar, the wave before as a ring.

    ``table`` has the column ``name`` and ``index, low, high, n, asked``; rows without an index are left out.
    """
    rows = table[table["index"].notna()].iloc[::-1]
    names = [shortened(str(row), 32) for row in rows[name]]
    picture = figure(look, height=ROW * max(len(rows), 1) + 72, yaxis={**EVERY_NAME, "showgrid": False})
    earlier = [(before or {}).get(str(row)) for row in rows[name]]
    if any(value is not None for value in earlier):
        picture.add_scatter(
            x=earlier,
            y=names,
            mode="markers",
            name="the wave before",
            marker={"size": 12, "symbol": "circle-open", "color": look.pale_edge, "line": {"width": 2}},
            hovertemplate="<b>%{y}</b><br>%{x:,.0f} points in the wave before<extra></extra>",
        )
    picture.add_scatter(
        x=list(rows["index"]),
        y=names,
        mode="markers",
        name="this wave, with its interval",
        marker={"size": 12, "color": look.main},
        error_x=_bars(rows, look),
        customdata=_said(rows),
        hovertemplate="<b>%{y}</b><br>%{x:,.0f} points%{customdata[0]}<br>%{customdata[1]}<extra></extra>",
    )
    low, high = _span(rows, more=[value for value in earlier if value is not None])
    picture.update_layout(
        showlegend=len(picture.data) > 1,
        xaxis={"range": [low, high], "dtick": 100, "showgrid": True, "title": {"text": "points of 1,000"}},
    )
    return picture


def drivers(found: Drivers, look: Look) -> go.Figure:
    """Draw each factor's correlation with the overall mark and its interval; pale where it may be none."""
    rows = found.drivers[::-1]
    names = [shortened(driver.factor, 32) for driver in rows]
    colors = [look.main if driver.told else look.pale_edge for driver in rows]
    picture = figure(look, height=ROW * max(len(rows), 1) + 72, yaxis={**EVERY_NAME, "showgrid": False})
    for driver, label, color in zip(rows, names, colors, strict=True):
        picture.add_scatter(
            x=[driver.low, driver.high], y=[label, label], mode="lines",
            line={"color": color, "width": 2}, hoverinfo="skip",
        )  # fmt: skip
    picture.add_scatter(
        x=[driver.correlation for driver in rows],
        y=names,
        mode="markers",
        marker={
            "size": 12,
            "color": colors,
            "symbol": ["circle" if driver.told else "circle-open" for driver in rows],
            "line": {"width": 2},
        },
        customdata=[[f"{d.low:.2f} to {d.high:.2f}", _place(d.best_place, d.worst_place)] for d in rows],
        hovertemplate="<b>%{y}</b><br>%{x:.2f} (%{customdata[0]})<br>%{customdata[1]}<extra></extra>",
    )
    lowest = min([0.0, *(driver.low for driver in rows)])
    picture.update_layout(
        xaxis={
            "range": [math.floor(lowest * 4) / 4 - 0.02, 1.02],
            "dtick": 0.25,
            "showgrid": True,
            "zeroline": True,
            "zerolinecolor": look.quiet,
            "title": {"text": "rank correlation with overall satisfaction"},
        }
    )
    return picture


def quadrant(table: pd.DataFrame, look: Look, *, points: float, mobility: float) -> go.Figure:
    """Draw satisfaction against mobility; the area of a dot is the at-risk revenue.

    ``table`` has ``name, points, mobility, at_risk_cents, corner``. ``points`` and ``mobility`` are the two
    lines that make the corners. The corner that wants attention is filled with the warning color and named.
    """
    picture = figure(look, height=480, margin={"l": 8, "r": 8, "t": 36, "b": 8, "pad": 4})
    money = table["at_risk_cents"].astype(float)
    largest = float(money.max()) if money.notna().any() and money.max() > 0 else 1.0
    for corner in Corner:
        rows = table[table["corner"] == corner]
        urgent = corner is Corner.BELOW_MOBILE
        named = rows["name"].map(lambda text: shortened(str(text), 22)) if urgent else [""] * len(rows)
        picture.add_scatter(
            x=list(rows["mobility"]),
            y=list(rows["points"]),
            mode="markers+text",
            name=corner.value,
            text=list(named),
            textposition="top center",
            textfont={"size": 12, "color": look.ink},
            marker={
                "size": [_dot(cents, largest) for cents in rows["at_risk_cents"]],
                "color": look.bad if urgent else look.pale,
                "line": {"width": 1, "color": look.bad if urgent else look.pale_edge},
                "opacity": 0.85,
            },
            customdata=[[row.name_, shown(row.cents)] for row in _named(rows)],
            hovertemplate="<b>%{customdata[0]}</b><br>%{y:,.0f} points · mobility %{x:.2f}"
            "<br>at risk %{customdata[1]}<extra></extra>",
        )
    line = {"color": look.quiet, "width": 1, "dash": "dot"}
    picture.add_hline(y=points, line=line)
    picture.add_vline(x=mobility, line=line)
    _name_corners(picture, look)
    low, high = _span(table.rename(columns={"points": "index"}), wide=True)
    most = max([float(mobility), *(float(value) for value in table["mobility"])], default=0.5)
    picture.update_layout(
        xaxis={
            "range": [-0.03, min(1.05, most + 0.12)],
            "title": {"text": "mobility factor"},
            "showgrid": True,
        },
        yaxis={"range": [low, high], "dtick": 100, "title": {"text": "points of 1,000"}},
    )
    return picture


def _name_corners(picture: go.Figure, look: Look) -> None:
    for corner, x, y in (
        (Corner.BELOW_MOBILE, 1, 0), (Corner.BELOW_TIED, 0, 0),
        (Corner.ABOVE_MOBILE, 1, 1), (Corner.ABOVE_TIED, 0, 1),
    ):  # fmt: skip
        urgent = corner is Corner.BELOW_MOBILE
        picture.add_annotation(
            text=f"<b>{corner.value}</b>" if urgent else corner.value,
            x=x, y=y, xref="paper", yref="paper", showarrow=False,
            xanchor="right" if x else "left", yanchor="bottom",
            font={"size": 13, "color": look.bad if urgent else look.quiet},
        )  # fmt: skip


def _named(rows: pd.DataFrame) -> Sequence[Any]:
    renamed = rows.rename(columns={"name": "name_", "at_risk_cents": "cents"})
    return list(renamed[["name_", "cents"]].itertuples())


def _dot(cents: object, largest: float) -> float:
    """Return a diameter whose area is the money; accounts without any keep a small dot."""
    if cents is None or pd.isna(cents):
        return 8.0
    return max(8.0, LARGEST_DOT * math.sqrt(max(float(cents), 0.0) / largest))  # type: ignore[arg-type]


def _bars(rows: pd.DataFrame, look: Look) -> dict[str, object]:
    up = [0.0 if pd.isna(h) else h - i for h, i in zip(rows["high"], rows["index"], strict=True)]
    down = [0.0 if pd.isna(low) else i - low for low, i in zip(rows["low"], rows["index"], strict=True)]
    return {
        "type": "data", "symmetric": False, "array": up, "arrayminus": down,
        "color": look.pale_edge, "thickness": 2, "width": 5,
    }  # fmt: skip


def _said(rows: pd.DataFrame) -> list[list[str]]:
    return [
        [
            "" if pd.isna(row.low) else f" ({row.low:,.0f} to {row.high:,.0f})",
            f"{row.n:,.0f} answered" if pd.isna(row.asked) else f"{row.n:,.0f} of {row.asked:,.0f} answered",
        ]
        for row in rows.itertuples()
    ]


def _place(best: int, worst: int) -> str:
    return f"place {best}" if best == worst else f"place {best} to {worst}: not settled"


def _span(rows: pd.DataFrame, *, more: Sequence[float] = (), wide: bool = False) -> tuple[float, float]:
    """Return the hundreds around the marks and their intervals, at least three of them."""
    columns = [rows[name].astype(float) for name in ("index", "low", "high") if name in rows]
    values = [float(v) for v in pd.concat(columns).dropna()] + list(more) if columns else []
    if not values:
        return 0.0, 1000.0
    margin = 60 if wide else 20
    low = max(0, math.floor((min(values) - margin) / 100) * 100)
    high = min(1000, math.ceil((max(values) + margin) / 100) * 100)
    while high - low < 300:
        low, high = max(0, low - 100), min(1000, high + 100)
    return float(low), float(high) + (15 if high == 1000 else 0)

"""What changed, and what could: the bridge as a waterfall, the ranks with their ranges.

Figures may be cached: whoever gets one doesn't change it.
"""

from collections.abc import Sequence
from decimal import Decimal

import plotly.graph_objects as go

from kadash.at_risk.rules.bridge import Bridge
from kadash.at_risk.rules.certainty import RankRange
from kadash.core.figures import compact, dollars, figure, shortened, steps, unique
from kadash.core.money import shown
from kadash.core.palette import Look

MOST_ROWS = 40
LABEL_ROOM = 0.4
"""Of a step, above the highest bar, for its label."""


def waterfall(bridge: Bridge, look: Look, *, before: str, after: str) -> go.Figure:
    """Draw the bridge between two totals; ``before`` and ``after`` name the dates.

    A rise of what is at risk has the accent color and a plus, a fall the good one and a minus.
    """
    words = [before, *(part.cause.capitalize() for part in bridge.parts), after]
    amounts = [bridge.before_cents, *(part.amount_cents for part in bridge.parts), bridge.after_cents]
    ends = (0, len(words) - 1)
    levels = _levels(bridge)
    low, high, step = steps(max(levels), lowest=min(levels))
    picture = figure(look, margin={"t": 28}, uniformtext={"minsize": 11, "mode": "show"})
    picture.add_waterfall(
        x=words,
        y=[dollars(cents) for cents in amounts],
        measure=["absolute", *["relative"] * len(bridge.parts), "total"],
        text=[compact(cents, sign=place not in ends) for place, cents in enumerate(amounts)],
        textposition="outside",
        textfont={"size": 13, "color": look.ink},
        cliponaxis=False,
        connector={"line": {"color": look.pale_edge, "width": 1}},
        increasing={"marker": {"color": look.accent}},
        decreasing={"marker": {"color": look.good}},
        totals={"marker": {"color": look.main}},
        customdata=[shown(cents) for cents in amounts],
        hovertemplate="<b>%{x}</b><br>%{customdata}<extra></extra>",
    )
    picture.update_layout(
        yaxis={
            "range": [low, high + step * LABEL_ROOM],
            "tick0": 0,
            "dtick": step,
            "tickprefix": "$",
            "tickformat": "~s",
        }
    )
    return picture


def rank_ranges(ranges: Sequence[RankRange], look: Look, *, most: int = MOST_ROWS) -> go.Figure:
    """Draw each account's rank and the places it takes in most draws, rank 1 on top."""
    rows = list(ranges[:most])
    names = unique([shortened(each.name, 22) for each in rows])
    picture = figure(look, height=max(200, 90 + 26 * len(rows)), showlegend=any(r.unsettled for r in rows))
    for unsettled in (False, True):
        _add_ranges(
            picture,
            look,
            [(name, each) for name, each in zip(names, rows, strict=True) if each.unsettled == unsettled],
            unsettled=unsettled,
        )
    worst = max((each.worst for each in rows), default=1)
    _, _, step = steps(worst, at_most=8)
    picture.update_layout(
        xaxis={
            "range": [0.4, worst + 0.6],
            "tick0": 0,
            "dtick": 5 if step == 2.5 else max(1, step),  # ranks are whole
            "showgrid": True,
            "title": {"text": "rank"},
        },
        yaxis={
            "type": "category",
            "categoryorder": "array",
            "categoryarray": names,
            "autorange": "reversed",
            "showgrid": False,
        },
    )
    return picture


def _add_ranges(
    picture: go.Figure, look: Look, rows: Sequence[tuple[str, RankRange]], *, unsettled: bool
) -> None:
    """Draw settled ranks as dots, unsettled ones as open diamonds: not by color alone."""
    color = look.accent if unsettled else look.main
    picture.add_scatter(
        x=[each.rank for _, each in rows],
        y=[name for name, _ in rows],
        mode="markers",
        name="may swap with the next" if unsettled else "settled",
        cliponaxis=False,
        marker={
            "size": 10,
            "symbol": "diamond-open" if unsettled else "circle",
            "color": color,
            "opacity": 1,
            "line": {"width": 2 if unsettled else 0},
        },
        error_x={
            "type": "data",
            "symmetric": False,
            "array": [each.worst - each.rank for _, each in rows],
            "arrayminus": [each.rank - each.best for _, each in rows],
            "color": color if unsettled else look.pale_edge,
            "thickness": 3,
            "width": 0,
        },
        customdata=[[each.name, each.best, each.worst] for _, each in rows],
        hovertemplate="<b>%{customdata[0]}</b><br>rank %{x}, most likely %{customdata[1]} to "
        "%{customdata[2]}<extra></extra>",
    )


def _levels(bridge: Bridge) -> list[float]:
    level: Decimal = bridge.before_cents
    levels = [level]
    for part in bridge.parts:
        level += part.amount_cents
        levels.append(level)
    return [dollars(cents) for cents in levels]

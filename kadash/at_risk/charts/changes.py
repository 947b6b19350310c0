"""Bridge and scenario as waterfalls, and ranks with their ranges.

Figures may be cached: whoever gets one doesn't change it.
"""

from collections.abc import Sequence
from decimal import Decimal

import plotly.graph_objects as go

from kadash.at_risk.rules.bridge import Bridge, Part
from kadash.at_risk.rules.certainty import SETTLED, SWAPS, VARIES, RankRange
from kadash.at_risk.rules.what_if import Steps
from kadash.core.figures import EVERY_NAME, compact, dollar_ticks, dollars, figure, shortened, steps, unique
from kadash.core.money import shown, signed
from kadash.core.palette import Look

MOST_ROWS = 40
LABEL_ROOM = 0.4
"""Of a step, above the highest bar, for its label."""


def waterfall(bridge: Bridge, look: Look, *, before: str, after: str) -> go.Figure:
    """Draw the bridge between two totals; ``before`` and ``after`` name the dates.

    Net revenue is one step, with its two parts in its name. A rise of what is at risk has the accent
    color and a plus, a fall the good one and a minus.
    """
    words = [before, *(_told(part) for part in bridge.parts), after]
    amounts = [bridge.before_cents, *(part.amount_cents for part in bridge.parts), bridge.after_cents]
    return _stepped(words, amounts, look, rise=look.accent, fall=look.good)


def _told(part: Part) -> str:
    """Return a step's name; under net revenue stand its two parts."""
    inside = [f"{name} {compact(cents, sign=True)}" for name, cents in part.inside if cents]
    return "<br>".join([part.cause.capitalize(), *inside])


def scenario_steps(steps: Steps, look: Look) -> go.Figure:
    """Draw a scenario: from what is there today by its causes to what is left; a loss goes down."""
    words = ["Today", *(cause for cause, _ in steps.parts), "Then"]
    before, after = steps.before_cents or Decimal(0), steps.after_cents or Decimal(0)
    amounts = [before, *(amount for _, amount in steps.parts), after]
    rise, fall = (look.good, look.bad) if steps.rise_is_good else (look.accent, look.good)
    return _stepped(words, amounts, look, rise=rise, fall=fall)


def _stepped(
    words: Sequence[str], amounts: Sequence[Decimal], look: Look, *, rise: str, fall: str
) -> go.Figure:
    """Draw a waterfall of amounts in cents, the first and the last of which are totals."""
    ends = (0, len(words) - 1)
    levels = _levels(amounts)
    low, high, step = steps(max(levels), lowest=min(levels))
    picture = figure(look, xaxis=EVERY_NAME, margin={"t": 28}, uniformtext={"minsize": 11, "mode": "show"})
    picture.add_waterfall(
        x=words,
        y=[dollars(cents) for cents in amounts],
        measure=["absolute", *["relative"] * (len(words) - 2), "total"],
        text=[compact(cents, sign=index not in ends) for index, cents in enumerate(amounts)],
        textposition="outside",
        textfont={"size": 13, "color": look.ink},
        cliponaxis=False,
        connector={"line": {"color": look.pale_edge, "width": 1}},
        increasing={"marker": {"color": rise}},
        decreasing={"marker": {"color": fall}},
        totals={"marker": {"color": look.main}},
        customdata=[
            shown(cents) if index in ends else signed(cents, places=2) for index, cents in enumerate(amounts)
        ],
        hovertemplate="<b>%{x}</b><br>%{customdata}<extra></extra>",
    )
    picture.update_layout(
        yaxis={
            "range": [low, high + step * LABEL_ROOM],
            **dollar_ticks(low, high, step),
        }
    )
    return picture


def rank_ranges(ranges: Sequence[RankRange], look: Look, *, most: int = MOST_ROWS) -> go.Figure:
    """Draw each account's rank and the places it takes in most draws, rank 1 on top."""
    rows = list(ranges[:most])
    names = unique([shortened(row.name, 28) for row in rows])
    picture = figure(
        look, height=max(200, 90 + 26 * len(rows)), showlegend=any(r.standing != SETTLED for r in rows)
    )
    for standing in (SETTLED, VARIES, SWAPS):
        chosen = [(name, row) for name, row in zip(names, rows, strict=True) if row.standing == standing]
        if chosen:
            _add_ranges(picture, look, chosen, standing)
    worst = max((row.worst for row in rows), default=1)
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
            **EVERY_NAME,
            "categoryorder": "array",
            "categoryarray": names,
            "autorange": "reversed",
            "showgrid": False,
        },
    )
    return picture


def _add_ranges(picture: go.Figure, look: Look, rows: Sequence[tuple[str, RankRange]], standing: str) -> None:
    """Draw settled ranks as dots, others as rings, what may swap as open diamonds: not by color alone."""
    color = look.accent if standing == SWAPS else look.main
    picture.add_scatter(
        x=[rank_range.rank for _, rank_range in rows],
        y=[name for name, _ in rows],
        mode="markers",
        name=standing,
        cliponaxis=False,
        marker={
            "size": 10,
            "symbol": {SETTLED: "circle", VARIES: "circle-open", SWAPS: "diamond-open"}[standing],
            "color": color,
            "opacity": 1,
            "line": {"width": 0 if standing == SETTLED else 2},
        },
        error_x={
            "type": "data",
            "symmetric": False,
            "array": [rank_range.worst - rank_range.rank for _, rank_range in rows],
            "arrayminus": [rank_range.rank - rank_range.best for _, rank_range in rows],
            "color": color if standing == SWAPS else look.pale_edge,
            "thickness": 3,
            "width": 0,
        },
        customdata=[[rank_range.name, rank_range.best, rank_range.worst] for _, rank_range in rows],
        hovertemplate="<b>%{customdata[0]}</b><br>rank %{x}, most likely %{customdata[1]} to "
        "%{customdata[2]}<extra></extra>",
    )


def _levels(amounts: Sequence[Decimal]) -> list[float]:
    """Return the total before and after each change, in dollars."""
    level = amounts[0]
    levels = [level]
    for amount in amounts[1:-1]:
        level += amount
        levels.append(level)
    return [dollars(cents) for cents in levels]

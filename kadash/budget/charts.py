"""Charts of the budget. The screen and the documents draw the same.

Titles stand outside the figure. Figures may be cached: whoever gets one doesn't change it. Amounts are
cents and are drawn in dollars.
"""

import math
import textwrap
from collections.abc import Mapping, Sequence
from decimal import Decimal

import plotly.graph_objects as go

from kadash.budget.rules.comparison import Step
from kadash.budget.rules.spending import Usage
from kadash.budget.rules.summary import Summary
from kadash.budget.rules.worth import ProgramCost
from kadash.core.figures import (
    EVERY_NAME,
    HEIGHT,
    dollar_ticks,
    dollars,
    figure,
    level_names,
    shortened,
    steps,
    unique,
)
from kadash.core.money import shown
from kadash.core.palette import Look
from kadash.roadmap.rules import codes

BAR = 30
"""Height of a bar with its gap, in pixels."""
NOTHING = "No objective"
HEADROOM = 1.12


def money_to_goals(summary: Summary, titles: Mapping[str, str], look: Look) -> go.Figure:
    """Draw where the money goes: from categories on the left to the goals (first level) that it serves.

    The orphan amount flows to its own node, in the accent color and named.
    """
    flows = _flows(summary)
    sources = list(dict.fromkeys(category for category, _ in flows))
    goals = sorted({goal for _, goal in flows if goal is not None}, key=codes.order)
    targets = [*goals, *([None] if any(goal is None for _, goal in flows) else [])]
    place: dict[tuple[str, str | None], int] = {("from", name): at for at, name in enumerate(sources)}
    place |= {("to", goal): len(sources) + at for at, goal in enumerate(targets)}
    labels = [
        *(f"{name}<br>{_total(flows, category=name)}" for name in sources),
        *(f"{_goal_name(goal, titles)}<br>{_total(flows, goal=goal)}" for goal in targets),
    ]
    picture = figure(look, height=HEIGHT + 20)
    picture.add_sankey(
        arrangement="snap",
        node={
            "label": labels,
            "color": [look.main] * len(sources)
            + [look.accent if goal is None else look.main for goal in targets],
            "line": {"width": 0},
            "thickness": 14,
            "pad": 24,
            "hovertemplate": "%{label}<extra></extra>",
        },
        link={
            "source": [place["from", category] for category, _ in flows],
            "target": [place["to", goal] for _, goal in flows],
            "value": [dollars(cents) for cents in flows.values()],
            "color": [_soft(look.accent if goal is None else look.pale_edge) for _, goal in flows],
            "hovertemplate": "%{source.label} → %{target.label}: $%{value:,.0f}<extra></extra>",
        },
        textfont={"color": look.ink, "size": 13},
    )
    picture.update_layout(margin={"l": 8, "r": 8, "t": 8, "b": 16})
    return picture


def waterfall(changes: Sequence[Step], look: Look) -> go.Figure:
    """Draw the steps from one budget to another; each bar carries its amount, so color is not alone."""
    low, high, step = _waterfall_axis(changes)
    picture = figure(look, xaxis=level_names(look))
    picture.add_waterfall(
        x=unique([shortened(one.label) if look.narrow else _wrapped(one.label) for one in changes]),
        y=[dollars(one.cents) for one in changes],
        measure=["absolute" if one.is_total else "relative" for one in changes],
        text=[_signed(one) for one in changes],
        textposition="outside",
        textfont={"color": look.ink},
        cliponaxis=False,
        customdata=[one.label for one in changes],
        hovertemplate="<b>%{customdata}</b><br>%{text}<extra></extra>",
        connector={"line": {"color": look.pale_edge, "width": 1}},
        increasing={"marker": {"color": look.accent}},
        decreasing={"marker": {"color": look.good}},
        totals={"marker": {"color": look.main}},
    )
    picture.update_yaxes(
        range=[low, high + (high - low) * (HEADROOM - 1)],
        **dollar_ticks(low, high, step),
    )
    return picture


def waterfall_starts_at(changes: Sequence[Step]) -> float:
    """Return the dollars at which the waterfall's axis begins: above 0 where the changes are small."""
    return _waterfall_axis(changes)[0]


def used(
    rows: Sequence[Usage], look: Look, *, forecasts: Mapping[str, Decimal | None] | None = None
) -> go.Figure:
    """Draw what is spent (strong) on what was planned (pale) for each line that has either, largest first.

    ``forecasts`` (by the line's key) adds a diamond where the year is expected to end.
    """
    known = [row for row in rows if row.actual_cents or row.budget_cents]
    known.sort(key=lambda row: max(row.actual_cents, row.budget_cents or Decimal(0)))
    names = unique([shortened(_line_name(row), 34) for row in known])
    ends = [dollars((forecasts or {}).get(row.key) or Decimal(0)) for row in known]
    highest = max(
        [dollars(max(row.actual_cents, row.budget_cents or Decimal(0))) for row in known] + ends + [0]
    )
    low, high, step = steps(highest, lowest=min([dollars(row.actual_cents) for row in known] + [0]))
    picture = figure(look, height=max(len(known), 3) * BAR + 70, barmode="overlay", showlegend=True)
    picture.add_bar(
        name="Budget",
        x=[dollars(row.budget_cents or Decimal(0)) for row in known],
        y=names,
        orientation="h",
        marker={"color": look.pale, "line": {"color": look.pale_edge, "width": 1}},
        hovertemplate="<b>%{y}</b><br>Budget %{x:$,.2f}<extra></extra>",
    )
    picture.add_bar(
        name="Actual",
        x=[dollars(row.actual_cents) for row in known],
        y=names,
        orientation="h",
        width=0.4,
        marker={"color": look.main},
        hovertemplate="<b>%{y}</b><br>Actual %{x:$,.2f}<extra></extra>",
    )
    if forecasts:
        picture.add_scatter(
            name="Forecast",
            x=[end if forecasts.get(row.key) else None for row, end in zip(known, ends, strict=True)],
            y=names,
            mode="markers",
            marker={
                "symbol": "diamond",
                "size": 10,
                "color": look.accent,
                "line": {"width": 1, "color": look.ground},
            },
            hovertemplate="<b>%{y}</b><br>Forecast %{x:$,.2f}<extra></extra>",
        )
    picture.update_xaxes(range=[low, high], showgrid=True, **dollar_ticks(low, high, step))
    picture.update_yaxes(showgrid=False, **EVERY_NAME)
    return picture


def programs(rows: Sequence[ProgramCost], look: Look) -> go.Figure:
    """Draw what each program costs, and say what each of its customers costs."""
    known = list(rows)[::-1]
    low, high, step = steps(max([dollars(row.cents) for row in known] + [0]))
    picture = figure(look, height=max(len(known), 2) * 44 + 50)
    picture.add_bar(
        x=[dollars(row.cents) for row in known],
        y=unique([shortened(row.name, 30) for row in known]),
        orientation="h",
        marker={
            "color": [look.main if row is known[-1] else look.pale for row in known],
            "line": {
                "color": [look.main if row is known[-1] else look.pale_edge for row in known],
                "width": 1,
            },
        },
        text=[_program_says(row) for row in known],
        textposition="outside",
        cliponaxis=False,
        textfont={"color": look.ink},
        hovertemplate="<b>%{y}</b><br>%{text}<extra></extra>",
    )
    picture.update_xaxes(range=[low, high * 1.45], **dollar_ticks(low, high, step))
    picture.update_yaxes(showgrid=False, **EVERY_NAME)
    return picture


def _flows(summary: Summary) -> dict[tuple[str, str | None], Decimal]:
    category = {line.key: line.category for line in summary.lines}
    flows: dict[tuple[str, str | None], Decimal] = {}
    for piece in summary.pieces:
        if piece.cents > 0:
            goal = None if piece.node is None else piece.node.split(".")[0]
            key = (category[piece.key], goal)
            flows[key] = flows.get(key, Decimal(0)) + piece.cents
    return flows


def _total(
    flows: Mapping[tuple[str, str | None], Decimal], *, category: str | None = None, goal: str | None = None
) -> str:
    chosen = [
        cents
        for (source, target), cents in flows.items()
        if (source == category if category else target == goal)
    ]
    return shown(sum(chosen, Decimal(0)), places=0)


def _goal_name(goal: str | None, titles: Mapping[str, str]) -> str:
    if goal is None:
        return NOTHING
    return shortened(f"{goal} {titles.get(goal) or '(untitled)'}", 40)


def _soft(color: str) -> str:
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.35)"


def _waterfall_axis(changes: Sequence[Step]) -> tuple[float, float, float]:
    """Return (low, high, step): from 0, or from closer by where the changes would be slivers."""
    heights = _running(changes)
    lowest, highest = min(heights, default=0.0), max(heights, default=0.0)
    if lowest <= 0 or highest - lowest > highest / 3 or highest == lowest:
        return steps(highest, lowest=lowest)
    _, reach, step = steps((highest - lowest) * 2)
    low = math.floor((highest - reach) / step) * step
    return max(low, 0.0), math.ceil(highest / step) * step, step


def _wrapped(label: str) -> str:
    return "<br>".join(textwrap.wrap(shortened(label, 34), 13)[:3])


def _running(changes: Sequence[Step]) -> list[float]:
    heights, at = [], Decimal(0)
    for change in changes:
        at = change.cents if change.is_total else at + change.cents
        heights.append(dollars(at))
    return heights


def _signed(change: Step) -> str:
    text = shown(change.cents, places=0)
    return text if change.is_total or change.cents < 0 else f"+{text}"


def _line_name(row: Usage) -> str:
    return " ".join(part for part in (row.account_code, row.description) if part)


def _program_says(row: ProgramCost) -> str:
    total = shown(row.cents, places=0)
    if row.per_customer_cents is None or row.customers is None:
        return total
    return f"{total}<br>{shown(row.per_customer_cents)} each"

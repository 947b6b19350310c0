"""A briefing as PDF for print, one page per slide."""

import base64
from pathlib import Path
from typing import Any

from kadash.briefing.charts import span
from kadash.briefing.rules.value import Briefing, Chart, Slide, as_json
from kadash.core.contrast import readable
from kadash.core.palette import LIGHT
from kadash.core.shares import percent
from kadash.core.typeset import pdf as typeset

TEMPLATE = Path(__file__).with_name("briefing.typ")


def pdf(briefing: Briefing) -> bytes:
    """Return the briefing as PDF. Raises NotTypeset."""
    document = as_json(briefing)
    document["color"] = readable(briefing.color, LIGHT.ground)
    document["logo"] = list(base64.b64decode(briefing.logo))
    document["slides"] = [_slide(slide, briefing.foot(slide)) for slide in briefing.slides]
    return typeset(TEMPLATE, document)


def _slide(slide: Slide, foot: str) -> dict[str, Any]:
    return {
        "section": slide.section,
        "title": slide.title,
        "figures": [{"label": figure.label, "text": figure.text} for figure in slide.figures],
        "text": slide.text,
        "notes": slide.notes,
        "foot": foot,
        "grid": None
        if slide.grid is None
        else {"columns": slide.grid.columns, "rows": slide.grid.rows, "right": slide.grid.right},
        "bars": None if slide.chart is None else _bars(slide.chart),
    }


def _bars(chart: Chart) -> dict[str, Any]:
    """Return the chart as horizontal bars with their amounts: from, to and mark as shares of the width.

    ``mark`` is the value inside an interval, None where the bar itself is the value.
    """
    values = [value or 0.0 for value in next(iter(chart.series.values()))]
    spans = _spans(chart, values)
    least, most = _ends(chart, spans)
    width = (most - least) or 1.0
    marks = values if chart.kind == "line" else [None] * len(values)
    rows = zip(chart.categories, spans, marks, _amounts(chart, values), strict=True)
    return {
        "title": chart.caption,
        "rows": [
            {
                "name": name,
                "from": (max(low, least) - least) / width,
                "to": (high - least) / width,
                "mark": None if mark is None else (mark - least) / width,
                "amount": amount,
            }
            for name, (low, high), mark, amount in rows
        ],
    }


def _spans(chart: Chart, values: list[float]) -> list[tuple[float, float]]:
    """Return where each bar starts and ends: steps on what came before, intervals from low to high."""
    if chart.kind == "line":
        _, low, high = chart.series.values()
        return [(a or 0.0, b or 0.0) for a, b in zip(low, high, strict=True)]
    level, spans = 0.0, []
    for index, value in enumerate(values):
        change = chart.kind == "waterfall" and 0 < index < len(values) - 1
        start = level if change else 0.0
        level = start + value if change else value
        spans.append((min(start, level), max(start, level)))
    return spans


def _ends(chart: Chart, spans: list[tuple[float, float]]) -> tuple[float, float]:
    if chart.kind == "line":
        return span(chart)
    least = chart.floor or min((0.0, *(low for low, _ in spans)))
    return least, max((high for _, high in spans), default=1.0)


def _amounts(chart: Chart, values: list[float]) -> list[str]:
    """Return what stands beside each bar: its amount, and the running share or the interval."""
    others = list(chart.series.values())[1:]
    if chart.kind == "pareto":
        return [
            f"{_dollars(v)} · {percent(share / 100 if share is not None else None)}"
            for v, share in zip(values, others[0], strict=True)
        ]
    if chart.kind == "line":
        return [f"{v:.0f} ({low:.0f} to {high:.0f})" for v, low, high in zip(values, *others, strict=True)]
    steps = range(1, len(values) - 1) if chart.kind == "waterfall" else range(0)
    return [_dollars(value, change=index in steps) for index, value in enumerate(values)]


def _dollars(value: float, *, change: bool = False) -> str:
    sign = "-" if value < 0 else "+" if change and value > 0 else ""
    return f"{sign}${abs(value):,.0f}"

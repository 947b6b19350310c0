"""A briefing as PDF, made for print: a page a slide."""

from pathlib import Path
from typing import Any

from kadash.briefing.value import Briefing, Chart, Slide, as_json
from kadash.core.typeset import pdf as typeset

TEMPLATE = Path(__file__).with_name("briefing.typ")


def pdf(briefing: Briefing) -> bytes:
    """Return the briefing as PDF. Raises NotTypeset."""
    document = as_json(briefing)
    document["slides"] = [_slide(slide) for slide in briefing.slides]
    return typeset(TEMPLATE, document)


def _slide(slide: Slide) -> dict[str, Any]:
    return {
        "section": slide.section,
        "title": slide.title,
        "figures": [{"label": figure.label, "text": figure.text} for figure in slide.figures],
        "text": slide.text,
        "notes": slide.notes,
        "source": slide.source,
        "grid": None
        if slide.grid is None
        else {"columns": slide.grid.columns, "rows": slide.grid.rows, "right": slide.grid.right},
        "bars": None if slide.chart is None else _bars(slide.chart),
    }


def _bars(chart: Chart) -> dict[str, Any]:
    """Return the chart as horizontal bars with their amounts: from and to as shares of the width."""
    values = [value or 0.0 for value in next(iter(chart.series.values()))]
    level, spans = 0.0, []
    for place, value in enumerate(values):
        change = chart.kind == "waterfall" and 0 < place < len(values) - 1
        start = level if change else 0.0
        level = start + value if change else value
        spans.append((min(start, level), max(start, level), change))
    most = max((high for _, high, _ in spans), default=0.0) or 1.0
    least = min(0.0, *(low for low, _, _ in spans)) if spans else 0.0
    width = most - least
    return {
        "title": chart.title,
        "rows": [
            {
                "name": name,
                "from": (low - least) / width,
                "to": (high - least) / width,
                "amount": _written(value, chart, change),
            }
            for name, value, (low, high, change) in zip(chart.categories, values, spans, strict=True)
        ],
    }


def _written(value: float, chart: Chart, change: bool) -> str:
    sign = "-" if value < 0 else "+" if change and value > 0 else ""
    return f"{sign}${abs(value):,.0f}" if chart.unit == "$" else f"{value:,.0f}"

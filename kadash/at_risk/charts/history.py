"""Charts of one account by month: energy, demand, load factor, revenue, power cost, at-risk revenue.

Frames have a row per month with ``month`` (running number, see ``core.periods.Month``). A month that
is not known leaves a gap. Figures may be cached: whoever gets one doesn't change it.
"""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from kadash.at_risk.charts.table import strong_and_pale
from kadash.core.figures import figure, steps
from kadash.core.palette import Look
from kadash.core.periods import Month

HEIGHT = 280
LATEST = 12


def energy(history: pd.DataFrame, look: Look, *, column: str = "energy_kwh", unit: str = "kWh") -> go.Figure:
    """Draw monthly use (``column``), the latest 12 months strong, the ones before pale.

    Water is drawn with ``column="water_gallons", unit="gal"``.
    """
    rows = _filled(history)
    values = _floats(rows[column])
    picture = figure(look, height=HEIGHT, bargap=0.15)
    picture.add_bar(
        x=_days(rows),
        y=values,
        marker=strong_and_pale(look, [index >= len(rows) - LATEST for index in range(len(rows))]),
        hovertemplate=f"%{{x|%b %Y}}<br><b>%{{y:,.0f}} {unit}</b><extra></extra>",
    )
    return _months_axis(picture, values, unit)


def demand(history: pd.DataFrame, look: Look) -> go.Figure:
    """Draw metered peak (``metered_kw``) as a line and billed demand (``billed_kw``) as a dashed step."""
    rows = _filled(history)
    metered, billed = _floats(rows["metered_kw"]), _floats(rows["billed_kw"])
    picture = figure(look, height=HEIGHT, showlegend=any(v is not None for v in billed))
    if any(value is not None for value in billed):
        picture.add_scatter(
            x=_days(rows),
            y=billed,
            mode="lines",
            name="billed",
            line={"color": look.accent, "width": 2, "dash": "dash", "shape": "hvh"},
            hovertemplate="%{x|%b %Y}<br>billed <b>%{y:,.0f} kW</b><extra></extra>",
        )
    picture.add_scatter(
        x=_days(rows),
        y=metered,
        mode="lines+markers",
        name="metered",
        line={"color": look.main, "width": 2.5},
        marker={"size": 6},
        hovertemplate="%{x|%b %Y}<br>metered <b>%{y:,.0f} kW</b><extra></extra>",
    )
    return _months_axis(picture, [*metered, *billed], "kW")


def load_factor(history: pd.DataFrame, look: Look) -> go.Figure:
    """Draw the monthly load factor (``load_factor``, 0 to 1)."""
    rows = _filled(history)
    picture = figure(look, height=HEIGHT)
    picture.add_scatter(
        x=_days(rows),
        y=_floats(rows["load_factor"]),
        mode="lines+markers",
        line={"color": look.main, "width": 2.5},
        marker={"size": 6},
        hovertemplate="%{x|%b %Y}<br>load factor <b>%{y:.0%}</b><extra></extra>",
    )
    _months_axis(picture, [1.0], None)
    picture.update_layout(yaxis={"range": [0, 1.04], "dtick": 0.25, "tickformat": ".0%"})
    return picture


def revenue(history: pd.DataFrame, look: Look) -> go.Figure:
    """Draw monthly revenue (``revenue_cents``) as bars with the power cost in it (``power_cost_cents``)."""
    rows = _filled(history)
    dollars = [None if v is None else v / 100 for v in _floats(rows["revenue_cents"])]
    costs = [None if v is None else v / 100 for v in _floats(rows["power_cost_cents"])]
    picture = figure(look, height=HEIGHT, bargap=0.15, barmode="overlay", showlegend=True)
    picture.add_bar(
        x=_days(rows),
        y=dollars,
        name="revenue",
        marker={"color": look.pale, "line": {"width": 1, "color": look.pale_edge}},
        hovertemplate="%{x|%b %Y}<br>revenue <b>%{y:$,.2f}</b><extra></extra>",
    )
    if any(cost is not None for cost in costs):
        picture.add_scatter(
            x=_days(rows),
            y=costs,
            name="power cost",
            mode="lines+markers",
            line={"color": look.accent, "width": 2.5},
            marker={"size": 5},
            hovertemplate="%{x|%b %Y}<br>power cost <b>%{y:$,.2f}</b><extra></extra>",
        )
    _months_axis(picture, [*dollars, *costs], None)
    picture.update_layout(yaxis={"tickformat": "$~s"})
    return picture


def exposure(history: pd.DataFrame, look: Look) -> go.Figure:
    """Draw at-risk revenue (``at_risk_cents``) of the 12 months to each ``month``."""
    rows = _filled(history)
    dollars = [None if v is None else v / 100 for v in _floats(rows["at_risk_cents"])]
    picture = figure(look, height=HEIGHT)
    picture.add_scatter(
        x=_days(rows),
        y=dollars,
        mode="lines+markers",
        line={"color": look.main, "width": 2.5},
        marker={"size": 6},
        hovertemplate="12 months to %{x|%b %Y}<br>at risk <b>%{y:$,.2f}</b><extra></extra>",
    )
    _months_axis(picture, dollars, None)
    picture.update_layout(yaxis={"tickformat": "$~s"})
    return picture


def _filled(history: pd.DataFrame) -> pd.DataFrame:
    """Return a row for every month from the first to the last, so that gaps show as gaps."""
    if history.empty:
        return history
    months = range(int(history["month"].min()), int(history["month"].max()) + 1)
    return history.set_index("month").reindex(months).rename_axis("month").reset_index()


def _days(rows: pd.DataFrame) -> list[str]:
    return [Month.from_number(int(number)).first_day.isoformat() for number in rows["month"]]


def _floats(values: pd.Series) -> list[float | None]:
    return [None if pd.isna(value) else float(value) for value in values]


def _months_axis(picture: go.Figure, values: Sequence[float | None], unit: str | None) -> go.Figure:
    known = [value for value in values if value is not None]
    low, high, step = steps(max(known, default=0), lowest=min(known, default=0), at_most=4)
    picture.update_layout(
        xaxis={
            "type": "date",
            "tickformatstops": [
                {"dtickrange": [None, "M1"], "value": "%b\n%Y"},
                {"dtickrange": ["M1", "M6"], "value": "%b\n%Y"},
                {"dtickrange": ["M6", None], "value": "%b %Y"},
            ],
        },
        yaxis={
            "range": [low * 1.04, high * 1.04],
            "tick0": 0,
            "dtick": step,
            "tickformat": "~s",
            "title": {"text": unit},
        },
    )
    return picture

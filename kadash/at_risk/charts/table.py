"""Charts of the at-risk table. The screen and the briefing draw the same.

Titles stand outside the figure. Figures may be cached: whoever gets one doesn't change it. Amounts
come in as cents and are drawn in dollars; floats are exact enough to draw.
"""

from collections.abc import Collection, Sequence

import pandas as pd
import plotly.graph_objects as go

from kadash.at_risk.rules.table import TOP
from kadash.core.figures import HEIGHT, dollar_ticks, dollars, figure, names_axis, shortened, steps, unique
from kadash.core.money import shown
from kadash.core.palette import Look
from kadash.core.shares import percent

MOST_BARS = 30
"""More bars than this are too thin to read; the largest are drawn and the caption says so."""

HEADROOM = 1.04
FEW = 5
"""With fewer bars than this they keep the width that they would have among this many."""


def pareto(
    table: pd.DataFrame, look: Look, *, stale: Collection[int] = (), most: int = MOST_BARS
) -> go.Figure:
    """Draw at-risk revenue per account, largest first, with the running share of the total.

    ``table`` is an at-risk table. Both axes have the same number of steps, so that one set of lines
    serves both. Accounts of ``stale`` (ids; mobility overdue for review) are hatched.
    """
    rows = table[table["rank"].notna()].head(most)
    names = unique([shortened(name) for name in rows["name"]])
    amounts = [dollars(cents) for cents in rows["at_risk_cents"]]
    running = [None if pd.isna(share) else float(share) for share in rows["running_share"]]
    picture = figure(look, height=HEIGHT + 40, xaxis=names_axis(look, len(rows)))
    _add_amounts(picture, look, rows, names, amounts, stale)
    _add_running_share(picture, look, rows, names, running)
    high = _fix_axes(picture, look, amounts)
    _say_top_share(picture, look, names, running, amounts, high)
    return picture


def energy(usage: pd.DataFrame, look: Look) -> go.Figure:
    """Draw energy per key account, small to large (the course's graph I).

    ``usage`` has ``name`` and ``energy_kwh``; accounts without energy are left out, and of many only
    the largest are drawn.
    """
    return _per_account(usage, "energy_kwh", look, unit="kWh", ascending=True)


def demand(usage: pd.DataFrame, look: Look) -> go.Figure:
    """Draw metered peak demand per key account, large to small (the course's graph II).

    ``usage`` has ``name`` and ``demand_kw``; accounts without a metered demand are left out, and of
    many only the largest are drawn.
    """
    return _per_account(usage, "demand_kw", look, unit="kW", ascending=False)


def net_revenue(table: pd.DataFrame, look: Look) -> go.Figure:
    """Draw net revenue per account, large to small, for as long as nobody has judged how mobile they are."""
    known = table[table["net_revenue_cents"].notna()]
    frame = pd.DataFrame({"name": known["name"], "net": [dollars(c) for c in known["net_revenue_cents"]]})
    picture = _per_account(frame, "net", look, unit="$", ascending=False)
    picture.update_traces(hovertemplate="<b>%{customdata}</b><br>net revenue $%{y:,.0f}<extra></extra>")
    picture.update_layout(yaxis={"tickprefix": "$", "title": {"text": ""}})
    return picture


def strong_and_pale(look: Look, strong: Sequence[bool]) -> dict[str, object]:
    """Return the marker of bars of which some matter and the rest stand back."""
    return {
        "color": [look.main if each else look.pale for each in strong],
        "line": {"width": 1, "color": [look.main if each else look.pale_edge for each in strong]},
    }


def _per_account(usage: pd.DataFrame, column: str, look: Look, *, unit: str, ascending: bool) -> go.Figure:
    known = usage[usage[column].notna()].sort_values(column, ascending=False, kind="stable").head(MOST_BARS)
    strong = [index < TOP for index in range(len(known))]
    rows = known.iloc[::-1] if ascending else known
    values = [float(value) for value in rows[column]]
    low, high, step = steps(max(values, default=0), lowest=min(values, default=0))
    picture = figure(look, xaxis=names_axis(look, len(rows)))
    picture.add_bar(
        x=unique([shortened(name) for name in rows["name"]]),
        y=values,
        width=_width(len(rows)),
        marker=strong_and_pale(look, strong[::-1] if ascending else strong),
        customdata=list(rows["name"]),
        hovertemplate=f"<b>%{{customdata}}</b><br>%{{y:,.0f}} {unit}<extra></extra>",
    )
    picture.update_layout(
        yaxis={"range": [low, high * HEADROOM], "dtick": step, "tickformat": "~s", "title": {"text": unit}}
    )
    return picture


def _add_amounts(
    picture: go.Figure,
    look: Look,
    rows: pd.DataFrame,
    names: Sequence[str],
    amounts: Sequence[float],
    stale: Collection[int],
) -> None:
    strong = [index < TOP for index in range(len(rows))]
    marker = strong_and_pale(look, strong)
    marker["pattern"] = {
        "shape": ["/" if account_id in stale else "" for account_id in rows["account_id"]],
        "fillmode": "overlay",
        "fgcolor": [look.ground if each else look.pale_edge for each in strong],
        "size": 7,
        "solidity": 0.3,
    }
    written = [shown(cents) for cents in rows["at_risk_cents"]]
    words = ["<br>mobility overdue for review" if each in stale else "" for each in rows["account_id"]]
    picture.add_bar(
        x=names,
        y=amounts,
        width=_width(len(rows)),
        marker=marker,
        customdata=list(zip(rows["name"], _percents(rows["share"]), written, words, strict=True)),
        hovertemplate="<b>%{customdata[0]}</b><br>at risk %{customdata[2]}<br>%{customdata[1]} of the total"
        "%{customdata[3]}<extra></extra>",
        name="At-risk revenue",
    )


def _add_running_share(
    picture: go.Figure,
    look: Look,
    rows: pd.DataFrame,
    names: Sequence[str],
    running: Sequence[float | None],
) -> None:
    picture.add_scatter(
        x=names,
        y=running,
        yaxis="y2",
        mode="lines+markers",
        line={"color": look.accent, "width": 2.5},
        marker={"size": 5, "color": look.accent},
        customdata=list(zip(rows["name"], _percents(rows["running_share"]), strict=True)),
        hovertemplate="the first to %{customdata[0]}:<br><b>%{customdata[1]}</b> of the total<extra></extra>",
        name="Running share",
    )


def _fix_axes(picture: go.Figure, look: Look, amounts: Sequence[float]) -> float:
    """Give both axes the same steps; return the first one's highest."""
    low, high, step = steps(max(amounts, default=0), lowest=min(amounts, default=0), at_most=6)
    above = round(high / step)
    share = next((each for each in (0.2, 0.25, 0.5) if each * above >= 1), 1.0)
    picture.update_layout(
        yaxis={
            "range": [low * HEADROOM, high * HEADROOM],
            **dollar_ticks(low, high, step),
        },
        yaxis2={
            "overlaying": "y",
            "side": "right",
            "showgrid": False,
            "range": [low / step * share * HEADROOM, above * share * HEADROOM],
            "tickvals": [index * share for index in range(above + 1) if index * share <= 1],
            "tickformat": ".0%",
            "automargin": True,
            "fixedrange": True,
            "tickfont": {"size": 13, "color": look.quiet},
        },
    )
    return high


def _say_top_share(
    picture: go.Figure,
    look: Look,
    names: Sequence[str],
    running: Sequence[float | None],
    amounts: Sequence[float],
    high: float,
) -> None:
    """Say what the top accounts hold, where there is room: under the line, over the bars beside them."""
    if len(names) < 2 * TOP:
        return
    share, most = running[TOP - 1], picture.layout.yaxis2.range[1]
    if share is None or share > 1 or share / most < amounts[TOP] / (high * HEADROOM) + 0.16:
        return
    picture.add_scatter(
        x=[names[TOP - 1]],
        y=[share],
        yaxis="y2",
        mode="markers",
        marker={"size": 12, "color": look.accent, "line": {"width": 2, "color": look.ground}},
        hoverinfo="skip",
    )
    picture.add_annotation(
        x=TOP,
        xref="x",
        y=share,
        yref="y2",
        text=f"<b>{TOP} accounts hold {percent(share)}</b>",
        showarrow=False,
        xanchor="left",
        yanchor="top",
        yshift=-2,
        xshift=-6,
        font={"size": 14, "color": look.ink},
    )


def _width(count: int) -> float | None:
    return 0.75 * count / FEW if 0 < count < FEW else None


def _percents(shares: pd.Series) -> list[str]:
    return [percent(share) for share in shares]

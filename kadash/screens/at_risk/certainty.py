"""Certainty of the order: ranges of ranks and of the total, and neighbors that are not settled."""

from decimal import Decimal

import streamlit as st

from kadash.at_risk.charts import changes
from kadash.at_risk.rules import frames
from kadash.at_risk.rules.certainty import LEVEL, Band, Certainty, certainty, supposed
from kadash.core.figures import compact
from kadash.core.money import rounded_cents, shown
from kadash.core.shares import percent
from kadash.screens.at_risk.view import View, bands, of_view
from kadash.ui import figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

MOST = percent(LEVEL, places=0)
DEFAULT_SPREAD = "0.10"
SPREADS = ["0.00", "0.05", "0.10", "0.15", "0.20", "0.25", "0.30"]

COLUMNS = [
    Column("rank", "Rank", "whole"),
    Column("name", "Account", width="medium"),
    Column(
        "places",
        "Likely ranks",
        help=f"The ranks it takes in {MOST} of the simulated cases.",
    ),
    Column(
        "settled",
        "Its rank",
        help=f"Settled where it takes one rank in {MOST} of the simulated cases. It may swap with the next "
        f"where it stays above that one in fewer than {MOST}.",
    ),
    Column(
        "above_next",
        "Stays above the next",
        "percent",
        places=0,
        help="Share of the simulated cases in which it stays above its neighbor below.",
    ),
    Column("low_cents", "At risk, low", "money"),
    Column("high_cents", "At risk, high", "money"),
    Column(
        "band",
        "Band",
        help="Whether somebody gave a low and a high value with the judgment, or they are supposed above.",
    ),
]


def show(here: Here, view: View) -> None:
    """Show how far the order and the total can be trusted."""
    given_bands, given, judged = of_view(here, view, lambda: _given(view), "bands")
    spread = _spread(judged - given, judged)
    found = of_view(
        here,
        view,
        lambda: certainty(view.lines, supposed(view.lines, given_bands, spread)),
        "certainty",
        spread,
    )
    if found is None:
        words.too_few(
            "No account has an at-risk revenue yet: it takes revenue, power cost and a mobility factor."
        )
        return
    _cards(found)
    _order(here, view, found, spread, given_bands)


def _spread(without: int, judged: int) -> Decimal:
    """Let people say how far off the judgments may be that carry no low and high value of their own."""
    if not without:
        return Decimal(DEFAULT_SPREAD)
    label = (
        "How far off can a judgment be that states no low and high value? ± "
        f"({without:,} of {judged:,} state{'s' if without == 1 else ''} none)"
    )
    return Decimal(
        str(st.select_slider(label, SPREADS, value=DEFAULT_SPREAD, key="spread", bind="query-params"))
    )


def _given(view: View) -> tuple[dict[int, Band], int, int]:
    """Return the bands that people gave, how many of the accounts shown have one, and how many a factor."""
    found = bands(view.found.judged)
    given = [line for line in view.lines if line.account_id in found]
    return found, len(given), len([line for line in view.lines if line.mobility is not None])


def _cards(found: Certainty) -> None:
    alone, together = found.independent, found.together
    unsettled = len(found.unsettled)
    figures.cards(
        [
            Card(
                "At-risk revenue as judged",
                shown(rounded_cents(Decimal(alone.likely)), places=0),
                "each factor as it stands",
            ),
            Card(
                "If judgments err on their own",
                f"{_dollars(alone.low)} to {_dollars(alone.high)}",
                f"in {MOST} of the simulated cases",
                how=f"{found.draws:,} cases, the same each time, drawn from a triangular distribution over "
                "each account's band, one account independent of the other: highs and lows cancel in part.",
            ),
            Card(
                "If they all err the same way",
                f"{_dollars(together.low)} to {_dollars(together.high)}",
                "the wider range to plan with" if _wider(found) else "about the same range",
                how="Every factor at the same point of its band: nothing cancels.",
            ),
            Card(
                "Neighbors not settled",
                f"{unsettled:,} of {max(len(found.ranges) - 1, 0):,}",
                _says(len(found.ranges), unsettled),
                tone="orange" if unsettled else "green",
                how=f"Neighbors in the table whose order holds in less than {MOST} of the simulated cases.",
            ),
        ]
    )


def _wider(found: Certainty) -> bool:
    """Say whether common errors make the wider range: with one account, or nearly one, they don't."""
    alone, together = found.independent, found.together
    return together.high - together.low > 1.02 * (alone.high - alone.low)


def _says(accounts: int, unsettled: int) -> str:
    if accounts < 2:
        return "one account has no neighbors"
    return "their order can turn" if unsettled else "the order stands"


def _order(here: Here, view: View, found: Certainty, spread: Decimal, given: dict[int, Band]) -> None:
    figures.chart(
        of_view(here, view, lambda: changes.rank_ranges(found.ranges, here.look), "rank ranges", spread),
        title=f"Each account's rank, and the ranks it takes in {MOST} of the simulated cases",
        says=f"{len(found.unsettled)} pairs of neighbors could change places.",
        key="rank-ranges",
        note=_first(len(found.ranges)),
    )
    frame = of_view(here, view, lambda: frames.rank_ranges(found, given=given), "rank range frame", spread)
    tables.show(frame, COLUMNS, key="rank-range-table", name="how-sure")


def _first(count: int) -> str | None:
    most = changes.MOST_ROWS
    return f"The first {most} of {count:,} accounts." if count > most else None


def _dollars(cents: float) -> str:
    return compact(rounded_cents(Decimal(cents)))

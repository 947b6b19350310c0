"""The bridge: why at-risk revenue is another than it was, each part with its accounts."""

import streamlit as st

from kadash.at_risk import change_charts, choices, frames
from kadash.at_risk.bridge import CAUSES, Bridge, bridge
from kadash.core.money import shown
from kadash.core.periods import Month
from kadash.ui import cache, figures, filters, tables, words
from kadash.ui.at_risk.screens import at_risk
from kadash.ui.at_risk.view import View
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

MOVES = [
    Column("name", "Account", "link", width="medium"),
    Column("cause", "Cause"),
    Column("amount_cents", "Change of at-risk revenue", "money"),
]
ORDER = (
    "The parts add up exactly. Revenue and power cost are valued at the old mobility factor, the new factor "
    "on the new net revenue: what was metered comes before what people think of it, so a new judgment "
    "never hides a change in the bills. An account without a figure at one of the dates joined or left."
)


def show(here: Here, view: View) -> None:
    """Show the change between two dates, in parts that add up."""
    earlier = [month for month in cache.asked(here, choices.whole_years_to) if month < view.end]
    if not earlier:
        words.too_few("There is only one date with 12 months of data. The bridge needs an earlier one.")
        return
    start = _earlier(view, earlier)
    found, as_judged = cache.made(here, lambda: _bridge(here, view, start), "bridge", view.key, str(start))
    before, after = f"12 months to {start.label}", f"12 months to {view.end.label}"
    if not as_judged:
        st.info(
            f"By {start.label} nobody had judged an account on the list. Today's judgments and list are used "
            "for both dates, so what differs is revenue and power cost.",
            icon=":material/history:",
        )
    _cards(found, before, after)
    figures.chart(
        cache.made(
            here,
            lambda: change_charts.waterfall(found, here.look, before=start.label, after=view.end.label),
            "waterfall",
            view.key,
            str(start),
        ),
        title=f"From the {before} to the {after}",
        says=", ".join(f"{part.cause} {shown(part.amount_cents, places=0)}" for part in found.parts),
        key="waterfall",
        note=ORDER,
    )
    _accounts(here, view, found, start)


def _earlier(view: View, earlier: list[Month]) -> Month:
    """Let the earlier date be chosen; a year before unless told otherwise."""
    year_before = view.end.plus(-12)
    ordered = sorted(earlier, key=lambda month: (month != year_before, -month.number))
    texts = [str(month) for month in ordered]
    chosen = st.selectbox(
        "Against the 12 months to",
        texts,
        format_func=lambda text: Month.parse(text).label,
        key="from",
        bind="query-params",
        width=200,
    )
    return Month.parse(str(chosen))


def _bridge(here: Here, view: View, start: Month) -> tuple[Bridge, bool]:
    """Return the bridge over the accounts that the filters leave, and whether each date has its judgments.

    A program that began to judge after the earlier date would only see everybody join.
    """
    before = at_risk(here, start, view.found.service).lines
    after = at_risk(here, view.end, view.found.service).lines
    as_judged = any(line.at_risk_cents is not None for line in before)
    if not as_judged:
        before = at_risk(here, start, view.found.service, as_of=here.today).lines
    return bridge(view.leaves(before), view.leaves(after)), as_judged


def _cards(found: Bridge, before: str, after: str) -> None:
    largest = max(found.parts, key=lambda part: abs(part.amount_cents))
    change = found.change_cents
    figures.cards(
        [
            Card("At-risk revenue then", shown(found.before_cents, places=0), before),
            Card("At-risk revenue now", shown(found.after_cents, places=0), after),
            Card(
                "Change",
                f"{'+' if change > 0 else ''}{shown(change, places=0)}",
                f"mostly {largest.cause}" if largest.amount_cents else "nothing changed",
                tone="orange" if change > 0 else "green" if change < 0 else "gray",
            ),
        ]
    )


def _accounts(here: Here, view: View, found: Bridge, start: Month) -> None:
    st.subheader("The accounts behind it", anchor=False)
    cause = filters.one_of("Cause", [str(each) for each in CAUSES], key="cause")
    moves = cache.made(
        here, lambda: frames.bridge_moves(found, cause), "bridge moves", view.key, str(start), cause
    )
    if moves.empty:
        words.quiet("No account changed for this reason.")
        return
    total = sum(part.amount_cents for part in found.parts if cause in (None, part.cause))
    tables.show(
        moves,
        MOVES,
        key=f"bridge-moves-{cause}",
        name="bridge",
        totals={"name": "Total", "amount_cents": total},
        opens=Opens("account", "id", "account_id"),
    )

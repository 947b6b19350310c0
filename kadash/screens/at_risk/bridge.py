"""The bridge: why at-risk revenue changed, each part with its accounts."""

from dataclasses import dataclass

import streamlit as st

from kadash.at_risk.charts import changes
from kadash.at_risk.queries import years
from kadash.at_risk.rules import frames
from kadash.at_risk.rules.bridge import CAUSES, Bridge, bridge
from kadash.at_risk.rules.table import Line
from kadash.briefing.queries import briefings
from kadash.briefing.queries.briefings import Presented
from kadash.core.money import shown, signed
from kadash.core.periods import Month, written
from kadash.screens.at_risk import known
from kadash.screens.at_risk.view import View
from kadash.ui import cache, figures, filters, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

MOVES = [
    Column("name", "Account", "link", width=170),
    Column("reason", "Reason", width=640),
    Column("amount_cents", "Change at risk", "money", width=140),
]
BRIEFING = "briefing"
ORDER = (
    "The parts add up exactly. Net revenue (revenue less power cost) is valued at the old mobility factor, "
    "the new factor on the new net revenue: what was metered comes before what people think of it, so a "
    "new judgment never hides a change in the bills. An account without a figure at one of the dates joined "
    "or left."
)


@dataclass(frozen=True)
class Start:
    """What the bridge starts from. ``short`` stands under the picture's first column."""

    key: str
    short: str
    label: str
    lines: tuple[Line, ...]


def show(here: Here, view: View) -> None:
    """Show the change between two dates, or since the last briefing, in parts that add up."""
    last = cache.asked(here, briefings.presented, by=view.as_of)
    earlier = [
        month for month in cache.asked(here, years.whole_years_to, of=known.BILLED) if month < view.end
    ]
    if not earlier and last is None:
        words.too_few("There is only one date with 12 months of data. The bridge needs an earlier one.")
        return
    start = _start(here, view, earlier, last)
    if start is None:
        return
    before, after = start.label, f"12 months to {view.end.label}"
    found = cache.made(
        here, lambda: bridge(view.leaves(start.lines), view.lines), "bridge", view.key, start.key
    )
    _cards(found, before, after)
    figures.chart(
        cache.made(
            here,
            lambda: changes.waterfall(found, here.look, before=start.short, after=view.end.label),
            "waterfall",
            view.key,
            start.key,
        ),
        title=f"From the {before} to the {after}",
        says=", ".join(f"{part.cause} {shown(part.amount_cents, places=0)}" for part in found.parts),
        key="waterfall",
        note=ORDER,
    )
    _accounts(here, view, found, start.key)


def _start(here: Here, view: View, earlier: list[Month], last: Presented | None) -> Start | None:
    """Let the start be chosen: a year before unless told otherwise; None where it cannot be compared."""
    year_before = view.end.plus(-12)
    ordered = sorted(earlier, key=lambda month: (month != year_before, -month.number))
    labels = {str(month): f"12 months to {month.label}" for month in ordered}
    if last is not None:
        labels[BRIEFING] = f"the last briefing: {last.title}, as of {written(last.as_of)}"
    none = f"No briefing was presented by {written(view.as_of)}; once one is, it can be chosen here, too."
    chosen = st.selectbox(
        "Against",
        list(labels),
        format_func=labels.__getitem__,
        key="from",
        bind="query-params",
        width=440,
        help=none if last is None else None,
    )
    if last is not None and chosen == BRIEFING:
        return _briefing(here, view, last)
    return _earlier(here, view, Month.parse(str(chosen)))


def _briefing(here: Here, view: View, last: Presented) -> Start | None:
    """Start from what the board saw, which was all services of the accounts on the list."""
    if (view.found.service or "") != here.settings.at_risk_service or view.everybody:
        counts = here.settings.at_risk_service or "all services"
        words.too_few(
            f"The briefing counted the accounts on the list, {counts}. "
            "Choose the same above to compare with it."
        )
        return None
    words.quiet(
        f"{words.plain(last.title)} showed {last.period}, as of {written(last.as_of)}. Its frozen figures "
        "are used, whatever the data did since, so this is the bridge that the next briefing shows."
    )
    short, label = f"Briefing, {last.as_of:%b %Y}", f"briefing of {written(last.as_of)}"
    return Start(f"briefing {last.id}", short, label, last.lines)


def _earlier(here: Here, view: View, month: Month) -> Start:
    """Start from 12 earlier months as the at-risk table shows them.

    A program that began to judge after the earlier date would only see everybody join: there the
    judgments and the list of the later date stand in for both.
    """
    seen = known.seen(here, month, view.found.asked, everybody=view.everybody, otherwise=view.as_of)
    if not seen.judged_then:
        st.info(
            f"By {month.label} nobody had judged an account on the list. The judgments and the list of "
            f"{written(view.as_of)} are used for both dates, so what differs is revenue and power cost.",
            icon=":material/history:",
        )
    return Start(str(month), month.label, f"12 months to {month.label}", seen.found.lines)


def _cards(found: Bridge, before: str, after: str) -> None:
    change = found.change_cents
    figures.cards(
        [
            Card("At-risk revenue then", shown(found.before_cents, places=0), before),
            Card("At-risk revenue now", shown(found.after_cents, places=0), after),
            Card(
                "Change",
                signed(change),
                found.mainly or "nothing changed",
                tone="orange" if change > 0 else "green" if change < 0 else "gray",
            ),
        ]
    )


def _accounts(here: Here, view: View, found: Bridge, start: str) -> None:
    st.subheader("The accounts behind it", anchor=False)
    cause = filters.one_of("Cause", [str(cause) for cause in CAUSES], key="cause")
    moves = cache.made(
        here, lambda: frames.bridge_accounts(found, cause), "bridge moves", view.key, start, cause
    )
    if moves.empty:
        words.quiet("No account changed for this reason.")
        return
    tables.show(
        moves,
        MOVES,
        key=f"bridge-moves-{cause}",
        name="bridge",
        totals={"name": "Total", "amount_cents": found.change_by(cause)},
        opens=Opens("account", "id", "account_id"),
    )

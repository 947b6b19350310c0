"""Satisfaction × at-risk, the dollars of silence, and a follow-up in one click."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.core.shares import percent
from kadash.engagement.actions.promises import make_promise
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.rules.deadlines import open_day
from kadash.satisfaction import charts, queries
from kadash.satisfaction.queries.exposure import QuadrantView, RevenueView
from kadash.satisfaction.rules.quadrant import Corner, in_corner
from kadash.screens.satisfaction.view import View
from kadash.ui import cache, figures, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

DUE_IN = timedelta(days=30)
PLACED = [
    Column("name", "Account", "link", pinned=True),
    Column("corner", "Where it stands"),
    Column("points", "Index (points)", "number", places=0),
    Column("mobility", "Mobility factor", "factor"),
    Column("at_risk_cents", "At-risk revenue ($)", "money"),
    Column("customer_class", "Class"),
    Column("representative", "Representative"),
]
SILENT = [
    Column("name", "Account", "link", pinned=True),
    Column("representative", "Representative"),
    Column("revenue_cents", "Revenue ($)", "money"),
    Column("at_risk_cents", "At-risk revenue ($)", "money"),
]


def show(here: Here, view: View) -> None:
    """Show the quadrant with the list behind it, then who was silent."""
    assert view.wave is not None
    if view.wave.confidential:
        words.too_few(
            "A confidential wave is not looked at by account: no quadrant and no follow-ups from it."
        )
    else:
        _quadrant(here, view)
    _silence(cache.asked(here, queries.revenue_view, wave=view.wave, as_of=here.today))


def _quadrant(here: Here, view: View) -> None:
    assert view.wave is not None
    middle = cache.asked(here, queries.quadrant_view, wave=view.wave, as_of=here.today)
    points, mobility = _lines(middle)
    quadrant = cache.asked(
        here, queries.quadrant_view, wave=view.wave, as_of=here.today, points=points, mobility=mobility
    )
    if quadrant.table.empty:
        words.too_few(
            "No account has both an answer and a judgment of mobility. Bring in an at-risk"
            " worksheet, or judge the"
            " accounts on the at-risk page."
        )
        return
    urgent, money = in_corner(quadrant.table, Corner.BELOW_MOBILE)
    picture = cache.made(
        here,
        lambda: charts.quadrant(
            quadrant.table, here.look, points=quadrant.points, mobility=quadrant.mobility
        ),
        "quadrant",
        view.wave.id,
        points,
        mobility,
    )
    figures.chart(
        picture,
        title=_title(quadrant, urgent, money),
        says=f"Satisfaction against mobility; {counted(urgent, 'account is', 'accounts are')} below the line "
        "and more mobile than most",
        key="survey-quadrant",
        note=_note(quadrant, target_is_set=here.settings.satisfaction_target is not None),
    )
    picked = tables.show(
        quadrant.table, PLACED, key="survey-placed", name="satisfaction and risk", choose=True,
        opens=Opens("account", "id", "account_id"), note="Pick a row to open a follow-up.",
    )  # fmt: skip
    if picked is not None and may(here.person, Action.EDIT_SATISFACTION):
        follow_up(here, quadrant.table.iloc[picked], wave_id=view.wave.id)


def _note(quadrant: QuadrantView, *, target_is_set: bool) -> str:
    own = "" if target_is_set else "; the settings can hold a target of your own"
    unplaced = (
        f" {counted(quadrant.unplaced, 'account has', 'accounts have')} no judgment of mobility: not drawn."
    )
    return (
        f"A dot’s area is its at-risk revenue. The line stands at {quadrant.points:,.0f} points, "
        f"{quadrant.line}{own}."
        f"{unplaced if quadrant.unplaced else ''}"
    )


def _title(quadrant: QuadrantView, urgent: int, money: Decimal | None) -> str:
    below = f"below {quadrant.points:,.0f} points ({quadrant.line})"
    if not urgent:
        return f"No account that is more mobile than most is {below}"
    verb = "account is" if urgent == 1 else "accounts are"
    return f"{urgent} {verb} {below} and more mobile than most: {words.plain(shown(money, places=0))} at risk"


def _lines(middle: QuadrantView) -> tuple[float, float]:
    """Let the person move the lines between the corners, in steps that pass over no value that is there."""
    with st.container(horizontal=True, gap="large"):
        points = st.slider(
            f"Below the line (points; {middle.line})", 0, 1000, round(middle.points), 1,
            key="unhappy", bind="query-params", width=320,
        )  # fmt: skip
        mobility = st.slider(
            "More mobile than (factor; middle of the accounts)", 0.0, 1.0, middle.mobility, 0.005,
            format="%.2f",
            key="mobile", bind="query-params", width=320,
        )  # fmt: skip
    return float(points), float(mobility)


def follow_up(
    here: Here,
    row: Mapping[str, Any] | pd.Series,
    *,
    wave_id: int | None,
    response_id: int | None = None,
    about: str = "",
) -> None:
    """Offer a follow-up for a row of accounts: who, by when and what are filled in."""
    form = forms.Form(f"follow-up-{row['account_id']}-{response_id or 0}")
    with form.drawn():
        st.markdown(f"##### Follow up with {words.plain(row['name'])}")
        left, right = st.columns(2)
        owner = left.text_input("Owner", row["representative"] or here.person.name, key=form.of("owner"))
        day = open_day(cache.asked(here, calendar), here.today + DUE_IN)
        due = right.date_input("Due", day, key=form.of("due"), format=forms.DAY)
        what = st.text_input(
            "What is to be done", about or "Ask what we should do better", key=form.of("about")
        )
        saved = form.button("Open the follow-up")
    if saved:
        form.save(
            lambda: make_promise(
                here.database, here.person, account_id=int(row["account_id"]), what=what, owner=owner,
                due=due,
                made_on=here.today, wave_id=wave_id, response_id=response_id,
            ),
            done="The follow-up is open.",
        )  # fmt: skip


def _silence(revenue: RevenueView) -> None:
    st.markdown("##### Dollars of silence")
    if revenue.silence is None:
        share = (
            f" About {percent(revenue.share, places=0)} of the revenue of those asked was silent."
            if revenue.share is not None
            else ""
        )
        words.too_few((revenue.why_not or "Nobody said who was asked.") + share)
        return
    heard = revenue.silence
    share = (
        "" if revenue.share is None else f", {percent(revenue.share)} of the revenue of all who were asked"
    )
    st.markdown(
        f"{heard.accounts} of {heard.asked} accounts did not answer: "
        f"**{words.plain(shown(heard.revenue_cents, places=0))}** a year{share}."
    )
    if (
        revenue.index is not None
        and revenue.index.index is not None
        and revenue.index.largest_share is not None
    ):
        words.quiet(
            f"Weighed by revenue the index is {revenue.index.index:,.0f} "
            f"({counted(revenue.index.accounts, 'account')}; the largest"
            f" carries {percent(revenue.index.largest_share, places=0)} of the weight)."
        )
    if revenue.period is not None:
        words.quiet(
            f"Revenue of {revenue.period.label}."
            + (f" {heard.unknown} have no known revenue." if heard.unknown else "")
        )
    if len(revenue.silent):
        tables.show(
            revenue.silent, SILENT, key="survey-silent", name="did not answer",
            opens=Opens("account", "id", "account_id"),
            totals={
                "name": counted(len(revenue.silent), "account"),
                "revenue_cents": heard.revenue_cents,
                "at_risk_cents": revenue.silent_at_risk_cents,
            },
        )  # fmt: skip

"""Satisfaction × at-risk, the dollars of silence, and a follow-up in one click."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.core.shares import percent
from kadash.engagement.actions.promises import make_promise
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
    found = cache.asked(
        here, queries.quadrant_view, wave=view.wave, as_of=here.today, points=points, mobility=mobility
    )
    if found.table.empty:
        words.too_few(
            "No account has both an answer and a judgment of mobility. Bring in an at-risk"
            " worksheet, or judge the"
            " accounts on the at-risk page."
        )
        return
    urgent, money = in_corner(found.table, Corner.UNHAPPY_MOBILE)
    picture = cache.made(
        here,
        lambda: charts.quadrant(found.table, here.look, points=found.points, mobility=found.mobility),
        "quadrant",
        view.wave.id,
        points,
        mobility,
    )
    figures.chart(
        picture,
        title=f"{urgent} unhappy accounts could leave: {words.plain(shown(money, places=0))} at risk",
        says=f"Satisfaction against mobility; {urgent} accounts are unhappy and could leave",
        key="survey-quadrant",
        note="A dot’s area is its at-risk revenue."
        + (
            f" {found.unplaced} accounts have no judgment of mobility and are not drawn."
            if found.unplaced
            else ""
        ),
    )
    picked = tables.show(
        found.table, PLACED, key="survey-placed", name="satisfaction and risk", choose=True,
        opens=Opens("account", "id", "account_id"), note="Pick a row to open a follow-up.",
    )  # fmt: skip
    if picked is not None and may(here.person, Action.EDIT_SATISFACTION):
        follow_up(here, found.table.iloc[picked], wave_id=view.wave.id)


def _lines(middle: QuadrantView) -> tuple[float, float]:
    """Let the person move the lines between the corners; they start at the medians of those that answered."""
    with st.container(horizontal=True, gap="large"):
        points = st.slider(
            "Unhappy below (points)", 0, 1000, round(middle.points / 10) * 10, 10,
            key="unhappy", bind="query-params", width=320,
        )  # fmt: skip
        mobility = st.slider(
            "Could leave from (mobility factor)", 0.0, 1.0, round(middle.mobility * 20) / 20, 0.05,
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
        due = right.date_input("Due", here.today + DUE_IN, key=form.of("due"), format=forms.DAY)
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


def _silence(found: RevenueView) -> None:
    st.markdown("##### Dollars of silence")
    if found.silence is None:
        share = (
            f" About {percent(found.share, places=0)} of the revenue of those asked was silent."
            if found.share is not None
            else ""
        )
        words.too_few((found.why_not or "Nobody said who was asked.") + share)
        return
    heard = found.silence
    share = "" if found.share is None else f", {percent(found.share)} of the revenue of all who were asked"
    st.markdown(
        f"{heard.accounts} of {heard.asked} accounts did not answer: "
        f"**{words.plain(shown(heard.revenue_cents, places=0))}** a year{share}."
    )
    if found.index is not None and found.index.index is not None and found.index.largest_share is not None:
        words.quiet(
            f"Weighed by revenue the index is {found.index.index:,.0f} ({found.index.accounts}"
            " accounts; the largest"
            f" carries {percent(found.index.largest_share, places=0)} of the weight)."
        )
    if found.period is not None:
        words.quiet(
            f"Revenue of {found.period.label}."
            + (f" {heard.unknown} have no known revenue." if heard.unknown else "")
        )
    if len(found.silent):
        tables.show(
            found.silent, SILENT, key="survey-silent", name="did not answer",
            opens=Opens("account", "id", "account_id"),
            totals={
                "name": f"{len(found.silent)} accounts",
                "revenue_cents": heard.revenue_cents,
                "at_risk_cents": found.silent_at_risk_cents,
            },
        )  # fmt: skip

"""What is due: promises and silent accounts, mine or everybody's, each ended in place."""

from datetime import timedelta
from typing import Any

import streamlit as st

from kadash.core import clock
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.people import Role
from kadash.core.periods import short
from kadash.engagement.documents.due_dates import as_ics
from kadash.engagement.queries.promises import LATE, due_by, promises
from kadash.engagement.rules.silence import order_of_calls
from kadash.plans.queries.due_dates import due_dates
from kadash.screens.action_plans import due as due_plans
from kadash.screens.business_plan import due as due_business_plan
from kadash.screens.cases import due as due_cases
from kadash.screens.engagement import known, log, promise_forms
from kadash.ui import cache, links, words
from kadash.ui.page import Here

AHEAD = timedelta(days=14)
MOST = 25
LATE_ONLY = "Late only"


def show(here: Here) -> None:
    """List what is late and what comes due within two weeks, then whom nobody has spoken to."""
    mine = here.person.role is Role.REPRESENTATIVE
    whose = st.segmented_control(
        "Whose", ["Mine", "Everybody's"], default="Mine" if mine else "Everybody's", required=True,
        key="whose", bind="query-params",
    )  # fmt: skip
    name = here.person.name if whose == "Mine" else None
    only = st.query_params.get("promises") == LATE_ONLY
    if only:
        links.link("today", "Show all that is due", icon=":material/arrow_back:")
    _calendar(here, name)
    late_cases = not only and due_cases.show(here, name)
    due = _promises(here, name, late_only=only)
    plans = not only and any([due_business_plan.show(here, name), due_plans.show(here, name)])
    silent = not only and _silent(here, name)
    if not (due or silent or late_cases or plans):
        _nothing(here)


def _nothing(here: Here) -> None:
    """Say that nothing is due; without accounts that is no good news, and nobody is told so."""
    if not known.all_of(here).relationships:
        words.empty(
            "Nothing to watch yet",
            "With accounts, promises and cases, what is due stands here.",
            [words.Way("uploads", "Bring in files")],
        )
        return
    words.empty(
        "Nothing is due",
        "No promise is late or due within two weeks, no plan is due, no account has waited too long.",
        [words.Way("engagement", "Engagement")], icon=":material/check_circle:",
    )  # fmt: skip


def _calendar(here: Here, name: str | None) -> None:
    """Offer what is due as a file for people's own calendars."""
    dates = cache.asked(here, due_dates, today=here.today, of=name)
    if dates:
        st.download_button(
            "Due dates (.ics)", data=lambda: as_ics(dates, name="Kadash: what is due", now=clock.now()),
            file_name="due-dates.ics", key="due-dates", icon=":material/calendar_add_on:", on_click="ignore",
            help="For your own calendar. Taking it in again changes the entries that are there.",
        )  # fmt: skip


def _promises(here: Here, name: str | None, *, late_only: bool) -> bool:
    every = cache.asked(here, promises, today=here.today, of_program=True)
    found, late = due_by(every, until=here.today + AHEAD, of=name)
    rows = (found[found["state"].eq(LATE)] if late_only else found).to_dict("records")
    if not rows:
        return False
    st.markdown(f"##### Promises: {late} late, {len(rows) - late} due within two weeks")
    shown_now = len(rows) if late_only else MOST
    for row in rows[:shown_now]:
        _promise(here, row)
    if not late_only:
        _more(len(rows))
    return True


def _promise(here: Here, row: dict[str, Any]) -> None:
    days = (row["due"] - here.today).days
    when = _when(days)
    tone = "red" if days < 0 else "gray"
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small"):
        promised = f"{words.plain(row['owner'])}, promised on {short(row['made_on'])}"
        st.markdown(
            f"**{words.plain(row['what'])}**  \n:{tone}[{when}, {short(row['due'])}]  \n"
            f":small[:gray[{promised}]]",
            width="stretch",
        )
        if row["account_id"] is None:
            links.link("session", "Session", id=str(row["session_id"]))
        else:
            links.link("account", words.plain(row["account"]), id=str(row["account_id"]))
        if promise_forms.writes(here, row):
            promise_forms.done(here, row)
            promise_forms.drop(here, row)


def _when(days: int) -> str:
    if days < 0:
        return f"late by {counted(-days, 'day')}"
    return f"due in {counted(days, 'day')}" if days else "due today"


def _silent(here: Here, name: str | None) -> bool:
    picture = known.all_of(here)
    mine = [
        relationship
        for relationship in picture.relationships
        if name is None or relationship.representative == name
    ]
    by_id = {relationship.account_id: relationship for relationship in mine}
    ordered, unknown = order_of_calls(relationship.silence for relationship in mine)
    rows = [by_id[silence.account_id] for silence in (*ordered, *unknown)]
    if not rows:
        return False
    verb = "has" if len(rows) == 1 else "have"
    st.markdown(f"##### {counted(len(rows), 'account')} {verb} heard nothing for too long")
    for row in rows[:MOST]:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            dollars = shown(row.silence.exposure_cents, places=0, missing="not valued")
            st.markdown(
                f"**{words.plain(row.name)}**  \n:red[late by {counted(row.silence.late_by, 'day')}], "
                f"{words.plain(known.word(here, row))}, {words.plain(dollars)} at risk",
                width="stretch",
            )
            links.link("account", "Open", id=str(row.account_id), part="Relationship")
            log.button(here, account_id=row.account_id, name=row.name, key="today-log", label="Log")
    _more(len(rows))
    return True


def _more(rows: int) -> None:
    if rows > MOST:
        words.quiet(f"… and {rows - MOST:,} more.")

"""The cases that are late or due today, for the page of what is due."""

import streamlit as st

from kadash.accounts.queries.accounts import names_of, owners
from kadash.core.moments import day_of
from kadash.engagement.queries.cases import Counted
from kadash.engagement.rules.case_clock import MISSED, RUNNING, said
from kadash.screens.cases import known
from kadash.ui import cache, links, words
from kadash.ui.page import Here

MOST = 25


def show(here: Here, name: str | None) -> bool:
    """List them, those of one representative's accounts or all; say whether there are any."""
    whose = cache.asked(here, owners)
    found = [
        each
        for each in known.open_ones(here)
        if _is_due(here, each) and (name is None or whose.get(each.account_id or 0) == name)
    ]
    if not found:
        return False
    late = len([each for each in found if each.pressing.state == MISSED])
    st.markdown(f"##### Cases: {late:,} late, {len(found) - late:,} due today")
    named = names_of(here.session, ids=[each.account_id or 0 for each in found])
    now, days = known.moment(here), known.held(here)
    for each in found[:MOST]:
        tone = "red" if each.pressing.state == MISSED else "gray"
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            clock = words.plain(said(each.pressing, now=now, calendar=days))
            st.markdown(f"**{words.plain(each.row['title'])}**  \n:{tone}[{clock}]", width="stretch")
            if each.account_id is not None:
                account = words.plain(named.get(each.account_id, "the account"))
                links.link("account", account, id=str(each.account_id), part="Cases")
    if len(found) > MOST:
        words.quiet(f"… and {len(found) - MOST:,} more.")
    return True


def _is_due(here: Here, case: Counted) -> bool:
    clock = case.pressing
    if clock.state == MISSED:
        return True
    return (
        clock.state == RUNNING
        and clock.due is not None
        and day_of(clock.due, here.settings.zone) == here.today
    )

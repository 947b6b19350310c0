"""Plans that are due: for their yearly update, too old, sent back, or waiting for approval."""

import streamlit as st

from kadash.action_plans.queries.standing import Standing, standing
from kadash.action_plans.rules.standing import Stage
from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.ui import cache, links, words
from kadash.ui.page import Here

UPDATES = (Stage.DUE, Stage.OLD)
MOST = 25


def show(here: Here, name: str | None) -> bool:
    """List the plans that are due of a representative (None: of everybody); say whether there were any."""
    plans = cache.asked(here, standing, today=here.today)
    mine = [row for row in plans.rows if name is None or row.representative == name]
    rows = [row for row in mine if row.stage in UPDATES]
    if may(here.person, Action.APPROVE_ACTION_PLANS):
        rows += [row for row in mine if row.stage is Stage.SIGNED]
    if not rows:
        return False
    st.markdown(f"##### Action plans: {len(rows)} due")
    for row in rows[:MOST]:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{words.plain(row.name)}**  \n{sentence(row)}", width="stretch")
            links.link("action_plan", "Open the plan", account=str(row.account_id))
    if len(rows) > MOST:
        words.quiet(f"… and {len(rows) - MOST:,} more.")
    return True


def sentence(row: Standing) -> str:
    """Return what is due in words, colored as on the other lists."""
    if row.stage is Stage.SIGNED:
        return ":orange[signed, waits for approval]"
    until = short(row.until) if row.until else ""
    if row.stage is Stage.OLD:
        return f":red[too old: its year ended on {until}]"
    return f":orange[due for its yearly update, in force until {until}]"

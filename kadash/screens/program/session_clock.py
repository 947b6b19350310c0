"""The clock of a session: whose turn it is, and that its planned end has passed."""

from datetime import datetime, timedelta

import streamlit as st

from kadash.core import clock
from kadash.core.moments import local, short_moment
from kadash.core.roles import Action, may
from kadash.program.queries.method import SessionView
from kadash.program.rules.clock import planned_end, turn
from kadash.ui import words
from kadash.ui.page import Here

STILL_IN_THE_ROOM = timedelta(hours=3)
"""So long after its planned end a session may still be going on."""


@st.fragment(run_every=10)
def show(here: Here, session: SessionView) -> None:
    """Say whose turn it is, and past the planned end how long ago that was; it goes on by itself."""
    kept, row = [item for item in session.items if not item.parked], session.session
    if row.state != "planned":
        return
    minutes, now = [item.minutes for item in kept], clock.now()
    whose = turn(minutes, begun=row.starts_at, now=now)
    if whose is None:
        ended = planned_end(minutes, planned=row.minutes, begun=row.starts_at)
        if ended <= now:
            st.warning(_past(here, ended, now), icon=":material/timer_off:")
        return
    item = kept[whose.place]
    after = kept[whose.place + 1].title if whose.place + 1 < len(kept) else "the end"
    st.info(
        f"**{words.plain(item.title)}**: {whose.left} of {item.minutes} minutes left, then "
        f"{words.plain(after)}. {whose.all_left} minutes left in all.",
        icon=":material/timer:",
    )


def _past(here: Here, ended: datetime, now: datetime) -> str:
    """Return what to say of a session past its planned end: in the room, and once it is long over."""
    at, over = short_moment(local(ended, here.settings.zone)), now - ended
    if over < STILL_IN_THE_ROOM:
        gone = int(over.total_seconds() // 60)
        late = f"{gone} minute{'' if gone == 1 else 's'}" if gone else "Less than a minute"
        says = f"**{late} past the planned end** ({at})."
        do = "Agree when it ends and put off what is left of the agenda, or end it."
    else:
        says = f"**The planned end was {at}**, and nobody has said yet whether the session was held."
        do = "Say so under *What came of it*: held, with the minutes that it took, or canceled."
    return f"{says} {do}" if may(here.person, Action.EDIT_PROGRAM) else says

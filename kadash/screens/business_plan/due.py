"""The business plan that is due for its yearly renewal."""

import streamlit as st

from kadash.core.periods import short
from kadash.core.yearly import due, ends
from kadash.program.queries.business_plan import adopted
from kadash.program.rules.business_plan import Adopted
from kadash.ui import cache, links
from kadash.ui.page import Here


def show(here: Here, name: str | None) -> bool:
    """Say that the adopted plan is due, to whoever started it (None: to everybody); say whether it is."""
    last = cache.asked(here, adopted, today=here.today)
    if last is None or name not in (None, last.owner) or not due(last.adopted_on, here.today):
        return False
    st.markdown("##### Business plan: due for its yearly renewal")
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        late = here.today > ends(last.adopted_on)
        said = f"**Business plan {last.plan_year}**  \n:{'red' if late else 'orange'}[{sentence(last)}]"
        st.markdown(said, width="stretch")
        links.link("business_plan", "Open the plan")
    return True


def sentence(last: Adopted) -> str:
    """Return until when the adopted version holds."""
    until = short(ends(last.adopted_on))
    return f"version {last.number}, adopted {short(last.adopted_on)}, is a year old on {until}"

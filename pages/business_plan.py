"""The business plan: what the data writes beside what people write, and the versions that were adopted."""

import streamlit as st

from kadash.core.roles import Action
from kadash.plans.queries import business_plan as queries
from kadash.plans.rules.business.composed import report
from kadash.program.queries.business_plan import adopted, plans, record
from kadash.screens.business_plan import home, section, versions
from kadash.ui import cache, documents, page, words

with page.opened("Business plan", needs=Action.READ) as here:
    page.title("The plan that gets the program funded", here.settings.utility_name)
    years = {row.id or 0: row.plan_year for row in cache.asked(here, plans)}
    chosen = home.choose(here, years)
    if chosen is None:
        words.empty(
            "There is no business plan yet",
            "It has seven sections. The data fills in lists and figures; you write the rest and confirm it.",
        )
    else:
        found = cache.asked(here, record, id=chosen)
        plan = cache.asked(here, queries.composed, id=chosen, today=here.today)
        last = cache.asked(here, adopted, today=here.today)
        home.headline(plan, last)
        home.cards(plan, last)
        with st.container(horizontal=True):
            author = here.settings.utility_name or here.person.name
            name = f"business plan {plan.year} draft"
            documents.of_report(here, report(plan, author=author), name=name, key="business-plan")
            home.adopting(here, found, plan)
        parts = st.tabs(["Sections", "Versions"], key="part", bind="query-params", on_change="rerun")
        if parts[0].open:
            with parts[0]:
                section.show(here, found, plan, plan.section(home.sections(plan)))
        if parts[1].open:
            with parts[1]:
                versions.show(here, found, plan)

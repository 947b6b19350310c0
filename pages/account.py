"""Everything about one account."""

import streamlit as st

from kadash.core.roles import Action
from kadash.screens.accounts import one, profile
from kadash.screens.action_plans import of_account
from kadash.screens.cases import home
from kadash.screens.engagement import log, plan, relationship, visit
from kadash.screens.satisfaction import account as satisfaction
from kadash.ui import links, page

PARTS = [
    "Before a visit",
    "The year",
    "Load",
    "Mobility",
    "Surveys",
    "Relationship",
    "Joint plan",
    "Action plan",
    "Cases",
    "Profile",
    "Changes",
]

with page.opened("Account", needs=Action.READ) as here:
    account = one.chosen(here)
    if account is None:
        page.title("Account")
        one.nothing_chosen()
    else:
        one.head(here, account)
        log.button(here, account_id=account.id or 0, name=account.name)
        before, year, load, history, surveys, people, planning, acting, cases, data, trail = st.tabs(
            PARTS, key="part", bind="query-params"
        )
        with before:
            visit.show(here, account)
        with year:
            one.money(here, account)
        with load:
            one.load(here, account)
        with history:
            one.exposure(here, account)
        with surveys:
            satisfaction.show(here, account)
        with people:
            relationship.show(here, account)
        with planning:
            plan.show(here, account)
        with acting:
            of_account.show(here, account)
        with cases:
            home.of_account(here, account)
        with data:
            profile.show(here, account)
        with trail:
            one.trail(here, account)
        links.link("accounts", "All accounts", icon=":material/arrow_back:")

"""What if the representative leaves."""

import pandas as pd
import streamlit as st

from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.queries.facts import with_exposure
from kadash.assessment.rules.departure import Departure, departure
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens
from kadash.ui.words import Way, plain

ACCOUNTS = [
    Column("number", "Account"),
    Column("name", "Name", "link"),
    Column("at_risk", "At-risk revenue ($)", "money"),
    Column("contacts", "Contacts", "whole"),
]


def show(here: Here, view: AssessmentView) -> None:
    """Choose a representative and see which criteria, accounts and dollars leave with them."""
    known = cache.asked(here, with_exposure, today=here.today)
    representatives = known.representatives or ()
    if not representatives:
        words.empty(
            "No representatives yet",
            "Assign accounts to representatives and this shows what would leave with one of them.",
            [Way("uploads", "Bring in accounts"), Way("settings", "To the settings")],
            icon=":material/person_off:",
        )
        return
    st.markdown("#### What leaves with a representative")
    words.quiet("The first of the five reasons why programs stall. On today's data, nobody taking over.")
    name = st.selectbox(
        "Representative",
        [representative.name for representative in representatives],
        key="leaving",
        bind="query-params",
        width=300,
    )
    found = departure(view.program, view.standings, known, str(name))
    _cards(found)
    _falls(found)
    _accounts(found)


def _cards(found: Departure) -> None:
    before = found.level_before.name if found.level_before else "Below Basic"
    after = found.level_after.name if found.level_after else "Below Basic"
    unknown = f"; {found.without_exposure} more without a figure" if found.without_exposure else ""
    span = (
        f"{counted(found.accounts_each_after, 'account')} for whoever stays"
        if found.accounts_each_after is not None
        else "nobody is left to take them"
    )
    figures.cards(
        [
            Card("Level after", after, f"from {before}" if after != before else "no change"),
            Card("Criteria that fall", str(len(found.falls)), "until somebody takes over"),
            Card("Accounts without their contact", str(len(found.accounts)), span),
            Card(
                "Their at-risk revenue",
                shown(found.at_risk_cents, places=0),
                f"{counted(len(found.accounts) - found.without_exposure, 'account')}{unknown}",
                how="Net revenue × mobility factor over the last full 12 months, of these accounts.",
            ),
        ]
    )


def _falls(found: Departure) -> None:
    if not found.falls:
        st.success("No criterion that is met now would fall.", icon=":material/check:")
        return
    with st.container(border=True, gap="small"):
        for fall in found.falls:
            requirement = f":small[:gray[{plain(fall.criterion.requirement)}]]"
            left, right = st.columns(2, gap="medium")
            left.markdown(f":material/trending_down: **{plain(fall.criterion.title)}**  \n{requirement}")
            right.markdown(f":small[{plain(fall.reason)}]")


def _accounts(found: Departure) -> None:
    if not found.accounts:
        return
    frame = pd.DataFrame(
        [
            {
                "account_id": account.id,
                "number": account.number,
                "name": account.name,
                "at_risk": account.at_risk_cents,
                "contacts": account.contacts,
            }
            for account in found.accounts
        ],
        dtype="object",
    )
    tables.show(
        frame,
        ACCOUNTS,
        key="assessment-leaving-accounts",
        name="accounts-without-representative",
        opens=Opens("account", "id", "account_id"),
        totals={"number": counted(len(found.accounts), "account"), "at_risk": found.at_risk_cents},
    )

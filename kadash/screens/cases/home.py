"""Open cases, the late ones first; and the cases of one account."""

import streamlit as st

from kadash.accounts.tables import Account
from kadash.engagement.queries.cases import Counted, standing
from kadash.screens.cases import escalations, known, log, one
from kadash.ui import tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

OPEN = [
    Column("account", "Account", "link", pinned=True),
    Column("clock", "Clock", width=170),
    Column("title", "Case", width="large"),
    Column("kind", "What it is"),
    Column("department", "Who answers"),
    Column("received", "Received", "moment"),
    Column("state", "State"),
    Column("representative", "Representative"),
]
OF_ACCOUNT = [
    Column("received", "Received", "moment"),
    Column("title", "Case", width="large"),
    Column("kind", "What it is"),
    Column("category", "About"),
    Column("department", "Who answers"),
    Column("clock", "Now", width=170),
    Column("first_answer", "First answer"),
    Column("solved_in", "Solution"),
]


def sentence(found: tuple[Counted, ...], here: Here) -> str:
    """Return the answer of the page in one sentence."""
    if not found:
        return "No case is open."
    counts = standing(found, today=here.today, zone=here.settings.zone)
    parts = [f"{counts.late:,} late", f"{counts.today:,} due today"]
    if counts.waiting:
        parts.append(f"{counts.waiting:,} waiting for the customer")
    verb = "case is" if len(found) == 1 else "cases are"
    return f"{len(found):,} {verb} open: {', '.join(parts)}."


def show(here: Here) -> None:
    """Show what is open and how each stands; the chosen one below."""
    found = known.open_ones(here)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"#### {sentence(found, here)}", width="stretch")
        log.button(here)
    if not found:
        words.quiet(
            "Requests, issues and complaints are logged here or come with an upload of a ticket export; each "
            "has a clock in working days by the target of the department that answers it."
        )
        return
    chosen = tables.show(
        known.table(here, found), OPEN, key="open-cases", name="open cases", choose=True,
        opens=Opens("account", "id", "account_id"), note="Choose a case to see its history and add to it.",
    )  # fmt: skip
    if chosen is not None:
        one.show(here, found[chosen])


def of_account(here: Here, account: Account) -> None:
    """Show the cases of an account, open or not, and its escalations to whoever may see them."""
    log.button(here, account_id=account.id or 0)
    found = known.of_account(here, account.id or 0)
    if not found:
        words.quiet("No request, issue or complaint of this account was logged yet.")
    else:
        chosen = tables.show(
            known.table(here, found), OF_ACCOUNT, key="account-cases", name=f"{account.name} cases",
            choose=True, note="Choose a case to see its history and add to it.",
        )  # fmt: skip
        if chosen is not None:
            one.show(here, found[chosen])
    escalations.of_account(here, account)

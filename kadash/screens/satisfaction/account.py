"""One account's survey answers and follow-ups, for its page."""

import streamlit as st

from kadash.accounts.queries import accounts
from kadash.accounts.tables import Account
from kadash.core.roles import Action, may
from kadash.engagement.queries.promises import promises
from kadash.satisfaction import queries
from kadash.screens.satisfaction.exposure import follow_up
from kadash.ui import cache, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

ANSWERS = [
    Column("wave", "Wave"),
    Column("answered", "Answered"),
    Column("points", "Index (points)", "number", places=0),
    Column("planned", "Joint planning"),
    Column("comment", "Comment", width="large"),
]
FOLLOW_UPS = [
    Column("what", "What", width="large"),
    Column("owner", "Owner"),
    Column("due", "Due", "date"),
    Column("closed_on", "Closed", "date"),
    Column("outcome", "What came of it"),
]


def show(here: Here, account: Account) -> None:
    """Show what the account said in identified waves, what is being done, and offer a follow-up."""
    assert account.id is not None
    found = cache.asked(here, queries.account_answers, account_id=account.id)
    if found.empty:
        words.too_few("No identified survey wave has asked this account.")
    else:
        tables.show(found, ANSWERS, key="account-survey", name="survey answers")
        words.quiet("Answers of confidential waves are not shown by account.")
    doing = cache.asked(here, promises, today=here.today, account_id=account.id, of_surveys=True)
    if len(doing):
        st.markdown("##### Follow-ups")
        tables.show(doing, FOLLOW_UPS, key="account-follow-ups", name="follow-ups")
    if may(here.person, Action.EDIT_SATISFACTION):
        owner = accounts.owner(here.session, account_id=account.id)
        filled = {"account_id": account.id, "name": account.name, "representative": owner}
        follow_up(here, filled, wave_id=None)

"""Two people judged one account: both judgments, to choose from."""

import streamlit as st

from kadash.at_risk.rules.judgments import JudgmentsClash, shown_factor
from kadash.ui import words


def choose(clash: JudgmentsClash) -> set[int]:
    """Show both judgments of each account; return the accounts for which ours is to be saved."""
    mine: set[int] = set()
    with st.container(border=True):
        st.markdown(f":material/group: **Two people, one account.** {words.plain(clash)}")
        for account in clash.accounts:
            options = [
                f"{account.author}: {shown_factor(account.theirs[0])}, {account.theirs[1]}",
                f"Mine: {shown_factor(account.ours[0])}, {account.ours[1]}",
            ]
            chosen = st.radio(
                words.plain(account.name),
                [words.plain(option) for option in options],
                key=f"judge-clash-{account.account_id}-{account.newest}",
            )
            if chosen != words.plain(options[0]):
                mine.add(account.account_id)
    return mine

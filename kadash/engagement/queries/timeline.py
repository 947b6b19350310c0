"""Everything that was talked about with one account, with whom."""

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.conversations import conversations, participants
from kadash.accounts.rules.terms import CUSTOMER


def timeline(session: sm.Session, *, account_id: int) -> pd.DataFrame:
    """Return an account's conversations, newest first: their columns, and ``who`` (of theirs, by name)."""
    frame = conversations(session, account_id=account_id)
    people = participants(session, account_id=account_id)
    theirs = people[people["side"].eq(CUSTOMER) & people["name"].notna()]
    named = {int(id): ", ".join(rows["name"]) for id, rows in theirs.groupby("interaction_id", sort=False)}
    who = [named.get(int(id)) for id in frame["interaction_id"]]
    return frame.assign(who=pd.Series(who, index=frame.index, dtype=object))

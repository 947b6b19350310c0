"""Which conversations count as contact with a customer.

A contact that qualifies was held on or before today, somebody of the customer took part, and it went both
ways, or was a written message to them alone. What was planned, canceled or declined does not, nor do
voicemails (an attempt, counted beside), newsletters and other texts to many, notes to ourselves, and surveys.
A written message counts although nobody answered: the clock asks whether the customer hears from us.
"""

from datetime import date

import pandas as pd

from kadash.accounts.rules.terms import CUSTOMER, HELD, SPOKEN, UNKNOWN


def qualifying(conversations: pd.DataFrame, participants: pd.DataFrame, *, today: date) -> pd.DataFrame:
    """Return the conversations with what each counts as.

    ``conversations``: a row per conversation and account (interaction_id, account_id, day, state, channel,
    answered, bulk, attempt, internal). ``participants``: interaction_id, side, attended, response.
    Added columns: qualifies, attempt (spoken to nobody: unanswered), who_known (somebody of theirs is named).
    Where nobody of theirs is named, the account is enough; where all who are named declined or stayed away,
    it is not.
    """
    theirs = participants[participants["side"] == CUSTOMER]
    away = theirs["attended"].eq(False) | theirs["response"].eq("declined")
    named = conversations["interaction_id"].isin(theirs["interaction_id"].unique())
    present = conversations["interaction_id"].isin(theirs.loc[~away, "interaction_id"].unique())
    took_place = conversations["state"].isin((HELD, UNKNOWN)) & conversations["day"].le(today)
    spoken = conversations["channel"].isin(SPOKEN)
    unanswered = conversations["answered"].eq(False) | conversations["attempt"].eq(True)
    to_them = ~conversations["bulk"].eq(True) & ~conversations["internal"].eq(True)
    attempt = took_place & to_them & spoken & unanswered
    return conversations.assign(
        qualifies=took_place & to_them & ~attempt & (present | ~named),
        attempt=attempt,
        who_known=present,
    )

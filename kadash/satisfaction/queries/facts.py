"""Facts about accounts, from the rooms below."""

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts

COLUMNS = ["number", "name", "customer_class", "representative", "representative_id"]


def account_facts(session: sm.Session) -> pd.DataFrame:
    """Return a row per account, indexed by its id: number, name, customer_class, representative.

    Kept with the session, because a page asks for it many times; don't change it.
    """
    kept = session.info.get("account facts")
    if isinstance(kept, pd.DataFrame):
        return kept
    found = accounts(session)
    index = pd.Index(found["account_id"].astype("int64"), name="account_id")
    session.info["account facts"] = facts = found[COLUMNS].set_axis(index, axis=0)
    return facts

"""What the room asks of the rooms below it about accounts."""

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts

COLUMNS = ["number", "name", "customer_class", "representative", "representative_id"]


def account_facts(session: sm.Session) -> pd.DataFrame:
    """Return a row per account, indexed by its id: number, name, customer_class, representative."""
    found = accounts(session)
    index = pd.Index(found["account_id"].astype("int64"), name="account_id")
    return found[COLUMNS].set_axis(index, axis=0)

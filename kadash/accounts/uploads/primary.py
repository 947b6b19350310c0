"""An account has one primary contact at a time: further ones of a file come in without that rank."""

from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.people import primary_contacts
from kadash.accounts.rules.terms import RANKS

PRIMARY = RANKS[0]


def one_primary(
    session: sm.Session, rows: pd.DataFrame, judged: "np.ndarray[Any, np.dtype[np.bool_]]"
) -> list[str]:
    """Take the rank away from all but the first primary contact of an account, and from it where one is.

    Only the rows that are marked in ``judged`` are looked at. Returns what must be said.
    """
    holds = primary_contacts(session)
    second = 0
    for index, (account_id, contact_id, rank) in enumerate(
        zip(rows["account_id"], rows["contact_id"], rows["rank"], strict=True)
    ):
        if rank != PRIMARY or not judged[index]:
            continue
        if holds.setdefault(account_id, contact_id) != contact_id:
            rows.loc[index, "rank"], second = None, second + 1
    if not second:
        return []
    return [
        f"{second} contacts are marked as primary at an account that has a primary contact already; "
        "they come in without that rank. Change it on the account's page."
    ]

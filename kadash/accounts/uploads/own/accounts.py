"""Whose the rows of an exported table are: by number, by another system's key, else by the very name."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_key, accounts_by_name
from kadash.accounts.uploads.account_links import Linked, link_accounts

WHOSE = ("account_number", "account_key", "account_name")
Row = Mapping[str, Any]


def link(session: sm.Session, rows: Sequence[Row]) -> tuple[list[int | None], Linked]:
    """Return the account of each row (negative: one that is to be created, None: unknown), and the links."""
    named = pd.DataFrame(
        [[row.get(name) for name in WHOSE] for row in rows], columns=list(WHOSE), dtype=object
    )
    details = named[["account_name"]].rename(columns={"account_name": "name"})
    linked = link_accounts(session, named["account_number"], details=details)
    by_key, by_name = accounts_by_key(session), accounts_by_name(session)
    ids = [
        int(id) or by_key.get(str(row.get("account_key"))) or by_name.get(str(row.get("account_name")))
        for id, row in zip(linked.ids, rows, strict=True)
    ]
    return ids, linked


def known(row: Row) -> bool:
    """Say whether a row names its account by more than a name, which may have been a stranger's."""
    return bool(row.get("account_number") or row.get("account_key"))


def whose(account_id: object, name: object) -> tuple[int, str]:
    """Return what a row's account is compared by: its id, else the name that its file gave."""
    return (0, str(name or "")) if account_id is None or pd.isna(account_id) else (int(str(account_id)), "")

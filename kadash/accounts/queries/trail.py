"""History of an account: the uploads that brought its rows, and edits by people."""

import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Account, Bill, Contact, Interaction, ListMembership, MeterDay
from kadash.core.money import shown
from kadash.core.queries import changes
from kadash.core.tables import table_of

FROM_UPLOADS = (Bill, Contact, Interaction, ListMembership, MeterDay)
QUIET = frozenset({"id", "version", "batch_id", "account_id"})
EDITS = ("at", "actor", "batch_id", "what", "change")


def uploads_of(session: sm.Session, *, account_id: int) -> dict[int, int]:
    """Return, per upload, how many rows of this account it brought."""
    found: dict[int, int] = {}
    own = session.connection().execute(
        sa.select(table_of(Account).c.batch_id).where(table_of(Account).c.id == account_id)
    )
    for batch in own.scalars():
        if batch is not None:
            found[int(batch)] = 1
    for model in FROM_UPLOADS:
        table = table_of(model)
        query = (
            sa.select(table.c.batch_id, sa.func.count())
            .where(table.c.account_id == account_id, table.c.batch_id.is_not(None))
            .group_by(table.c.batch_id)
        )
        for batch, rows in session.connection().execute(query):
            found[int(batch)] = found.get(int(batch), 0) + int(rows)
    return found


def edits_of(session: sm.Session, *, account_id: int, rows: Mapping[str, list[int]]) -> pd.DataFrame:
    """Return the changes of the account's own row and of ``rows`` (table → ids), newest first: EDITS."""
    named = {"account": [account_id], **rows}
    found = [changes(session, table=table, row_ids=ids) for table, ids in named.items() if ids]
    entries = [entry for frame in found for entry in frame.to_dict("records")]
    entries.sort(key=lambda entry: int(entry["id"]), reverse=True)
    listed = [
        (
            datetime.fromisoformat(entry["at"]),
            entry["actor"],
            None if entry["batch_id"] != entry["batch_id"] else entry["batch_id"],
            str(entry["table_name"]).replace("_", " "),
            described(_read(entry["before"]), _read(entry["after"])),
        )
        for entry in entries
    ]
    return pd.DataFrame(listed, columns=list(EDITS), dtype=object)


def described(before: Mapping[str, object], after: Mapping[str, object]) -> str:
    """Return a change in words: ``name: Harbor → Harbor Foundry``; the values where there was nothing."""
    names = [name for name in {**before, **after} if name not in QUIET]
    parts = []
    for name in names:
        old, new = before.get(name), after.get(name)
        if old == new or (not before and new is None):
            continue
        label = name.removesuffix("_cents").replace("_", " ")
        parts.append(
            f"{label}: {_said(name, new)}"
            if not before
            else f"{label}: {_said(name, old)} → {_said(name, new)}"
        )
    return "; ".join(parts) or "removed"


def _read(text: object) -> dict[str, object]:
    return dict(json.loads(text)) if isinstance(text, str) else {}  # a frame has NaN for no text


def _said(name: str, value: object) -> str:
    if value is None:
        return "–"
    return shown(Decimal(str(value))) if name.endswith("_cents") else str(value)

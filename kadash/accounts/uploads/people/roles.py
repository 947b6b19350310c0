"""The roles that uploaded contacts get at their accounts."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import owners
from kadash.accounts.rules.contact_words import functions_of, rank_of
from kadash.accounts.tables import Contact, ContactRole
from kadash.accounts.uploads.primary import one_primary
from kadash.core.roles import Action
from kadash.intake.compare import exact_match, stored_rows
from kadash.intake.gates import Gate
from kadash.intake.types import Target


def numbered(
    session: sm.Session, parts: Sequence[tuple[pd.DataFrame, tuple[str, ...]]]
) -> list[pd.DataFrame]:
    """Return the contacts (frames with the columns that they are known by) with the id of each one that is
    stored in ``contact_id``, and a provisional, negative id in ``new_id``, which stands in it for the rest.
    """
    found, count = [], 0
    for frame, identity in parts:
        frame = frame.reset_index(drop=True)
        new = -np.arange(count + 1, count + len(frame) + 1)
        count += len(frame)
        known = frame[identity[0]].dropna().unique().tolist()
        stored = stored_rows(session, Contact, identity[0], known)
        ids = exact_match(frame, stored, identity) if len(stored) else np.zeros(len(frame), dtype=np.int64)
        found.append(frame.assign(new_id=new, contact_id=np.where(ids > 0, ids, new)))
    return found


def roles(session: sm.Session, contacts: Sequence[pd.DataFrame]) -> tuple[Target | None, list[str]]:
    """Return the roles of contacts whose account is known, and what must be said.

    A role that is stored keeps what people made of it: only what nobody has said yet is filled in. An account
    keeps the primary contact that it has.
    """
    parts = [frame[frame["account_id"].notna()] for frame in contacts]
    frame = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
    if frame.empty:
        return None, []
    rows = pd.DataFrame(
        {
            "account_id": frame["account_id"],
            "contact_id": frame["contact_id"],
            "rank": [rank_of(role) for role in frame["role"]],
            "functions": [
                functions_of(role, title) or None
                for role, title in zip(frame["role"], frame["title"], strict=True)
            ],
            "decision_maker": frame["executive"],
        },
        dtype=object,
    ).drop_duplicates(["account_id", "contact_id"], ignore_index=True)
    warnings = one_primary(session, rows, np.ones(len(rows), dtype=bool))
    target = Target(
        ContactRole, rows, ("contact_id", "account_id"), counted=False, links=("account_id", "contact_id"),
        fill_only=("rank", "functions", "decision_maker"),
        gate=Gate(Action.EDIT_CONTACTS, Action.EDIT_CONTACTS, "account_id", owners),
    )  # fmt: skip
    return target, warnings

"""Which stored row a row of an exported table is: by what both say, never twice the same."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.uploads.own.accounts import known, whose
from kadash.core.tables import Base
from kadash.intake.compare import stored_rows
from kadash.intake.gates import Gate
from kadash.intake.types import Target

Keys = Sequence[Hashable | None]
Row = Mapping[str, Any]


def stored_among(
    there: pd.DataFrame,
    rows: Sequence[Row],
    mine: Sequence[int | None],
    *,
    words: Sequence[Callable[[Row], tuple[Hashable, ...]]],
    key: Callable[[Row], Hashable | None],
) -> "tuple[np.ndarray[Any, np.dtype[np.int64]], np.ndarray[Any, np.dtype[np.bool_]]]":
    """Return the id of the stored row for each row (0: none), and which are stored without an account.

    ``there`` are the stored rows that may be meant, ``mine`` the account of each row. Rows are compared by
    their account and each of ``words``, the most exact one first, at last by ``key`` alone.
    """
    stored = there.drop_duplicates("id").sort_values(["voided", "id"]).to_dict("records")
    theirs = [whose(one["account_id"], one["account_name"]) for one in stored]
    linked = [whose(id, row["account_name"]) for id, row in zip(mine, rows, strict=True)]
    alone = [None if known(row) else whose(None, row["account_name"]) for row in rows]
    passes = [
        (_with(own, rows, said), _with(theirs, stored, said)) for said in words for own in (alone, linked)
    ]
    passes.append(([key(row) for row in rows], [key(one) for one in stored]))
    ids = paired(passes, [int(one["id"]) for one in stored], len(rows))
    without = {int(one["id"]) for one in stored if pd.isna(one["account_id"])}
    return ids, np.array([int(id) in without for id in ids], dtype=bool)


def _with(
    accounts: Sequence[tuple[int, str] | None],
    rows: Sequence[Row],
    said: Callable[[Row], tuple[Hashable, ...]],
) -> Keys:
    return [
        None if account is None else (account, *said(row))
        for account, row in zip(accounts, rows, strict=True)
    ]


def paired(
    passes: Sequence[tuple[Keys, Keys]], stored_ids: Sequence[int], rows: int
) -> "np.ndarray[Any, np.dtype[np.int64]]":
    """Return the id of the stored row for each of so many rows, 0 where there is none.

    Each pass gives both sides' keys, the most exact one first; None is no key. Rows with equal keys are
    paired in their order, and each stored row once.
    """
    found, used = np.zeros(rows, dtype=np.int64), set[int]()
    for mine, theirs in passes:
        waiting: dict[Hashable, deque[int]] = defaultdict(deque)
        for id, key in zip(stored_ids, theirs, strict=True):
            if key is not None and id not in used:
                waiting[key].append(id)
        for place, key in enumerate(mine):
            if not found[place] and key is not None and waiting.get(key):
                found[place] = waiting[key].popleft()
                used.add(int(found[place]))
    return found


def target(
    model: type[Base],
    frame: pd.DataFrame,
    ids: "np.ndarray[Any, np.dtype[np.int64]]",
    *,
    identity: tuple[str, ...],
    gate: Gate,
    links: tuple[str, ...] = ("account_id",),
    counted: bool = True,
    lines: "np.ndarray[Any, np.dtype[np.int64]] | None" = None,
    fill_only: tuple[str, ...] = (),
) -> Target:
    """Return the target of rows whose stored ones are known: ``ids``, 0 for new ones. See ``Target``.

    ``frame`` has its rows' numbers in ``new_id``; what makes a row the stored one does not change it.
    """
    known: Mapping[int, int] = dict(zip(frame["new_id"], ids, strict=True))

    def existing(session: sm.Session) -> pd.DataFrame:
        return stored_rows(session, model, "id", sorted({int(id) for id in ids if id}))

    def match(new: pd.DataFrame, stored: pd.DataFrame) -> "np.ndarray[Any, np.dtype[np.int64]]":
        there = set(stored["id"])
        return np.array([known[id] if known[id] in there else 0 for id in new["new_id"]], dtype=np.int64)

    return Target(
        model, frame, identity, counted=counted, links=links, existing=existing, match=match, lines=lines,
        fill_only=fill_only, gate=gate,
    )  # fmt: skip


def numbered(count: int) -> "np.ndarray[Any, np.dtype[np.int64]]":
    """Return the provisional numbers of so many rows."""
    return -np.arange(1, count + 1)

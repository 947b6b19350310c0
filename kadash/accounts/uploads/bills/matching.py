"""Matching uploaded bills to stored ones: same account, service and period; a blank matches any."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from kadash.core.frames import all_differ, row_codes
from kadash.intake.compare import comparable_frame

KEY = ("account_id", "service", "period_end")
LOOSE = ("period_start", "meter", "invoice")
IDENTITY = (*KEY, *LOOSE, "occurrence")
MOST_PAIRS = 5_000_000  # of bills with one account, service and period that are compared together


def occurrences(bills: pd.DataFrame) -> np.ndarray:
    """Number the bills that are equal in every part of their identity: 1 for the first, 2, …"""
    names = [name for name in (*KEY, *LOOSE) if name in bills.columns]
    codes = row_codes(bills, names)
    if all_differ(codes):
        return np.ones(len(bills), dtype=np.int64)
    return np.asarray(pd.Series(codes).groupby(codes).cumcount()) + 1


def match_bills(new: pd.DataFrame, stored: pd.DataFrame) -> np.ndarray:
    """Return for each new bill the id of the stored bill that it is, 0 where it is none.

    Bills that agree in every part go first; what is left may match where one side is blank. A
    stored bill is matched once.
    """
    names = [name for name in IDENTITY if name in new.columns]
    left, right = comparable_frame(new, names), comparable_frame(stored, list(IDENTITY))
    right["id"] = stored["id"].to_numpy()
    blank = set(IDENTITY) - set(names)
    if blank - {"occurrence"}:  # the stored bill that leaves the same parts blank is the exact one
        filled = (right[sorted(blank - {"occurrence"})] != "").any(axis=1)
        right = right.iloc[np.argsort(filled.to_numpy(), kind="stable")]
    exact = left.merge(right.drop_duplicates(names), on=names, how="left", sort=False)["id"]
    ids = np.asarray(exact.fillna(0), dtype=np.int64)
    # A file without meters and invoices may match a stored bill that has them only loosely.
    if blank:
        for name in blank:
            left[name] = 1.0 if name == "occurrence" else ""
        ids = _unless_filled(ids, right, blank)
    open_rows = np.flatnonzero(ids == 0)
    if len(open_rows):
        free = right[~right["id"].isin(ids[ids > 0])]
        if len(free):
            _match_loosely(left, free, open_rows, ids)
    return ids


def _unless_filled(ids: Any, right: pd.DataFrame, blank: set[str]) -> Any:
    """Take back exact matches on a shortened key whose stored bill has more parts: judged loosely."""
    filled = right.loc[(right[sorted(blank - {"occurrence"})] != "").any(axis=1), "id"]
    return np.where(np.isin(ids, filled.to_numpy()), 0, ids)


def _match_loosely(left: pd.DataFrame, free: pd.DataFrame, rows: Any, ids: Any) -> None:
    """Match what no exact match was found for, where a blank part on either side leaves it open."""
    mine, theirs = _keys(left.iloc[rows], free)
    rows, mine = rows[np.isin(mine, theirs)], mine[np.isin(mine, theirs)]
    free, theirs = free[np.isin(theirs, mine)], theirs[np.isin(theirs, mine)]
    if len(rows) and _pairs(mine, theirs) <= MOST_PAIRS:
        fit, fitting = _that_fit(left.iloc[rows], mine, free, theirs)
        rows, mine, free, theirs = rows[fit], mine[fit], free[fitting], theirs[fitting]
    by_key: dict[int, list[tuple[int, tuple[Any, ...]]]] = {}
    for key, id, part in zip(theirs.tolist(), free["id"].tolist(), _parts(free), strict=True):
        by_key.setdefault(key, []).append((int(id), part))
    for row, key, part in zip(rows.tolist(), mine.tolist(), _parts(left.iloc[rows]), strict=True):
        candidates = by_key[key]
        for place, (id, stored) in enumerate(candidates):
            if all(map(_fits, part, stored)):
                ids[row] = id
                del candidates[place]
                break


def _pairs(mine: Any, theirs: Any) -> int:
    """Return how many pairs have one key."""
    counts = np.bincount(theirs, minlength=int(mine.max()) + 1)
    return int(counts[mine].sum())


def _that_fit(left: pd.DataFrame, mine: Any, free: pd.DataFrame, theirs: Any) -> tuple[Any, Any]:
    """Return which rows of either side fit one of the other with their key, looked at all together."""
    order = np.argsort(theirs, kind="stable")
    first, last = (np.searchsorted(theirs[order], mine, side) for side in ("left", "right"))
    counts = last - first
    a = np.repeat(np.arange(len(mine)), counts)
    b = order[np.arange(len(a)) - np.repeat(counts.cumsum() - counts - first, counts)]
    fits = np.ones(len(a), dtype=bool)
    for name in LOOSE:
        one, other = _numbered(left[name], free[name])
        fits &= (one[a] == other[b]) | (one[a] == 0) | (other[b] == 0)
    return np.isin(np.arange(len(mine)), a[fits]), np.isin(np.arange(len(theirs)), b[fits])


def _numbered(one: pd.Series, other: pd.Series) -> tuple[Any, Any]:
    """Number the words of two columns alike, the blank one 0."""
    codes, _ = pd.factorize(np.concatenate([[""], one.to_numpy(dtype=object), other.to_numpy(dtype=object)]))
    return codes[1 : len(one) + 1], codes[len(one) + 1 :]


def _fits(one: object, other: object) -> bool:
    return one == other or one == "" or other == ""


def _keys(left: pd.DataFrame, right: pd.DataFrame) -> tuple[Any, Any]:
    """Number the keys of both: what has the same number is the same account, service and period."""
    both = pd.concat([left[list(KEY)], right[list(KEY)]])
    codes = both.groupby(list(KEY), sort=False, dropna=False).ngroup().to_numpy()
    return codes[: len(left)], codes[len(left) :]


def _parts(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    return zip(*(frame[name].tolist() for name in LOOSE), strict=True)

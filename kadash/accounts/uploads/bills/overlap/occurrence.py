"""Bills that are stored beside others for the very same days get a number of their own.

A file numbers bills that are equal in every part of their identity 1, 2, …, and so did the files before it.
Where a person says that a bill is another one than the stored bill for the same days, or where a stored month
takes over the days of the file, that number may be another stored bill's already.
"""

from collections.abc import Set
from typing import Any

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.matching import KEY, LOOSE
from kadash.intake.compare import comparable_frame

_NAMES = [*KEY, *LOOSE]
Positions = np.ndarray[Any, np.dtype[np.int64]]


def with_free_occurrences(
    bills: pd.DataFrame, ids: Positions, taken_over: Set[int], stored: pd.DataFrame
) -> pd.DataFrame:
    """Return the bills with occurrences that no stored bill has, for those that are stored with their own.

    ``ids`` has the stored bill's id of each, 0 for a new one. New bills and those that take over a stored one
    (``taken_over``) keep the number of the file where it is free, else follow the highest on either side, so
    that a second load of the file finds each of them. The number that a stored bill has before the load is
    not free either: bills are inserted before others are changed.
    """
    rows = np.flatnonzero(bills["account_id"].isin(stored["account_id"]).to_numpy())
    takes = np.isin(ids[rows], list(taken_over))
    writes = (ids[rows] == 0) | takes
    if not writes.any():
        return bills
    old = comparable_frame(stored, _NAMES)
    new = _identities(bills.iloc[rows], ids[rows], takes, old, stored["id"])
    both = pd.concat([new, old], ignore_index=True)
    alike = both.groupby(_NAMES, sort=False, dropna=False).ngroup().to_numpy()
    number = np.append(bills["occurrence"].iloc[rows], stored["occurrence"]).astype(np.int64)
    pair = alike * (number.max() + 1) + number
    mine, theirs = pair[: len(rows)], pair[len(rows) :]
    owner = pd.Series(stored["id"].to_numpy(), index=theirs).reindex(mine).fillna(0).to_numpy()
    clash = np.zeros(len(rows), dtype=bool)
    clash[writes] = pd.Series(mine[writes]).duplicated().to_numpy()
    clash |= writes & (owner != 0) & (owner != ids[rows])
    if not clash.any():
        return bills
    highest = pd.Series(number).groupby(alike).max()
    group = pd.Series(alike[: len(rows)][clash])
    numbers = bills["occurrence"].to_numpy(dtype=np.int64, copy=True)
    numbers[rows[clash]] = group.map(highest) + group.groupby(group).cumcount() + 1
    return bills.assign(occurrence=numbers)


def _identities(
    bills: pd.DataFrame, ids: Positions, takes: Any, old: pd.DataFrame, old_ids: pd.Series
) -> pd.DataFrame:
    """Return what identifies the bills once they are stored: a blank part leaves the stored one as it is."""
    blank = {name: pd.Series(None, index=bills.index, dtype=object) for name in LOOSE if name not in bills}
    found = comparable_frame(bills.assign(**blank), _NAMES)
    if takes.any():
        place = pd.Series(np.arange(len(old)), index=old_ids.to_numpy())
        before = old.iloc[place.loc[ids[takes]].to_numpy()]
        for name in LOOSE:
            said = found[name].to_numpy(dtype=object, copy=True)
            said[takes] = np.where(said[takes] == "", before[name].to_numpy(dtype=object), said[takes])
            found[name] = said
    return found

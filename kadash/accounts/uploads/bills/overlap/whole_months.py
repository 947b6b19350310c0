"""Bills that state only a month, next to bills with dates: no bill is counted twice.

A table with months as columns, or with a month and no days, gives *whole months*. A bill with days that ends
in such a month is the same bill where the figures say so: both have the same, or the bills of the month add
up to it. Where they say otherwise a person is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.matching import IDENTITY, match_bills
from kadash.accounts.uploads.bills.overlap.occurrence import with_free_occurrences
from kadash.accounts.uploads.bills.overlap.same_month import (
    ADDED,
    PEAKS,
    Flags,
    Overlaps,
    agreeing,
    overlaps,
    said,
)
from kadash.intake.compare import exact_match
from kadash.intake.types import Question

KEY = "whole_months"
SAME, DIFFERENT = "same", "different"
_IDENTIFYING = frozenset({*IDENTITY, "month", "whole_month"})


@dataclass
class Matched:
    """What the bills of a file are among the stored ones.

    ``ids`` has the stored bill's id for each of them, 0 for a new one; ``bills`` are without what the
    stored ones keep; ``taken_over`` are the stored whole months whose days the file knows.
    """

    bills: pd.DataFrame
    ids: np.ndarray[Any, np.dtype[np.int64]]
    taken_over: frozenset[int] = frozenset()
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def are_whole(stored: pd.DataFrame, batches: Sequence[int]) -> Flags:
    """Return which stored bills are whole months: of an upload without days, and not known better since."""
    end = pd.to_datetime(stored["period_end"])
    start = pd.to_datetime(stored["period_start"])
    shape = (end == end + pd.offsets.MonthEnd(0)) & (start.isna() | (start.dt.day == 1))
    return np.asarray(stored["batch_id"].isin(list(batches)) & shape, dtype=bool)


def match_overlapping(
    bills: pd.DataFrame,
    whole: Flags,
    stored: pd.DataFrame,
    stored_whole: Flags,
    *,
    numbers: Sequence[str],
    answers: Mapping[str, str],
) -> Matched:
    """Find the stored bill of each bill of a file. ``whole`` marks the whole months on either side.

    Whole months are compared with what is equal in every part of its identity first, bills with days with
    the other bills with days; what is left may be the same bill known in another way.
    """
    matched = Matched(bills.copy(), np.zeros(len(bills), dtype=np.int64))
    if whole.any():
        filled = bills.reindex(columns=[*IDENTITY])[whole].reset_index(drop=True)
        matched.ids[whole] = exact_match(filled, stored, IDENTITY)
    if not whole.all():
        dated = stored[~stored_whole & ~np.isin(stored["id"], matched.ids)]
        matched.ids[~whole] = match_bills(bills[~whole].reset_index(drop=True), dated) if len(dated) else 0
    doubts: list[tuple[int, str]] = []
    taken, kept = 0, 0
    for mine, theirs, new_whole in ((~whole, stored_whole, False), (whole, np.ones_like(stored_whole), True)):
        free = theirs & ~np.isin(stored["id"], matched.ids)
        overlap = overlaps(bills, mine & (matched.ids == 0), stored, free)
        sure = agreeing(overlap, bills, stored, new_whole=new_whole)
        alike = sure | _same_period(overlap, bills, stored)
        answer = answers.get(KEY)
        if not alike.all() and answer not in (SAME, DIFFERENT):
            doubts.append(
                (int(np.count_nonzero(~alike)), said(overlap, np.flatnonzero(~alike), bills, stored, numbers))
            )
            continue
        settled = np.ones_like(alike) if answer == SAME else alike
        more = _settle(matched, overlap, settled, sure, stored, stored_whole, new_whole=new_whole)
        taken, kept = taken + more[0], kept + more[1]
    if doubts:
        matched.questions = (_question(doubts),)
    matched.bills = with_free_occurrences(matched.bills, matched.ids, matched.taken_over, stored)
    matched.warnings = tuple(_warnings(taken, kept))
    return matched


def _same_period(overlap: Overlaps, bills: pd.DataFrame, stored: pd.DataFrame) -> Flags:
    """Return the overlaps of one bill with one that is for the very same days: a corrected figure."""
    one, other = overlap.counts()
    new, old = overlap.firsts()
    same = (one == 1) & (other == 1)
    for name, blank in (("period_end", False), ("period_start", True)):
        left = pd.to_datetime(bills[name]).iloc[new] if name in bills else pd.Series(pd.NaT, index=new)
        right = pd.to_datetime(stored[name]).iloc[old].to_numpy(dtype="datetime64[D]")
        mine = left.to_numpy(dtype="datetime64[D]")
        same &= (mine == right) | (blank & (np.isnat(mine) | np.isnat(right)))
    return np.asarray(same, dtype=bool)


def _settle(
    matched: Matched,
    overlap: Overlaps,
    settled: Flags,
    sure: Flags,
    stored: pd.DataFrame,
    stored_whole: Flags,
    *,
    new_whole: bool,
) -> tuple[int, int]:
    """Give the bills of settled overlaps their ids; return how many took over a month, and were left.

    The first bill of the file takes over a stored whole month, others of it are new. One whole month of
    the file is the one stored bill, whose finer figures stay. Where several are stored these stay all.
    """
    ids = stored["id"].to_numpy(dtype=np.int64)
    count, others = overlap.counts()
    new, old = overlap.firsts()
    alone = settled & (others == 1)
    takes = alone & stored_whole[old] & ((count > 1) | (not new_whole))
    joins = alone & (count == 1) & ~takes
    keeps = settled & ~takes & ~joins
    matched.ids[new[takes | joins]] = ids[old[takes | joins]]
    matched.taken_over |= frozenset(ids[old[takes]].tolist())
    staying = keeps[overlap.new_group]
    matched.ids[overlap.new[staying]] = ids[old[overlap.new_group[staying]]]
    silent = (joins & sure & ~stored_whole[old]) | (keeps & (count == 1))
    for name in (*ADDED, *PEAKS):  # figures that nothing stored has are taken
        known = np.bincount(overlap.stored_group, stored[name].notna().iloc[overlap.stored], overlap.size) > 0
        _blank(matched, new[silent & known], [name])
    _blank(
        matched, new[keeps & (count == 1)], [name for name in matched.bills if name not in (*ADDED, *PEAKS)]
    )
    _blank(matched, overlap.new[staying & (count > 1)[overlap.new_group]], [*matched.bills])
    return int(np.count_nonzero(takes)), int(np.count_nonzero(staying))


def _blank(matched: Matched, rows: np.ndarray[Any, np.dtype[np.int64]], names: Sequence[str]) -> None:
    """Let the file say nothing about these: an empty cell changes nothing."""
    for name in names:
        if name in matched.bills and name not in _IDENTIFYING and len(rows):
            matched.bills[name] = matched.bills[name].mask(np.isin(np.arange(len(matched.bills)), rows))


def _question(doubts: list[tuple[int, str]]) -> Question:
    count = sum(number for number, _ in doubts)
    where = "1 month" if count == 1 else f"{count} months"
    text = (
        f"In {where} bills are stored already, but the days and the figures differ ("
        + "; ".join(words for _, words in doubts)
        + "). Are they the same bills? “same” keeps each bill once, with this file's figures where one bill "
        "is stored; “different” stores these as well, and counts both."
    )
    return Question(KEY, text, (SAME, DIFFERENT))


def _warnings(taken: int, kept: int) -> list[str]:
    texts = []
    if taken:
        what = (
            "1 month that was stored without days is"
            if taken == 1
            else f"{taken} months that were stored without days are"
        )
        texts.append(f"{what} in this file with them: the same bills, kept once, with the days of this file.")
    if kept:
        what = "1 bill of this file is" if kept == 1 else f"{kept} bills of this file are"
        texts.append(f"{what} stored already, in several bills of the month: those stay as they are.")
    return texts

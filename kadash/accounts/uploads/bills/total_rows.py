"""Rows of bills that are the sum of the other rows of their period: on-peak, off-peak, and a row “Total”."""

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.core.counts import counted
from kadash.core.frames import as_text, row_codes
from kadash.intake.types import SetAside, Typed, without_rows

_WORDS = re.compile(
    r"(?:grand |sub ?)?totals?|sum|all(?: (?:periods|hours|day))?|overall|combined", re.IGNORECASE
)
_KEY = ("account_number", "service", "meter", "period_start", "period_end", "month", "bill_date", "invoice")
_FIGURES = ("usage", "revenue")
_ROUNDED = 3  # units of use, or cents: what a sum of rounded parts may be off by
_SUMMARY = re.compile(
    r"\b(?:master|summary|parent|collective|consolidated|group|main|primary|statement)\b.*"
    r"\b(?:account|acct|customer|bill(?:ing)?|number|no|id)\b|\bparent\b|\bmaster\b",
    re.IGNORECASE,
)
SUMMARY = "the sum of the accounts that are billed with it"
_MOST_WORDS = 40  # a column with more different words is no list of periods of the day


def without_total_rows(typed: Typed) -> tuple[Typed, tuple[SetAside, ...], tuple[str, ...]]:
    """Set rows aside whose own word says total and whose figures are the sum of the rows beside them.

    A row with such a word that is no such sum stays, and is named; a total of all services is asked about.
    """
    figures = [name for name in _FIGURES if name in typed.frame]
    keys = [name for name in _KEY if name in typed.frame]
    total, unequal = _sums(typed, _says_total(typed), keys, figures)
    if "service" in typed.frame and "revenue" in typed.frame:
        of_all = (
            as_text(typed.frame["service"]).fillna("").str.strip().str.fullmatch(_WORDS).to_numpy(dtype=bool)
        )
        whole = [name for name in keys if name not in ("service", "meter")]
        total |= _sums(typed, of_all, whole, ["revenue"])[0]
    summary, twice = _of_summary_accounts(typed, keys, figures)
    summary &= ~total
    lines = np.asarray(typed.lines)
    aside = [SetAside(int(line), "total") for line in lines[total]]
    aside += [SetAside(int(line), SUMMARY) for line in lines[summary]]
    said = _unequal(typed, unequal)
    if summary.any():
        rows = counted(int(summary.sum()), "row was", "rows were")
        said = (*said, f"{rows} set aside: {SUMMARY}, and would count twice.")
    for name, rows_of in twice.items():
        typed = replace(typed, frame=typed.frame.assign(**{name: typed.frame[name].mask(rows_of)}))
        rows = counted(int(rows_of.sum()), "row is", "rows are")
        said = (*said, f"The {name} of {rows} {SUMMARY}: it was left out there, so that it counts once.")
    return _kept(typed, ~(total | summary)), tuple(sorted(aside, key=lambda one: one.row)), said


def _of_summary_accounts(
    typed: Typed, keys: list[str], figures: list[str]
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Mark the rows of a summary account that are the sum of its accounts' rows in the same period.

    Also return, by figure, the rows that hold such a sum in it and are alone in having the other figure: an
    account that pays for several.
    """
    none = np.zeros(len(typed.frame), dtype=bool)
    if "account_number" not in typed.frame or len(figures) < len(_FIGURES):
        return none, {}
    for name in typed.unknown.columns:
        if not _SUMMARY.search(str(name).replace("_", " ")) or isinstance(typed.unknown[name], pd.DataFrame):
            continue
        own = as_text(typed.frame["account_number"]).fillna("").astype(str).str.strip()
        group = as_text(typed.unknown[name]).astype(str).str.strip()
        summary = ((group == own) & (own != "")).to_numpy()
        frame = typed.frame.assign(account_number=group.where(group != "", own))
        rest = [key for key in keys if key not in ("meter", "invoice")]
        typed_by = replace(typed, frame=frame)
        found = _proved(typed_by, summary, rest, figures, own)
        twice = dict[str, np.ndarray]()
        for one, other in (_FIGURES, _FIGURES[::-1]):
            alone = _sums(typed_by, summary, rest, [one])[0]
            has_other = (frame[other].fillna(0) != 0).to_numpy(dtype=bool)
            parts = pd.Series(np.where(summary, False, has_other))
            others = parts.groupby(row_codes(frame, rest)).transform("any")
            rows = alone & ~found & has_other & ~others.to_numpy(dtype=bool)
            twice |= {one: rows} if rows.any() else {}
        if found.any() or twice:
            return found, twice
    return none, {}


def _proved(
    typed: Typed, summary: np.ndarray, keys: list[str], figures: list[str], own: pd.Series
) -> np.ndarray:
    """Mark the rows that are the sum of their accounts', of accounts that are so of several at least once.

    One account with the figures of another may be its twin: two lights of the same size.
    """
    found = _sums(typed, summary, keys, figures)[0]
    parts = pd.Series(~summary & (typed.frame[figures].fillna(0) != 0).any(axis=1).to_numpy(dtype=bool))
    several = parts.groupby(row_codes(typed.frame, keys)).transform("sum").to_numpy() > 1
    proved: np.ndarray = found & own.isin(own[found & several]).to_numpy(dtype=bool)
    return proved


def _sums(
    typed: Typed, said: np.ndarray, keys: list[str], figures: list[str]
) -> tuple[np.ndarray, np.ndarray]:
    """Mark the rows that say total and are the sum of those beside them, and those that are not."""
    none = np.zeros(len(said), dtype=bool)
    if not said.any() or said.all() or not figures or not keys:
        return none, none
    group, _ = pd.factorize(row_codes(typed.frame, keys))
    numbers = typed.frame[figures].astype("float64").fillna(0.0).to_numpy()
    others = np.zeros_like(numbers)
    for place in range(numbers.shape[1]):
        parts = np.bincount(group, np.where(said, 0.0, numbers[:, place]))
        others[:, place] = parts[group]
    beside = np.bincount(group, ~said)[group] > 0
    equal = (np.abs(numbers - others) <= _ROUNDED).all(axis=1)
    return said & beside & equal & (numbers != 0).any(axis=1), said & beside & ~equal


def _says_total(typed: Typed) -> np.ndarray:
    """Mark the rows in which a column that nothing was made of holds a word for a total."""
    found = np.zeros(len(typed.frame), dtype=bool)
    for name in typed.unknown.columns:
        column = typed.unknown[name]
        cells = as_text(column.iloc[:, 0] if isinstance(column, pd.DataFrame) else column).str.strip()
        words = cells.unique()
        if len(words) <= _MOST_WORDS and any(_WORDS.fullmatch(str(word)) for word in words):
            found |= cells.isin([word for word in words if _WORDS.fullmatch(str(word))]).to_numpy(dtype=bool)
    return found if not found.all() else np.zeros(len(found), dtype=bool)


def _kept(typed: Typed, keep: np.ndarray) -> Typed:
    if keep.all():
        return typed
    return Typed(
        typed.frame[keep].reset_index(drop=True), typed.lines[keep], typed.bad[keep],
        without_rows(typed.body, keep), typed.columns, typed.unknown[keep].reset_index(drop=True),
    )  # fmt: skip


def _unequal(typed: Typed, rows: np.ndarray) -> tuple[str, ...]:
    if not rows.any():
        return ()
    lines = ", ".join(map(str, np.asarray(typed.lines)[rows][:8].tolist()))
    return (
        f"{int(rows.sum()):,} rows are called a total and are not the sum of the rows of their period (row "
        f"{lines}): they were counted. Leave them out where they repeat the others.",
    )

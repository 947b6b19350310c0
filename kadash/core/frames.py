"""Columns of data frames in a compact form, and counts of their known cells."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

STR = pd.StringDtype(na_value=np.nan)
_MOST = 2**62  # so many rows can a whole number tell apart


def plain_day(value: Any) -> Any:
    """Return the day of a cell that was read from a file (it knows no zone); other values as they are."""
    return value.date() if isinstance(value, pd.Timestamp) else value


def as_text(column: pd.Series) -> pd.Series:
    """Return a column of text as plain ``str``, also where it is held by its words (a category)."""
    if not isinstance(column.dtype, pd.CategoricalDtype):
        return column
    cells = pd.arrays.ArrowStringArray(pa.array(column).cast(pa.large_string()), dtype=STR)
    return pd.Series(cells, index=column.index)


def all_text(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame of text with every column as plain ``str``."""
    columns = {name: as_text(frame[name]) for name in frame.columns}
    return pd.DataFrame(columns, index=frame.index, columns=frame.columns, copy=False)


def by_words(words: pd.Series, codes: "np.ndarray[Any, Any]", index: pd.Index) -> pd.Series:
    """Return a column as a category: each cell the number of a word. Words may be missing, or equal."""
    places, distinct = pd.factorize(words, use_na_sentinel=True)
    dtype = pd.CategoricalDtype(pd.Index(distinct, dtype=STR))
    return pd.Series(pd.Categorical.from_codes(places[codes], dtype=dtype), index=index)


def one_word(word: str, index: pd.Index) -> pd.Series:
    """Return a column that says the same for every row, as a category."""
    return by_words(pd.Series([word], dtype="str"), np.zeros(len(index), dtype=np.int8), index)


def whole_number(cell: Any) -> int | None:
    """Return the whole number that a cell holds: cents, a month's number, an id; None where it is missing.

    A column with gaps may hold whole numbers as floats, which are exact up to 2**53. Raises ValueError for a
    fraction: storing or showing it as a whole number would round it unseen.
    """
    if pd.isna(cell):
        return None
    number = int(cell)
    if number != cell:
        raise ValueError(f"{cell} is not a whole number")
    return number


def known(column: pd.Series) -> int:
    """Return how many of a column's cells hold a value."""
    return int(column.notna().sum())


def missing(column: pd.Series) -> int:
    """Return how many of a column's cells hold none."""
    return int(column.isna().sum())


def marked(column: pd.Series) -> int:
    """Return how many cells of a column of yes and no say yes."""
    return int(column.astype(bool).sum())


def row_codes(frame: pd.DataFrame, names: Iterable[str]) -> "np.ndarray[Any, Any]":
    """Return a number for each row, the same for rows that are equal in these columns (missing as missing).

    Takes a part of the time and memory of grouping by the columns, whose cells it never makes objects.
    """
    codes, kinds = np.zeros(len(frame), dtype=np.int64), 1
    for name in names:
        part, distinct = pd.factorize(frame[name], use_na_sentinel=False)
        if kinds * len(distinct) > _MOST:
            codes, kept = pd.factorize(codes)
            kinds = len(kept)
        codes *= len(distinct)
        codes += part
        kinds *= len(distinct)
        del part
    return codes


def all_differ(codes: "np.ndarray[Any, Any]") -> bool:
    """Say whether no two of these numbers are equal; sorting takes a part of the memory that a table of all
    would."""
    ordered = np.sort(codes)
    return bool((ordered[1:] != ordered[:-1]).all())

"""A column as its distinct words, so that each is parsed once."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kadash.intake.values.types import Problem

_T = TypeVar("_T")
Positions = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_LONG = 10_000
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_ESCAPED = re.compile(r"'(?=[=+\-@\d(])")


@dataclass(frozen=True)
class Words:
    """``words[codes[i]]`` is the text of the cell at ``positions[i]``."""

    words: list[str]
    codes: npt.NDArray[np.int32]
    positions: Positions

    @property
    def counts(self) -> npt.NDArray[np.int64]:
        """How many cells hold each word."""
        return np.bincount(self.codes, minlength=len(self.words))

    def faulty(self, faults: Mapping[int, str]) -> dict[int, str]:
        """Return the position of each cell whose word is in ``faults`` (index of the word → code)."""
        if not faults:
            return {}
        faulty = np.zeros(len(self.words), dtype=bool)
        faulty[list(faults)] = True
        found = np.flatnonzero(faulty[self.codes])
        codes = self.codes[found].tolist()
        return {
            place: faults[code] for place, code in zip(self.positions[found].tolist(), codes, strict=True)
        }


def problems_at(array: pa.Array, faults: Mapping[int, str]) -> tuple[Problem, ...]:
    """Return a problem for each position in ``faults`` (position → code), in the order of the cells."""
    positions = sorted(faults)
    cells = array.take(pa.array(positions, type=pa.int64())).to_pylist()
    return tuple(Problem(at, faults[at], cell) for at, cell in zip(positions, cells, strict=True))


def texts(column: pd.Series) -> pa.Array:
    """Return a column of text (NA counts as empty) as one arrow array without nulls."""
    array = pa.array(column, type=pa.large_string(), from_pandas=True)
    if isinstance(array, pa.ChunkedArray):
        array = array.combine_chunks()
    return pc.fill_null(array, "") if array.null_count else array


def by_word(column: pd.Series) -> bool:
    """Return whether a column is held by its words (see ``reading.columns``)."""
    return isinstance(column.dtype, pd.CategoricalDtype)


def cells_of(column: pd.Series) -> pa.Array:
    """Return a column as ``texts`` does, or as a dictionary array where it is held by its words."""
    return pa.array(column) if by_word(column) and not column.hasnans else texts(column)


def words_in(column: pd.Series) -> Words:
    """Return the words of a column; where it is held by them, in the order in which it holds them."""
    cells = cells_of(column)
    if not isinstance(cells, pa.DictionaryArray):
        return words_of(cells)
    codes = cells.indices.to_numpy()
    used = np.bincount(codes, minlength=len(cells.dictionary)) > 0
    places = np.cumsum(used, dtype=np.int32) - 1
    words = cells.dictionary.filter(pa.array(used)).to_pylist()
    return Words(words, places[codes], np.arange(len(codes)))


def words_of(array: pa.Array, chosen: Mask | None = None) -> Words:
    """Return the words of an array from ``texts``, or of its chosen cells only."""
    if chosen is None:
        positions = np.arange(len(array))
    else:
        positions = np.flatnonzero(chosen)
        array = array.take(pa.array(positions))
    encoded = array.dictionary_encode()
    return Words(encoded.dictionary.to_pylist(), encoded.indices.to_numpy(), positions)


def matching(array: pa.Array, pattern: str) -> Mask:
    """Return which cells match a regular expression (RE2) as a whole."""
    whole = f"^(?:{pattern})$"
    if len(array) > _LONG and len(array[:_LONG].unique()) < _LONG / 2:
        # Where words repeat, each is matched once.
        encoded = array.dictionary_encode()
        matched = pc.match_substring_regex(encoded.dictionary, whole).to_numpy(zero_copy_only=False)
        return np.asarray(matched[encoded.indices.to_numpy()], dtype=np.bool_)
    return np.asarray(pc.match_substring_regex(array, whole).to_numpy(zero_copy_only=False), dtype=np.bool_)


def unwrapped(word: str) -> str:
    """Return the text behind the wrappers that keep spreadsheets from converting it.

    ``="00123"`` is how exports protect leading zeros, ``'-27.50`` how a cell is kept from being a formula.
    """
    if word[:1] == "=":
        match = _FORMULA_TEXT.fullmatch(word)
        return match[1].replace('""', '"').strip() if match else word
    if word[:1] == "'":
        return _ESCAPED.sub("", word, count=1)
    return word


def each_word(words: Words, read: Callable[[str], _T]) -> list[_T]:
    """Return what ``read`` makes of each word, wrappers taken off."""
    return [read(unwrapped(word)) for word in words.words]

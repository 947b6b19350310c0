"""Cells grouped by shape: ``$1,234.50`` and ``$5,678.90`` are parsed alike, so one stands for both.

A shape has a 9 for each digit, only a 0 that comes first in its cell stays 0. However many cells a column
has, it has few shapes; what is left to do for each cell is whole-number arithmetic on its digits.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from kadash.intake.values.words import Mask, Positions, Words

MOST_DIGITS = 18
"""So many digits fit a 64-bit whole number."""

_ZERO, _NINE = ord("0"), ord("9")
_IS_DIGIT = np.zeros(256, dtype=bool)
_IS_DIGIT[_ZERO : _NINE + 1] = True
_TO_NINE = np.arange(256, dtype=np.uint8)
_TO_NINE[_ZERO : _NINE + 1] = _NINE


@dataclass(frozen=True)
class Shapes:
    """The chosen cells of a column."""

    words: Words
    """The shapes; positions are those of the cells in the column."""
    digits: npt.NDArray[np.int64]
    """Each cell's digits read as one whole number; 0 where it has none, or too many."""
    lengthy: Mask
    """Which cells have too many digits for that."""


def shapes_of(array: pa.Array, positions: Positions) -> Shapes:
    """Return the shapes of the cells at ``positions`` of an array from ``texts``."""
    if len(positions) < len(array):
        array = array.take(pa.array(positions))
    data, offsets = _bytes(array)
    is_digit = _IS_DIGIT[data]
    digit_places = np.flatnonzero(is_digit)
    before = np.zeros(len(data) + 1, dtype=np.int64)
    np.cumsum(is_digit, out=before[1:])
    ends = before[offsets]
    shape = _TO_NINE[data]
    first = digit_places[ends[:-1][ends[1:] > ends[:-1]]]
    shape[first[data[first] == _ZERO]] = _ZERO
    encoded = _array(offsets, shape).dictionary_encode()
    words = Words(encoded.dictionary.to_pylist(), encoded.indices.to_numpy(), positions)
    lengthy = np.diff(ends) > MOST_DIGITS
    return Shapes(words, _whole_numbers(data[digit_places], ends, lengthy), lengthy)


def _whole_numbers(
    digits: npt.NDArray[np.uint8], ends: npt.NDArray[np.int64], lengthy: Mask
) -> npt.NDArray[np.int64]:
    runs = _array(ends, digits)
    runs = pc.if_else(pa.array(lengthy | (np.diff(ends) == 0)), "0", runs)
    numbers: npt.NDArray[np.int64] = pc.cast(runs, pa.int64()).to_numpy(zero_copy_only=False)
    return numbers


def _bytes(array: pa.Array) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    """Return the UTF-8 bytes of all cells and where each cell starts (and the last one ends) in them."""
    _, starts, data = array.buffers()
    if not len(array) or data is None:
        return np.empty(0, dtype=np.uint8), np.zeros(len(array) + 1, dtype=np.int64)
    offsets = np.frombuffer(starts, dtype=np.int64)[array.offset : array.offset + len(array) + 1]
    return np.frombuffer(data, dtype=np.uint8)[offsets[0] : offsets[-1]], offsets - offsets[0]


def _array(offsets: npt.NDArray[np.int64], data: npt.NDArray[np.uint8]) -> pa.Array:
    return pa.LargeStringArray.from_buffers(
        len(offsets) - 1,
        pa.py_buffer(np.ascontiguousarray(offsets)),
        pa.py_buffer(np.ascontiguousarray(data)),
    )

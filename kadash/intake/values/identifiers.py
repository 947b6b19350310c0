"""Identifiers and names: text that stays as it is."""

import re
from collections.abc import Callable
from functools import partial

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kadash.core import frames
from kadash.intake.values.missing import ERROR, standing
from kadash.intake.values.types import Parsed
from kadash.intake.values.words import (
    Mask,
    by_word,
    cells_of,
    each_word,
    matching,
    problems_at,
    texts,
    words_in,
    words_of,
)

_ORDINARY = r"(?s:[^#='?\\(<\[][^0-9]*[0-9].*|[0-9].*)"
"""Holds a digit and no wrapper: neither a word for nothing nor a spreadsheet's error."""
_SHORTENED = r"[+-]?[0-9](?:[.,][0-9]+)?[eE]\+[0-9]+|[+-]?[0-9][.,][0-9]+[eE][0-9]+"
_ZERO_DECIMALS = re.compile(r"(-?\d+)\.0+")
_EXACT_DIGITS = 15
"""A workbook keeps no more digits of a number than these."""

Reading = tuple[str | None, str | None]
"""The value of a word and the code of what is wrong with it."""


def parse_identifier(
    column: pd.Series, *, numeric: pd.Series | None = None, required: bool = False
) -> Parsed:
    """Read account numbers, meters, invoices: ``str`` values as they stand, leading zeros kept.

    A number that a spreadsheet has shortened (``1.31100E+9``), or one of more than 15 digits that a
    workbook stores as a number (``numeric``), is a defect. A column that is held by its words stays so.
    """
    if numeric is None and by_word(column):
        return _per_word(column, partial(parse_identifier, required=required))
    array = texts(column)
    stored = np.zeros(len(array), dtype=bool)
    if numeric is not None:
        stored = numeric.to_numpy(dtype=bool, na_value=False)
    special = ~matching(array, _ORDINARY) | matching(array, _SHORTENED)

    def of_text(word: str) -> Reading:
        return (
            _meant(word, required=required, prose=False)
            if not _shortened(word)
            else (None, "damaged_identifier")
        )

    def of_workbook(word: str) -> Reading:
        value, fault = of_text(word)
        whole = _ZERO_DECIMALS.fullmatch(value or "")
        value = whole[1] if whole else value
        if value and sum(map(str.isdigit, value.lstrip("-0"))) > _EXACT_DIGITS:
            return None, "damaged_identifier"
        return value, fault

    return _read(column, array, (special & ~stored, of_text), (stored, of_workbook))


def parse_text(column: pd.Series, *, required: bool = False) -> Parsed:
    """Read names and comments: ``str`` values as they stand; only database words for nothing are missing.

    A column that is held by its words stays so.
    """
    if by_word(column):
        return _per_word(column, partial(parse_text, required=required))
    array = texts(column)
    special = ~matching(array, _ORDINARY)
    return _read(column, array, (special, lambda word: _meant(word, required=required, prose=True)))


def _per_word(column: pd.Series, read: Callable[[pd.Series], Parsed]) -> Parsed:
    """Read a column that is held by its words: each word as if it were a cell."""
    words = words_in(column)
    parsed = read(pd.Series(words.words, dtype="str"))
    faults = words.faulty({problem.position: problem.code for problem in parsed.problems})
    values = frames.by_words(parsed.values, words.codes, column.index)
    return Parsed(values, problems_at(cells_of(column), faults))


def _meant(word: str, *, required: bool, prose: bool) -> Reading:
    stands = standing(word, prose=prose)
    if stands is None:
        return word, None
    if stands == ERROR:
        return None, ERROR
    return None, "missing_required" if required else None


def _shortened(word: str) -> bool:
    return bool(re.fullmatch(_SHORTENED, word))


def _read(column: pd.Series, array: pa.Array, *parts: tuple[Mask, Callable[[str], Reading]]) -> Parsed:
    """Read the cells of each mask by its reader; all others stay as they are."""
    cells = array
    faults: dict[int, str] = {}
    for mask, read in parts:
        if not mask.any():
            continue
        words = words_of(array, mask)
        readings = each_word(words, read)
        values = pa.array([value for value, _ in readings], type=pa.large_string())
        array = pc.replace_with_mask(array, pa.array(mask), values.take(pa.array(words.codes)))
        faults |= words.faulty({i: fault for i, (_, fault) in enumerate(readings) if fault})
    text = pd.StringDtype("pyarrow", na_value=np.nan).__from_arrow__(array)
    return Parsed(pd.Series(text, index=column.index), problems_at(cells, faults))

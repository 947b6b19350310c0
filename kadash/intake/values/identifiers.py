"""Identifiers and names: text that stays as it is."""

import re

import numpy as np
import pandas as pd
import pyarrow as pa

from kadash.intake.values.missing import without_value
from kadash.intake.values.types import Parsed
from kadash.intake.values.words import Words, each_word, merged, texts, words_of

_SHORTENED = re.compile(r"[+-]?\d(?:[.,]\d+)?E\+\d+|[+-]?\d[.,]\d+E\d+", re.IGNORECASE)
_ZERO_DECIMALS = re.compile(r"(-?\d+)\.0+")
_EXACT_DIGITS = 15
"""A workbook keeps no more digits of a number than these."""


def parse_identifier(
    column: pd.Series, *, numeric: pd.Series | None = None, required: bool = False
) -> Parsed:
    """Read account numbers, meters, invoices: ``str`` values as they stand, leading zeros kept.

    A number that a spreadsheet has shortened (``1.31100E+9``), or one of more than 15 digits that a
    workbook stores as a number, is a defect.
    """
    array = texts(column)
    stored = (
        np.zeros(len(array), dtype=bool) if numeric is None else numeric.to_numpy(dtype=bool, na_value=False)
    )
    if not stored.any():
        return _text(column, [words_of(array)], [False], required=required, prose=False)
    return _text(
        column,
        [words_of(array, ~stored), words_of(array, stored)],
        [False, True],
        required=required,
        prose=False,
    )


def parse_text(column: pd.Series, *, required: bool = False) -> Parsed:
    """Read names and comments: ``str`` values as they stand; only database words for nothing are missing."""
    return _text(column, [words_of(texts(column))], [False], required=required, prose=True)


def _text(
    column: pd.Series, parts: list[Words], stored: list[bool], *, required: bool, prose: bool
) -> Parsed:
    values = np.full(len(column), None, dtype=object)
    problems = []
    for words, from_number in zip(parts, stored, strict=True):
        nothing, faults = without_value(words, required=required, prose=prose)
        readings = np.array(
            [None if empty else one for empty, one in zip(nothing, each_word(words, str), strict=True)]
            or [None],
            dtype=object,
        )
        if not prose:
            for i, reading in enumerate(readings):
                if reading is None:
                    continue
                if from_number and (whole := _ZERO_DECIMALS.fullmatch(reading)):
                    readings[i] = reading = whole[1]
                if _damaged(reading, from_number):
                    faults[i] = "damaged_identifier"
                    readings[i] = None
        values[words.positions] = readings[words.codes]
        problems.append(words.problems(faults))
    series = pd.Series(
        pa.array(values, type=pa.large_string(), from_pandas=True).to_pandas(), index=column.index
    )
    return Parsed(series.astype("str"), merged(*problems))


def _damaged(word: str, from_number: bool) -> bool:
    return bool(_SHORTENED.fullmatch(word)) or (
        from_number and sum(map(str.isdigit, word.lstrip("-0"))) > _EXACT_DIGITS
    )

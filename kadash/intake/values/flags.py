"""Columns of yes and no."""

from collections.abc import Collection

import numpy as np
import pandas as pd

from kadash.intake.values.missing import without_value
from kadash.intake.values.types import Parsed
from kadash.intake.values.words import each_word, problems_at, texts, words_of

_YES = {"yes", "y", "true", "t", "1", "1.0", "x", "✓", "✔", "☑", "on", "checked"}
_NO = {"no", "n", "false", "f", "0", "0.0", "off", "unchecked", "☐"}


def parse_flag(
    column: pd.Series, *, yes: Collection[str] = (), no: Collection[str] = (), required: bool = False
) -> Parsed:
    """Read a column of yes and no as nullable ``boolean``.

    ``yes`` and ``no`` add the column's own words (lower case), such as ``estimated`` and ``actual``.
    """
    meanings = {**dict.fromkeys(_NO, False), **dict.fromkeys(_YES, True)}
    meanings |= {**dict.fromkeys(no, False), **dict.fromkeys(yes, True)}
    array = texts(column)
    words = words_of(array)
    nothing, faults = without_value(words, required=required)
    readings = each_word(words, lambda word: meanings.get(word.lower()))
    for i, reading in enumerate(readings):
        if reading is None and not nothing[i]:
            faults[i] = "not_a_flag"
    values = np.array([bool(reading) for reading in readings], dtype=bool)
    missing = np.array([reading is None for reading in readings], dtype=bool)
    flags = pd.arrays.BooleanArray(values[words.codes], missing[words.codes])
    return Parsed(pd.Series(flags, index=column.index), problems_at(array, words.faulty(faults)))

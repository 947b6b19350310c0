"""Words that mean "no value", and spreadsheet error codes."""

import re

import numpy as np
import pandas as pd

from kadash.intake.values.words import Words, by_word, each_word, matching, texts, words_in, words_of

MISSING = "missing"
ERROR = "spreadsheet_error"

_DASHES = "-–—‒−"
_ONLY_MARKS = re.compile(rf"[{_DASHES}.\s]*|\?+|\\N")

_NOTHING = {
    "n/a", "n.a.", "n.a", "n/d", "null", "nan", "not available", "not applicable", "no data", "blank",
    "empty",
}  # fmt: skip
_NO_VALUE = {"na", "nil", "none", "tbd", "t.b.d.", "tba", "to be determined", "unknown", "missing"}

_ERRORS = {
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA", "#NV", "#WERT!", "#BEZUG!", "#ZAHL!",
    "#N/D", "#VALEUR!", "#NOM?",
}  # fmt: skip
_TOO_NARROW = re.compile(r"#{3,}")


def standing(word: str, *, prose: bool = False) -> str | None:
    """Return MISSING or ERROR for a word that holds no value, else None.

    In ``prose`` (names, comments) words such as "none" or "unknown" are kept, because people write them.
    """
    if word[:1] == "#" and (word.upper() in _ERRORS or _TOO_NARROW.fullmatch(word)):
        return ERROR
    if _ONLY_MARKS.fullmatch(word):
        return MISSING
    if len(word) > 20:
        return None
    plain = word.lower()
    if len(plain) > 2 and (plain[0], plain[-1]) in (("(", ")"), ("<", ">"), ("[", "]")):
        plain = plain[1:-1].strip()
    if plain in _NOTHING or (not prose and plain in _NO_VALUE):
        return MISSING
    return None


def without_value(words: Words, *, required: bool, prose: bool = False) -> tuple[list[bool], dict[int, str]]:
    """Return which words hold no value, and the faults among them (index of the word → code)."""
    standings = each_word(words, lambda word: standing(word, prose=prose))
    faults = {i: ERROR for i, one in enumerate(standings) if one == ERROR}
    if required:
        faults.update({i: "missing_required" for i, one in enumerate(standings) if one == MISSING})
    return [one is not None for one in standings], faults


def is_missing(column: pd.Series) -> pd.Series:
    """Return for each cell whether it holds no value: empty, or a word such as ``-``, ``N/A``, ``TBD``.

    A spreadsheet error is not missing: it is a defect.
    """
    if by_word(column):
        held = words_in(column)
        nothing = is_missing(pd.Series(held.words, dtype="str")).to_numpy()
        return pd.Series(nothing[held.codes], index=column.index)
    array = texts(column)
    missing = np.zeros(len(array), dtype=bool)
    # A word for nothing holds no digit, as most cells do.
    words = words_of(array, ~matching(array, "(?s:.*[0-9].*)"))
    standings = np.array(each_word(words, lambda word: standing(word) == MISSING), dtype=bool)
    missing[words.positions] = standings[words.codes]
    return pd.Series(missing, index=column.index, dtype=bool)

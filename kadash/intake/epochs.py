"""Moments as numbers of milliseconds or seconds since 1970 (``1738281600000``), as JSON and databases keep
them: written out, with the zone that they count in, so that they are read like any other moment."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pandas as pd

from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.read import Sheet

_NUMBER = r"1\d{9}(?:\d{3})?(?:\.0+)?"  # 2001 to 2033
_SHARE = 0.8  # of a column's filled cells
_SEEN, _WITHIN = 200, 60
_TIMED = re.compile(
    r"\b(?:date|dt|time|datetime|timestamp|ts|start|end|begin|from|to|thru|at|on|when|moment|epoch|day|created"
    r"|modified|updated|opened|closed|read|ms)\b"
)
_DATED = re.compile(
    r"\b(?:date|time|datetime|timestamp|epoch|ms|(?:created|modified|updated|opened|closed)(?! by))\b"
)
_NUMBERED = re.compile(
    r"\b(?:account|acct|customer|number|no|nbr|num|id|party|code|phone|fax|meter|by|(?:bill|sold|ship) to)\b"
    r"|#"
)
"""Words of numbers that are no moments: ``Bill To Account``, ``Sold-To``, ``Created By``."""


def with_moments(sheet: Sheet) -> Sheet:
    """Return the sheet with the numbers of such columns written as moments of universal time."""
    head = sheet.frame.head(_SEEN)
    places = [place for place in sheet.frame.columns if _counts(as_text(head[place]))]
    if not places:
        return sheet
    frame = sheet.frame.copy(deep=False)
    for place in places:
        cells = as_text(frame[place])
        written = {word: _written(word) for word in cells[cells.str.fullmatch(_NUMBER)].unique()}
        frame[place] = cells.replace(written).astype("str")
    return replace(sheet, frame=frame)


def _counts(cells: pd.Series) -> bool:
    """Tell whether nearly all cells under a word for a moment are such numbers."""
    filled = cells[cells != ""]
    if len(filled) < 2 or not bool(filled.tail(1).str.match(_NUMBER).any()):
        return False
    numbers = filled.str.fullmatch(_NUMBER)
    if numbers.sum() < max(1, _SHARE * (len(filled) - 1)):
        return False
    names = filled[~numbers].head(_WITHIN)
    return any(map(_names_moment, names))


def _names_moment(text: str) -> bool:
    words = " ".join(headers.words(text)).lower()
    return bool(_DATED.search(words) or (_TIMED.search(words) and not _NUMBERED.search(words)))


def _written(number: str) -> str:
    whole = number.partition(".")[0]
    seconds = int(whole) / (1000 if len(whole) > 10 else 1)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"

"""A row of units under the header (``kWh``, ``USD``), as reports of key figures have one.

A column without a name whose cells are units belongs to the figure before it.
"""

import re
from dataclasses import replace

import numpy as np

from kadash.accounts.uploads.bills.cell_units import UNIT_HEADER, UNIT_HEADERS
from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.types import Body, SetAside, without_rows

UNITS = "the units of the columns"
_CURRENCIES = frozenset({"usd", "$", "us$", "dollars", "usdollars"})
_THOUSANDS = re.compile(r"(in )?\$? ?0{3}'?s?|(in )?\$ ?(000s?|thousands?|K)|\$", re.IGNORECASE)
_SEEN = 50


def with_units_row(body: Body) -> tuple[Body, tuple[SetAside, ...]]:
    """Set a row of units aside, and let the headers say what it says."""
    if body.frame.empty or headers.key(body.headers[0] or "") == "":
        return body, ()
    first = {p: str(body.frame[p].iloc[0]).strip() for p in range(len(body.headers))}
    filled = {place: word.strip("()[] ") for place, word in first.items() if word}
    if not filled or 0 in filled or not all(map(_reads_like_unit, filled.values())):
        return body, ()
    if not any(map(_is_unit, filled.values())):
        return body, ()
    names = list(body.headers)
    known = {headers.key(name) for name in names} & UNIT_HEADERS
    for place, word in filled.items():
        if names[place]:
            names[place] = f"{names[place]} ({word})"
        elif _units_below(body, place):
            use = values.is_unit(word) and not known
            names[place] = UNIT_HEADER if use else f"{names[place - 1]}: unit"
            known |= {headers.key(UNIT_HEADER)} if use else set()
    keep = np.ones(len(body.frame), dtype=bool)
    keep[0] = False
    aside = SetAside(int(body.lines[0]), UNITS)
    return without_rows(replace(body, headers=tuple(names)), keep), (aside,)


def _is_unit(word: str) -> bool:
    return (
        headers.key(word) in _CURRENCIES
        or word == "$"
        or bool(_THOUSANDS.fullmatch(word))
        or values.is_unit(word)
    )


def _reads_like_unit(word: str) -> bool:
    """Tell whether a cell could say what a column is counted in: a unit, or a short word without digits."""
    return _is_unit(word) or bool(re.fullmatch(r"[^\W\d_][^\d]{0,11}", word))


def _units_below(body: Body, place: int) -> bool:
    cells = [str(cell).strip() for cell in as_text(body.frame[place].head(_SEEN)) if cell]
    return bool(cells) and all(map(_is_unit, cells))

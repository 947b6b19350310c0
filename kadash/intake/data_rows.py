"""Which of a sheet's first rows stand amid data, so that no header needs to be looked for in them."""

import re

import numpy as np

_KINDS = (
    ("year", re.compile(r"(?:[FC]Y ?)?(?:19|20)\d\d")),  # years head columns; they are no amounts
    ("date", re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?")),
    ("number", re.compile(r"[-+($€£\s]*\d[\d.,'\s]*[)%\s-]*")),
)
_MEASURED = ("date", "number")
_ANY = ""  # an empty cell agrees with every other


def amid_data(head: np.ndarray) -> np.ndarray:
    """Tell which rows have cells of the same kinds as the row above and the row below.

    ``head`` (rows × columns, texts) are a sheet's first rows. Two rows agree where every column in which
    both have a cell holds the same kind (year, date, number, other text), a date or a number among them. A
    header stands at the edge of its table, so it never agrees with both neighbors, and a last row never with
    the one above. Returns a bool a row; the first row is never amid data.
    """
    amid = np.zeros(len(head), dtype=bool)
    if len(head) < 3:
        return amid
    kinds = np.array([[_kind(str(cell)) for cell in row] for row in head], dtype=object)
    above, below = kinds[:-1], kinds[1:]
    both = (above != _ANY) & (below != _ANY)
    same = above == below
    measured = np.isin(above, _MEASURED)
    agree = (same | ~both).all(axis=1) & (same & both & measured).any(axis=1)
    amid[1:-1] = agree[:-1] & agree[1:]
    amid[-1] = agree[-1]
    return amid


def _kind(cell: str) -> str:
    if not cell:
        return _ANY
    return next((name for name, form in _KINDS if form.fullmatch(cell)), "text")

"""Statements of a business's books, known by the results that their rows end in."""

import re

import pandas as pd

from kadash.accounts.uploads.bills.wide.headers import month_header, sum_header
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.types import Body

_SEEN, _COLUMNS = 200, 3
_RESULT = re.compile(
    r"(net (ordinary |operating |other )?income|gross profit|(other |ordinary )?income/expense)\W*",
    re.IGNORECASE,
)
_SIDES = (
    re.compile(r"total (operating )?(income|revenues?)\W*", re.IGNORECASE),
    re.compile(r"total (operating )?expenses?\W*", re.IGNORECASE),
)


def is_profit_and_loss(body: Body, names: frozenset[str]) -> bool:
    """Tell whether rows end in what a business earned: net income, gross profit, total expenses."""
    if body.frame.shape[1] < 2 or any("budget" in name for name in names):
        return False
    over = [name for name in body.headers[1:] if name.strip()]
    if not over or not all(_of_a_period(name) for name in over):
        return False
    places = range(min(_COLUMNS, body.frame.shape[1]))
    cells = pd.concat([as_text(body.frame[place].head(_SEEN)) for place in places])
    said = {str(cell).strip() for cell in cells.unique()}
    both = all(any(side.fullmatch(cell) for cell in said) for side in _SIDES)
    return both or any(_RESULT.fullmatch(cell) for cell in said)


def _of_a_period(header: str) -> bool:
    """Tell whether a column holds the amounts of a month, of several, or of all."""
    return bool(month_header(header) or sum_header(header) or headers.key(header) in ("amount", "change"))

"""Rows that another row of the file says it replaces: a bill whose number stands under “Replaces Invoice”."""

import re
from collections.abc import Mapping, Sequence

from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.mapping import NOT_NEEDED, UNKNOWN
from kadash.intake.types import Body, Column

_REPLACES = re.compile(
    r"(replaces|replacing|supersedes|superseding|corrects|correcting|rebillof|replacementfor|correctionof)"
    r"(the)?(bill|invoice|document|doc|statement)?(number|no|id|ref(erence)?)?"
)
_OWN = frozenset({"invoice"})


def replaced(body: Body, columns: Sequence[Column]) -> Mapping[int, str]:
    """Return the rows whose own number another row names as the one it replaces, with the reason."""
    own = next((c for c in columns if c.field in _OWN), None)
    named = [
        c
        for c in columns
        if c.field is None
        and c.reason in (UNKNOWN, NOT_NEEDED)
        and _REPLACES.fullmatch(headers.key(c.header))
    ]
    if own is None or not named:
        return {}
    numbers = as_text(body.frame[own.position]).tolist()
    by: dict[str, int] = {}
    for column in named:
        for row, number in enumerate(as_text(body.frame[column.position]).tolist()):
            if number and number != numbers[row]:
                by.setdefault(number, row)
    return {
        row: f"row {int(body.lines[by[number]])} says that it replaces “{number}”"
        for row, number in enumerate(numbers)
        if number in by
    }

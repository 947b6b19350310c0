"""Rows that another row of the file says it replaces: a bill whose number stands under “Replaces Invoice”."""

import re
from collections.abc import Collection, Mapping, Sequence

from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.mapping import NOT_NEEDED, UNKNOWN
from kadash.intake.types import Body, Column

_REPLACES = re.compile(
    r"(replaces|replacing|supersedes|superseding|corrects|correcting|rebillof|replacementfor|correctionof)"
    r"(the)?(bill|invoice|document|doc|statement)?(number|no|id|ref(erence)?)?"
)
_OWN, _WHOSE = "invoice", "account_number"


def replaced(body: Body, columns: Sequence[Column], gone: Collection[int]) -> Mapping[int, str]:
    """Return the rows whose own number another row names as the one it replaces, with the reason.

    The other row must count itself (``gone`` are those that do not), and be of the same account where
    several accounts have bills of one number.
    """
    own = next((c for c in columns if c.field == _OWN), None)
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
    account = next((c for c in columns if c.field == _WHOSE), None)
    whose = as_text(body.frame[account.position]).tolist() if account else [""] * len(numbers)
    accounts: dict[str, set[str]] = {}
    for number, one in zip(numbers, whose, strict=True):
        accounts.setdefault(number, set()).add(one)
    by: dict[tuple[str, str], int] = {}  # number and account of the replaced bill → row that replaces it
    for column in named:
        for row, number in enumerate(as_text(body.frame[column.position]).tolist()):
            if number and number != numbers[row] and row not in gone:
                alone = accounts.get(number, set())
                for one in alone if len(alone) == 1 else {whose[row]}:
                    by.setdefault((number, one), row)
    return {
        row: f"row {int(body.lines[by[key]])} says that it replaces “{key[0]}”"
        for row, key in enumerate(zip(numbers, whose, strict=True))
        if key in by
    }

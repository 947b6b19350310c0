"""Numbers that a comma without quotation marks split in two: ``1,250`` in cells ``1`` and ``250``.

The rows are then longer than the header, and every figure after the split one stands a column too far right.
What was meant can't be told for each row, so a person is asked before anything is read from such a file.
"""

import re

from kadash.core.frames import as_text
from kadash.intake.types import Body, Question

KEY = "split_numbers"
READ = "read it as it stands"
_SEEN = 500
_HEAD, _TAIL = re.compile(r"[-$(]?\s*\$?\d{1,3}"), re.compile(r"\d{3}(?:\.\d+)?\)?")
_NUMBER = re.compile(r"[-$(]{0,2}[\d.]+\)?")


def numbers_split(body: Body, delimiter: str | None, answered: bool) -> tuple[Question, ...]:
    """Ask where most rows go beyond the last header and hold a number that a comma split."""
    named = [place for place, name in enumerate(body.headers) if name]
    if delimiter != "," or answered or not named or named[-1] + 1 >= len(body.headers):
        return ()
    head = body.frame.head(_SEEN)
    beyond = as_text(head[named[-1] + 1])
    longer = head[(beyond != "").to_numpy()]
    last = as_text(head[named[-1]])
    moved = (
        last[longer.index].str.fullmatch(_NUMBER).all()
        and not last.drop(longer.index).str.fullmatch(_NUMBER).any()
    )
    if not len(longer) or not (beyond[longer.index].str.fullmatch(_NUMBER).all() or moved):
        return ()
    cells = [as_text(longer[place]).str.strip() for place in range(len(body.headers))]
    for place in range(len(cells) - 1):
        left, right = cells[place].str.fullmatch(_HEAD), cells[place + 1].str.fullmatch(_TAIL)
        if (left & right).all():
            row = int(body.lines[longer.index[0]])
            text = (
                f"Rows have more cells than the header (row {row}), and “{cells[place].iloc[0]}” and "
                f"“{cells[place + 1].iloc[0]}” look like one number with a comma in it, written without "
                "quotation marks. Export it again with quotation marks, or without thousands separators."
            )
            return (Question(KEY, text, (READ,)),)
    return ()

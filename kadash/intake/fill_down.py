"""Cells that stand once for several rows: merged cells, and the account in the first row of its group.

They are filled down where the file proves it: it says that cells are merged, subtotals close each group, or
the header says that the rows are children. Elsewhere a person is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from kadash.core.frames import as_text
from kadash.intake.kind import Kind
from kadash.intake.mapping import label
from kadash.intake.read import Sheet
from kadash.intake.types import Body, Column, Question, SetAside

KEY = "without_account"
FILL, KEEP, REJECT = "fill_down", "keep", "reject"
SHARE = 0.1  # of the rows without an account; more are asked about
Marks = np.ndarray[Any, np.dtype[np.bool_]]


@dataclass(frozen=True)
class Filled:
    """A body with cells filled down, and what must be said or asked of it."""

    body: Body
    warnings: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()


def merged_filled(body: Body, sheet: Sheet, start: int) -> Filled:
    """Give each row of merged cells the text of their first; ``start`` is the body's first row."""
    below = [(top - start, bottom - start, column) for top, column, bottom, _ in sheet.merged if top >= start]
    places = [each for each in below if each[1] > each[0] and each[2] in body.frame.columns]
    if not places:
        return Filled(body)
    frame, numeric, count = body.frame.copy(), body.numeric, 0
    numeric = None if numeric is None else numeric.copy()
    for column in sorted({column for _, _, column in places}):
        cells = as_text(frame[column]).to_numpy(dtype=object).copy()
        marks = None if numeric is None else numeric[column].to_numpy().copy()
        for top, bottom, _ in [each for each in places if each[2] == column]:
            for row in range(top + 1, min(bottom + 1, len(cells))):
                if cells[row] == "" and cells[top] != "":
                    cells[row], count = cells[top], count + 1
                    if marks is not None:
                        marks[row] = marks[top]
        frame[column] = cells
        frame[column] = frame[column].astype("str")
        if numeric is not None:
            numeric[column] = marks
    names = ", ".join(f"“{label(body.headers, column)}”" for column in sorted({each[2] for each in places}))
    said = f"Merged cells count for each of their rows: {count:,} cells of {names} were filled down."
    return Filled(replace(body, frame=frame, numeric=numeric), (said,) if count else ())


def groups_filled(
    body: Body, columns: Sequence[Column], kind: Kind, aside: Sequence[SetAside], answers: Mapping[str, str]
) -> Filled:
    """Give rows without an account the one that stands above them, where that is proved or was answered."""
    whose = [column.position for column in columns if column.field in kind.whose]
    if not whose or body.frame.empty:
        return Filled(body)
    blank = np.logical_and.reduce([(body.frame[place] == "").to_numpy() for place in whose])
    if not blank.any() or blank.all():
        return Filled(body)
    if _own(body, columns, kind, blank):
        return Filled(body)
    below = blank & np.logical_or.accumulate(~blank)
    answer = answers.get(KEY)
    proof = _subtotals(body, blank, aside) or _children(body, whose, blank)
    if answer == FILL or (proof and answer is None):
        return _filled(body, whose, blank, below, proof or "as answered")
    if answer is not None or blank.mean() <= SHARE or not below.any() or blank[0]:
        return Filled(body)
    required = any(field.required for field in kind.fields if field.name in kind.whose)
    count, total = int(blank.sum()), len(blank)
    text = (
        f"{count:,} of {total:,} rows name no account and stand under a row that does. Are they rows of the "
        "account above them?"
    )
    return Filled(body, (), (Question(KEY, text, (FILL, REJECT if required else KEEP)),))


def _own(body: Body, columns: Sequence[Column], kind: Kind, blank: Marks) -> bool:
    """Tell whether each row has a name of its own: a respondent without account is nobody's child."""
    places = [column.position for column in columns if column.field in kind.own]
    cells = [as_text(body.frame[place]) for place in places]
    return any(bool((one[blank] != "").all()) and not one.duplicated().any() for one in cells)


def _filled(body: Body, whose: Sequence[int], blank: Marks, below: Marks, why: str) -> Filled:
    above = np.maximum.accumulate(np.where(~blank, np.arange(len(blank)), -1))
    frame = body.frame.copy()
    for place in frame.columns:
        cells = as_text(frame[place])
        empty = (cells == "").to_numpy()
        if place in whose or (empty == blank).all():
            values = cells.to_numpy(dtype=object).copy()
            values[below] = values[above[below]]
            frame[place] = values
            frame[place] = frame[place].astype("str")
    names = ", ".join(f"“{label(body.headers, place)}”" for place in whose)
    count = int(below.sum())
    rows = "1 row" if count == 1 else f"{count:,} rows"
    return Filled(replace(body, frame=frame), (f"{names} filled down for {rows} from the row above: {why}.",))


def _subtotals(body: Body, blank: Marks, aside: Sequence[SetAside]) -> str | None:
    """Tell whether each group begins with its account and ends with a subtotal."""
    totals = sorted(each.row for each in aside if each.reason == "total")
    starts = body.lines[~blank]
    if len(starts) < 2 or not totals or blank[0]:
        return None
    closed = all(any(before < total < after for total in totals) for before, after in pairwise(starts))
    inside = [total for total in totals if starts[0] < total < starts[-1]]
    return "subtotals close each group" if closed and len(inside) == len(starts) - 1 else None


def _children(body: Body, whose: Sequence[int], blank: Marks) -> str | None:
    """Tell whether the header marks child columns (``Contacts/Name``) and only these are filled below."""
    child = [place for place, name in enumerate(body.headers) if "/" in name and not name.startswith("/")]
    groups = {body.headers[place].partition("/")[0] for place in child}
    if len(child) < 2 or len(groups) != 1 or set(whose) & set(child):
        return None
    parent = [place for place in range(len(body.headers)) if place not in child and body.headers[place]]
    empty = all((as_text(body.frame[place])[blank] == "").all() for place in parent)
    return f"the header says that {next(iter(groups))} are rows of it" if empty else None

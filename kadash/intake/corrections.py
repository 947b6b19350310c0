"""Cells corrected by a person before loading: the file stays, the corrections are kept with the batch."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kadash.core.frames import as_text
from kadash.intake.mapping import label, origin
from kadash.intake.types import Body, Defect

Corrections = Mapping[tuple[int, str], str]
"""(line or sheet row, the column's label) → the text that stands in its place."""


def corrected(body: Body, corrections: Corrections) -> Body:
    """Return the body with the corrected cells; rows and columns that are not there are ignored."""
    if not corrections:
        return body
    frame = body.frame.copy()
    numeric = None if body.numeric is None else body.numeric.copy()
    for correction, place, position in _cells(body, corrections):
        frame[position] = as_text(frame[position])
        frame.iat[place, position] = corrections[correction].strip()
        if numeric is not None:
            numeric.iat[place, position] = False
    return replace(body, frame=frame, numeric=numeric)


def as_list(body: Body, corrections: Corrections) -> list[dict[str, object]]:
    """Return the corrections as the batch keeps them: row, column, what stood there, what stands now."""
    first: dict[tuple[int, str], str] = {}
    for correction, place, position in _cells(body, corrections):
        first.setdefault(correction, str(body.frame.iat[place, position]))
    return [
        {"row": row, "column": column, "old": first[row, column], "new": corrections[row, column]}
        for row, column in sorted(first)
    ]


def wrong_places(body: Body, defects: Sequence[Defect]) -> dict[int, list[Defect]]:
    """Return the places (from 0) of the rows with defects.

    Where several rows were made of one line of the file, only those whose own cells are wrong.
    """
    by_line: dict[int, list[Defect]] = {}
    for defect in defects:
        by_line.setdefault(defect.row, []).append(defect)
    gathered = {str(name) for names in body.origins.values() for name in set(names)}
    found: dict[int, list[Defect]] = {}
    for place, line in enumerate(body.lines.tolist()):
        own = {origin(body, position, place) for position in body.origins} if line in by_line else set()
        for defect in by_line.get(line, ()):
            if defect.column not in gathered or defect.column in own:
                found.setdefault(place, []).append(defect)
    return found


def _cells(body: Body, corrections: Corrections) -> Iterator[tuple[tuple[int, str], int, int]]:
    """Yield each correction with the places of the cells that it is for."""
    if not corrections:
        return
    columns = {label(body.headers, place): place for place in range(len(body.headers))}
    wanted: dict[int, list[str]] = {}
    for row, column in corrections:
        wanted.setdefault(row, []).append(column)
    for place, line in enumerate(body.lines.tolist()):
        for column in wanted.get(line, ()):
            gathered = [p for p in body.origins if origin(body, p, place) == column]
            if gathered or column in columns:
                yield (line, column), place, gathered[0] if gathered else columns[column]

"""Cells that a person mended before loading: the file stays, the amended values go with the batch."""

from collections.abc import Mapping
from dataclasses import replace

from kadash.intake.mapping import label
from kadash.intake.types import Body

Mends = Mapping[tuple[int, str], str]
"""(line or sheet row, the column's label) → the text that stands in its place."""


def mended(body: Body, mends: Mends) -> Body:
    """Return the body with the mended cells; rows and columns that are not there are ignored."""
    if not mends:
        return body
    frame = body.frame.copy()
    numeric = None if body.numeric is None else body.numeric.copy()
    rows = {int(line): place for place, line in enumerate(body.lines)}
    columns = {label(body.headers, place): place for place in range(len(body.headers))}
    for (row, column), text in mends.items():
        if row in rows and column in columns:
            frame.iat[rows[row], columns[column]] = text.strip()
            if numeric is not None:
                numeric.iat[rows[row], columns[column]] = False
    return replace(body, frame=frame, numeric=numeric)


def as_list(body: Body, mends: Mends) -> list[dict[str, object]]:
    """Return the mends as the batch keeps them: row, column, what stood there, what stands now."""
    rows = {int(line): place for place, line in enumerate(body.lines)}
    columns = {label(body.headers, place): place for place in range(len(body.headers))}
    return [
        {"row": row, "column": column, "old": str(body.frame.iat[rows[row], columns[column]]), "new": text}
        for (row, column), text in sorted(mends.items())
        if row in rows and column in columns
    ]

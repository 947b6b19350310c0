"""What lines above a table say: ``Account Number,123`` in two cells, or ``Account Number: 123`` in one."""

from collections.abc import Collection

from kadash.intake import headers
from kadash.intake.types import Body


def above(body: Body) -> list[tuple[str, str]]:
    """Return (key, value) of each such line; keys as ``headers.key`` gives them."""
    found = []
    for row in body.preamble:
        if len(row) == 1 and ":" in row[0]:
            name, _, value = row[0].partition(":")
            found.append((headers.key(name), value.strip()))
        elif len(row) >= 2:
            found.append((headers.key(row[0].rstrip(": ")), row[1].strip()))
    return [(name, value) for name, value in found if name and value]


def said_above(body: Body, names: Collection[str]) -> str | None:
    """Return the value of the first line with one of these keys."""
    return next((value for name, value in above(body) if name in names), None)

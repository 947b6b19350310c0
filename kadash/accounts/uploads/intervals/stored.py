"""Which amounts of reshaped readings are exact as they stand, whatever their text looks like.

A workbook stores numbers, and a product of numbers is one: 1.125 of theirs is never 1,125 (``Body.numeric``).
"""

from collections.abc import Mapping, Sequence

import pandas as pd

from kadash.intake.types import Body


def stored_numbers(
    body: Body,
    at: Mapping[str, int],
    cells: Mapping[str, pd.Series],
    fields: Sequence[str],
    *,
    computed: bool,
) -> pd.DataFrame | None:
    """Return the marks of the columns of these fields, made from ``body`` by the roles ``at``.

    ``computed``: delivered and received energy were computed from numbers. None where nothing is marked.
    """
    if body.numeric is None and not computed:
        return None
    sources = {
        "delivered_kwh": ("delivered",), "multiplier": ("multiplier",),
        # Where a column tells directions apart, received energy comes out of the delivered energy's column.
        "received_kwh": ("received", "delivered") if "direction" in at else ("received",),
    }  # fmt: skip
    marks = pd.DataFrame(False, index=body.frame.index, columns=range(len(fields)))
    for place, field in enumerate(fields):
        parts = [at[part] for part in sources.get(field, ()) if part in at]
        if computed and field != "multiplier":
            marks[place] = cells[field] != "" if parts else False
        elif body.numeric is not None and parts:
            marks[place] = body.numeric[parts].all(axis=1) & (cells[field] != "")
    return marks

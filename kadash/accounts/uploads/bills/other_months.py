"""Figures that by their header are of other months than the bill's: rolling, last year's, a budget."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kadash.accounts.uploads.bills.fields import OF_ROWS
from kadash.intake.mapping import BY_A_PERSON, claims_on
from kadash.intake.types import Body, Column

OF_MORE = "its header names other months than the bill's"
_FIGURES = frozenset({"usage", "demand_kw", "billed_demand_kw", "revenue", "power_cost", "tax"})
_OF_MORE = re.compile(
    r"\b(?:rolling|trailing|cumulative|ytd|(?:year|month|quarter)[\s-]to[\s-]date|ttm"
    r"|(?:12|twelve)[\s-]?mo(?:nths?)?|(?:last|prior|previous) (?:year|month|period)|[lp]y"
    r"|budget(?:ed)?|forecast|projected)\b",
    re.IGNORECASE,
)
"""Words of figures that are not of the bill's own month: ``kWh (12 mo rolling)``."""


def is_of_other_months(header: str) -> bool:
    """Say whether a header names several months, another year, or what is no bill's at all."""
    return _OF_MORE.search(header.replace("_", " ")) is not None


def leave_out(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Leave out such columns; the next one that could be the same figure takes their place."""
    gone = {
        c.position: c.field
        for c in columns
        if c.field in _FIGURES and c.reason != BY_A_PERSON and is_of_other_months(c.header)
    }
    if not gone:
        return columns
    missing = set(gone.values()) - {c.field for c in columns if c.position not in gone}
    free = [c.position for c in columns if c.field is None and c.reason != BY_A_PERSON]
    free = [place for place in free if not is_of_other_months(body.headers[place])]
    instead: dict[int, str] = {}
    for field, places in claims_on(body.headers, OF_ROWS, free):
        if field.name in missing - set(instead.values()) and len(places) == 1:
            instead[places[0]] = field.name

    def judged(column: Column) -> Column:
        if column.position in gone:
            return replace(column, field=None, reason=OF_MORE)
        field = instead.get(column.position)
        return replace(column, field=field, reason=f"the header says “{column.header}”") if field else column

    return [judged(column) for column in columns]


def left_out(columns: Sequence[Column]) -> tuple[str, ...]:
    """Name the figures that were left out because they are of other months."""
    names = ", ".join(f"“{c.header}”" for c in columns if c.reason == OF_MORE)
    return (f"Left out, because the header names other months than the bill's: {names}.",) if names else ()

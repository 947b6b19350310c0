"""Which column holds the billed use where none goes by a name for it: by the unit in its header, or asked."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kadash.accounts.uploads.bills.fields import MONTH_COLUMN, is_of_other_months
from kadash.core.counts import quoted
from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, label
from kadash.intake.types import Body, Column, Context, Question, Said, Typed

KEY = "column:usage"
ALL, NONE = "all of them added up", "none of them"
BY_UNIT = "its header names a unit of use"
_SERVICES = ("electric", "water", "gas")
_USE = frozenset({"usage", "item_usage", "measure", "month_column", "current_reading"})
_STEP = re.compile(r"\b(?:tier|block|step|level|bracket)[\s_-]*\d+\b", re.IGNORECASE)
"""The number of a step of a rate: ``Tier 1 kWh`` holds no units of 1 kWh."""
_SEEN = 200
_MOST = 8


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Take the one column with a unit of use for it; of several, those that a person named."""
    places = candidates(columns, body)
    answer = said.answers.get(KEY, "")
    if len(places) != 1 or not _is_use(body.headers[places[0]]):
        places = [p for p in places if answer == ALL or label(body.headers, p) == answer]
    reason = BY_A_PERSON if answer else BY_UNIT
    return [replace(c, field="usage", reason=reason) if c.position in places else c for c in columns]


def candidates(columns: Sequence[Column], body: Body) -> list[int]:
    """Return the columns that could be the use: numbers under a unit of energy or volume; else, beside a
    column of units, any numbers that nothing was made of. None where the use is known already."""
    if MONTH_COLUMN in body.headers or any(c.field in _USE or c.field == "item_amount" for c in columns):
        return []
    numbers = [c.position for c in columns if c.reason == UNKNOWN and _numbers(body, c.position)]
    measured = [p for p in numbers if _is_use(body.headers[p])]
    if measured or not any(c.field == "usage_unit" for c in columns):
        return measured
    return [p for p in numbers if not values.unit_in_header(body.headers[p]) and "$" not in body.headers[p]]


def asked(typed: Typed, context: Context) -> tuple[Question, ...]:
    """Ask which of several columns is the use; the ones of different units cannot be added up."""
    if context.answers.get(KEY) == NONE:
        return ()
    places = candidates(typed.columns, typed.body)[:_MOST]
    if len(places) < 1 or "usage" in typed.frame:
        return ()
    names, shown = named_and_shown(typed.body, places)
    units = {values.unit_in_header(_STEP.sub(" ", typed.body.headers[place])) for place in places}
    more = (ALL,) if len(units) == 1 and len(names) > 1 else ()
    text = (
        f"Which column is the use that was billed: {quoted(names)}? "
        "Without it the bills are loaded without any use."
    )
    return (Question(KEY, text, (*names, *more, NONE), shown),)


def named_and_shown(
    body: Body, places: Sequence[int]
) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return the labels of columns that are asked about, and each with its first cells."""
    names = tuple(label(body.headers, place) for place in places)
    cells = (tuple(str(cell) for cell in as_text(body.frame[place].head(3))) for place in places)
    return names, tuple(zip(names, cells, strict=True))


def _is_use(header: str) -> bool:
    header = _STEP.sub(" ", header)
    unit = values.unit_in_header(header)
    if unit is None or "$" in header or headers.is_share(header) or is_of_other_months(header):
        return False
    return any(values.unit_of(unit, service) for service in _SERVICES) or values.energy_of(unit) is not None


def _numbers(body: Body, position: int) -> bool:
    """Tell whether a column holds numbers, apart from what is missing."""
    cells = as_text(body.frame[position].head(_SEEN))
    cells = cells[~values.is_missing(cells)]
    return bool(len(cells)) and bool(cells.str.fullmatch(r"[-+(]?\s*[\d.,'\s]*\d[\d.,]*\)?-?").all())

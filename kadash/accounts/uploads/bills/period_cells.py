"""Periods in one cell (``Jan 1 - Jan 31, 2025``): their first and last day in columns of their own."""

import re
from dataclasses import replace
from functools import lru_cache

import pandas as pd

from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.types import Body, with_column
from kadash.intake.values.day_formats import day_written

START, END = "Billing Period Start", "Billing Period End"
_PERIODS = frozenset(
    (
        "billingperiod",
        "billperiod",
        "serviceperiod",
        "period",
        "usageperiod",
        "statementperiod",
        "servicedates",
    )
) | {"billingdates", "readperiod", "consumptionperiod", "serviceperiods", "billingcycle", "servicedaterange"}
_BETWEEN = re.compile(
    r"\s+(?:-|–|—|to|thru|through)\s+|\s*[–—]\s*|(?<=[/.]\d\d)-(?=\d\d?[/.])|(?<=\d{4})-(?=\d\d?[/.])",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SHARE, _SEEN = 0.8, 200


def with_period_days(body: Body) -> Body:
    """Return the body with the first and the last day of each period in columns of their own."""
    for place, name in enumerate(body.headers):
        if headers.key(name) in _PERIODS and _are_periods(as_text(body.frame[place].head(_SEEN))):
            return _split(body, place)
    return body


def _are_periods(cells: pd.Series) -> bool:
    filled = cells[~values.is_missing(cells)]
    return bool(len(filled)) and sum(days_of(str(cell)) is not None for cell in filled) >= _SHARE * len(
        filled
    )


def _split(body: Body, place: int) -> Body:
    words = {str(word): days_of(str(word)) for word in as_text(body.frame[place]).unique()}
    cells = as_text(body.frame[place])
    starts = cells.map(lambda word: found[0] if (found := words[word]) else "").astype("str")
    ends = cells.map(lambda word: found[1] if (found := words[word]) else word).astype("str")
    frame = body.frame.copy(deep=False)
    frame[place] = ends
    names = tuple(END if at == place else name for at, name in enumerate(body.headers))
    return with_column(replace(body, headers=names, frame=frame), START, starts)


@lru_cache(maxsize=20_000)
def days_of(text: str) -> tuple[str, str] | None:
    """Return the two days of a period as written; a first one without a year gets it from the last."""
    parts = _BETWEEN.split(text.strip())
    if len(parts) != 2:
        return None
    first, last = parts
    end, year = day_written(last), _YEAR.search(last)
    start = day_written(first)
    if start is None and year and not _YEAR.search(first):
        first = f"{first}/{year[0]}" if "/" in first else f"{first}, {year[0]}"
        start = day_written(first)
        if start and end and start.month_first and end.month_first and start.month_first > end.month_first:
            first = first.replace(year[0], str(int(year[0]) - 1))
    if start is None or end is None or start.serial or end.serial or start.whole_month or end.whole_month:
        return None
    return first, last

"""Days of six digits (``010126``, ``260131``): read where the columns of the file prove what comes first.

An order counts under which each cell is a day, none many years from another, and no period is longer than a
few months. Where the year may stand first as well as last, nothing is read.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from kadash.intake.values.date_columns import NO_DAY, DateColumn
from kadash.intake.values.day_formats import Day, calendar_day, century

_SIX = re.compile(r"\d{6}", re.ASCII)
_YEARS = 12  # in which the days of one file lie
_LONGEST = 130  # days of a period
_ORDERS = {"month_first": (2, 0, 1), "day_first": (2, 1, 0), "year_first": (0, 1, 2)}
"""Where year, month and day stand among the three pairs of digits."""
Ways = dict[str, list[date | None]]


def read_six_digits(columns: Mapping[str, DateColumn], pairs: Sequence[tuple[str, str]]) -> None:
    """Fill in the days of columns of six digits; day and month may stay open, as in other columns."""
    ways = {name: found for name, column in columns.items() if (found := _ways(column))}
    for first, second in pairs:
        if first in ways and second in ways:
            both = [way for way in ways[first] if way in ways[second]]
            fits = [
                way for way in both
                if _fit(columns[first], ways[first][way], columns[second], ways[second][way])
            ]  # fmt: skip
            for name in (first, second):
                ways[name] = {way: ways[name][way] for way in fits}
    for name, found in ways.items():
        if not found or ("year_first" in found and len(found) > 1):
            continue
        one = found.get("year_first") or found.get("month_first") or []
        other = found.get("year_first") or found.get("day_first") or []
        for place, day in enumerate(columns[name].days):
            if day is None and not columns[name].nothing[place]:
                columns[name].days[place] = Day(one[place] if one else None, other[place] if other else None)


def _ways(column: DateColumn) -> Ways:
    """Return each word's day under each order that fits all of them."""
    given = [place for place, none in enumerate(column.nothing) if not none]
    words = column.words.words
    if not given or not all(_SIX.fullmatch(words[place]) for place in given):
        return {}
    ways: Ways = {}
    for way, places in _ORDERS.items():
        days: list[date | None] = [None] * len(words)
        for place in given:
            year, month, day = (words[place][2 * at : 2 * at + 2] for at in places)
            days[place] = calendar_day(century(year), int(month), int(day))
        known = [one for place in given if (one := days[place])]
        if len(known) == len(given) and max(known).year - min(known).year <= _YEARS:
            ways[way] = days
    return ways


def _fit(
    first: DateColumn, starts: Sequence[date | None], second: DateColumn, ends: Sequence[date | None]
) -> bool:
    begun, ended = (
        np.array([NO_DAY if day is None else day.toordinal() for day in days], dtype=np.int64)[
            column.words.codes
        ]
        for column, days in ((first, starts), (second, ends))
    )
    known = (begun != NO_DAY) & (ended != NO_DAY)
    return bool(((ended[known] - begun[known] >= 0) & (ended[known] - begun[known] <= _LONGEST)).all())

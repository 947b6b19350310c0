"""Dates that a spreadsheet half swapped: opened under another locale, it read the days up to 12 the wrong
way.

Such a column holds true dates with days up to 12 only, beside text whose day is over 12 only. Which way they
were written cannot be proved from the column, so it is asked.
"""

import re
from dataclasses import replace
from datetime import date

from kadash.intake.values.date_columns import DateColumn

STANDING, SWAPPED = "as they stand", "day and month swapped"
_TRUE = re.compile(r"\d{4}-\d\d-\d\d(?:[ T].*)?")
_LAST_MONTH = 12


def half_swapped(column: DateColumn) -> list[str]:
    """Return the words of true dates that may be swapped, none where the column shows no such trait."""
    true, text = [], 0
    for word, day in zip(column.words.words, column.days, strict=True):
        if day is None or day.serial is not None:
            continue
        if _TRUE.fullmatch(word):
            if day.month_first is None or day.month_first.day > _LAST_MONTH:
                return []
            if day.month_first.day != day.month_first.month:
                true.append(word)
        elif (day.month_first is None) != (day.day_first is None):
            text += 1
        elif day.ordered:
            return []
    return true if text else []


def swapped(day: date | None) -> date | None:
    """Return a day with day and month exchanged, None where the calendar has no such day."""
    return day.replace(month=day.day, day=day.month) if day and day.day <= _LAST_MONTH else day


def swap(column: DateColumn) -> None:
    """Exchange day and month of the column's true dates."""
    for place, (word, day) in enumerate(zip(column.words.words, column.days, strict=True)):
        if day is not None and _TRUE.fullmatch(word) and day.serial is None:
            other = swapped(day.month_first)
            column.days[place] = replace(day, month_first=other, day_first=other)

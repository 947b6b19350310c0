"""Calendar month of each month column: from its header, its neighbors, a title or an answer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kadash.accounts.uploads.bills.wide.headers import MonthHeader, fiscal_year_in, years_in
from kadash.core.periods import Month
from kadash.intake.types import Question

FIRST, LAST = 1950, 2100
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Column:
    """A month column: what names its month in each row, and how many New Years lie before it."""

    position: int
    key: str
    head: MonthHeader
    after: int = 0
    wraps: bool = False
    """Whether the columns of its year run past a New Year."""
    first: int = 1
    """The month in which that year's columns begin."""


@dataclass(frozen=True)
class Year:
    """A year that somebody or something names, and where."""

    number: int
    fiscal: bool
    by: str = "answer"


def columns_in_order(heads: Sequence[tuple[int, MonthHeader]]) -> tuple[Column, ...]:
    """Number the New Years between columns without a year, per measure, and carry years to the right."""
    found: list[Column] = []
    for rest in dict.fromkeys(head.rest for _, head in heads):
        found += _in_order([(place, head) for place, head in heads if head.rest == rest])
    return tuple(sorted(found, key=lambda column: column.position))


def _in_order(heads: list[tuple[int, MonthHeader]]) -> list[Column]:
    carried: list[tuple[int, MonthHeader, int]] = []
    last: MonthHeader | None = None
    after = 0
    for place, written in heads:
        head = written
        wrapped = last is not None and head.month <= last.month
        if not (head.year or head.fiscal_year) and last is not None and last.year:
            head = replace(head, year=last.year + wrapped)
        elif not (head.year or head.fiscal_year) and last is not None and last.fiscal_year:
            begun = next(one for _, one, _ in carried if one.fiscal_year == last.fiscal_year)
            head = replace(head, fiscal_year=last.fiscal_year + (head.month == begun.month))
        if not (head.year or head.fiscal_year):
            after += wrapped
        carried.append((place, head, after))
        last = head
    columns = []
    for place, head, offset in carried:
        group = [
            one.month
            for _, one, _ in carried
            if one.fiscal_year == head.fiscal_year and one.year == head.year
        ]
        wraps = any(b < a for a, b in pairwise(group))
        columns.append(Column(place, _key(head, offset), head, offset, wraps, group[0]))
    return columns


def _key(head: MonthHeader, after: int) -> str:
    name = _NAMES[head.month - 1]
    if head.year:
        return f"{head.year}-{head.month:02d}"
    if head.fiscal_year:
        return f"FY{head.fiscal_year} {name}"
    return f"{name}, year {after + 1}" if after else name


def months_of(columns: Sequence[Column], year: Year | None, first_month: int) -> dict[str, Month]:
    """Return the month of each key that is known; ``first_month`` begins the utility's fiscal years.

    A fiscal year is named for the year in which it ends. Where its columns run from July to June
    their order proves where it begins; else the utility's settings say so.
    """
    found: dict[str, Month] = {}
    for column in columns:
        head = column.head
        number = head.year
        if number is None and head.fiscal_year:
            number = _in_fiscal_year(column, head.fiscal_year, first_month)
        elif number is None and year and year.fiscal and column.after <= 1:
            spans = any(one.after for one in columns)
            number = (
                year.number - 1 + column.after if spans else _in_fiscal_year(column, year.number, first_month)
            )
        elif number is None and year and not year.fiscal:
            number = year.number + column.after
        if number is not None and FIRST <= number <= LAST:
            found[column.key] = Month(number, head.month)
    return found


def _in_fiscal_year(column: Column, year: int, first_month: int) -> int:
    first = column.first if column.wraps else first_month
    return year - 1 if first > 1 and column.head.month >= first else year


def year_of_titles(titles: Sequence[str]) -> Year | None:
    """Return the one year that the titles name; None where they name none, or several."""
    calendar, fiscal = years_in(titles)
    if len(fiscal) == 1 and calendar <= {number - back for number in fiscal for back in (0, 1)}:
        return Year(next(iter(fiscal)), fiscal=True, by="title")
    if len(calendar) == 1 and not fiscal:
        return Year(next(iter(calendar)), fiscal=False, by="title")
    return None


def year_written(text: str, *, fiscal: bool) -> Year | None:
    """Read a cell or an answer such as ``2010``, ``FY10``, ``2009/10``; None where it is no year."""
    text = text.strip()
    ends = fiscal_year_in(text)
    if ends:
        return Year(ends, fiscal=True)
    calendar, spanned = years_in([text])
    if spanned and re.fullmatch(r"\d{4}\s*[-/–]\s*(\d{4}|\d\d)", text):
        return Year(next(iter(spanned)), fiscal=True)
    if re.fullmatch(r"(?:CY\s*)?(?:19|20)\d\d(?:\.0)?", text) and calendar:
        return Year(next(iter(calendar)), fiscal=fiscal)
    return None


def year_answered(answers: Mapping[str, str]) -> Year | None:
    """Return the year that a person gave."""
    for key in ("fiscal_year", "year"):
        if key in answers:
            return year_written(answers[key], fiscal=key == "fiscal_year")
    return None


def question(columns: Sequence[Column], first_month: int) -> Question:
    """Ask for the year of months that stand without one."""
    bare = [column for column in columns if not (column.head.year or column.head.fiscal_year)]
    most = max(column.after for column in bare)
    named = f"“{bare[0].head.text}” to “{bare[-1].head.text}”"
    if most > 1 or (not most and bare[0].head.month == 1 and first_month != 1):
        text = f"The months {named} stand without a year. Which calendar year is “{bare[0].head.text}” in?"
        return Question("year", text, ())
    text = (
        f"The months {named} stand without a year. Which fiscal year are they? It is named for the year in "
        "which it ends, like 2010."
    )
    return Question("fiscal_year", text, ())

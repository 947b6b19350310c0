"""Calendar month of each month column: from its header, its neighbors, a title or an answer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kadash.accounts.rules.fiscal_periods import month_of
from kadash.accounts.uploads.bills.wide.headers import MonthHeader, fiscal_year_in, years_in
from kadash.accounts.uploads.bills.wide.table import MonthColumn
from kadash.core.periods import Month
from kadash.intake.types import Question

FIRST, LAST = 1950, 2100
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Year:
    """A year that somebody or something names, and where."""

    number: int
    fiscal: bool
    by: str = "answer"


def in_order(columns: Sequence[MonthColumn]) -> tuple[MonthColumn, ...]:
    """Number the New Years between columns without a year, per measure, and carry years to the right."""
    numbered: list[MonthColumn] = []
    for rest in dict.fromkeys(column.head.rest for column in columns):
        numbered += _of_one_measure([column for column in columns if column.head.rest == rest])
    return tuple(sorted(numbered, key=lambda column: column.position))


def _of_one_measure(columns: list[MonthColumn]) -> list[MonthColumn]:
    carried: list[MonthColumn] = []
    last: MonthHeader | None = None
    after = 0
    for column in columns:
        head = column.head
        wrapped = last is not None and head.month <= last.month
        if not column.dated and last is not None and last.year:
            head = replace(head, year=last.year + wrapped)
        elif not column.dated and last is not None and last.fiscal_year:
            begun = next(one.head for one in carried if one.head.fiscal_year == last.fiscal_year)
            head = replace(head, fiscal_year=last.fiscal_year + (head.month == begun.month))
        elif not column.dated:
            after += wrapped
        carried.append(replace(column, head=head, after=after))
        last = head
    return [_of_its_year(column, carried) for column in carried]


def _of_its_year(column: MonthColumn, columns: list[MonthColumn]) -> MonthColumn:
    """Return the column with its key, and how the columns of its year run."""
    head = column.head
    months = [
        other.head.month
        for other in columns
        if other.head.fiscal_year == head.fiscal_year and other.head.year == head.year
    ]
    wraps = any(later < earlier for earlier, later in pairwise(months))
    return replace(column, key=_key(head, column.after), wraps=wraps, first=months[0])


def _key(head: MonthHeader, after: int) -> str:
    name = f"P{head.month}" if head.period else _NAMES[head.month - 1]
    if head.year:
        return f"{head.year}-{head.month:02d}"
    if head.fiscal_year:
        return f"FY{head.fiscal_year} {name}"
    return f"{name}, year {after + 1}" if after else name


def months_of(columns: Sequence[MonthColumn], year: Year | None, first_month: int) -> dict[str, Month]:
    """Return the month of each key that is known; ``first_month`` begins the utility's fiscal years.

    A fiscal year is named for the year in which it ends. Where its columns run from July to June
    their order proves where it begins; else the utility's settings say so.
    """
    months: dict[str, Month] = {}
    for column in columns:
        head = column.head
        number = head.year
        if head.period:
            fiscal = head.fiscal_year or (year.number + column.after if year else None)
            month = month_of(fiscal, head.month, first_month) if fiscal else None
            months |= {column.key: month} if month and FIRST <= month.year <= LAST else {}
            continue
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
            months[column.key] = Month(number, head.month)
    return months


def _in_fiscal_year(column: MonthColumn, year: int, first_month: int) -> int:
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


def question(undated: Sequence[MonthColumn], first_month: int) -> Question:
    """Ask for the year of months that stand without one."""
    first, last = undated[0].head, undated[-1].head
    most = max(column.after for column in undated)
    named = f"“{first.text}” to “{last.text}”"
    if not first.period and (most > 1 or (not most and first.month == 1 and first_month != 1)):
        text = f"The months {named} stand without a year. Which calendar year is “{first.text}” in?"
        return Question("year", text, ())
    text = (
        f"The months {named} stand without a year. Which fiscal year are they? It is named for the year in "
        "which it ends, like 2010."
    )
    return Question("fiscal_year", text, ())

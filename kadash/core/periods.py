"""Months, runs of months and fiscal years. Nothing here asks the clock."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

_SHORT = tuple(calendar.month_abbr)  # asked for anew, each name takes a strftime
_MONTH = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12:
            raise ValueError(f"{self.month} is not a month")

    @classmethod
    def of(cls, day: date) -> "Month":
        """Return the month of a day."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Read ``YYYY-MM``; raises ValueError on anything else."""
        match = _MONTH.fullmatch(text.strip())
        if not match:
            raise ValueError(f"{text!r} is not a month like 2009-01")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def from_number(cls, number: int) -> "Month":
        """Return the month with that running number (see ``number``)."""
        return cls(number // 12, number % 12 + 1)

    @property
    def number(self) -> int:
        """A running number: one more for each month, so that months can be stored and subtracted."""
        return self.year * 12 + self.month - 1

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def plus(self, months: int) -> "Month":
        """Return the month that many months later (earlier where negative)."""
        return Month.from_number(self.number + months)

    @property
    def label(self) -> str:
        """``Dec 2009``."""
        return f"{_SHORT[self.month]} {self.year}"

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, order=True)
class Period:
    """A run of whole months, both ends included."""

    start: Month
    end: Month

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period cannot end ({self.end}) before it starts ({self.start})")

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read ``YYYY-MM..YYYY-MM``; raises ValueError on anything else."""
        start, found, end = text.partition("..")
        if not found:
            raise ValueError(f"{text!r} is not a period like 2009-01..2009-12")
        return cls(Month.parse(start), Month.parse(end))

    @classmethod
    def year_to(cls, end: Month) -> "Period":
        """Return the 12 months that end with that month."""
        return cls(end.plus(-11), end)

    @property
    def months(self) -> int:
        return self.end.number - self.start.number + 1

    @property
    def first_day(self) -> date:
        return self.start.first_day

    @property
    def last_day(self) -> date:
        return self.end.last_day

    @property
    def hours(self) -> int:
        """Hours in the period, without regard to clock changes (they cancel over a year)."""
        return ((self.last_day - self.first_day).days + 1) * 24

    def before(self) -> "Period":
        """Return the period of the same length that ends where this one starts."""
        return Period(self.start.plus(-self.months), self.start.plus(-1))

    def __contains__(self, month: Month) -> bool:
        return self.start <= month <= self.end

    @property
    def label(self) -> str:
        """``January to December 2009`` or ``July 2016 to June 2017``."""
        first, last = calendar.month_name[self.start.month], calendar.month_name[self.end.month]
        if self.start == self.end:
            return f"{first} {self.start.year}"
        if self.start.year == self.end.year:
            return f"{first} to {last} {self.end.year}"
        return f"{first} {self.start.year} to {last} {self.end.year}"

    def __str__(self) -> str:
        return f"{self.start}..{self.end}"


def fiscal_year(day: date, first_month: int) -> int:
    """Return the fiscal year of a day; years are named for the calendar year in which they end.

    ``first_month`` is 1 to 12; with 1 the fiscal year is the calendar year.
    """
    return day.year + (1 if first_month > 1 and day.month >= first_month else 0)


def fiscal_period(year: int, first_month: int) -> Period:
    """Return the 12 months of the fiscal year that is named ``year``."""
    start = Month(year if first_month == 1 else year - 1, first_month)
    return Period(start, start.plus(11))


def last_full_fiscal_year(today: date, first_month: int) -> Period:
    """Return the latest fiscal year that had ended before ``today``."""
    return fiscal_period(fiscal_year(today, first_month) - 1, first_month)


def short(day: date) -> str:
    """Return a day with its month cut short, for tables and lines: Feb 2, 2010."""
    return f"{day:%b} {day.day}, {day.year}"


def written(day: date) -> str:
    """Return a day as people write it: February 2, 2010."""
    return f"{day:%B} {day.day}, {day.year}"


def months_later(day: date, months: int) -> date:
    """Return the same day of the month so many months later; the month's last day where there is none.

    February 29 and 12 months make February 28.
    """
    month = Month.of(day).plus(months)
    return date(month.year, month.month, min(day.day, month.last_day.day))

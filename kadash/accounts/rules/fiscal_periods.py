"""Fiscal periods as ledgers and billing systems write them: ``001.2025``, ``FY25 P3``, ``2025-M03``.

Period 1 is the first month of the fiscal year, which is named for the calendar year in which it ends.
"""

import re
from dataclasses import dataclass

from kadash.core.periods import Month

MONTHS = 12
CLOSING = 16  # periods 13 to 16 hold what is booked when the year is closed
_WORD = r"(?:periods?|per|pd|p)\.?\s*"
_YEAR = r"(?:(?P<fy>fy|fiscal\s+year)\s*)?['’]?(?P<year>(?:19|20)\d\d|(?<=[y'’ ])\d\d)"
_FIRST = re.compile(
    rf"{_YEAR}\s*[-/. ]?\s*(?:(?P<word>{_WORD})|(?P<m>m))?(?P<period>\d{{1,3}})", re.IGNORECASE
)
_LAST = re.compile(rf"(?:(?P<word>{_WORD})|(?P<m>m))?(?P<period>\d{{1,3}})\s*[-/. ]\s*{_YEAR}", re.IGNORECASE)
_TIGHT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<period>0\d\d)")
_ALONE = re.compile(rf"(?:(?P<word>{_WORD})|(?P<m>m))(?P<period>\d{{1,3}})", re.IGNORECASE)
_IN_TEXT = tuple(
    re.compile(rf"(?<![^\W_]){pattern.pattern}(?![^\W_])", re.IGNORECASE)
    for pattern in (_TIGHT, _FIRST, _LAST, _ALONE)
)
_SHORT = 2  # digits of a period that may be a month as well


@dataclass(frozen=True)
class Period:
    """A period of a fiscal year. ``sure``: its form is that of a fiscal period and of no month."""

    number: int
    year: int | None
    sure: bool
    maybe_month: bool = False  # ``2025-M03``: statistics write calendar months so
    rest: str = ""


def period_written(text: str) -> Period | None:
    """Read a cell; None where it is no period of a year."""
    plain = " ".join(text.split())
    for pattern in (_TIGHT, _FIRST, _LAST):
        match = pattern.fullmatch(plain)
        if match and (found := _period(match, plain)):
            return found
    return None


def period_in_header(text: str) -> Period | None:
    """Read a header with a period in it and other words about it; the year may be missing (``P3 kWh``)."""
    plain = " ".join(text.split())
    for pattern in _IN_TEXT:
        match = pattern.search(plain)
        if match and (found := _period(match, plain)) and (found.sure or found.maybe_month):
            return found
    return None


def _period(match: re.Match[str], text: str) -> Period | None:
    parts = match.groupdict()
    number = int(parts["period"])
    if not 1 <= number <= CLOSING:
        return None
    said = parts.get("year")
    year = None if said is None else int(said) if len(said) > _SHORT else 2000 + int(said)
    if parts.get("fy") and not (parts.get("word") or parts.get("m")) and year and number == (year + 1) % 100:
        return None  # ``FY2009-10`` is a year that lies in two
    sure = bool(parts.get("fy") or parts.get("word")) or len(parts["period"]) > _SHORT
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip(" -–_/.,:;|")
    return Period(number, year, sure, bool(parts.get("m")), " ".join(rest.split()))


def month_of(year: int, period: int, first_month: int) -> Month | None:
    """Return the calendar month of a period; None for one in which only a year is closed."""
    if not 1 <= period <= MONTHS:
        return None
    begins = Month(year if first_month == 1 else year - 1, first_month)
    return begins.plus(period - 1)

"""Headers that name a month (``Jan-10 kWh``, ``FY10 Jul``, ``2010-01``), and headers of totals."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import pandas as pd

from kadash.accounts.rules.fiscal_periods import MONTHS, period_in_header
from kadash.intake import values
from kadash.intake.values.day_formats import MONTH_WORDS, century, plain_letters

_M = re.compile(r"m(?:onth|o)?[\s_-]*0?(?P<number>\d{1,2})(?P<rest>(?:[\s_(-].*)?)", re.IGNORECASE)
_LONGEST = 80
_PERIODS = 10  # a table of fiscal periods without a year has so many
_NAME = rf"(?<![^\W\d_])(?P<name>{'|'.join(sorted(MONTH_WORDS, key=len, reverse=True))})\.?(?![^\W\d_])"
_GAP = r"[\s\-/._',’]*"
_FISCAL = re.compile(
    r"(?<![^\W\d_])(?:FY|fiscal\s+year)\s*['’]?(?P<first>\d{4}|\d{2})(?:\s*[-/–]\s*(?P<last>\d{4}|\d{2}))?(?!\d)",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:[-/._ ]\s?(?P<month>1[0-2]|0?[1-9])|M?(?P<tight>1[0-2]|0[1-9]))"
    r"(?:[-/.]\d{1,2}(?:[ T]00:00(?::00)?)?)?(?!\d)"
)
_MONTH_YEAR = re.compile(r"(?<!\d)(?P<month>1[0-2]|0?[1-9])[-/.](?P<year>(?:19|20)\d\d)(?!\d)")
_NAMED = (
    re.compile(rf"{_NAME}{_GAP}\d{{1,2}}(?:st|nd|rd|th)?{_GAP}(?P<year>(?:19|20)\d\d)(?!\d)", re.IGNORECASE),
    re.compile(rf"{_NAME}{_GAP}(?P<year>(?:19|20)\d\d|\d\d)(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<!\d)(?P<year>(?:19|20)\d\d|\d\d){_GAP}{_NAME}", re.IGNORECASE),
    re.compile(rf"{_NAME}", re.IGNORECASE),
)
_DAY = re.compile(r"(?P<day>\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d{2}))(?:\s+0?0:00(?::00)?)?(?P<rest>\D*)")
_ORDERS = ("month_first", "day_first")
_SUMS = (
    ("average", r"avg|average|averages|mean"),
    ("highest", r"max|maximum|highest|peak|annual\s+peak"),
    ("lowest", r"min|minimum|lowest"),
    (
        "part",
        r"q\s?[1-4]|qtr\s?[1-4]?|quarter\s?[1-4]?|[1-4](?:st|nd|rd|th)\s+(?:quarter|qtr)|h[12]|half|"
        r"winter|summer",
    ),
    (
        "total",
        r"(?:grand\s+|sub\s*)?totals?|sum|ytd|year[\s-]to[\s-]date|annual|annually|yearly|"
        r"(?:12|twelve)[\s-]?mo(?:nths?)?|full\s+year|(?:fy|cy|fiscal\s+year|calendar\s+year)\s*['’]?(?:\d{4}|\d{2})|"
        r"(?:19|20)\d\d",
    ),
)  # fmt: skip
_SUM_WORDS = tuple(
    (what, re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE)) for what, words in _SUMS
)
_ACTUAL = re.compile(r"\bactuals?\b", re.IGNORECASE)
"""What stands beside a budget: ``Jan Actual``."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True)
class MonthHeader:
    """A header's month (1 to 12), its calendar or fiscal year where it names one, and its other words.

    ``period``: the month is the number of a period of the fiscal year. ``maybe_month``: or a calendar month.
    """

    text: str
    month: int
    year: int | None = None
    fiscal_year: int | None = None
    rest: str = ""
    period: bool = False
    maybe_month: bool = False


@dataclass(frozen=True)
class SumHeader:
    """A header that sums months up: a ``total``, ``average``, ``highest``, ``lowest``, or a ``part``."""

    text: str
    what: str
    year: int | None = None
    rest: str = ""


def month_headers(names: Sequence[str]) -> dict[int, MonthHeader]:
    """Return which columns are headed by a month, by position."""
    found = {place: one for place, name in enumerate(names) if (one := month_header(name))}
    found |= _days(names) | _numbered(names)
    alone = [place for place, one in found.items() if one.period and not one.fiscal_year]
    if alone and len({found[place].month for place in alone}) < _PERIODS:
        found = {place: one for place, one in found.items() if place not in alone}  # prices of P1 to P6
    short = [one for one in found.values() if one.year and str(one.year) not in one.text and one.month]
    if len(short) > 1 and all(_ends_month(one) for one in short):
        # Jan 31, Feb 28, …: the last days of the months, no years.
        found = {p: replace(one, year=None) if one in short else one for p, one in found.items()}
    return found


def _numbered(names: Sequence[str]) -> dict[int, MonthHeader]:
    """Return the columns ``M1`` to ``M12``, where all are there: months, or periods of a fiscal year."""
    matches = {place: match for place, name in enumerate(names) if (match := _M.fullmatch(name.strip()))}
    if {int(match["number"]) for match in matches.values()} != set(range(1, MONTHS + 1)):
        return {}  # M1 and M2 are two meters
    return {
        place: MonthHeader(names[place], int(match["number"]), None, None, _words(match["rest"]), True, True)
        for place, match in matches.items()
    }


@lru_cache(maxsize=50_000)
def month_header(name: str) -> MonthHeader | None:
    """Read one header; None where it names no month, or more than one."""
    if not 2 <= len(name) <= _LONGEST:
        return None
    text = plain_letters(" ".join(name.split()))
    fiscal = _FISCAL.search(text)
    left = text if not fiscal else f"{text[: fiscal.start()]} {text[fiscal.end() :]}"
    names = re.findall(_NAME, left, re.IGNORECASE)
    if len(names) > 1:
        return None
    if not names and (period := period_in_header(text)):
        fits = period.number <= MONTHS and (period.year or not period.maybe_month)
        rest, maybe = _words(period.rest), period.maybe_month
        return MonthHeader(name, period.number, None, period.year, rest, True, maybe) if fits else None
    if not names:
        match = _ISO.search(left) or _MONTH_YEAR.search(left)
        if not match:
            return None
        parts = match.groupdict()
        month = int(parts["month"] or parts["tight"])
        year: int | None = int(parts["year"])
    else:
        match = next(found for pattern in _NAMED if (found := pattern.search(left)))
        word = match.groupdict().get("year")
        month, year = MONTH_WORDS[match["name"].lower()], century(word) if word else None
    rest = _words(f"{left[: match.start()]} {left[match.end() :]}")
    if re.search(r"\d{3}", rest) or (not names and re.search(r"\d", rest)):
        return None
    return MonthHeader(name, month, None if fiscal else year, _ends_in(fiscal), rest)


def fiscal_year_in(text: str) -> int | None:
    """Return the year in which ``FY10`` or ``FY 2009/10`` ends, None where the text is none."""
    return _ends_in(_FISCAL.fullmatch(text))


def _ends_in(match: re.Match[str] | None) -> int | None:
    return century(match["last"] or match["first"]) if match else None


def sum_header(name: str) -> SumHeader | None:
    """Read a header that sums months up; None where it does not."""
    if len(name) > _LONGEST:
        return None
    text = plain_letters(" ".join(name.split()))
    if len(re.findall(_NAME, text, re.IGNORECASE)) == 2:  # Jan–Mar 2010
        return SumHeader(name, "part")
    for what, pattern in _SUM_WORDS:
        match = pattern.search(text)
        if match:
            rest = pattern.sub(" ", text)
            if what != "total":
                rest = _SUM_WORDS[-1][1].sub(" ", rest)
            year = _YEAR.search(text)
            return SumHeader(name, what, int(year[0]) if year else None, _words(rest))
    return None


def years_in(texts: Sequence[str]) -> tuple[set[int], set[int]]:
    """Return the calendar years and the fiscal years that titles name (those of whole dates apart)."""
    calendar: set[int] = set()
    fiscal: set[int] = set()
    for text in texts:
        left = re.sub(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}:\d\d", " ", text)
        left = re.sub(rf"(?i:{_NAME})\s+\d{{1,2}},\s*\d{{4}}", " ", left)
        for match in _FISCAL.finditer(left):
            fiscal.add(_ends_in(match) or 0)
        left = _FISCAL.sub(" ", left)
        for match in re.finditer(r"(?<!\d)((?:19|20)\d\d)\s*[-/–]\s*((?:19|20)?\d\d)(?!\d)", left):
            first, last = int(match[1]), century(match[2])
            if last == first + 1:
                fiscal.add(last)
                left = left.replace(match[0], " ")
        calendar |= {int(year) for year in _YEAR.findall(left)}
    return calendar, fiscal


def _days(names: Sequence[str]) -> dict[int, MonthHeader]:
    """Read headers that are days in numbers, in the order that gives each column a month of its own."""
    matches = {place: match for place, name in enumerate(names) if (match := _DAY.fullmatch(name.strip()))}
    if len(matches) < 2:
        return {}
    column = pd.Series([match["day"] for match in matches.values()], dtype="str")
    best: dict[int, MonthHeader] = {}
    most, tied = 1, False
    for order in _ORDERS:
        days = values.parse_dates({"day": column}, answers={"day": order})["day"].values
        if days.isna().any():
            continue
        found = {
            place: MonthHeader(names[place], day.month, day.year, rest=_words(matches[place]["rest"]))
            for place, day in zip(matches, days, strict=True)
        }
        months = len({(one.month, one.year) for one in found.values()})
        tied = months == most
        if months > most:
            best, most = found, months
    return {} if tied else best


def _ends_month(one: MonthHeader) -> bool:
    return (one.year or 0) % 100 in (
        (28, 29) if one.month == 2 else (30,) if one.month in (4, 6, 9, 11) else (31,)
    )


def _words(text: str) -> str:
    text = _ACTUAL.sub(" ", unicodedata.normalize("NFKC", text))
    return re.sub(r"^[\s\-–_/.,:;|]+|[\s\-–_/.,:;|]+$", "", " ".join(text.split()))

"""How people write one day: numbers in some order, month names, compact forms, serial numbers."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

Order = Literal["month_first", "day_first"]
ORDERS: tuple[Order, Order] = ("month_first", "day_first")
EPOCHS = {"excel_1900": date(1899, 12, 30), "excel_1904": date(1904, 1, 1)}
FIRST_YEAR, LAST_YEAR = 1950, 2100
_LONGEST = 60
_PIVOT = 69
"""Two-digit years from here on lie in the 1900s (as POSIX has it)."""

MONTH_WORDS = {
    name: number
    for number, names in enumerate(
        (
            "jan january ene enero janv janvier januar", "feb february febr febrero fev fevr fevrier februar",
            "mar march marzo mars marz mrz", "apr april abr abril avr avril", "may mayo mai",
            "jun june junio juin juni", "jul july julio juil juillet juli",
            "aug august ago agosto aout", "sep sept september septiembre setiembre septembre",
            "oct october octubre octobre okt oktober", "nov november noviembre novembre",
            "dec december dic diciembre decembre dez dezember",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""Months in English, Spanish, French and German (Unicode CLDR), without accents."""
_WORDS_BETWEEN = {"de", "del"}
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTH_WORDS, key=len, reverse=True))})\.?"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? ?)?"
_LOOSE = re.IGNORECASE | re.ASCII
_SEP = r"(?P<sep>[/.\-])"

_YEAR_FIRST = re.compile(
    rf"{_WEEKDAY}(?P<year>\d{{4}}){_SEP}(?P<month>\d{{1,2}})(?:(?P=sep)(?P<day>\d{{1,2}}))?", _LOOSE
)
_NUMERIC = re.compile(
    rf"{_WEEKDAY}(?P<first>\d{{1,2}})\s?{_SEP}\s?(?P<second>\d{{1,2}})\s?(?P=sep)\s?"
    r"(?P<year>\d{4}|\d{2})",
    _LOOSE,
)
_MONTH_YEAR = re.compile(r"(?P<month>\d{1,2})(?:[/\-]|\.(?=19|20))(?P<year>\d{4})", re.ASCII)
_DAY_NAME = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?[\s\-/.]*{_MONTH}[\s\-/.,]*(?P<year>\d{{4}}|\d{{2}})",
    _LOOSE,
)
_NAME_DAY = re.compile(
    rf"{_WEEKDAY}{_MONTH}[\s\-/.]*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*|[\s\-/.]+)'?(?P<year>\d{{4}}|\d{{2}})",
    _LOOSE,
)
_YEAR_NAME = re.compile(rf"(?P<year>\d{{4}})[\s\-/.]*{_MONTH}(?:[\s\-/.]*(?P<day>\d{{1,2}}))?", _LOOSE)
_NAME_YEAR = re.compile(rf"{_MONTH}(?:[\s\-/.,]*(?P<year>\d{{4}})|[\s\-/]?['\-/](?P<short>\d{{2}}))", _LOOSE)
"""Not ``Jul 10``, which is rather a day without a year."""
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>\d\d)?", re.ASCII)
_COMPACT_ORDERED = re.compile(r"(?P<first>\d\d)(?P<second>\d\d)(?P<year>(?:19|20)\d\d)", re.ASCII)
_SERIAL = re.compile(r"(?P<serial>\d{5})(?P<part>\.\d+)?", re.ASCII)

_CLOCK_TEXT = (
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?)?"
    r"\s*(?P<half>[AP]\.?M\.?)?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d|[ECMP][SD]T)?"
)
_CLOCK = re.compile(_CLOCK_TEXT, _LOOSE)
_WITH_CLOCK = re.compile(rf"(?P<date>.*?\d.*?)(?:(?<=\d)T|,?\s+(?:at\s+)?|:(?=\d\d:)){_CLOCK_TEXT}", _LOOSE)
_LETTERS = re.compile(r"[^\W\d_]+")
_KNOWN = {
    *MONTH_WORDS,
    *_WORDS_BETWEEN,
    *("mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday"),
    *("fri", "friday", "sat", "saturday", "sun", "sunday", "st", "nd", "rd", "th"),
    *("a", "p", "m", "am", "pm", "at", "t", "z", "utc", "gmt"),
    *(zone + kind + "t" for zone in "ecmp" for kind in "sd"),
}
"""All letters that a date may hold: most of what is no date is told by them at once."""
_NO_DATE = {"00/00/0000", "0000-00-00", "00/00/00", "0/0/0000", "00-00-0000", "00.00.0000", "00000000"}


@dataclass(frozen=True, slots=True)
class Day:
    """A day as written: its date under each order, None where the calendar has no such day.

    ``serial`` is set instead where a spreadsheet's day number stands in the cell.
    """

    month_first: date | None
    day_first: date | None
    seconds: int = 0
    serial: int | None = None
    whole_month: bool = False

    def under(self, order: Order) -> date | None:
        return self.month_first if order == "month_first" else self.day_first

    @property
    def ordered(self) -> bool:
        """Whether the date depends on the order."""
        return self.month_first != self.day_first


def day_written(word: str) -> Day | None:
    """Read one day, with or without a time; None where it is none.

    A time zone is not applied: the time is kept as the clock on the wall showed it.
    """
    text = plain_letters(" ".join(word.split()))
    if len(text) > _LONGEST or not _KNOWN.issuperset(_LETTERS.findall(text.lower())):
        return None
    if " de" in text:
        text = re.sub(r"\s+del?\s+", " ", text)
    if ":" not in text and (day := _date(text)):
        return day
    match = _WITH_CLOCK.fullmatch(text)
    if not match:
        return None
    day = _date(match["date"].strip().rstrip(","))
    seconds = _seconds(match)
    if day is None or seconds is None or day.whole_month:
        return None
    return Day(day.month_first, day.day_first, day.seconds + seconds, day.serial)


def plain_letters(text: str) -> str:
    """Return a text without accents, as the names of months are compared."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))


def clock_written(word: str) -> int | None:
    """Read a time of day as seconds since midnight; None where it is none."""
    match = _CLOCK.fullmatch(word)
    return _seconds(match) if match else None


def is_no_date(word: str) -> bool:
    """Whether a word is what systems print for "no date"."""
    return word.split(" ")[0] in _NO_DATE


def moment(day: date, seconds: int) -> datetime:
    """Return day and time; 24:00 is midnight of the next day."""
    return datetime(day.year, day.month, day.day) + timedelta(seconds=seconds)  # noqa: DTZ001 (wall clock)


def _date(text: str) -> Day | None:
    for pattern in (_NUMERIC, _COMPACT_ORDERED):
        if (match := pattern.fullmatch(text)) and not _COMPACT.fullmatch(text):
            first, second, year = int(match["first"]), int(match["second"]), century(match["year"])
            return Day(calendar_day(year, first, second), calendar_day(year, second, first))
    for pattern in (_YEAR_FIRST, _COMPACT, _NAME_DAY, _DAY_NAME, _YEAR_NAME, _MONTH_YEAR, _NAME_YEAR):
        if match := pattern.fullmatch(text):
            parts = match.groupdict()
            month = MONTH_WORDS.get(parts["month"].lower()) or int(parts["month"])
            day = parts.get("day")
            found = calendar_day(century(parts["year"] or parts["short"]), month, int(day or 1))
            return Day(found, found, whole_month=not day)
    if match := _SERIAL.fullmatch(text):
        return Day(None, None, seconds=round(float(match["part"] or 0) * 86_400), serial=int(match["serial"]))
    return None


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Return a day; None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def century(text: str) -> int:
    """Return the year that four or two digits mean."""
    year = int(text)
    if len(text) == 4:
        return year
    return year + (1900 if year >= _PIVOT else 2000)


def _seconds(match: re.Match[str]) -> int | None:
    parts = match.groupdict()
    hour, minute, second = int(parts["hour"]), int(parts["minute"] or 0), int(parts["second"] or 0)
    half = (parts["half"] or "").replace(".", "").upper()
    if not half and parts["minute"] is None:
        return None
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "PM" else 0)
    seconds = hour * 3600 + minute * 60 + second
    return seconds if minute < 60 and second < 60 and seconds <= 86400 else None

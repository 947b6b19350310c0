"""Local time as a Green Button file gives it: an offset, and rules for when daylight saving time begins.

Format: NAESB REQ.21 (ESPI), LocalTimeParameters. A rule is 32 bits, the highest first: 4 for the month, 3 for
the operator, 5 for the day of the month, 3 for the day of the week (Monday is 1), 5 for the hour, 12 for the
seconds after it.
"""

import calendar
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_ON_DAY, _ON_OR_AFTER, _LAST = 0, 1, 7
_WEEK = 7


@dataclass(frozen=True)
class Rule:
    """A moment of each year, as the clock on the wall shows it."""

    month: int
    operator: int
    day: int
    weekday: int
    seconds: int

    def of(self, year: int) -> datetime:
        """Return the moment in that year, without a zone."""
        length = calendar.monthrange(year, self.month)[1]
        day = self.day or 1
        if self.operator != _ON_DAY and self.weekday:
            first = 1 if self.operator != _ON_OR_AFTER else day
            first += (self.weekday - 1 - calendar.weekday(year, self.month, first)) % _WEEK
            weeks = 0 if self.operator == _ON_OR_AFTER else self.operator - 2
            day = first + _WEEK * weeks
            while self.operator == _LAST and day > length:
                day -= _WEEK
        midnight = datetime(year, self.month, min(day, length))  # noqa: DTZ001 - the clock on the wall
        return midnight + timedelta(seconds=self.seconds)


def rule_of(text: str) -> Rule | None:
    """Read a rule in hexadecimal; None where it names no month."""
    try:
        bits = int(text.strip(), 16)
    except ValueError:
        return None
    month = bits >> 28 & 15
    if not 1 <= month <= 12:
        return None
    seconds = (bits >> 12 & 31) * 3600 + (bits & 4095)
    return Rule(month, bits >> 25 & 7, bits >> 20 & 31, bits >> 17 & 7, seconds)


@dataclass(frozen=True)
class LocalTime:
    """Seconds that local time is ahead of UTC, and what summer adds between two rules."""

    offset: int
    summer: int = 0
    begins: Rule | None = None
    ends: Rule | None = None

    def at(self, moment: int) -> tuple[datetime, int]:
        """Return the local time, without a zone, of a moment in seconds since 1970, and its offset."""
        standard = _plain(moment + self.offset)
        if not (self.summer and self.begins and self.ends):
            return standard, self.offset
        begin = self.begins.of(standard.year)
        end = self.ends.of(standard.year) - timedelta(seconds=self.summer)
        inside = begin <= standard < end if begin < end else not end <= standard < begin
        more = self.summer if inside else 0
        return standard + timedelta(seconds=more), self.offset + more


def local_time(offset: str, summer: str, begins: str, ends: str) -> LocalTime | None:
    """Return the local time of these texts; None where they do not say it."""
    try:
        ahead, more = int(offset), int(summer or 0)
    except ValueError:
        return None
    rules = rule_of(begins), rule_of(ends)
    if more and not all(rules):
        return None
    return LocalTime(ahead, more, *rules)


def _plain(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC).replace(tzinfo=None)


def iso(moment: int, zone: LocalTime | None) -> str:
    """Return a moment in seconds since 1970 as ISO text, with its offset; in UTC where no zone is known."""
    if zone is None:
        return f"{_plain(moment).isoformat()}Z"
    shown, ahead = zone.at(moment)
    hours, minutes = divmod(abs(ahead) // 60, 60)
    return f"{shown.isoformat()}{'-' if ahead < 0 else '+'}{hours:02}:{minutes:02}"

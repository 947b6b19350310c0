"""Times of day as interval exports hold them, brought to seconds since midnight of their day.

Text (``9:15 PM``, ``24:00``, ``25:15`` past midnight), a fraction of a day as spreadsheets store it, a whole
moment of which only the time is shown, ``0015``, or the number of the hour or of the interval.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

DAY = 86_400
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?)?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?)\s*(?:-|–|to)\s*\d.*", re.IGNORECASE)
_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[ T]+(?P<time>\d.*))?", re.IGNORECASE
)
_TIMED = re.compile(r"\d:\d\d|\d\s*[ap]\.?m", re.IGNORECASE)
_HOUR = re.compile(r"(?:he|h|hour)?\s*0?(\d{1,2})", re.IGNORECASE)
_FRACTION = re.compile(r"\d{1,6}(?:\.\d+)?")
_ENDING = re.compile(r"\bhe\b|(?:hour|interval|period)[ _-]?end", re.IGNORECASE)
_NEXT_DAY = "1900-01-01"  # how 1.0, midnight at the end of the day, is read where only times are shown
_LATEST = 2 * DAY


@dataclass(frozen=True)
class Clock:
    """Seconds for each word (None where it is no time). ``open_hours``: the numbers may begin or end an hour.

    ``midnights`` are the words for the end of a day that may mean its beginning: a fraction of exactly 1.
    """

    seconds: Mapping[str, int | None]
    open_hours: bool = False
    midnights: frozenset[str] = frozenset()


def read_clock(words: Sequence[str], header: str, hours: str | None = None) -> Clock:
    """Read the different words of a column; ``hours`` (``beginning`` or ``ending``) is an answer."""
    filled = [word for word in words if word]
    if filled and all(_HOUR.fullmatch(word) or word.isdigit() for word in filled):
        return _numbers(filled, header, hours)
    fractions = any("." in word and _FRACTION.fullmatch(word) for word in filled)
    seconds = {word: _seconds(word, fractions) for word in words}
    midnights = {w for w in words if w.startswith(_NEXT_DAY) or (fractions and w in ("1", "1.0"))}
    known = {word: at for word, at in seconds.items() if at is not None}
    said = bool(_ENDING.search(header)) and not fractions and bool(known) and min(known.values()) > 0
    if said or (not fractions and _runs_to_midnight(known.values())):
        seconds = {**seconds, **_begun(known)}
    return Clock(seconds, midnights=frozenset(w for w in midnights if seconds[w] == DAY))


def _seconds(word: str, fractions: bool) -> int | None:
    if match := _RANGE.fullmatch(word):
        word = match[1]
    if fractions and _FRACTION.fullmatch(word):
        return _of_fraction(float(word))
    if match := _MOMENT.fullmatch(word):
        later = DAY if match["day"] == _NEXT_DAY else 0
        time = _clock(match["time"].strip()) if match["time"] else 0
        return None if time is None else time + later
    return _clock(word)


def _of_fraction(value: float) -> int | None:
    """Return the time of a serial number; whole moments (45658.25) count by their fraction."""
    part = value if value < _LATEST / DAY else value % 1
    return round(part * DAY)


def _clock(text: str) -> int | None:
    match = _CLOCK.fullmatch(re.sub(r"\s*(Z|[+-]\d\d:?\d\d|[ECMP][SD]T)$", "", text.strip()))
    if not match or not (match["minute"] or match["half"]):
        return None
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"][0].lower() == "p" else 0)
    seconds = hour * 3600 + minute * 60 + second
    return seconds if minute < 60 and second < 60 and seconds < _LATEST else None


def _numbers(words: Sequence[str], header: str, hours: str | None) -> Clock:
    """Read ``0``–``23``, ``1``–``24``, ``HE01``, ``0015`` or the number of a quarter of an hour."""
    numbers = {word: int(re.sub(r"\D", "", word)) for word in words}
    largest, smallest = max(numbers.values()), min(numbers.values())
    clock_like = all(number % 100 < 60 for number in numbers.values()) and largest <= 2400
    if largest > 24 and clock_like and (largest > 100 or any(len(word) == 4 for word in words)):
        seconds = {w: n // 100 * 3600 + n % 100 * 60 for w, n in numbers.items()}
        said = bool(_ENDING.search(header)) or _runs_to_midnight(seconds.values())
        ends = hours == "ending" or (hours is None and smallest > 0 and said)
        return Clock(_begun(seconds) if ends else seconds)
    if largest > 24:
        steps = {n: DAY // n for n in (48, 96)}
        count = 48 if largest <= 50 else 96
        known = largest <= 100 and smallest >= 1
        return Clock({w: (n - 1) * steps[count] if known else None for w, n in numbers.items()})
    words_say = re.search(r"\bhe\b|end", header, re.IGNORECASE) or any(w[:2].lower() == "he" for w in words)
    ending = hours == "ending" or (hours is None and bool(words_say)) or (hours is None and largest == 24)
    unsure = hours is None and not ending and smallest > 0 and "begin" not in header.lower()
    return Clock({w: (n - 1 if ending else n) * 3600 for w, n in numbers.items()}, unsure)


def _runs_to_midnight(times: Iterable[int]) -> bool:
    """Tell whether times go from the first step of a day to 24:00: nothing begins then, so they are ends."""
    different = sorted(set(times))
    steps = {after - before for before, after in pairwise([0, *different])}
    return len(different) > 1 and different[-1] == DAY and len(steps) == 1


def _begun(ends: Mapping[str, int]) -> dict[str, int | None]:
    """Return when intervals begin that are named by their ends; the shortest step is their length."""
    different = sorted(set(ends.values()))
    step = min((b - a for a, b in pairwise(different)), default=0)
    return {word: end - step if end >= step else None for word, end in ends.items()}


def is_time(word: str) -> bool:
    """Say whether a word is a time of day in text."""
    return bool(_TIMED.search(word)) and _seconds(word, fractions=False) is not None


def written(seconds: int) -> str:
    """Return seconds since midnight as a date column's parser reads them (0:00:00 to 24:00:00)."""
    return f"{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}"


def minutes_written(word: str, header: str) -> str:
    """Return a length of an interval in minutes, as text; unchanged where it is none that is known."""
    text = word.strip().lower()
    named = {
        "hour": "60",
        "hourly": "60",
        "half hour": "30",
        "quarter hour": "15",
        "day": "1440",
        "daily": "1440",
    }
    if text in named:
        return named[text]
    if match := re.fullmatch(r"(?:pt)?(\d+(?:\.\d+)?)[\s-]*(s|sec|m|min|h|hr|hour|d|day)[a-z().]*", text):
        factor = {"s": 1 / 60, "m": 1, "h": 60, "d": 1440}[match[2][0]]
        return f"{float(match[1]) * factor:g}"
    if match := re.fullmatch(r"(\d{1,2}):(\d\d)(?::(\d\d))?", text):
        return f"{int(match[1]) * 60 + int(match[2]) + int(match[3] or 0) / 60:g}"
    if re.search(r"\bsec", header, re.IGNORECASE) and re.fullmatch(r"\d+", text):
        return f"{int(text) / 60:g}"
    return word

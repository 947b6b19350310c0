"""Readings with a row for each day and a column for each hour or quarter of an hour (HE01 to HE24).

The row becomes one row for each of those columns: when the interval begins, its minutes, its amount.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import pandas as pd

from kadash.accounts.uploads.intervals.clock import DAY, read_clock, written
from kadash.core.counts import first_of
from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.types import Body

_NUMBERED = re.compile(
    r"(?P<word>he|hr|hour|h|hour ?ending|interval|int|i|)[\s_#.-]*(?P<number>\d{1,2})(?P<rest>\D*)", re.I
)
_TIME = re.compile(r"(?P<time>\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?)(?P<rest>\D*)", re.I)
_CLOCK = r"\d{1,2}(?::?\d\d(?::\d\d)?)?(?:\s*[ap]\.?m\.?)?"
_SPAN = re.compile(
    rf"(?:h(?:ou)?rs?\s*)?({_CLOCK})\s*(?:-|–|to|until)\s*({_CLOCK})(?:\s*h(?:ou)?rs?)?(\D*)", re.I
)
_REST = re.compile(r"[\s(\[]*(?:kwh|kw|mwh|wh)?[\s)\]]*", re.I)
_TOTAL = re.compile(
    r"(?:(?:day|daily|row)?(?:s)?(?:total|sum)|total(?:day|daily)?)(?:usage|energy|consumption|k?wh|mwh|kw)?"
)
_TOLERANCE = 0.001  # of a total: it may be rounded
_NAMED = 3
_COUNTS = (24, 48, 96)
_FEWEST = 23  # columns of times that make a day
_EXTRA = 25
_REPEATED = 3600  # the hour that the clock repeats in November begins at 1:00


@dataclass(frozen=True)
class Hours:
    """The columns of one day: where each begins (seconds since midnight), in order, and its minutes."""

    places: tuple[int, ...]
    starts: tuple[int, ...]
    minutes: int
    extra: int | None = None  # the column of the hour that the clock repeats

    @property
    def used(self) -> frozenset[int]:
        return frozenset((*self.places, *(() if self.extra is None else (self.extra,))))


def hours_of(names: Sequence[str]) -> Hours | None:
    """Return the columns that are the hours of a day, in which they stand; None where there are none."""
    return _numbered(names) or _timed(names) or _spans(names)


def _numbered(names: Sequence[str]) -> Hours | None:
    by_word: dict[str, dict[int, int]] = {}
    for place, name in enumerate(names):
        match = _NUMBERED.fullmatch(name.strip())
        if match and _REST.fullmatch(match["rest"]):
            by_word.setdefault(match["word"].lower(), {}).setdefault(int(match["number"]), place)
    for word, places in by_word.items():
        first, last = min(places), max(places)
        extra = places[last] if last == _EXTRA and word else None
        count = len(places) - (extra is not None)
        if first not in (0, 1) or count not in _COUNTS or (first == 0 and word.startswith(("he", "hour "))):
            continue
        if set(places) != set(range(first, first + len(places))):
            continue
        order = tuple(places[first + n] for n in range(count))
        return Hours(order, tuple(n * DAY // count for n in range(count)), 1440 // count, extra)
    return None


def _timed(names: Sequence[str]) -> Hours | None:
    places, words = [], []
    for place, name in enumerate(names):
        match = _TIME.fullmatch(name.strip())
        if match and _REST.fullmatch(match["rest"]):
            places.append(place)
            words.append(match["time"])
    if len(places) < _FEWEST:
        return None
    known = read_clock(list(dict.fromkeys(words)), "").seconds
    found = [known.get(word) for word in words]
    seconds = [each for each in found if each is not None]
    steps = {b - a for a, b in pairwise(seconds[:-1])}
    if len(seconds) != len(places) or len(steps) != 1:
        return None
    (step,) = steps
    if step <= 0 or DAY // step != len(places):
        return None
    if seconds[0] == step and seconds[-1] in (0, DAY):
        seconds = [n * step for n in range(len(places))]  # each label is the end of its interval
    elif seconds[0] != 0 or seconds[-1] != DAY - step:
        return None
    return Hours(tuple(places), tuple(seconds), step // 60)


def _spans(names: Sequence[str]) -> Hours | None:
    """Return columns named by beginning and end: ``00:00-01:00``, ``12 AM - 1 AM``, ``0-1``."""
    found = [(place, match) for place, name in enumerate(names) if (match := _SPAN.fullmatch(name.strip()))]
    found = [(place, match) for place, match in found if _REST.fullmatch(match[3])]
    if len(found) not in _COUNTS:
        return None
    words = [_clock(match[n]) for n in (1, 2) for _, match in found]
    known = read_clock(list(dict.fromkeys(words)), "").seconds
    seconds = [known.get(word) for word in words]
    starts, ends = seconds[: len(found)], seconds[len(found) :]
    step = DAY // len(found)
    if starts != [n * step for n in range(len(found))]:
        return None
    lasting = {((end or 0) - (start or 0)) % DAY for start, end in zip(starts, ends, strict=True)}
    if None in ends or lasting not in ({step}, {step - 60}, {step - 1}):
        return None
    return Hours(tuple(place for place, _ in found), tuple(n * step for n in range(len(found))), step // 60)


def _clock(text: str) -> str:
    """Write ``7`` and ``7 am`` as ``7:00`` and ``7:00 am``."""
    return re.sub(r"^(\d{1,2})(?=\D|$)(?!:)", r"\1:00", text.strip())


def long(body: Body, hours: Hours) -> tuple[Body, Mapping[str, str]]:
    """Return a row for each reading, and what the columns made of the hours are (header → field)."""
    rest = [place for place in range(len(body.headers)) if place not in hours.used]
    columns = [(place, start) for place, start in zip(hours.places, hours.starts, strict=True)]
    if hours.extra is not None:
        after = next((n for n, (_, start) in enumerate(columns) if start > _REPEATED), len(columns))
        columns.insert(after, (hours.extra, _REPEATED))
    amounts = np.column_stack([as_text(body.frame[place]).to_numpy(dtype=object) for place, _ in columns])
    keep = np.ones(amounts.shape, dtype=bool)
    for n, (place, _) in enumerate(columns):
        if place == hours.extra:
            keep[:, n] = amounts[:, n] != ""  # only one night of the year has it
    rows, _ = np.nonzero(keep)
    times = np.tile(np.array([written(start) for _, start in columns], dtype=object), (len(amounts), 1))
    first, last = (body.headers[hours.places[n]].strip() for n in (0, -1))
    made = f"{first} to {last}"
    unit = values.unit_in_header(first) or _unit_of_total(body, hours)
    made += f" ({unit})" if unit else ""
    named = {f"{made} (time)": "start_time", f"{made} (minutes)": "minutes", made: "delivered_kwh"}
    cells = [body.frame[place].to_numpy(dtype=object)[rows] for place in rest]
    cells += [times[keep], np.full(len(rows), str(hours.minutes), dtype=object), amounts[keep]]
    frame = pd.DataFrame(dict(enumerate(cells))).astype("str")
    names = (*(body.headers[place] for place in rest), *named)
    lines = np.asarray(body.lines)[rows]
    numeric = None
    if body.numeric is not None:  # of the cells that became the readings' amounts
        marks = body.numeric[[place for place, _ in columns]].to_numpy(dtype=bool)[keep]
        numeric = pd.DataFrame(False, index=frame.index, columns=frame.columns)
        numeric[len(names) - 1] = marks
    return replace(body, headers=names, frame=frame, numeric=numeric, lines=lines, totals=()), named


@dataclass(frozen=True)
class Total:
    """A column that sums a day's intervals up, held against them: the rows where it is their sum, and not."""

    place: int
    stated: pd.Series
    added: pd.Series

    @property
    def wrong(self) -> np.ndarray:
        """The positions of the rows whose total is not the sum of their intervals."""
        apart = (self.stated - self.added).abs()
        return np.flatnonzero((apart > self.stated.abs() * _TOLERANCE + 0.005).to_numpy(dtype=bool))


def total_of(body: Body, hours: Hours) -> Total | None:
    """Return the column of totals beside the intervals; None where there is none with numbers."""
    places = [
        place
        for place, name in enumerate(body.headers)
        if place not in hours.used and _TOTAL.fullmatch(headers.key(name))
    ]
    if len(places) != 1:
        return None
    stated = _numbers(body, places[0])
    cells = pd.concat([_numbers(body, place) for place in sorted(hours.used)], axis=1)
    added = cells.sum(axis=1, min_count=1)
    known = stated.notna() & added.notna()
    return Total(places[0], stated.where(known), added) if known.any() else None


def totals_said(body: Body, hours: Hours) -> tuple[str, ...]:
    """Say whether the totals beside the intervals are their sums; the intervals are believed."""
    total = total_of(body, hours)
    if total is None:
        return ()
    name, count, wrong = body.headers[total.place], int(total.stated.notna().sum()), total.wrong
    if not len(wrong):
        return (f"“{name}” is the sum of its intervals in each of {count:,} rows: it was used as a check.",)
    rows = (
        f"row {int(body.lines[row])}: {total.stated.iloc[row]:,.10g}, they are {total.added.iloc[row]:,.10g}"
        for row in wrong[:_NAMED]
    )
    shown = first_of(rows, of=len(wrong), by="; ")
    return (
        f"In {len(wrong):,} of {count:,} rows “{name}” is not the sum of its intervals ({shown}). The "
        "intervals are believed.",
    )


def _unit_of_total(body: Body, hours: Hours) -> str | None:
    """Return the unit of energy that the header of the totals names, where they are the sums."""
    total = total_of(body, hours)
    if total is None or len(total.wrong):
        return None
    unit = values.unit_in_header(body.headers[total.place])
    return unit if unit and values.unit_of(unit, "electric") else None


def _numbers(body: Body, place: int) -> pd.Series:
    cells = as_text(body.frame[place]).str.replace(",", "", regex=False)
    return pd.to_numeric(cells, errors="coerce").astype("float64")

"""Columns of dates: text → moments, with one order of day and month per column.

The order is proved by a day over 12, by From dates that must not lie behind their Thru dates, or by a
Days column beside them; where nothing proves it, a person is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from kadash.intake.values.convention import dominant
from kadash.intake.values.day_formats import (
    EPOCHS,
    FIRST_YEAR,
    LAST_YEAR,
    ORDERS,
    Day,
    Order,
    day_written,
    is_no_date,
    moment,
)
from kadash.intake.values.missing import without_value
from kadash.intake.values.numbers import parse_number
from kadash.intake.values.types import Doubt, Parsed
from kadash.intake.values.words import Words, each_word, texts, words_of

_NO_DAY = np.iinfo(np.int64).min
_LONGEST = 3
_SAMPLES = 4

Days = npt.NDArray[np.int64]


@dataclass
class _Column:
    """A column of dates whose order is being found out."""

    words: Words
    nothing: list[bool]
    faults: dict[int, str]
    days: list[Day | None]
    votes: dict[Order, int] = field(default_factory=lambda: dict.fromkeys(ORDERS, 0))
    """Cells that are a date under that order only."""
    order: Order | None = None
    proved: bool = False

    @property
    def ordered(self) -> bool:
        """Whether any date depends on the order."""
        return any(day is not None and day.ordered for day in self.days)

    def ordinals(self, order: Order) -> Days:
        """Return each cell as a day number under ``order``, _NO_DAY where it is none."""
        days = (None if day is None else day.under(order) for day in self.days)
        per_word = np.array([_NO_DAY if day is None else day.toordinal() for day in days], dtype=np.int64)
        return per_word[self.words.codes] if len(per_word) else np.empty(0, dtype=np.int64)


def parse_dates(
    columns: Mapping[str, pd.Series],
    *,
    after: Sequence[tuple[str, str]] = (),
    days: Mapping[tuple[str, str], pd.Series] | None = None,
    answers: Mapping[str, str] | None = None,
    required: Sequence[str] = (),
) -> Mapping[str, Parsed]:
    """Read the date columns of one file as datetime64[s], times kept.

    ``after``: (From, Thru) pairs of column names whose dates must be in order. ``days``: for such a pair,
    the column that counts its days. ``answers``: column → ``month_first`` or ``day_first``,
    ``excel_1900`` or ``excel_1904`` (both, if both were asked, with a comma between them).
    ``required``: columns in which an empty cell is a defect.
    Months without a day (``July 2010``) are read as their first day; see ``only_months``.
    """
    answers = answers or {}
    read = {name: _read(column, required=name in required) for name, column in columns.items()}
    for column in read.values():
        _vote(column)
    for pair in after:
        if pair[0] in read and pair[1] in read:
            _vote_as_pair(read[pair[0]], read[pair[1]], (days or {}).get(pair))
    for name, column in read.items():
        _settle(column, answers.get(name, ""))
    for first, second in after:
        if first in read and second in read:
            _share(read[first], read[second])
    return {
        name: _parsed(column, columns[name].index, answers.get(name, "")) for name, column in read.items()
    }


def only_months(column: pd.Series) -> pd.Series:
    """Return for each cell whether it names a month without a day."""
    words = words_of(texts(column))
    found = np.array([bool(day and day.whole_month) for day in each_word(words, day_written)], dtype=bool)
    return pd.Series(found[words.codes], index=column.index, dtype=bool)


def _read(column: pd.Series, *, required: bool) -> _Column:
    words = words_of(texts(column))
    nothing, faults = without_value(words, required=required)
    for i, none in enumerate(each_word(words, is_no_date)):
        if none and not nothing[i]:
            nothing[i] = True
            if required:
                faults[i] = "missing_required"
    days = [None if nothing[i] else day for i, day in enumerate(each_word(words, day_written))]
    return _Column(words, nothing, faults, days)


def _vote(column: _Column) -> None:
    """Count the cells that are a date under one order only."""
    for day, cells in zip(column.days, column.words.counts.tolist(), strict=True):
        if day is not None and (day.month_first is None) != (day.day_first is None):
            column.votes["day_first" if day.month_first is None else "month_first"] += cells


def _vote_as_pair(first: _Column, second: _Column, days: pd.Series | None) -> None:
    """Count the rows whose dates are in order, and as far apart as Days says, under one order only.

    Both columns of a pair come from one writer, so they are judged as having one order.
    """
    if not (first.ordered or second.ordered):
        return
    fits: dict[Order, npt.NDArray[np.bool_]] = {}
    known: npt.NDArray[np.bool_] | None = None
    counted = None if days is None else parse_number(days).values.to_numpy(dtype=float)
    for order in ORDERS:
        start, end = first.ordinals(order), second.ordinals(order)
        both = (start != _NO_DAY) & (end != _NO_DAY)
        length = np.where(both, end - np.where(both, start, 0), 0)
        fit = length >= 0
        if counted is not None:
            # Days count both ends, or one of them.
            fit &= np.isnan(counted) | (length == counted) | (length + 1 == counted)
        fits[order] = fit
        known = both if known is None else known & both
    assert known is not None
    for order, other in (ORDERS, ORDERS[::-1]):
        rows = int((fits[order] & ~fits[other] & known).sum())
        for column in (first, second):
            column.votes[order] += rows


def _settle(column: _Column, answer: str) -> None:
    for order, other in (ORDERS, ORDERS[::-1]):
        if order in answer.split(","):
            column.order, column.proved = order, False
            return
        if dominant(column.votes[order], column.votes[other]):
            column.order, column.proved = order, True


def _share(first: _Column, second: _Column) -> None:
    """Give a column without any proof the order of the one that it makes a pair with."""
    for column, other in ((first, second), (second, first)):
        if column.order is None and not any(column.votes.values()) and other.order:
            column.order, column.proved = other.order, other.proved


def _parsed(column: _Column, index: pd.Index, answer: str) -> Parsed:
    epoch = next((EPOCHS[part] for part in answer.split(",") if part in EPOCHS), None)
    moments = np.full(len(column.days), np.datetime64("NaT", "s"), dtype="datetime64[s]")
    for i, day in enumerate(column.days):
        if column.nothing[i]:
            continue
        if day is None:
            column.faults[i] = "not_a_date"
        elif day.serial is not None:
            if epoch:
                moments[i] = np.datetime64(epoch, "s") + np.timedelta64(day.serial, "D")
        elif column.order or not day.ordered:
            found = day.under(column.order or "month_first")
            if found is None:
                column.faults[i] = "impossible_date"
            elif not FIRST_YEAR <= found.year <= LAST_YEAR:
                column.faults[i] = "out_of_range"
            else:
                moments[i] = np.datetime64(moment(found, day.seconds), "s")
    values = pd.Series(moments[column.words.codes], index=index, dtype="datetime64[s]")
    used = column.order if column.ordered else None
    return Parsed(
        values,
        column.words.problems(column.faults),
        _doubt(column, epoch is not None),
        used,
        proved=column.proved and used is not None,
    )


def _doubt(column: _Column, epoch_known: bool) -> Doubt | None:
    if column.order is None and column.ordered:
        shown = [
            (word, tuple(_shown(day, order) for order in ORDERS))
            for word, day in zip(column.words.words, column.days, strict=True)
            if day is not None and day.ordered
        ]
        return Doubt("date_order", ORDERS, tuple(shown[:_SAMPLES]))
    if not epoch_known:
        serials = [
            (word, tuple(str(np.datetime64(epoch) + day.serial) for epoch in EPOCHS.values()))
            for word, day in zip(column.words.words, column.days, strict=True)
            if day is not None and day.serial is not None
        ]
        if serials:
            return Doubt("serial_dates", tuple(EPOCHS), tuple(serials[:_SAMPLES]))
    return None


def _shown(day: Day, order: Order) -> str:
    found = day.under(order)
    return found.isoformat() if found else "–"

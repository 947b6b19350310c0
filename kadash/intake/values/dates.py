"""Columns of dates: text → moments, with one order of day and month per column."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import numpy as np
import pandas as pd

from kadash.intake.values.date_columns import DateColumn, date_column
from kadash.intake.values.date_order import prove_alone, prove_as_pair
from kadash.intake.values.day_formats import (
    EPOCHS,
    FIRST_YEAR,
    LAST_YEAR,
    ORDERS,
    Day,
    Order,
    day_written,
    moment,
)
from kadash.intake.values.six_digits import read_six_digits
from kadash.intake.values.swapped_dates import STANDING, SWAPPED, half_swapped, swap, swapped
from kadash.intake.values.types import Doubt, Parsed
from kadash.intake.values.words import each_word, problems_at, words_in

_SAMPLES = 4


def parse_dates(
    columns: Mapping[str, pd.Series],
    *,
    after: Sequence[tuple[str, str]] = (),
    days: Mapping[tuple[str, str], pd.Series] | None = None,
    answers: Mapping[str, str] | None = None,
    required: Sequence[str] = (),
) -> Mapping[str, Parsed]:
    """Read the date columns of one file as datetime64[s], times kept as the clock on the wall showed them.

    ``after``: (From, Thru) pairs of column names whose dates must be in order. ``days``: for such a pair,
    the column that counts its days. ``answers``: column → ``month_first`` or ``day_first``,
    ``excel_1900`` or ``excel_1904`` (with a comma between them, where both were asked).
    ``required``: columns in which an empty cell is a defect.
    Months without a day (``July 2010``) are read as their first day; see ``only_months``.
    """
    answers = answers or {}
    read = {name: date_column(column, required=name in required) for name, column in columns.items()}
    read_six_digits(read, after)
    for name, column in read.items():
        said = answers.get(name, "").split(",")
        column.order = next((order for order in ORDERS if order in said), None)
        column.doubtful = half_swapped(column) if not {STANDING, SWAPPED} & set(said) else []
        if SWAPPED in said:
            swap(column)
    votes = {id(column): prove_alone(column) for column in read.values() if column.order is None}
    for first, second in after:
        if first in read and second in read:
            prove_as_pair(read[first], read[second], (days or {}).get((first, second)), votes)
    return {
        name: _parsed(column, columns[name].index, answers.get(name, "")) for name, column in read.items()
    }


def only_months(column: pd.Series) -> pd.Series:
    """Return for each cell whether it names a month without a day."""
    words = words_in(column)
    found = np.array([bool(day and day.whole_month) for day in each_word(words, day_written)], dtype=bool)
    return pd.Series(found[words.codes], index=column.index, dtype=bool)


def _parsed(column: DateColumn, index: pd.Index, answer: str) -> Parsed:
    epoch = next((EPOCHS[part] for part in answer.split(",") if part in EPOCHS), None)
    moments = np.full(len(column.days), np.datetime64("NaT", "s"), dtype="datetime64[s]")
    for i, day in enumerate(column.days):
        if column.nothing[i]:
            continue
        if day is None:
            column.faults[i] = "not_a_date"
        elif day.serial is not None:
            if epoch:
                moments[i] = np.datetime64(moment(epoch + timedelta(days=day.serial), day.seconds), "s")
        elif column.order or not day.ordered:
            found = day.under(column.order or "month_first")
            if found is None:
                column.faults[i] = "impossible_date"
            elif not FIRST_YEAR <= found.year <= LAST_YEAR:
                column.faults[i] = "out_of_range"
            else:
                moments[i] = np.datetime64(moment(found, day.seconds), "s")
    seconds = moments[column.words.codes]
    if column.clock is not None:
        seconds = seconds + column.clock.astype("timedelta64[s]")
    used = column.order if column.ordered else None
    return Parsed(
        pd.Series(seconds, index=index, dtype="datetime64[s]"),
        problems_at(column.cells, column.words.faulty(column.faults)),
        _doubt(column, epoch_known=epoch is not None),
        used,
        proved=column.proved and used is not None,
    )


def _doubt(column: DateColumn, *, epoch_known: bool) -> Doubt | None:
    words = [
        (word, day) for word, day in zip(column.words.words, column.days, strict=True) if day is not None
    ]
    if column.doubtful:
        true = [(word, day.month_first) for word, day in words if word in column.doubtful]
        both = [(word, (str(day), str(swapped(day)))) for word, day in true]
        return Doubt("swapped_dates", (STANDING, SWAPPED), tuple(both[:_SAMPLES]))
    if column.order is None and column.ordered:
        shown = [(word, tuple(_shown(day, order) for order in ORDERS)) for word, day in words if day.ordered]
        return Doubt("date_order", ORDERS, tuple(shown[:_SAMPLES]))
    serials = [(word, day.serial) for word, day in words if day.serial is not None]
    if serials and not epoch_known:
        return Doubt(
            "serial_dates",
            tuple(EPOCHS),
            tuple(
                (word, tuple((epoch + timedelta(days=serial)).isoformat() for epoch in EPOCHS.values()))
                for word, serial in serials[:_SAMPLES]
            ),
        )
    return None


def _shown(day: Day, order: Order) -> str:
    found = day.under(order)
    return found.isoformat() if found else "–"

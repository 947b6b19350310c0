"""Order of month and day in a column: proved by the data, or unknown.

Proofs are days over 12, From dates that must not lie behind their Thru dates, and a Days column beside
them. Each row that is right under one order only is a vote for it.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from kadash.intake.values.convention import dominant
from kadash.intake.values.date_columns import NO_DAY, DateColumn
from kadash.intake.values.day_formats import ORDERS, Order
from kadash.intake.values.numbers import parse_number
from kadash.intake.values.words import Mask

Votes = dict[Order, int]


def prove_alone(column: DateColumn) -> Votes:
    """Settle the order by days over 12; return the votes."""
    votes: Votes = dict.fromkeys(ORDERS, 0)
    for day, cells in zip(column.days, column.words.counts.tolist(), strict=True):
        if day is not None and (day.month_first is None) != (day.day_first is None):
            votes["day_first" if day.month_first is None else "month_first"] += cells
    _settle(column, votes)
    return votes


def prove_as_pair(
    first: DateColumn, second: DateColumn, days: pd.Series | None, alone: Mapping[int, Votes]
) -> None:
    """Settle what is open of a From and a Thru column, by their rows and by Days (or None).

    Both come from one writer: an open column is tried with the order of the other, and takes it where
    neither their own days (``alone``: votes by column id) nor the rows speak against it.
    """
    open_columns = [column for column in (first, second) if column.order is None]
    if not open_columns or not (first.ordered or second.ordered):
        return
    fits = {
        order: _fitting(first, first.order or order, second, second.order or order, days) for order in ORDERS
    }
    rows: Votes = {order: int((fits[order] & ~fits[other]).sum()) for order, other in (ORDERS, ORDERS[::-1])}
    for column in open_columns:
        own = alone[id(column)]
        _settle(column, {order: own[order] + rows[order] for order in ORDERS})
    for column, other in ((first, second), (second, first)):
        if (
            column.order is None
            and other.order
            and not any(alone[id(column)].values())
            and not any(rows.values())
        ):
            column.order, column.proved = other.order, other.proved


def _fitting(
    first: DateColumn, order: Order, second: DateColumn, other: Order, days: pd.Series | None
) -> Mask:
    """Return the rows whose dates are both days of the calendar, in order, and as far apart as Days says."""
    start, end = first.day_numbers(order), second.day_numbers(other)
    both = (start != NO_DAY) & (end != NO_DAY)
    length = np.where(both, end - np.where(both, start, 0), -1)
    fit: Mask = length >= 0
    if days is not None:
        counted = parse_number(days).values.to_numpy(dtype=float)
        # Days count both ends, or one of them.
        fit &= np.isnan(counted) | (length == counted) | (length + 1 == counted)
    return fit


def _settle(column: DateColumn, votes: Votes) -> None:
    for order, other in (ORDERS, ORDERS[::-1]):
        if dominant(votes[order], votes[other]):
            column.order, column.proved = order, True

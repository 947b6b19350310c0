"""Columns of amounts, quantities, rates and counts: text → numbers or defects.

One decimal mark per column, decided by the whole column. Cells that a workbook stores as numbers
(``numeric``) are exact as they stand and take no part in that decision.

Three ways lead to the same values: plain cells (``1234.50``) are cast as one array; others are understood
once per shape and computed from their digits; what has more digits than fit is read one by one.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypedDict, Unpack

import numpy as np
import pandas as pd
import pyarrow as pa

from kadash.intake.values.convention import (
    CONVENTIONS,
    Decision,
    Evidence,
    currency_doubt,
    decided,
    number_doubt,
)
from kadash.intake.values.kinds import (
    BILLED_MONEY,
    COMPUTED_MONEY,
    COUNT,
    DECIMAL,
    MONEY,
    NUMBER,
    QUANTITY,
    Defect,
    Kind,
    Values,
)
from kadash.intake.values.missing import standing
from kadash.intake.values.notation import Written, written
from kadash.intake.values.shapes import Shapes, shapes_of
from kadash.intake.values.types import Doubt, Parsed
from kadash.intake.values.understanding import EXPONENT, Manner
from kadash.intake.values.words import Mask, each_word, matching, problems_at, texts, unwrapped


class How(TypedDict, total=False):
    """What is known of a column of numbers before it is read.

    ``numeric`` marks the cells that a workbook stores as numbers. ``convention`` and ``currency`` answer
    the doubts about them: ``USD`` takes a foreign sign for a mere format, any other currency makes those
    cells defects. ``usual`` False asks where thousands are grouped as usual in the United States and
    nothing proves it, because another column of the file is written otherwise. A missing cell is a defect
    where ``required``.
    """

    numeric: pd.Series | None
    convention: str | None
    required: bool
    currency: str | None
    usual: bool


def parse_money(column: pd.Series, **how: Unpack[How]) -> Parsed:
    """Read amounts in dollars as Int64 cents, exactly.

    A fraction of a cent is a defect, unless it is the noise of a workbook's binary number (within
    0.000001 dollars of a cent).
    """
    return _parsed(column, MONEY, how)


def parse_computed_money(column: pd.Series, **how: Unpack[How]) -> Parsed:
    """Read amounts that a sheet computes (a share, a product) as Int64 cents, rounded half-up.

    A workbook stores them with all their decimals and shows them in cents.
    """
    return _parsed(column, COMPUTED_MONEY, how)


def parse_billed_money(column: pd.Series, **how: Unpack[How]) -> Parsed:
    """Read amounts as Int64 cents; what a workbook stores as a number with more decimals (the result of a
    formula) is rounded half-up, in a text a fraction of a cent is a defect."""
    return _parsed(column, BILLED_MONEY, how)


def parse_number(column: pd.Series, **how: Unpack[How]) -> Parsed:
    """Read quantities as float64; ``12%`` is 0.12."""
    return _parsed(column, NUMBER, how)


def parse_quantity(column: pd.Series, **how: Unpack[How]) -> Parsed:
    """Read quantities like ``parse_number``; an amount of money (``$12``) is a defect."""
    return _parsed(column, QUANTITY, how)


def parse_decimal(column: pd.Series, **how: Unpack[How]) -> Parsed:
    """Read rates and factors as exact Decimal objects (None where missing); ``12%`` is 0.12."""
    return _parsed(column, DECIMAL, how)


def parse_integer(column: pd.Series, **how: Unpack[How]) -> Parsed:
    """Read counts and years as Int64; ``5.0`` is 5, ``5.5`` a defect."""
    return _parsed(column, COUNT, how)


@dataclass(frozen=True)
class _Cells:
    """The cells of a column, by the way that leads to their values."""

    array: pa.Array
    plain: Mask
    """Cast as they stand."""
    text: Shapes
    stored: Shapes
    """Of a workbook's numbers."""
    numbers: list[Written | None]
    """What each shape of ``text`` is, where it is a number."""

    @classmethod
    def of(cls, array: pa.Array, stored: Mask, plain: Mask) -> "_Cells":
        text = shapes_of(array, np.flatnonzero(~plain & ~stored))
        numbers = each_word(text.words, lambda shape: None if standing(shape) else written(shape))
        return cls(array, plain, text, shapes_of(array, np.flatnonzero(~plain & stored)), numbers)


def _parsed(column: pd.Series, kind: Kind, how: How) -> Parsed:
    numeric, convention, usual = how.get("numeric"), how.get("convention"), how.get("usual", True)
    manner, array = Manner(kind, None, how.get("currency"), how.get("required", False)), texts(column)
    if numeric is None:
        stored = np.zeros(len(array), dtype=bool)
    else:
        stored = numeric.to_numpy(dtype=bool, na_value=False)
    cells = _Cells.of(array, stored, _plain(array, kind.plain))
    if convention in CONVENTIONS:
        decision = Decision(CONVENTIONS[convention], convention)
    else:
        decision = _decision(cells, cells.plain & ~stored, kind, usual)
    if decision.mark != ".":
        cells = _Cells.of(array, stored, _plain(array, kind.plain_whole) | (cells.plain & stored))
    reading = _read(cells, replace(manner, mark=decision.mark))
    return Parsed(
        kind.series(reading.values, reading.present, column.index),
        problems_at(array, reading.faults),
        _doubt(cells, decision, manner.currency),
        decision.name,
        proved=decision.proved,
    )


def _plain(array: pa.Array, pattern: str | None) -> Mask:
    return matching(array, pattern) if pattern else np.zeros(len(array), dtype=bool)


def _decision(cells: _Cells, plain_text: Mask, kind: Kind, usual: bool) -> Decision:
    evidence = Evidence()
    for number, count in zip(cells.numbers, cells.text.words.counts.tolist(), strict=True):
        if number:
            evidence.add(number, count)
    if plain_text.any():
        evidence.add_plain(cells.array, plain_text)
    return decided(evidence, whole_by_nature=kind.whole_by_nature, usual=usual)


def _doubt(cells: _Cells, decision: Decision, currency: str | None) -> Doubt | None:
    if decision.mark is not None and (currency or not any(one and one.foreign for one in cells.numbers)):
        return None
    first = np.zeros(len(cells.numbers), dtype=np.int64)
    codes = cells.text.words.codes
    first[codes[::-1]] = cells.text.words.positions[::-1]
    cases = (cells.array[at].as_py() for one, at in zip(cells.numbers, first.tolist(), strict=True) if one)
    examples = [(word, one) for word in cases if (one := written(unwrapped(word)))]
    if decision.mark is None:
        return number_doubt(examples)
    return currency_doubt(examples, decision.mark)


@dataclass
class _Reading:
    """The values of a column while they are filled in."""

    array: pa.Array
    values: Values
    present: Mask
    faults: dict[int, str]
    """Position → code."""


def _read(cells: _Cells, manner: Manner) -> _Reading:
    kind, plain = manner.kind, cells.plain
    if kind.cast and len(plain) and plain.all():
        return _Reading(cells.array, kind.cast(cells.array), plain, {})
    reading = _Reading(cells.array, kind.empty(len(plain)), plain.copy(), {})
    if kind.cast and plain.any():
        reading.values[plain] = kind.cast(cells.array.filter(pa.array(plain)))
    _fill(reading, cells.text, kind, manner.of_text, stored=False)
    _fill(reading, cells.stored, kind, manner.of_workbook, stored=True)
    return reading


def _fill(
    reading: _Reading,
    shapes: Shapes,
    kind: Kind,
    understand: Callable[[str], Decimal | None],
    *,
    stored: bool,
) -> None:
    """Fill in the cells of some shapes, from the way in which each shape is understood."""
    if not shapes.words.words:
        return
    codes, positions = shapes.words.codes, shapes.words.positions
    count = len(shapes.words.words)
    decimals, sign = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    slow, faults = np.zeros(count, dtype=bool), {}
    for i, shape in enumerate(shapes.words.words):
        if EXPONENT.fullmatch(unwrapped(shape)):
            slow[i] = True
            continue
        try:
            number = understand(shape)
        except Defect as defect:
            faults[i] = str(defect)
            continue
        if number is not None:
            decimals[i] = -int(number.as_tuple().exponent)
            sign[i] = -1 if number.is_signed() else 1
    reading.faults.update(shapes.words.faulty(faults))
    one_by_one = slow[codes] | (shapes.lengthy & (sign[codes] != 0))
    taken = (sign[codes] != 0) & ~one_by_one
    at = positions[taken]
    made = kind.make_many((sign[codes] * shapes.digits)[taken], decimals[codes][taken], stored)
    reading.values[at] = made.values
    reading.present[at] = True
    for code, faulty in made.faults:
        reading.present[at[faulty]] = False
        reading.faults.update(dict.fromkeys(at[faulty].tolist(), code))
    left = positions[one_by_one] if made.slow is None else np.append(positions[one_by_one], at[made.slow])
    _fill_one_by_one(reading, left.tolist(), kind, understand, stored=stored)


def _fill_one_by_one(
    reading: _Reading,
    positions: list[int],
    kind: Kind,
    understand: Callable[[str], Decimal | None],
    *,
    stored: bool,
) -> None:
    for position in positions:
        reading.present[position] = False
        try:
            number = understand(reading.array[position].as_py())
            if number is not None:
                reading.values[position] = kind.make(number, stored)
                reading.present[position] = True
        except Defect as defect:
            reading.faults[position] = str(defect)

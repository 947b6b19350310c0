"""Columns of amounts, quantities, rates and counts: text → numbers or defects.

One decimal mark per column, decided by the whole column. Cells that a workbook stores as numbers
(``numeric``) are exact as they stand and take no part in that decision.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from kadash.intake.values.convention import CONVENTIONS, Decision, Evidence, decided, doubt_about
from kadash.intake.values.kinds import COUNT, DECIMAL, MONEY, NUMBER, Defect, Kind
from kadash.intake.values.missing import without_value
from kadash.intake.values.notation import Written, written
from kadash.intake.values.types import Doubt, Parsed, Problem
from kadash.intake.values.words import Mask, Words, each_word, matching, merged, texts, unwrapped, words_of

_SHORTENED = re.compile(r"[+-]?\d(?:[.,]\d*)?E\+?\d+", re.IGNORECASE)
_TINY = re.compile(r"[+-]?\d(?:\.\d+)?E-\d{1,3}", re.IGNORECASE)
_STORED = re.compile(r"-?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d{1,3})?", re.IGNORECASE)


def parse_money(
    column: pd.Series,
    *,
    numeric: pd.Series | None = None,
    convention: str | None = None,
    required: bool = False,
    currency: str | None = None,
) -> Parsed:
    """Read amounts in dollars as Int64 cents, exactly.

    A fraction of a cent is a defect, unless it is the noise of a workbook's binary number (within
    0.000001 dollars of a cent). ``currency`` answers the doubt of that topic: ``USD`` takes a foreign
    sign for a mere format, any other makes those cells defects.
    """
    return _parsed(column, MONEY, numeric, convention, required, currency)


def parse_number(
    column: pd.Series,
    *,
    numeric: pd.Series | None = None,
    convention: str | None = None,
    required: bool = False,
    currency: str | None = None,
) -> Parsed:
    """Read quantities as float64; ``12 %`` is 0.12."""
    return _parsed(column, NUMBER, numeric, convention, required, currency)


def parse_decimal(
    column: pd.Series,
    *,
    numeric: pd.Series | None = None,
    convention: str | None = None,
    required: bool = False,
    currency: str | None = None,
) -> Parsed:
    """Read rates and factors as exact Decimal objects (None where missing); ``12 %`` is 0.12."""
    return _parsed(column, DECIMAL, numeric, convention, required, currency)


def parse_integer(
    column: pd.Series,
    *,
    numeric: pd.Series | None = None,
    convention: str | None = None,
    required: bool = False,
) -> Parsed:
    """Read counts and years as Int64; ``5.0`` is 5, ``5.5`` a defect."""
    return _parsed(column, COUNT, numeric, convention, required, None)


@dataclass
class _Cells:
    """The cells of a column, by how they are read."""

    array: pa.Array
    stored: Mask
    plain: Mask
    """Read by the fast path."""
    text: Words
    stored_words: Words

    @classmethod
    def of(cls, array: pa.Array, stored: Mask, plain: Mask) -> "_Cells":
        return cls(array, stored, plain, words_of(array, ~plain & ~stored), words_of(array, ~plain & stored))


def _parsed(
    column: pd.Series,
    kind: Kind,
    numeric: pd.Series | None,
    convention: str | None,
    required: bool,
    currency: str | None,
) -> Parsed:
    array = texts(column)
    stored = (
        np.zeros(len(array), dtype=bool) if numeric is None else numeric.to_numpy(dtype=bool, na_value=False)
    )
    cells = _Cells.of(array, stored, _plain(array, kind.plain))
    nothing, _ = without_value(cells.text, required=False)
    numbers = each_word(cells.text, written)
    decision = _decision(cells, numbers, nothing, kind, convention)
    if decision.mark != ".":
        plain = _plain(array, kind.plain_whole) | (cells.plain & stored)
        cells = _Cells.of(array, stored, plain)
        nothing, _ = without_value(cells.text, required=False)
        numbers = each_word(cells.text, written)
    values, present, problems = _values(cells, numbers, kind, decision, required, currency)
    doubt = _doubt(cells.text, numbers, nothing, decision, currency)
    return Parsed(
        kind.series(values, present, column.index), problems, doubt, decision.name, proved=decision.proved
    )


def _plain(array: pa.Array, pattern: str | None) -> Mask:
    return matching(array, pattern) if pattern else np.zeros(len(array), dtype=bool)


def _decision(
    cells: _Cells, numbers: list[Written | None], nothing: list[bool], kind: Kind, convention: str | None
) -> Decision:
    if convention is not None:
        return Decision(CONVENTIONS[convention], convention)
    evidence = Evidence()
    for number, count, empty in zip(numbers, cells.text.counts.tolist(), nothing, strict=True):
        if number and not empty:
            evidence.add(number, count)
    plain = cells.plain & ~cells.stored
    if plain.any():
        evidence.add_plain(cells.array, plain)
    return decided(evidence, whole_by_nature=kind.whole_by_nature)


def _values(
    cells: _Cells,
    numbers: list[Written | None],
    kind: Kind,
    decision: Decision,
    required: bool,
    currency: str | None,
) -> tuple[Any, Mask, tuple[Problem, ...]]:
    values = kind.empty(len(cells.array))
    present = cells.plain.copy()
    if kind.cast and cells.plain.all():
        values = kind.cast(cells.array)
    elif kind.cast and cells.plain.any():
        values[cells.plain] = kind.cast(cells.array.filter(pa.array(cells.plain)))

    def from_text(i: int) -> Decimal | None:
        return _understood(cells.text.words[i], numbers[i], kind, decision, currency)

    def from_workbook(i: int) -> Decimal | None:
        return _stored_number(cells.stored_words.words[i])

    problems = merged(
        _fill(values, present, cells.text, kind, from_text, stored=False, required=required),
        _fill(values, present, cells.stored_words, kind, from_workbook, stored=True, required=required),
    )
    return values, present, problems


def _fill(
    values: Any,
    present: Mask,
    words: Words,
    kind: Kind,
    number: Callable[[int], Decimal | None],
    *,
    stored: bool,
    required: bool,
) -> tuple[Problem, ...]:
    """Write what the words mean into ``values`` and ``present``; return the defects."""
    if not words.words:
        return ()
    nothing, faults = without_value(words, required=required)
    made = kind.empty(len(words.words))
    taken = np.zeros(len(words.words), dtype=bool)
    for i, empty in enumerate(nothing):
        if empty:
            continue
        try:
            exact = number(i)
            if exact is not None:
                made[i] = kind.make(exact, stored)
                taken[i] = True
        except Defect as defect:
            faults[i] = str(defect)
    values[words.positions] = made[words.codes]
    present[words.positions] = taken[words.codes]
    return words.problems(faults)


def _understood(
    word: str, number: Written | None, kind: Kind, decision: Decision, currency: str | None
) -> Decimal | None:
    """Return the number that a word means, None where a person must decide first; raises Defect."""
    if number is None or (number.percent and not kind.percent):
        return _unwritten(word)
    readings = {mark: number.under(mark) for mark in CONVENTIONS.values()}
    if not any(readings.values()):
        raise Defect("not_a_number")
    if number.currency not in (None, "USD", currency) and currency != "USD":
        if currency is not None:
            raise Defect("foreign_currency")
        return None
    if decision.mark is None and len(set(readings.values())) > 1:
        return None
    digits = readings[decision.mark or "."]
    if digits is None:
        raise Defect("ambiguous_number")
    return Decimal(digits).scaleb(-2) if number.percent else Decimal(digits)


def _unwritten(word: str) -> Decimal:
    """Return the number in a word that is in no ordinary notation; raises Defect."""
    plain = unwrapped(word)
    if _SHORTENED.fullmatch(plain):
        raise Defect("damaged_number")
    if _TINY.fullmatch(plain):
        return Decimal(plain)
    raise Defect("not_a_number")


def _stored_number(word: str) -> Decimal:
    if not _STORED.fullmatch(word):
        raise Defect("not_a_number")
    return Decimal(word)


def _doubt(
    words: Words, numbers: list[Written | None], nothing: list[bool], decision: Decision, currency: str | None
) -> Doubt | None:
    written_words = [
        (word, number)
        for word, number, empty in zip(words.words, numbers, nothing, strict=True)
        if number and not empty
    ]
    if decision.mark is None:
        return doubt_about(written_words)
    if currency is None:
        foreign = [(word, one) for word, one in written_words if one.currency not in (None, "USD")]
        if foreign:
            return _currency_doubt(foreign, decision)
    return None


def _currency_doubt(foreign: list[tuple[str, Written]], decision: Decision) -> Doubt:
    names = sorted({str(one.currency) for _, one in foreign})
    samples = tuple(
        (word, (f"${one.under(decision.mark or '.') or '–'}", *("left out" for _ in names)))
        for word, one in foreign[:4]
    )
    return Doubt("currency", ("USD", *names), samples)

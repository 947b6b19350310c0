"""The four kinds of numbers, and how each is stored."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kadash.intake.values.words import Mask

Values = npt.NDArray[Any]
Whole = npt.NDArray[np.int64]

_EXACT = Context(prec=400)
_CENT = Decimal("0.01")
_NOISE = Decimal("1e-6")
"""In dollars: so far may a workbook's binary number be off a whole cent."""
_MOST_DIGITS = 13
"""Whole digits of an amount; no utility bills ten trillion dollars."""
_MOST_COUNT_DIGITS = 15
_TENS = np.array([10**power for power in range(19)], dtype=np.int64)
_FLOAT_TENS = 10.0 ** np.arange(23)
_EXACT_FLOAT = 2**53


class Defect(Exception):
    """A number that cannot be taken; its text is the code of the problem."""


@dataclass(frozen=True)
class Made:
    """What many cells come to; ``slow`` are those that must be made one at a time."""

    values: Values
    faults: tuple[tuple[str, Mask], ...] = ()
    slow: Mask | None = None


@dataclass(frozen=True)
class Kind:
    """What is stored for a number, and how.

    ``plain`` is a regular expression of the cells that ``cast`` reads all at once; ``plain_whole`` is the
    part of them that reads the same under every convention.
    """

    make: Callable[[Decimal, bool], Any]
    """From the exact number, and whether a workbook stores it as a number. Raises Defect."""
    make_many: Callable[[Whole, Whole, bool], Made]
    """The same for whole numbers (with sign, under 10^18) and how many of their digits are decimals."""
    empty: Callable[[int], Values]
    series: Callable[[Values, Mask, pd.Index], pd.Series]
    """From values, which of them are present, and the index."""
    plain: str | None = None
    plain_whole: str | None = None
    cast: Callable[[pa.Array], Values] | None = None
    whole_by_nature: bool = False
    """Three decimals make no sense."""
    percent: bool = True
    currency: bool = True


def _cents(amount: Decimal, stored: bool) -> int:
    if abs(amount) >= 10**_MOST_DIGITS:
        raise Defect("out_of_range")
    whole = amount.quantize(_CENT, rounding=ROUND_HALF_UP, context=_EXACT)
    if whole != amount and not (stored and abs(_EXACT.subtract(whole, amount)) <= _NOISE):
        raise Defect("fraction_of_a_cent")
    return int(whole.scaleb(2, context=_EXACT))


def _many_cents(numbers: Whole, decimals: Whole, stored: bool) -> Made:
    large = np.abs(numbers) >= _tens(decimals + _MOST_DIGITS)
    numbers = np.where(large, 0, numbers)
    step = _tens(decimals - 2)
    whole, rest = np.divmod(np.abs(numbers) * _tens(2 - decimals), step)
    whole += rest * 2 >= np.maximum(step, 2)
    off = np.minimum(rest, step - rest)
    noise = (off <= _tens(decimals - 6)) & (decimals >= 6) if stored else np.zeros(len(off), dtype=bool)
    fraction = (rest > 0) & ~noise
    return Made(np.sign(numbers) * whole, (("out_of_range", large), ("fraction_of_a_cent", fraction)))


def _rounded_cents(amount: Decimal, stored: bool) -> int:
    return _cents(amount.quantize(_CENT, rounding=ROUND_HALF_UP, context=_EXACT), stored)


def _many_rounded_cents(numbers: Whole, decimals: Whole, stored: bool) -> Made:
    made = _many_cents(numbers, decimals, stored)
    return Made(made.values, tuple(fault for fault in made.faults if fault[0] == "out_of_range"))


def _billed_cents(amount: Decimal, stored: bool) -> int:
    return (_rounded_cents if stored else _cents)(amount, stored)


def _many_billed_cents(numbers: Whole, decimals: Whole, stored: bool) -> Made:
    return (_many_rounded_cents if stored else _many_cents)(numbers, decimals, stored)


def _quantity(number: Decimal, stored: bool) -> float:
    value = float(number)
    if not np.isfinite(value):
        raise Defect("out_of_range")
    return value


def _many_quantities(numbers: Whole, decimals: Whole, stored: bool) -> Made:
    """A quotient of two exact doubles is correctly rounded; more digits than that are left to Decimal."""
    slow = (np.abs(numbers) > _EXACT_FLOAT) | (decimals >= len(_FLOAT_TENS))
    return Made(numbers / _FLOAT_TENS[np.minimum(decimals, len(_FLOAT_TENS) - 1)], slow=slow)


def _factor(number: Decimal, stored: bool) -> Decimal:
    return number


def _many_factors(numbers: Whole, decimals: Whole, stored: bool) -> Made:
    values = np.empty(len(numbers), dtype=object)
    values[:] = [
        Decimal(number).scaleb(-places)
        for number, places in zip(numbers.tolist(), decimals.tolist(), strict=True)
    ]
    return Made(values)


def _count(number: Decimal, stored: bool) -> int:
    if abs(number) >= 10**_MOST_COUNT_DIGITS:
        raise Defect("out_of_range")
    if number != int(number):
        raise Defect("not_an_integer")
    return int(number)


def _many_counts(numbers: Whole, decimals: Whole, stored: bool) -> Made:
    whole, rest = np.divmod(np.abs(numbers), _tens(decimals))
    large = whole >= 10**_MOST_COUNT_DIGITS
    return Made(np.sign(numbers) * whole, (("out_of_range", large), ("not_an_integer", (rest > 0) & ~large)))


def _tens(powers: Whole) -> Whole:
    """Return 10 to those powers: 1 for negative ones, and never more than 10^18."""
    return _TENS[np.clip(powers, 0, len(_TENS) - 1)]


def _cast_cents(array: pa.Array) -> Values:
    """Exact: up to 13 whole digits and two decimals lie well inside the whole numbers of a double."""
    dollars = pc.cast(array, pa.float64()).to_numpy(zero_copy_only=False)
    cents: Values = dollars * 100.0
    return np.rint(cents, out=cents).astype(np.int64)


def _cast_float(array: pa.Array) -> Values:
    values: Values = pc.cast(array, pa.float64()).to_numpy(zero_copy_only=False)
    return values


def _cast_int(array: pa.Array) -> Values:
    values: Values = pc.cast(array, pa.int64()).to_numpy(zero_copy_only=False)
    return values


def _integers(values: Values, present: Mask, index: pd.Index) -> pd.Series:
    return pd.Series(pd.arrays.IntegerArray(values, ~present), index=index)


def _floats(values: Values, present: Mask, index: pd.Index) -> pd.Series:
    return pd.Series(values, index=index, dtype="float64")


def _objects(values: Values, present: Mask, index: pd.Index) -> pd.Series:
    return pd.Series(values, index=index, dtype=object)


def _no_integers(size: int) -> Values:
    return np.zeros(size, dtype=np.int64)


MONEY = Kind(
    make=_cents,
    make_many=_many_cents,
    empty=_no_integers,
    series=_integers,
    plain=r"-?\d{1,13}(?:\.\d{1,2})?",
    plain_whole=r"-?\d{1,13}",
    cast=_cast_cents,
    whole_by_nature=True,
    percent=False,
)
COMPUTED_MONEY = replace(MONEY, make=_rounded_cents, make_many=_many_rounded_cents)
BILLED_MONEY = replace(MONEY, make=_billed_cents, make_many=_many_billed_cents)
NUMBER = Kind(
    make=_quantity,
    make_many=_many_quantities,
    empty=lambda size: np.full(size, np.nan),
    series=_floats,
    plain=r"-?\d{1,15}(?:\.\d+)?",
    plain_whole=r"-?\d{1,15}",
    cast=_cast_float,
)
QUANTITY = replace(NUMBER, currency=False)
DECIMAL = Kind(
    make=_factor,
    make_many=_many_factors,
    empty=lambda size: np.full(size, None, dtype=object),
    series=_objects,
)
COUNT = Kind(
    make=_count,
    make_many=_many_counts,
    empty=_no_integers,
    series=_integers,
    plain=r"-?\d{1,15}",
    plain_whole=r"-?\d{1,15}",
    cast=_cast_int,
    whole_by_nature=True,
    percent=False,
)

"""The four kinds of number: what each stores and which cells the fast path takes."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kadash.intake.values.words import Mask

Values = npt.NDArray[Any]

_EXACT = Context(prec=400)
_LARGEST = Decimal(10) ** 13
_NOISE = Decimal("1e-6")
_CENT = Decimal("0.01")


class Defect(Exception):
    """A number that cannot be taken; its text is the code of the problem."""


@dataclass(frozen=True)
class Kind:
    """What is stored for a number, and how.

    ``plain`` is a regular expression of the cells that ``cast`` reads all at once; ``plain_whole`` is the
    part of them that reads the same under every convention.
    """

    make: Callable[[Decimal, bool], Any]
    """From the exact number, and whether a workbook stores it as a number. Raises Defect."""
    empty: Callable[[int], Values]
    series: Callable[[Values, Mask, pd.Index], pd.Series]
    """From values, which of them are present, and the index."""
    plain: str | None = None
    plain_whole: str | None = None
    cast: Callable[[pa.Array], Values] | None = None
    whole_by_nature: bool = False
    """Three decimals make no sense."""
    percent: bool = True


def _cents(amount: Decimal, stored: bool) -> int:
    if abs(amount) >= _LARGEST:
        raise Defect("out_of_range")
    whole = amount.quantize(_CENT, rounding=ROUND_HALF_UP, context=_EXACT)
    if whole != amount and not (stored and abs(_EXACT.subtract(whole, amount)) <= _NOISE):
        raise Defect("fraction_of_a_cent")
    return int(whole.scaleb(2, context=_EXACT))


def _quantity(number: Decimal, stored: bool) -> float:
    value = float(number)
    if not np.isfinite(value):
        raise Defect("out_of_range")
    return value


def _factor(number: Decimal, stored: bool) -> Decimal:
    return number


def _count(number: Decimal, stored: bool) -> int:
    if abs(number) >= 10**15:
        raise Defect("out_of_range")
    if number != int(number):
        raise Defect("not_an_integer")
    return int(number)


def _cast_cents(array: pa.Array) -> Values:
    """Exact: up to 13 whole digits and two decimals lie well inside the whole numbers of a double."""
    dollars = pc.cast(array, pa.float64()).to_numpy(zero_copy_only=False)
    cents: Values = np.rint(dollars * 100.0).astype(np.int64)
    return cents


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
    empty=_no_integers,
    series=_integers,
    plain=r"-?\d{1,13}(?:\.\d{1,2})?",
    plain_whole=r"-?\d{1,13}",
    cast=_cast_cents,
    whole_by_nature=True,
    percent=False,
)
NUMBER = Kind(
    make=_quantity,
    empty=lambda size: np.full(size, np.nan),
    series=_floats,
    plain=r"-?\d{1,15}(?:\.\d+)?",
    plain_whole=r"-?\d{1,15}",
    cast=_cast_float,
)
DECIMAL = Kind(make=_factor, empty=lambda size: np.full(size, None, dtype=object), series=_objects)
COUNT = Kind(
    make=_count,
    empty=_no_integers,
    series=_integers,
    plain=r"-?\d{1,15}",
    plain_whole=r"-?\d{1,15}",
    cast=_cast_int,
    whole_by_nature=True,
    percent=False,
)

"""Whole numbers out of frames: cents, months and ids, however a column holds them."""

from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from kadash.core.frames import whole_number


@pytest.mark.parametrize("cell", [7, 7.0, np.int64(7), np.float64(7), Decimal(7), Decimal("7.00")])
def test_a_whole_number_however_it_is_held(cell: object) -> None:
    found = whole_number(cell)
    assert (found, type(found)) == (7, int)


@pytest.mark.parametrize("cell", [None, float("nan"), pd.NA, pd.NaT])
def test_a_missing_one(cell: object) -> None:
    assert whole_number(cell) is None


def test_large_and_negative_amounts_stay_exact() -> None:
    assert whole_number(float(2**53 - 1)) == 2**53 - 1
    assert whole_number(-27.0) == -27
    assert whole_number(0) == 0


@pytest.mark.parametrize("cell", [7.5, Decimal("7.01"), -0.5])
def test_a_fraction_is_refused_rather_than_rounded(cell: object) -> None:
    with pytest.raises(ValueError, match="is not a whole number"):
        whole_number(cell)

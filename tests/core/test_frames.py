"""Whole numbers out of frames: cents, months and ids, however a column holds them."""

from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from kadash.core.frames import row_codes, whole_number


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


def test_rows_that_are_equal_in_some_columns_have_one_number() -> None:
    frame = pd.DataFrame(
        {
            "account": ["1", "1", "2", None, None, "1"],
            "day": pd.to_datetime(["2026-01-31", "2026-01-31", "2026-01-31", None, None, "2026-02-28"]),
            "use": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
        }
    )
    assert pd.factorize(row_codes(frame, ["account", "day"]))[0].tolist() == [0, 0, 1, 2, 2, 3]
    assert len(set(row_codes(frame, ["account", "use"]))) == 6
    assert row_codes(frame.head(0), ["account"]).tolist() == []


def test_numbers_of_rows_do_not_run_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kadash.core.frames._MOST", 10)
    frame = pd.DataFrame({"one": [1, 2, 3, 1], "two": [1, 2, 3, 1], "three": [1, 2, 3, 1]})
    assert pd.factorize(row_codes(frame, list(frame)))[0].tolist() == [0, 1, 2, 0]

"""Stored and new values are equal where they mean the same, whatever they came as."""

from decimal import Decimal

import pandas as pd
import pytest

from kadash.intake.compare import comparable


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([Decimal("-0"), Decimal("0.40")], [Decimal("0.00"), Decimal("0.4")]),
        ([None, Decimal("0")], [None, Decimal("-0.000")]),
        ([{"b": 1, "a": 2}, None], [{"a": 2, "b": 1}, None]),
        ([["x", "y"]], [["x", "y"]]),
    ],
)
def test_equal_values_are_equal(one: list[object], other: list[object]) -> None:
    left, right = (comparable(pd.Series(values, dtype=object)).tolist() for values in (one, other))
    assert left == right


def test_a_column_s_first_value_does_not_decide_how_the_others_read() -> None:
    zero_first = comparable(pd.Series([Decimal("0"), Decimal("-0")], dtype=object)).tolist()
    signed_first = comparable(pd.Series([Decimal("-0"), Decimal("0")], dtype=object)).tolist()
    assert zero_first == signed_first == ["0", "0"]

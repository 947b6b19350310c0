"""Stored and new values are equal where they mean the same, whatever they came as."""

from decimal import Decimal

import pandas as pd
import pytest

from kadash.accounts.tables import MeterDay
from kadash.core.database import Database
from kadash.core.errors import Unusable
from kadash.intake.compare import comparable, compare, exact_match
from kadash.intake.types import Target


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


@pytest.mark.parametrize("blank", [(), (None,)])
def test_yes_and_no_are_the_same_with_and_without_blanks(blank: tuple[None, ...]) -> None:
    """Stored ones without blanks come as truth values, those of a file as objects."""
    answers = [True, False]
    new = pd.DataFrame({"meter": ["A", "B"], "flag": pd.Series(answers, dtype=object)})
    stored = pd.DataFrame({"id": [1, 2, 3], "meter": ["A", "B", "C"], "flag": pd.Series([*answers, True])})
    if blank:
        stored["flag"] = pd.Series([*answers, None], dtype=object)
    assert exact_match(new, stored, ("meter", "flag")).tolist() == [1, 2]


def test_a_column_s_first_value_does_not_decide_how_the_others_read() -> None:
    zero_first = comparable(pd.Series([Decimal("0"), Decimal("-0")], dtype=object)).tolist()
    signed_first = comparable(pd.Series([Decimal("-0"), Decimal("0")], dtype=object)).tolist()
    assert zero_first == signed_first == ["0", "0"]


@pytest.mark.parametrize("dtype", ["float64", "Float64"])
def test_an_infinite_number_is_refused_before_it_is_stored(sqlite_database: Database, dtype: str) -> None:
    powers = pd.Series([1.0, None, float("inf")], dtype=dtype)
    frame = pd.DataFrame({"meter": ["A", "B", "C"], "peak_kw": powers})
    with sqlite_database.reading() as session:
        assert len(compare(session, Target(MeterDay, frame[:2], ("meter",))).new) == 2
        with pytest.raises(Unusable, match=r"\(peak kw\) is too large"):
            compare(session, Target(MeterDay, frame, ("meter",)))

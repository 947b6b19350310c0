"""Columns of numbers in the light of the file's other columns."""

import numpy as np
import pandas as pd
import pytest

from kadash.intake.check import check
from kadash.intake.types import Body, Column, Field, Type

FIELDS = (Field("usage", "Usage", Type.NUMBER), Field("revenue", "Revenue", Type.MONEY))


def checked(usage: list[str], revenue: list[str], answers: dict[str, str] | None = None):
    headers = ("Usage", "Cost")
    frame = pd.DataFrame({0: pd.Series(usage, dtype="str"), 1: pd.Series(revenue, dtype="str")})
    columns = tuple(
        Column(i, header, field.name, "")
        for i, (header, field) in enumerate(zip(headers, FIELDS, strict=True))
    )
    return check(Body(headers, frame, np.arange(2, len(usage) + 2)), columns, FIELDS, answers or {})


@pytest.mark.parametrize(
    ("revenue", "usage"),
    [
        (["6.261,14", "8.123,25"], [2716.0, 3526.0]),
        (["6,261.14", "8,123.25"], [2.716, 3.526]),
    ],
)
def test_an_undecided_column_is_read_as_the_file_is_written(revenue: list[str], usage: list[float]) -> None:
    typed, defects, questions = checked(["2.716", "3.526"], revenue)
    assert typed.frame["usage"].tolist() == usage
    assert (defects, questions) == ((), ())


def test_usual_thousands_in_a_file_that_is_written_otherwise_are_a_question() -> None:
    _, _, questions = checked(["2,716", "3,526"], ["6.261,14", "8.123,25"])
    assert [one.key for one in questions] == ["number_convention:Usage"]
    typed, _, questions = checked(
        ["2,716", "3,526"], ["6.261,14", "8.123,25"], {"number_convention:Usage": "1.234,56"}
    )
    assert typed.frame["usage"].tolist() == [2.716, 3.526]
    assert questions == ()


def test_nothing_in_the_file_to_go_by_is_a_question() -> None:
    _, _, questions = checked(["2.716", "3.526"], ["6", "8"])
    assert [one.key for one in questions] == ["number_convention:Usage"]


def test_a_column_that_contradicts_itself_stays_a_question() -> None:
    _, _, questions = checked(["2.716,5", "3,526.5"], ["6.261,14", "8.123,25"])
    assert [one.key for one in questions] == ["number_convention:Usage"]

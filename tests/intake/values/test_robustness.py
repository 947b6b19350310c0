"""Whatever text a file holds, a column of it is read to its end and without an error."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.values import (
    is_missing,
    only_months,
    parse_dates,
    parse_decimal,
    parse_flag,
    parse_identifier,
    parse_integer,
    parse_money,
    parse_number,
    parse_text,
    parse_units,
    unit_in_header,
)

READERS = [
    parse_money,
    parse_number,
    parse_decimal,
    parse_integer,
    parse_identifier,
    parse_flag,
    parse_text,
    lambda column: parse_units(column, measure="electric"),
    lambda column: parse_dates({"Date": column})["Date"],
]
NASTY = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.text("0123456789.,'-+()$€% EeAPMT:/#NAJul", max_size=25),
)


@pytest.mark.parametrize("read", READERS)
@settings(max_examples=60, deadline=None)
@given(st.lists(NASTY, max_size=8))
def test_any_text_is_a_value_or_nothing_or_a_defect(read, cells: list[str]) -> None:
    column = pd.Series(cells, dtype="str")
    parsed = read(column)
    assert len(parsed.values) == len(cells)
    assert len(is_missing(column)) == len(only_months(column)) == len(cells)
    positions = [one.position for one in parsed.problems]
    assert positions == sorted(set(positions))
    for one in parsed.problems:
        assert one.value == cells[one.position]
        assert pd.isna(parsed.values.iloc[one.position])


@given(st.text(max_size=60))
def test_any_header_may_name_a_unit_or_not(header: str) -> None:
    unit = unit_in_header(header)
    assert unit is None or unit


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    "cell",
    [
        "$" + " " * 90 + "x",
        " 1" * 49 + "x",
        "(" * 100,
        "1,234" * 20,
        "Jul" + ".-/ " * 14,
        "1T" * 29,
        "9" * 1_000_000,
        "-" * 1_000_000,
    ],
    ids=lambda cell: f"{cell[:6]}…{len(cell)}",
)
def test_no_cell_takes_forever(read, cell: str) -> None:
    # Patterns that try every way to share out a run of spaces or marks would not come back here.
    parsed = read(pd.Series([cell] * 3, dtype="str"))
    assert len(parsed.values) == 3


@pytest.mark.parametrize("read", READERS)
def test_a_column_of_nothing_but_defects_names_each(read) -> None:
    column = pd.Series([f"{i}x{i}" for i in range(5_000)], dtype="str")
    parsed = read(column)
    assert len(parsed.problems) in (0, 5_000)
    assert parsed.doubt is None or len(parsed.doubt.samples) <= 20

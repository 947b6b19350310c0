"""Whatever number is written, in whatever manner, the same number comes back, or a question, or a defect."""

from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.values import (
    Parsed,
    parse_computed_money,
    parse_decimal,
    parse_integer,
    parse_money,
    parse_number,
)
from kadash.intake.values import numbers as module
from kadash.intake.values.kinds import COMPUTED_MONEY, COUNT, DECIMAL, MONEY, NUMBER, Defect, Kind

CENTS = st.one_of(
    st.integers(-(10**6), 10**6),
    st.integers(-(10**15) + 1, 10**15 - 1),
    st.integers(-2000, 2000).map(lambda n: n * 100),
)

# (decimal mark, group mark) of the writers
LOCALES = [
    (".", ","),
    (",", "."),
    (",", " "),
    (".", " "),
    (",", "\u202f"),
    (".", "'"),
    (",", "’"),
    (".", ""),
    (",", ""),
]
SIGNS = ["-{}", "({})", "{}-", "−{}", "{} CR"]
MONEY_SIGNS = ["{}", "${}", "$ {}", "{} $", "USD {}", "{} USD", "{}\u00a0$"]


def grouped(digits: str, mark: str) -> str:
    head = len(digits) % 3
    parts = ([digits[:head]] if head else []) + [digits[i : i + 3] for i in range(head, len(digits), 3)]
    return mark.join(parts)


@st.composite
def written_columns(draw, numbers, decimals: int) -> tuple[list[int], list[str]]:
    """Return whole numbers of 10^-decimals, and the cells in which one writer wrote them."""
    point, group = draw(st.sampled_from(LOCALES))
    negative = draw(st.sampled_from(SIGNS))
    currency = draw(st.sampled_from(MONEY_SIGNS))
    drop_zeros = draw(st.booleans())
    values = draw(st.lists(numbers, min_size=1, max_size=12))
    cells = []
    for value in values:
        whole, fraction = divmod(abs(value), 10**decimals)
        tail = f"{fraction:0{decimals}d}"
        if drop_zeros:
            tail = tail.rstrip("0")
        cell = currency.format(grouped(str(whole), group) + (point + tail if tail else ""))
        cells.append(negative.format(cell) if value < 0 else cell)
    return values, cells


def said_or_asked(parsed: Parsed, expected: list) -> None:
    """Each value is the one that was written, or is NA with a question or a defect that names the cell."""
    faulty = {one.position for one in parsed.problems}
    for position, (value, meant) in enumerate(zip(parsed.values.tolist(), expected, strict=True)):
        if pd.isna(value):
            assert position in faulty or parsed.doubt is not None
        else:
            assert value == meant
            assert position not in faulty


@settings(max_examples=150, deadline=None)
@given(written_columns(CENTS, 2))
def test_amounts_come_back_or_are_questioned(column: tuple[list[int], list[str]]) -> None:
    cents, cells = column
    said_or_asked(parse_money(pd.Series(cells, dtype="str")), cents)


@settings(max_examples=150, deadline=None)
@given(written_columns(st.integers(-(10**9), 10**9), 2))
def test_decimals_come_back_or_are_questioned(column: tuple[list[int], list[str]]) -> None:
    values, cells = column
    proved = any(value % 100 for value in values)
    parsed = parse_decimal(pd.Series(cells, dtype="str"))
    said_or_asked(parsed, [Decimal(value).scaleb(-2) for value in values])
    # One or two decimals prove the convention: nothing is left to ask.
    assert not proved or parsed.doubt is None


@settings(max_examples=100, deadline=None)
@given(
    written_columns(st.integers(-(10**9), 10**9), 0).filter(
        lambda column: not any("," in cell for cell in column[1])  # thousands of the usual convention aside
    )
)
def test_quantities_with_thousands_come_back_or_are_questioned(column: tuple[list[int], list[str]]) -> None:
    values, cells = column
    said_or_asked(parse_number(pd.Series(cells, dtype="str")), [float(value) for value in values])


CELLS = st.one_of(
    st.from_regex(r"[-+($]{0,2}[0-9]{1,20}([.,][0-9]{1,20})?[-)%]{0,1}", fullmatch=True),
    st.from_regex(r"-?[0-9]{1,16}(\.[0-9]{1,8})?", fullmatch=True),
    st.from_regex(r"-?\$?[1-9][0-9]{0,2}([,.' ][0-9]{3}){0,3}([.,][0-9]{1,3})?", fullmatch=True),
    st.from_regex(r"-?[0-9](\.[0-9]{1,4})?[eE][-+]?[0-9]{1,2}", fullmatch=True),
    st.sampled_from(
        [
            "",
            "-",
            "N/A",
            "#REF!",
            "###",
            "$ -",
            "$",
            "€5",
            "€ -",
            "0",
            "-0",
            "007.50",
            "5.",
            ".5",
            "abc",
            "12 %",
        ]
    ),
    st.text(max_size=8).map(str.strip),
)
KINDS = [
    (MONEY, parse_money),
    (COMPUTED_MONEY, parse_computed_money),
    (NUMBER, parse_number),
    (DECIMAL, parse_decimal),
    (COUNT, parse_integer),
]


def one_by_one(kind: Kind, understand, cell: str):
    """Return what a cell means and what is wrong with it, by the scalar way alone."""
    try:
        exact = understand(cell)
        return (None if exact is None else kind.make(exact, understand.__name__ == "of_workbook")), None
    except Defect as defect:
        return None, str(defect)


@pytest.mark.parametrize(
    ("kind", "read"), KINDS, ids=["money", "computed money", "number", "decimal", "count"]
)
@settings(max_examples=100, deadline=None)
@given(
    cells=st.lists(st.tuples(CELLS, st.booleans()), max_size=12),
    convention=st.sampled_from([None, "1,234.56", "1.234,56"]),
)
def test_the_fast_ways_agree_with_reading_one_by_one(kind: Kind, read, cells, convention) -> None:
    column = pd.Series([cell for cell, _ in cells], dtype="str")
    numeric = pd.Series([stored for _, stored in cells], dtype=bool)
    parsed = read(column, numeric=numeric, convention=convention)
    mark = {"1,234.56": ".", "1.234,56": ",", None: None}[parsed.convention]
    if parsed.convention is None and (parsed.doubt is None or parsed.doubt.topic != "number_convention"):
        mark = "."  # nothing depends on it
    manner = module.Manner(kind, mark, None, required=False)
    faults = {one.position: one.code for one in parsed.problems}
    for position, (cell, stored) in enumerate(cells):
        meant, fault = one_by_one(kind, manner.of_workbook if stored else manner.of_text, cell)
        assert faults.get(position) == fault
        value = parsed.values.iloc[position]
        assert (pd.isna(value) and meant is None) or value == meant


@settings(max_examples=100, deadline=None)
@given(st.floats(allow_nan=False, allow_infinity=False, width=64))
def test_a_workbooks_number_comes_back_bit_for_bit(number: float) -> None:
    parsed = parse_number(pd.Series([repr(number)], dtype="str"), numeric=pd.Series([True]))
    assert parsed.values.tolist() == [number]


@settings(max_examples=100, deadline=None)
@given(st.integers(-(10**12), 10**12), st.integers(-4, 4))
def test_binary_noise_on_cents_is_taken_off(cents: int, steps: int) -> None:
    stored = cents / 100
    for _ in range(abs(steps)):
        stored = float(np.nextafter(stored, np.inf if steps > 0 else -np.inf))
    parsed = parse_money(pd.Series([repr(stored)], dtype="str"), numeric=pd.Series([True]))
    if abs(stored) < 10**9:  # beyond that a step of the double is more than the noise allowed
        assert parsed.values.tolist() == [cents]
    else:
        said_or_asked(parsed, [cents])

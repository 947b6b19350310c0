"""Amounts and quantities as exports really write them: a museum, one case each."""

from decimal import Decimal

import pandas as pd
import pytest

from kadash.intake.values import (
    parse_computed_money,
    parse_decimal,
    parse_integer,
    parse_money,
    parse_number,
)


def column(*cells: str) -> pd.Series:
    return pd.Series(list(cells), dtype="str")


def codes(parsed) -> list[tuple[int, str]]:
    return [(one.position, one.code) for one in parsed.problems]


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        ("1234.50", 123450),
        ("1234.5", 123450),
        ("1234", 123400),
        (".5", 50),
        ("5.", 500),
        ("0", 0),
        ("-0.00", 0),
        ("+3", 300),
        ("$1,234.50", 123450),
        ("$ 1,234.50", 123450),
        ("1,234.50 $", 123450),
        ("$1,234.50 USD", 123450),
        ("USD 1,234.50", 123450),
        ("1,234.50 usd", 123450),
        ("US$ 3", 300),
        ("(27.50)", -2750),
        ("( 27.50 )", -2750),
        ("($5,722.73)", -572273),
        ("$(5,722.73)", -572273),
        ("(5,722.73 $)", -572273),
        ("27.50-", -2750),
        ("$27.50-", -2750),
        ("27.50 -", -2750),
        ("-$3", -300),
        ("$-3", -300),
        ("- $3", -300),
        ("\u22123.10", -310),  # a minus sign
        ("\u20133.10", -310),  # an en dash
        ("27.50 CR", -2750),
        ("27.50CR", -2750),
        ("27.50 DR", 2750),
        ("1\u00a0234.50", 123450),
        ("1\u202f234.50", 123450),
        ("1\u2009234.50", 123450),
        ("1 234 567.89", 123456789),
        ("1'234.50", 123450),
        ("1’234.50", 123450),
        ("1,234,567.89", 123456789),
        ("$ -", 0),
        ("$-", 0),
        ("$ –", 0),
        ("$\u00a0-", 0),
        ("- $", 0),
        ("12.3400", 1234),
        ("9999999999999.99", 999999999999999),
        ('="1234.50"', 123450),
        ("'-27.50", -2750),  # as our own exports keep a cell from being a formula
    ],
)
def test_amounts_are_read_to_the_cent(cell: str, cents: int) -> None:
    parsed = parse_money(column(cell))
    assert parsed.problems == ()
    assert parsed.doubt is None
    assert parsed.values.tolist() == [cents]
    assert str(parsed.values.dtype) == "Int64"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("12.345", "fraction_of_a_cent"),
        ("$0.001", "fraction_of_a_cent"),
        ("10000000000000", "out_of_range"),
        ("99999999999999999999999", "out_of_range"),
        ("1.31E+05", "damaged_number"),
        ("1,31E+05", "damaged_number"),
        ("12 %", "not_a_number"),
        ("abc", "not_a_number"),
        ("1,23,4.5", "not_a_number"),
        ("1,2345.00", "not_a_number"),
        ("12,34.50", "not_a_number"),
        ("0,123.50", "not_a_number"),
        ("1..5", "not_a_number"),
        ("1.5.2", "not_a_number"),
        ("(-5)", "not_a_number"),
        ("-5-", "not_a_number"),
        ("(5", "not_a_number"),
        ("5)", "not_a_number"),
        ("--5", "not_a_number"),
        ("$5 €", "not_a_number"),
        ("$", "not_a_number"),
        ("5 kWh", "not_a_number"),
        ("1,234*", "not_a_number"),
        ("\u0661\u0662", "not_a_number"),  # digits of another script
        ("10²", "not_a_number"),
        ("7/29/2010", "not_a_number"),
        ("=1+1", "not_a_number"),
        ("x" * 100_000, "not_a_number"),
        ("1" * 5_000, "not_a_number"),
        ("#REF!", "spreadsheet_error"),
        ("#div/0!", "spreadsheet_error"),
        ("########", "spreadsheet_error"),
    ],
)
def test_what_is_no_amount_is_a_defect(cell: str, code: str) -> None:
    parsed = parse_money(column("7", cell, "8.50"))
    assert codes(parsed) == [(1, code)]
    assert parsed.problems[0].value == cell
    assert parsed.values.isna().tolist() == [False, True, False]


@pytest.mark.parametrize("word", ["", "-", ".", "N/A", "NULL", "Not Available", "TBD", "n/a", "None"])
def test_words_for_nothing_are_missing_and_never_zero(word: str) -> None:
    parsed = parse_money(column("7", word))
    assert parsed.problems == ()
    assert parsed.values.isna().tolist() == [False, True]
    assert codes(parse_money(column("7", word), required=True)) == [(1, "missing_required")]


@pytest.mark.parametrize(
    ("cells", "values", "convention", "proved"),
    [
        (("1.234,50", "1.234"), [1234.5, 1234.0], "1.234,56", True),
        (("6,5", "1.234", "7"), [6.5, 1234.0, 7.0], "1.234,56", True),
        (("1.234.567",), [1234567.0], "1.234,56", True),
        (("0,055", "1,234"), [0.055, 1.234], "1.234,56", True),
        (("1 234,5", "7"), [1234.5, 7.0], "1.234,56", True),
        (("1,234.50", "1,234"), [1234.5, 1234.0], "1,234.56", True),
        (("1,234,567", "1,234"), [1234567.0, 1234.0], "1,234.56", True),
        (("0.055", "1.234"), [0.055, 1.234], "1,234.56", True),
        (("1.5", "1,234"), [1.5, 1234.0], "1,234.56", True),
        (("2716", "1.234"), [2716.0, 1.234], "1,234.56", True),  # thousands are not grouped here
        (("2,716", "3,526", "857"), [2716.0, 3526.0, 857.0], "1,234.56", False),  # the usual one
        (("12", "1234"), [12.0, 1234.0], None, False),
        (("1 234", "-5"), [1234.0, -5.0], None, False),
    ],
)
def test_one_convention_is_decided_by_the_whole_column(cells, values, convention, proved) -> None:
    parsed = parse_number(column(*cells))
    assert parsed.problems == ()
    assert parsed.doubt is None
    assert parsed.values.tolist() == values
    assert (parsed.convention, parsed.proved) == (convention, proved)


@pytest.mark.parametrize(
    "cells",
    [
        ("2.716", "3.526"),  # thousands of one convention, decimals of the other
        ("2.716", "857"),
        ("1,234", "1.234"),
        ("1,234", "2716"),  # thousands grouped here and not there
        ("1.234,50", "1,234.50"),
        ("1,5", "2.5", "1,5", "2.5"),
    ],
)
def test_what_the_column_cannot_decide_is_a_question(cells: tuple[str, ...]) -> None:
    parsed = parse_number(column(*cells))
    assert parsed.doubt is not None
    assert parsed.doubt.topic == "number_convention"
    assert parsed.doubt.choices == ("1,234.56", "1.234,56")
    assert parsed.convention is None
    for word, (point, comma) in parsed.doubt.samples:
        assert word in cells
        assert point != comma
    for cell, value in zip(cells, parsed.values.tolist(), strict=True):
        if not cell.isdigit():
            assert pd.isna(value)


def test_an_answer_settles_the_convention() -> None:
    cells = column("2.716", "3.526", "857")
    assert parse_number(cells, convention="1.234,56").values.tolist() == [2716.0, 3526.0, 857.0]
    assert parse_number(cells, convention="1,234.56").values.tolist() == [2.716, 3.526, 857.0]
    contradicted = parse_number(column("2.716", "12,5"), convention="1,234.56")
    assert codes(contradicted) == [(1, "ambiguous_number")]
    assert codes(parse_number(column("2.716", "12.5"), convention="1.234,56")) == [(1, "ambiguous_number")]


def test_an_answer_that_was_not_offered_settles_nothing() -> None:
    assert parse_number(column("2.716"), convention="european").doubt is not None


def test_the_usual_convention_is_asked_for_where_the_file_is_written_otherwise() -> None:
    cells = column("2,716", "3,526")
    assert parse_number(cells).values.tolist() == [2716.0, 3526.0]
    assert parse_number(cells, usual=False).doubt is not None
    assert parse_money(cells, usual=False).doubt is not None
    assert parse_number(column("2,716", "3,526.5"), usual=False).doubt is None


def test_a_slip_in_a_settled_column_is_a_defect_and_no_question() -> None:
    parsed = parse_number(column(*["1,234.5"] * 20, "12,5"))
    assert parsed.doubt is None
    assert codes(parsed) == [(20, "ambiguous_number")]


def test_amounts_with_grouped_thousands_only_are_dollars() -> None:
    parsed = parse_money(column("1,234", "2716"))
    assert parsed.values.tolist() == [123400, 271600]


def test_amounts_with_points_before_three_digits_are_a_question() -> None:
    assert parse_money(column("1.234", "2.500")).doubt is not None
    assert parse_money(column("1.234", "2.500,00")).values.tolist() == [123400, 250000]


def test_a_foreign_currency_is_a_question() -> None:
    cells = column("€1,234.50", "$3.00", "7.00")
    parsed = parse_money(cells)
    assert parsed.doubt is not None
    assert parsed.doubt.topic == "currency"
    assert parsed.doubt.choices == ("USD", "EUR")
    assert parsed.values.isna().tolist() == [True, False, False]

    dollars = parse_money(cells, currency="USD")
    assert dollars.doubt is None
    assert dollars.values.tolist() == [123450, 300, 700]

    euros = parse_money(cells, currency="EUR")
    assert euros.doubt is None
    assert codes(euros) == [(0, "foreign_currency")]


def test_numbers_of_a_workbook_are_exact_and_prove_nothing() -> None:
    cells = column("1.234", "1.234,50", "2.716,00")
    numeric = pd.Series([True, False, False])
    parsed = parse_number(cells, numeric=numeric)
    assert parsed.values.tolist() == [1.234, 1234.5, 2716.0]
    assert parsed.convention == "1.234,56"
    assert parse_number(column("1.234"), numeric=pd.Series([True])).values.tolist() == [1.234]


@pytest.mark.parametrize(
    ("stored", "cents"),
    [
        ("1234.4999999999998", 123450),
        ("1234.5000000000002", 123450),
        ("0.30000000000000004", 30),
        ("-0.30000000000000004", -30),
        ("1.8189894035458565e-12", 0),
        ("1e3", 100000),
        ("185506.83", 18550683),
        ("12.3400005", 1234),
        ("12.340005", None),
        ("12.345001", None),
        ("12.345", None),
        ("157686.80549999999", None),
    ],
)
def test_binary_noise_of_a_workbook_is_rounded_and_nothing_else(stored: str, cents: int | None) -> None:
    parsed = parse_money(column(stored), numeric=pd.Series([True]))
    if cents is None:
        assert codes(parsed) == [(0, "fraction_of_a_cent")]
    else:
        assert parsed.values.tolist() == [cents]
    assert codes(parse_money(column("1234.4999999999998"))) == [(0, "fraction_of_a_cent")]  # but not in text


def test_amounts_that_a_sheet_computes_are_rounded_to_cents() -> None:
    cells = column(
        "157680.8055", "83950.61549999999", "0.005", "-0.005", "12.50", "1e-7", "10000000000000.001"
    )
    parsed = parse_computed_money(cells, numeric=pd.Series([True] * 7))
    assert codes(parsed) == [(6, "out_of_range")]
    assert parsed.values.fillna(-9).tolist() == [15768081, 8395062, 1, -1, 1250, 0, -9]
    assert parse_computed_money(column("19478.21715", "$2,083.333")).values.tolist() == [1947822, 208333]


def test_rates_are_exact_decimals() -> None:
    parsed = parse_decimal(column("12 %", "0.85", "85%", "(3 %)", "1e-3", "", "7.25 %"))
    assert parsed.values.tolist() == [
        *map(Decimal, ("0.12", "0.85", "0.85", "-0.03", "0.001")),
        None,
        Decimal("0.0725"),
    ]
    assert parse_decimal(column("12,5 %")).values.tolist() == [Decimal("0.125")]
    lengthy = "0.1234567890123456789012345678901234567890"
    assert parse_decimal(column(lengthy)).values.tolist() == [Decimal(lengthy)]


def test_counts() -> None:
    parsed = parse_integer(column("5", "5.0", "1,234", "5.5", "-3", "50 %", "1000000000000000"))
    assert parsed.values.fillna(-1).tolist() == [5, 5, 1234, -1, -3, -1, -1]
    assert codes(parsed) == [(3, "not_an_integer"), (5, "not_a_number"), (6, "out_of_range")]


def test_a_slice_of_a_column_is_read_as_itself() -> None:
    cells = column("9", "$1,234.50", "7.25", "x", "8")[1:4]
    parsed = parse_money(cells)
    assert parsed.values.to_dict()[1] == 123450
    assert list(parsed.values.index) == [1, 2, 3]
    assert codes(parsed) == [(2, "not_a_number")]


def test_stored_numbers_do_not_join_the_vote_on_the_decimal_mark() -> None:
    """Two texts prove a comma; nine numbers of the workbook are stored with a point and say nothing."""
    cells = column("1.234,56", "2.345,67", *["10.5"] * 9)
    numeric = pd.Series([False, False, *[True] * 9])
    parsed = parse_number(cells, numeric=numeric)
    assert (parsed.doubt, parsed.problems) == (None, ())
    assert parsed.values.tolist() == [1234.56, 2345.67, *[10.5] * 9]


def test_stored_numbers_do_not_settle_what_the_texts_leave_open() -> None:
    """``1.234`` alone is a question, and stays one beside stored numbers of either form."""
    for stored in ("10.5", "2716", "1.234"):
        parsed = parse_number(column("1.234", stored, stored), numeric=pd.Series([False, True, True]))
        assert parsed.doubt is not None
        assert parsed.doubt.samples[0][0] == "1.234"
        assert len(parsed.doubt.samples) == 1

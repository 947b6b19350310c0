"""Dates as exports really write them, and how a column proves its order."""

import pandas as pd
import pytest

from kadash.intake.values import only_months, parse_dates


def column(*cells: str) -> pd.Series:
    return pd.Series(list(cells), dtype="str")


def parsed(*cells: str, **options):
    return parse_dates({"Date": column(*cells)}, **options)["Date"]


def codes(result) -> list[tuple[int, str]]:
    return [(one.position, one.code) for one in result.problems]


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("7/29/2010", "2010-07-29"),
        ("07/29/2010", "2010-07-29"),
        ("7-29-2010", "2010-07-29"),
        ("7/29/10", "2010-07-29"),
        ("7/29/99", "1999-07-29"),
        ("29.07.2010", "2010-07-29"),
        ("29/07/2010", "2010-07-29"),
        ("29-07-10", "2010-07-29"),
        ("2010-07-29", "2010-07-29"),
        ("2010/7/29", "2010-07-29"),
        ("2010.07.29", "2010-07-29"),
        ("20100729", "2010-07-29"),
        ("07292010", "2010-07-29"),
        ("29072010", "2010-07-29"),
        ("29-Jul-2010", "2010-07-29"),
        ("29-JUL-10", "2010-07-29"),
        ("29 July 2010", "2010-07-29"),
        ("29Jul2010", "2010-07-29"),
        ("Jul 29, 2010", "2010-07-29"),
        ("July 29 2010", "2010-07-29"),
        ("July 29th, 2010", "2010-07-29"),
        ("Jul. 29, 2010", "2010-07-29"),
        ("Sept 9, 2010", "2010-09-09"),
        ("Thursday, July 29, 2010", "2010-07-29"),
        ("Thu Jul 29 2010", "2010-07-29"),
        ("2010-Jul-29", "2010-07-29"),
        ("July 2010", "2010-07-01"),
        ("Jul-10", "2010-07-01"),
        ("Jul '10", "2010-07-01"),
        ("2010-07", "2010-07-01"),
        ("201007", "2010-07-01"),
        ("07/2010", "2010-07-01"),
        ("7/29/2010 13:45", "2010-07-29T13:45"),
        ("7/29/2010 1:45 PM", "2010-07-29T13:45"),
        ("7/29/2010 1:45:30 p.m.", "2010-07-29T13:45:30"),
        ("7/29/2010 12:00 AM", "2010-07-29"),
        ("7/29/2010 12:15 PM", "2010-07-29T12:15"),
        ("7/29/2010 1 PM", "2010-07-29T13:00"),
        ("2010-07-29T13:45:00Z", "2010-07-29T13:45"),
        ("2010-07-29T13:45:00.000-07:00", "2010-07-29T13:45"),
        ("2010-07-29 13:45:00+0000", "2010-07-29T13:45"),
        ("2010-07-29 24:00", "2010-07-30"),
        ("Jul 29, 2010 1:45 PM", "2010-07-29T13:45"),
        ("29-Jul-2010 01:45", "2010-07-29T01:45"),
        ("31/08/2022 12:43:13", "2022-08-31T12:43:13"),
        ("29JUL2010:13:45:00", "2010-07-29T13:45"),
        ("2/29/2012", "2012-02-29"),
        ('="2010-07-29"', "2010-07-29"),
    ],
)
def test_dates_are_read(cell: str, moment: str) -> None:
    result = parsed(cell)
    assert result.problems == ()
    assert result.doubt is None
    assert result.values.tolist() == [pd.Timestamp(moment)]
    assert str(result.values.dtype) == "datetime64[s]"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2/30/2010", "impossible_date"),
        ("13/13/2010", "impossible_date"),
        ("2010-02-29", "impossible_date"),
        ("2010-13-01", "impossible_date"),
        ("Feb 30, 2010", "impossible_date"),
        ("7/29/0010", "out_of_range"),
        ("1/1/1900", "out_of_range"),
        ("12/31/9999", "out_of_range"),
        ("2010-07-29 25:00", "not_a_date"),
        ("2010-07-29 13:61", "not_a_date"),
        ("7/29/2010 13:45 PM", "not_a_date"),
        ("7/29", "not_a_date"),
        ("Jul 29", "not_a_date"),
        ("2010", "not_a_date"),
        ("1280361600", "not_a_date"),
        ("soon", "not_a_date"),
        ("7/29-2010", "not_a_date"),
        ("7/29/2010 - 8/30/2010", "not_a_date"),
        ("1.234,50", "not_a_date"),
        ("9" * 5_000, "not_a_date"),
        ("#VALUE!", "spreadsheet_error"),
        ("########", "spreadsheet_error"),
    ],
)
def test_what_is_no_date_is_a_defect(cell: str, code: str) -> None:
    result = parsed("7/29/2010", cell, "")
    assert codes(result) == [(1, code)]
    assert result.problems[0].value == cell
    assert result.values.isna().tolist() == [False, True, True]


@pytest.mark.parametrize(
    "word", ["", "-", "N/A", "TBD", "NULL", "00/00/0000", "0000-00-00", "0000-00-00 00:00:00"]
)
def test_no_date_is_missing(word: str) -> None:
    result = parsed("7/29/2010", word)
    assert result.problems == ()
    assert result.values.isna().tolist() == [False, True]
    assert codes(parsed("7/29/2010", word, required=["Date"])) == [(1, "missing_required")]


def test_a_day_over_12_proves_the_order_of_its_column() -> None:
    result = parsed("1/2/2010", "7/29/2010", "2010-03-04")
    assert result.values.tolist() == [
        pd.Timestamp(2010, 1, 2),
        pd.Timestamp(2010, 7, 29),
        pd.Timestamp(2010, 3, 4),
    ]
    assert (result.convention, result.proved) == ("month_first", True)
    result = parsed("1.2.2010", "29.7.2010", "2010-03-04")
    assert result.values.tolist() == [
        pd.Timestamp(2010, 2, 1),
        pd.Timestamp(2010, 7, 29),
        pd.Timestamp(2010, 3, 4),
    ]
    assert (result.convention, result.proved) == ("day_first", True)


def test_an_order_that_nothing_proves_is_asked() -> None:
    result = parsed("1/2/2010", "5/5/2010", "2010-07-29", "3-Apr-2010")
    assert result.doubt is not None
    assert result.doubt.topic == "date_order"
    assert result.doubt.choices == ("month_first", "day_first")
    assert result.doubt.samples == (("1/2/2010", ("2010-01-02", "2010-02-01")),)
    assert result.values.isna().tolist() == [True, False, False, False]
    assert result.convention is None

    answered = parsed("1/2/2010", "5/5/2010", answers={"Date": "day_first"})
    assert answered.doubt is None
    assert answered.values.tolist() == [pd.Timestamp(2010, 2, 1), pd.Timestamp(2010, 5, 5)]
    assert (answered.convention, answered.proved) == ("day_first", False)


def test_dates_that_read_alike_either_way_need_no_answer() -> None:
    result = parsed("5/5/2010", "2010-07-29", "July 2010")
    assert result.doubt is None
    assert result.convention is None


def test_a_column_that_contradicts_itself_is_asked() -> None:
    result = parsed("7/29/2010", "29/7/2010", "1/2/2010")
    assert result.doubt is not None
    assert result.doubt.topic == "date_order"
    answered = parsed("7/29/2010", "29/7/2010", "1/2/2010", answers={"Date": "month_first"})
    assert codes(answered) == [(1, "impossible_date")]


def test_a_single_slip_is_a_defect_and_no_question() -> None:
    result = parsed("7/29/2010", "8/30/2010", "9/30/2010", "31/12/2010")
    assert result.doubt is None
    assert codes(result) == [(3, "impossible_date")]


def test_each_column_has_its_own_order() -> None:
    result = parse_dates({"A": column("7/29/2010", "1/2/2010"), "B": column("29/7/2010", "1/2/2010")})
    assert result["A"].values[1] == pd.Timestamp(2010, 1, 2)
    assert result["B"].values[1] == pd.Timestamp(2010, 2, 1)
    lonely = parse_dates({"A": column("7/29/2010"), "B": column("1/2/2010")})
    assert lonely["A"].doubt is None
    assert lonely["B"].doubt is not None


def test_from_before_thru_proves_the_order() -> None:
    # By the day first, the third period would end before it starts.
    result = parse_dates(
        {
            "From": column("1/5/2010", "2/4/2010", "11/5/2010"),
            "Thru": column("2/4/2010", "3/5/2010", "12/4/2010"),
        },
        after=[("From", "Thru")],
    )
    assert {one.convention for one in result.values()} == {"month_first"}
    assert all(one.proved and one.doubt is None for one in result.values())
    assert result["Thru"].values[2] == pd.Timestamp(2010, 12, 4)


def test_a_days_column_proves_the_order() -> None:
    columns = {"From": column("1/2/2010", "2/3/2010"), "Thru": column("2/3/2010", "3/5/2010")}
    assert parse_dates(columns, after=[("From", "Thru")])["From"].doubt is not None
    for days, order in (
        (("32", "30"), "month_first"),
        (("33", ""), "month_first"),
        (("30", "61"), "day_first"),
    ):
        result = parse_dates(columns, after=[("From", "Thru")], days={("From", "Thru"): column(*days)})
        assert {one.convention for one in result.values()} == {order}
        assert all(one.proved for one in result.values())


def test_months_that_begin_with_the_first_take_the_order_of_their_ends() -> None:
    result = parse_dates(
        {
            "From": column("1/1/2010", "2/1/2010", "3/1/2010"),
            "Thru": column("1/31/2010", "2/28/2010", "3/31/2010"),
        },
        after=[("From", "Thru")],
    )
    assert result["From"].doubt is None
    assert result["From"].values.tolist() == [pd.Timestamp(2010, month, 1) for month in (1, 2, 3)]


def test_periods_that_end_before_they_start_do_not_turn_the_order() -> None:
    starts, ends = ["1/5/2010", "11/5/2010", "12/6/2010"] * 5, ["2/4/2010", "12/4/2010", "1/5/2011"] * 5
    result = parse_dates(
        {"From": column(*starts, "4/2/2010"), "Thru": column(*ends, "3/6/2010")}, after=[("From", "Thru")]
    )
    assert {one.convention for one in result.values()} == {"month_first"}


def test_day_numbers_of_spreadsheets_are_confirmed() -> None:
    result = parsed("40389", "40420.5", "")
    assert result.doubt is not None
    assert result.doubt.topic == "serial_dates"
    assert result.doubt.choices == ("excel_1900", "excel_1904")
    assert result.doubt.samples[0] == ("40389", ("2010-07-30", "2014-07-31"))
    assert result.values.isna().all()

    confirmed = parsed("40389", "40420.5", answers={"Date": "excel_1900"})
    assert confirmed.doubt is None
    assert confirmed.values.tolist() == [pd.Timestamp("2010-07-30"), pd.Timestamp("2010-08-30T12:00")]
    assert parsed("40389", answers={"Date": "excel_1904"}).values.tolist() == [pd.Timestamp("2014-07-31")]


def test_both_questions_can_be_answered() -> None:
    cells = ("40389", "1/2/2010")
    assert parsed(*cells).doubt.topic == "date_order"
    assert parsed(*cells, answers={"Date": "day_first"}).doubt.topic == "serial_dates"
    result = parsed(*cells, answers={"Date": "day_first,excel_1900"})
    assert result.doubt is None
    assert result.values.tolist() == [pd.Timestamp("2010-07-30"), pd.Timestamp("2010-02-01")]


def test_months_without_a_day_are_known() -> None:
    found = only_months(column("July 2010", "2010-07", "201007", "2010-07-01", "7/1/2010", "", "x"))
    assert found.tolist() == [True, True, True, False, False, False, False]

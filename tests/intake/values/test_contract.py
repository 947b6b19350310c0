"""What every reader of a column promises."""

import re

import pandas as pd
import pytest

from kadash.intake.values import (
    is_missing,
    parse_dates,
    parse_decimal,
    parse_flag,
    parse_identifier,
    parse_integer,
    parse_money,
    parse_number,
    parse_text,
    sentence,
)
from kadash.intake.values.codes import SENTENCES

READERS = [parse_money, parse_number, parse_decimal, parse_integer, parse_identifier, parse_flag, parse_text]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("dtype", ["str", "object"])
def test_index_missing_and_errors_are_alike_for_all(read, dtype: str) -> None:
    column = pd.Series(["", "NULL", "#REF!", "########", None], index=[3, 5, 7, 9, 11], dtype=dtype)
    parsed = read(column)
    assert list(parsed.values.index) == [3, 5, 7, 9, 11]
    assert parsed.values.isna().all()
    assert [(one.position, one.code, one.value) for one in parsed.problems] == [
        (2, "spreadsheet_error", "#REF!"),
        (3, "spreadsheet_error", "########"),
    ]
    required = read(column, required=True)
    assert [(one.position, one.code) for one in required.problems] == [
        (0, "missing_required"),
        (1, "missing_required"),
        (2, "spreadsheet_error"),
        (3, "spreadsheet_error"),
        (4, "missing_required"),
    ]


@pytest.mark.parametrize("read", READERS)
def test_an_empty_column_is_read(read) -> None:
    parsed = read(pd.Series([], dtype="str"))
    assert len(parsed.values) == 0
    assert parsed.problems == ()
    assert parsed.doubt is None


def test_an_empty_date_column_is_read() -> None:
    parsed = parse_dates(
        {"From": pd.Series([], dtype="str"), "Thru": pd.Series([], dtype="str")}, after=[("From", "Thru")]
    )
    assert len(parsed["From"].values) == 0


def test_words_for_nothing() -> None:
    words = [
        "",
        "-",
        "--",
        "–",
        ".",
        "N/A",
        "n/a",
        "NULL",
        "(null)",
        "<NULL>",
        "None",
        "NaN",
        "Not Available",
        "TBD",
        "?",
    ]
    assert is_missing(pd.Series(words, dtype="str")).all()
    values = ["0", "$ -", "#N/A", "#REF!", "-5", "Napa", "A", "N"]
    assert not is_missing(pd.Series(values, dtype="str")).any()


def test_people_may_write_none_in_prose() -> None:
    parsed = parse_text(pd.Series(["None", "unknown", "N/A", "#1 in town", "-"], dtype="str"))
    assert parsed.values.fillna("").tolist() == ["None", "unknown", "", "#1 in town", ""]
    assert parsed.problems == ()


@pytest.mark.parametrize("code", SENTENCES)
def test_every_code_speaks_in_a_sentence(code: str) -> None:
    said = sentence(code, value="12,5", field="Usage")
    assert said.startswith("Usage")
    assert said.endswith(".")
    assert not re.search(r"[{}]", said)


def test_braces_and_lengthy_values_do_not_spoil_a_sentence() -> None:
    said = sentence("not_a_number", value="{field}" * 40, field="Usage")
    assert "{field}" in said
    assert len(said) < 200

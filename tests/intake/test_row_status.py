"""Rows that say whether they count: words, codes, bills that stand there twice, what takes a bill back."""

from collections.abc import Mapping

import numpy as np
import pandas as pd
import pytest

from kadash.intake import headers
from kadash.intake.mapping import UNKNOWN
from kadash.intake.row_status import ALL_COUNT, Counted, only_counting
from kadash.intake.row_words import ANY_WORD, Header, RowStatus, Verdict, column_is, verdict
from kadash.intake.types import Body, Column, Type

FIELDS = {"account_number": Type.IDENTIFIER, "period_end": Type.DATE, "revenue": Type.BILLED}
RULES = RowStatus(ANY_WORD, asks_all=True, once=("account_number", "period_end"))


def counting(
    header: str, *rows: tuple[str, str, str], answers: Mapping[str, str] | None = None, dated: bool = True
) -> Counted:
    """Judge rows of day, amount and word of one account."""
    names = ("Account", "Thru", "Amount", header)
    frame = pd.DataFrame([("7", *row) for row in rows], dtype="str")
    frame.columns = pd.RangeIndex(4)
    fields = ("account_number", "period_end" if dated else "bill_date", "revenue", None)
    columns = [Column(n, names[n], fields[n], UNKNOWN) for n in range(4)]
    body = Body(names, frame, np.arange(2, len(rows) + 2))
    return only_counting(body, columns, answers or {}, FIELDS, RULES)


def kept(counted: Counted) -> list[str]:
    return [str(amount) for amount in counted.body.frame[2]]


def asked(counted: Counted) -> list[str]:
    return [question.key for question in counted.questions]


@pytest.mark.parametrize(
    ("header", "is_"),
    [
        ("Bill Status", Header.STATUS), ("BSEG_STAT_FLG", Header.STATUS), ("Status", Header.STATUS),
        ("Account Status", Header.OTHER), ("Meter Status", Header.OTHER), ("Thermostat", Header.OTHER),
        ("Transaction Type", Header.KIND), ("Meter Type", Header.OTHER), ("Reversed", Header.FLAG),
        ("Reversal Indicator", Header.FLAG), ("Reversal Doc. No.", Header.DOCUMENT),
        ("Canceled By Invoice", Header.DOCUMENT), ("Invoice", Header.OTHER),
    ],
)  # fmt: skip
def test_a_column_is_a_status_by_its_header(header: str, is_: Header) -> None:
    assert column_is(headers.key(header)) is is_


@pytest.mark.parametrize(
    ("word", "header", "says"),
    [
        ("Written off", Header.STATUS, Verdict.COUNTS), ("Adjusted", Header.STATUS, Verdict.COUNTS),
        ("Frozen", Header.STATUS, Verdict.COUNTS), ("", Header.STATUS, Verdict.COUNTS),
        ("Void", Header.STATUS, Verdict.ASIDE), ("Canceled and rebilled", Header.STATUS, Verdict.ASIDE),
        ("Pending error", Header.STATUS, Verdict.DOUBTFUL), ("Cancel/Rebill", Header.KIND, Verdict.DOUBTFUL),
        ("Rebilled", Header.STATUS, Verdict.REBILLED), ("60", Header.STATUS, Verdict.UNKNOWN),
        ("X", Header.FLAG, Verdict.ASIDE), ("S", Header.FLAG, Verdict.UNKNOWN),
        ("0", Header.FLAG, Verdict.COUNTS),
        ("2000017", Header.DOCUMENT, Verdict.ASIDE), ("0000000", Header.DOCUMENT, Verdict.COUNTS),
    ],
)  # fmt: skip
def test_a_word_says_whether_its_row_counts(word: str, header: Header, says: Verdict) -> None:
    assert verdict(word, header) is says


def test_a_code_of_few_rows_is_asked_and_may_be_set_aside() -> None:
    rows = [("1/31", "10", "50"), ("2/28", "20", "50"), ("3/31", "30", "60")]
    counted = counting("BSEG_STAT_FLG", *rows)
    assert asked(counted) == ["rows:60"]
    assert kept(counting("BSEG_STAT_FLG", *rows, answers={"rows:60": "set aside"})) == ["10", "20"]
    counted = counting("BSEG_STAT_FLG", *rows, answers={"rows:60": "count"})
    assert (kept(counted), asked(counted)) == (["10", "20", "30"], [])


def test_one_code_everywhere_tells_no_row_from_another() -> None:
    assert asked(counting("Bill Status", ("1/31", "10", "F"), ("2/28", "20", "F"))) == []


def test_many_unknown_words_are_one_question() -> None:
    rows = [(f"{n}/1", "10", f"word {n}") for n in range(1, 9)]
    counted = counting("Bill Status", *rows)
    assert asked(counted) == ["rows:Bill Status"]
    assert asked(counting("Bill Status", *rows, answers={"rows:Bill Status": "count"})) == []


def test_the_status_of_an_account_does_not_touch_its_bills() -> None:
    counted = counting("Account Status", ("1/31", "10", "Active"), ("2/28", "20", "Terminated"))
    assert (kept(counted), asked(counted)) == (["10", "20"], [])


def test_a_bill_beside_its_rebill_is_asked_and_counted_once() -> None:
    rows = [("1/31", "10", "Final"), ("1/31", "11", "Rebilled"), ("2/28", "20", "Rebilled")]
    counted = counting("Status", *rows)
    assert asked(counted) == ["twice:Final/Rebilled"]
    assert "rows 2 and 3" in counted.questions[0].text
    chosen = counting("Status", *rows, answers={"twice:Final/Rebilled": "Final"})
    assert (kept(chosen), asked(chosen)) == (["10", "20"], [])  # a rebilled bill that stands alone counts
    assert [aside.row for aside in chosen.set_aside] == [3]
    both = counting("Status", *rows, answers={"twice:Final/Rebilled": "both count"})
    assert (kept(both), asked(both)) == (["10", "11", "20"], [])


def test_without_a_period_a_rebilled_bill_is_asked() -> None:
    counted = counting("Status", ("1/31", "10", "Rebilled"), ("2/3", "11", "Final"), dated=False)
    assert asked(counted) == ["rows:Rebilled"]


def test_a_bill_its_cancellation_and_its_rebill_leave_the_rebill() -> None:
    rows = [("1/31", "10", "Regular"), ("1/31", "-10", "Cancel"), ("1/31", "11", "Rebill")]
    counted = counting("Bill Type", *rows)
    assert (kept(counted), asked(counted)) == (["11"], [])


def test_a_cancellation_of_a_bill_that_is_not_there_is_asked() -> None:
    rows = [("1/31", "10", "Bill"), ("2/28", "20", "Bill"), ("12/31", "-30", "Cancel")]
    assert asked(counting("Transaction Type", *rows)) == ["rows:Cancel"]
    counted = counting("Transaction Type", *rows, answers={"rows:Cancel": "count"})
    assert (kept(counted), asked(counted)) == (["10", "20", "-30"], [])


def test_an_unknown_mark_in_a_column_of_reversals_is_asked() -> None:
    assert asked(counting("Reversal Indicator", ("1/31", "10", ""), ("2/28", "20", "S"))) == ["rows:S"]
    assert kept(counting("Reversal Doc. No.", ("1/31", "10", ""), ("2/28", "20", "2000017"))) == ["10"]


def test_known_words_leave_no_doubt_and_the_column_says_so() -> None:
    counted = counting("Bill Status", ("1/31", "10", "Issued"), ("2/28", "20", "Written off"))
    assert (kept(counted), asked(counted), counted.columns[3].reason) == (["10", "20"], [], ALL_COUNT)


@pytest.mark.parametrize(
    "word", ["VOID", "Voided", "Canceled", "reversed", "Unbilled", "Bill canceled due to misread"]
)
@pytest.mark.parametrize("header", ["St", "Cd", "X1", "Billed/Unbilled"])
def test_a_word_that_takes_its_row_back_is_asked_under_any_header(header: str, word: str) -> None:
    rows = [("1/31", "10", "A"), ("2/28", "20", word)]
    assert asked(counting(header, *rows)) == [f"rows:{word}"]
    assert kept(counting(header, *rows, answers={f"rows:{word}": "set aside"})) == ["10"]
    assert kept(counting(header, *rows, answers={f"rows:{word}": "count"})) == ["10", "20"]
    assert asked(counting(header, ("1/31", "10", "NY"), ("2/28", "20", "NJ"))) == []


@pytest.mark.parametrize(
    "header", ["Autopay", "Payment Plan", "E-Bill", "Disconnect Order", "Budget Program"]
)
def test_a_program_that_was_left_takes_no_bill_back(header: str) -> None:
    assert asked(counting(header, ("1/31", "10", "Active"), ("2/28", "20", "Canceled"))) == []


def test_a_code_of_void_is_asked_under_a_bare_code() -> None:
    assert asked(counting("Cd", ("1/31", "10", "A"), ("2/28", "20", "V"))) == ["rows:V"]
    assert asked(counting("Rate Cd", ("1/31", "10", "A"), ("2/28", "20", "V"))) == []

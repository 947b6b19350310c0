"""Rows amid data are no headers: by hand, and every first row of a table is left to be looked at."""

import numpy as np

from kadash.intake.data_rows import amid_data


def told(*rows: str) -> list[bool]:
    return amid_data(np.array([row.split("|") for row in rows], dtype=object)).tolist()


def test_a_table_with_a_header_has_its_inner_rows_amid_data():
    assert told(
        "Account|Billed|Amount",
        "A-1|2024-01-31|12.50",
        "A-2|2024-02-29|$1,300.00",
        "A-3|2024-03-31|(7.10)",
        "A-4|2024-04-30|8",
    ) == [False, False, True, True, True]


def test_an_empty_cell_agrees_with_anything():
    assert told("Name|kWh", "a|1", "b|", "c|3", "d|4") == [False, False, False, False, True]
    assert told("Name|kWh|$", "a|1|5", "b||6", "c|3|7", "d|4|8") == [False, False, True, True, True]


def test_a_last_row_with_a_word_that_is_a_header_elsewhere_is_a_row():
    rows = ("Tour Date|Type|Owner", "2026-01-05|Call|Ann", "2026-01-06|Visit|Bob", "2026-01-07|Email|Ann")
    assert told(*rows) == [False, False, True, True]


def test_rows_of_words_alone_may_each_be_a_header():
    assert told("Name|City", "Ann|Dell", "Bob|Reno", "Cy|Dell") == [False] * 4


def test_a_header_between_a_report_s_head_and_its_rows_is_never_amid_data():
    assert not told("Run|2024-05-01", "Page|1", "Account|Amount", "A|1", "B|2")[2]


def test_years_over_months_over_amounts_may_be_a_header_of_two_rows():
    assert told("|2023|2023|2024|2024", "|1|2|1|2", "A|5|6|7|8", "B|5|6|7|8", "C|5|6|7|8")[1] is False
    assert told("FY 2022|FY 2023", "2022|2023", "10|11", "12|13", "14|15")[:2] == [False, False]


def test_a_total_between_rows_and_the_row_after_it_are_looked_at():
    assert told("N|$", "a|1", "b|2", "Total|", "N|$", "c|4", "d|5", "e|6") == [
        False, False, False, False, False, False, True, True,
    ]  # fmt: skip


def test_a_sheet_of_two_rows_or_none_has_no_row_amid_data():
    assert told("Name|kWh", "a|1") == [False, False]
    assert amid_data(np.empty((0, 3), dtype=object)).tolist() == []

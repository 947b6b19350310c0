"""Rows of matrix questions, told from dashes and colons in other questions."""

from kadash.satisfaction.rules.matrix import matrix_rows, row_names


def test_what_matters_is_no_mark_and_a_dash_is_no_row() -> None:
    rows = matrix_rows(
        ["How important is: - Price", "How important is: - Power", "Comments - anything else", "Well-known?"]
    )
    assert {place: (row.row, row.asks_importance) for place, row in rows.items()} == {
        0: ("Price", True),
        1: ("Power", True),
    }


def test_rows_of_two_questions_keep_apart() -> None:
    rows = matrix_rows(["Electric [Price]", "Electric [Power]", "Water [Price]"])
    assert row_names(rows) == {0: "Price (Electric)", 1: "Power", 2: "Price (Water)"}

"""Items of a bill that are no sales, by their words."""

import pytest

from kadash.accounts.rules.item_words import Standing, standing_of


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Previous balance", Standing.BALANCE),
        ("PREV BAL", Standing.BALANCE),
        ("Balance forward", Standing.BALANCE),
        ("Last month's bill", Standing.BALANCE),
        ("Total amount due", Standing.BALANCE),
        ("Past Due Amount", Standing.BALANCE),
        ("Payment received - thank you", Standing.PAYMENT),
        ("Pmt 01/15", Standing.PAYMENT),
        ("Total current charges", Standing.TOTAL),
        ("Electric subtotal", Standing.TOTAL),
        ("Current charges", Standing.TOTAL),
        ("Current energy charges", Standing.PERHAPS),
        ("Late payment charge", None),
        ("Late charge on past due balance", None),
        ("Payment plan fee", None),
        ("Customer charge", None),
        ("Other charges", None),
        ("Deposit", None),
    ],
)
def test_words_of_items_that_are_no_sales(text: str, standing: Standing | None) -> None:
    assert standing_of(text) is standing

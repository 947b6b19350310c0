"""What the words of a bill's items say they are."""

import pandas as pd
import pytest

from kadash.accounts.rules.bill_items import Item, kind_of_item, kinds_of_items


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Fuel & Purchased Power", Item.POWER_COST),
        ("PCA", Item.POWER_COST),
        ("Gas Cost Recovery", Item.POWER_COST),
        ("State Tax", Item.APART),
        ("Security deposit", Item.APART),
        ("Third-party supplier energy", Item.APART),
        ("Demand charge", Item.DEMAND),
        ("Distribution 120 kW", Item.DEMAND),
        ("Energy 1,200 kWh", Item.OTHER),  # kWh is no demand
        ("Customer charge", Item.OTHER),
        ("Taxidermy lighting", Item.OTHER),  # a word that only begins like tax
        ("", Item.OTHER),
    ],
)
def test_one_item(words: str, expected: Item) -> None:
    assert kind_of_item(words) is expected


def test_a_column_of_items() -> None:
    found = kinds_of_items(pd.Series(["PCA", None, "Demand", "PCA"], index=[4, 5, 6, 7]))
    assert found.to_dict() == {4: "power cost", 5: "other", 6: "demand", 7: "power cost"}


def test_equal_and_missing_texts_in_any_order() -> None:
    found = kinds_of_items(pd.Series([None, "State tax", None, "PCA"]))
    assert found.tolist() == ["other", "apart", "other", "power cost"]

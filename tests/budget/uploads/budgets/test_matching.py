from decimal import Decimal

import pytest

from kadash.budget.uploads.budgets import matching
from kadash.budget.uploads.budgets.matching import Item, match
from tests.budget import example

LINES = [
    Item(code, words, None if dollars is None else Decimal(dollars * 100))
    for _, code, words, dollars, _ in example.PRINTED
]
BREAKDOWN = [
    Item(code, words, Decimal(dollars * 100))
    for code, words, dollars in (
        ("02-14", "Books and Periodicals", 100),
        ("02-15", "Computer Supply & Software", 500),
        (None, "Food", 2100),
        ("02-25", "Clothing", 1000),
        ("03-31", "Advertising", 1000),
        ("03-50", "Profesional Services", 10000),
        ("03-69", "Repair & Maintenance", 0),
    )
]


def named(items, places):
    return [None if place is None else items[place].code for place in places]


def test_the_breakdown_finds_the_lines_of_the_line_table():
    found = match(BREAKDOWN, LINES)
    assert named(LINES, found.partner) == ["02-14", "02-15", None, "409-02-25", "03-37", "03-50", "03-69"]
    assert [LINES[at].code for at in found.sums[2]] == ["02-21", "02-22", "02-23", "02-24", "02-25"]
    assert found.said == [
        "Clothing stands under 02-25 in this file and under 409-02-25 in the budget (02-25 is Food - Staff "
        "meetings there); it was taken as the same line because words and amount agree.",
        "Advertising stands under 03-31 in this file and under 03-37 in the budget; it was taken as the same "
        "line because words and amount agree.",
        "Food $2,100.00 is the sum of 02-21 Food - Boards/Commissions/Council $0.00, 02-22 Food - Special "
        "Events $600.00, 02-23 Food - Performance Recognition $0.00, 02-24 Food - "
        "Consult/Negotiations/Business Meals $1,200.00, 02-25 Food - Staff meetings $300.00; "
        "it was not added.",
    ]


def test_the_line_table_finds_the_lines_of_the_breakdown():
    found = match(LINES, BREAKDOWN)
    partner = {
        item.code: named(BREAKDOWN, [at])[0]
        for item, at in zip(LINES, found.partner, strict=True)
        if at is not None
    }
    assert partner == {
        "02-14": "02-14",
        "02-15": "02-15",
        "409-02-25": "02-25",
        "03-37": "03-31",
        "03-50": "03-50",
        "03-69": "03-69",
    }
    assert sorted(LINES[place].code for place in found.summed) == [
        "02-21",
        "02-22",
        "02-23",
        "02-24",
        "02-25",
    ]
    assert set(found.summed.values()) == {2}
    assert found.said[-1].startswith("Food $2,100.00 is one line of the budget; now its parts: 02-21 Food")


def test_a_renamed_line_keeps_its_code_and_a_recoded_one_without_amount_is_new():
    stored = [Item("02-11", "Office Supplies", Decimal(100)), Item("02-12", "Chairs", None)]
    found = match([Item("02-11", "Paper", Decimal(200)), Item("02-13", "Chairs", None)], stored)
    assert found.partner == [0, None]
    assert found.said == []


def test_each_stored_line_is_matched_once():
    stored = [Item(None, "Misc", Decimal(100))]
    assert match([Item(None, "Misc", Decimal(100)), Item(None, "Misc", Decimal(100))], stored).partner == [
        0,
        None,
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Books & Periodicals", "Books and Periodicals", True),
        ("Profesional Services", "Professional Services", True),
        ("Clothing", "Food - Staff meetings", False),
        ("", "", True),
        ("", "Clothing", False),
    ],
)
def test_alike(one, other, same):
    assert matching.alike(one, other) is same

from decimal import Decimal

import pytest

from kadash.budget.rules import references
from kadash.budget.rules.references import Serves
from kadash.core.errors import Invalid


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("(5) F.1.1.a", [Serves("F.1.1.a", Decimal(5))]),
        ("(1) D.1.1.b,(1) B.1.1.a", [Serves("D.1.1.b"), Serves("B.1.1.a")]),
        ("(1) D.1.1.b, (5) F.1.1.a", [Serves("D.1.1.b"), Serves("F.1.1.a", Decimal(5))]),
        ("(5) F.1.1", [Serves("F.1.1", Decimal(5))]),
        ("F.1.1", [Serves("F.1.1")]),
        ("f.1.1.A (3)", [Serves("F.1.1.a", Decimal(3))]),
        ("2x C.1; 3 × C.2", [Serves("C.1", Decimal(2)), Serves("C.2", Decimal(3))]),
        (
            "F.1.1 60%; C.1 40 %",
            [Serves("F.1.1", weight=Decimal("0.6")), Serves("C.1", weight=Decimal("0.4"))],
        ),
        ("(1) D.1 and (1) D.1", [Serves("D.1", Decimal(2))]),
        ("", []),
        ("  ", []),
    ],
)
def test_references_as_budgets_write_them(text, links):
    assert references.parse(text) == tuple(links)


@pytest.mark.parametrize("text", ["lunch with F.1.1", "(5) 1.1", "F.1.1.a!", "(five) F.1", "(0.5.1) F.1"])
def test_what_is_no_reference_is_said(text):
    with pytest.raises(Invalid, match="is not a reference"):
        references.parse(text)


@pytest.mark.parametrize(
    "text", ["(5) F.1.1.a", "(1) D.1.1.b, (1) B.1.1.a", "(1) F.1.1 62.5%, (2) C.1 37.5%"]
)
def test_written_as_read(text):
    assert references.written(references.parse(text)) == text


def test_shares_follow_the_counts():
    assert references.shares(references.parse("(1) D.1.1.b, (5) F.1.1.a")) == [
        Decimal(1) / 6,
        1 - Decimal(1) / 6,
    ]
    assert references.shares(()) == []


def test_shares_follow_set_weights_and_counts_share_the_rest():
    assert references.shares(references.parse("A 50%, (1) B, (4) C")) == [
        Decimal("0.5"),
        Decimal("0.1"),
        Decimal("0.4"),
    ]


@pytest.mark.parametrize("text", ["A 50%, B 40%", "A 80%, B 30%", "A 120%, B"])
def test_weights_add_up_to_one(text):
    with pytest.raises(Invalid, match="add up"):
        references.shares(references.parse(text))


def test_links_come_back_from_what_a_line_stores():
    links = references.parse("(2.5) F.1.1.a, C.1 40%")
    assert references.stored(links) == [
        {"code": "F.1.1.a", "count": "2.5", "weight": None}, {"code": "C.1", "count": "1", "weight": "0.4"},
    ]  # fmt: skip
    assert references.loaded(references.stored(links)) == links
    assert references.loaded([{"code": "A", "count": None}]) == (references.Serves("A"),)
    assert references.loaded(None) == ()


def test_weights_are_not_negative():
    with pytest.raises(Invalid, match="must be positive"):
        references.shares([references.Serves("A", weight=Decimal("-0.5")), references.Serves("B")])

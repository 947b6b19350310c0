from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.budget.rules import lines as rules
from kadash.budget.rules import references
from kadash.budget.rules.lines import Basis, Difference, Line
from kadash.roadmap.rules import codes
from tests.budget import example
from tests.budget.example import FIXED, SERVICES, SUPPLIES, dollars

F = "F.1.1"


def tree(lines):
    known = codes.missing([link.code for line in lines for link in line.serves], ())
    return {code: codes.parent_of(code) for code in known}


def test_the_2009_example_adds_up():
    lines = example.lines()
    assert rules.totals(lines) == {SUPPLIES: dollars(10450), SERVICES: dollars(44150), FIXED: dollars(0)}
    assert rules.grand_total(lines) == dollars(54600)


def test_blank_is_not_zero():
    missing = rules.without_amount(example.lines())
    assert [line.account_code for line in missing] == ["02-33", "05-39"]
    found = rules.amounts(example.lines())
    assert found["02-12"].cents == 0
    assert found["05-39"] == rules.Amount(None, Basis.MISSING)


def test_the_orphan_amount():
    pieces = rules.served(example.lines())
    orphan = rules.orphan_total(pieces)
    assert orphan == dollars(3650)
    assert round(orphan / rules.grand_total(example.lines()) * 100, 1) == Decimal("6.7")
    assert sorted(p.key for p in pieces if p.node is None and p.cents) == [
        "02-11",
        "02-14",
        "02-15",
        "03-11",
        "03-18",
        "03-33",
        "03-45",
    ]


def test_no_amount_counts_twice():
    lines = example.lines()
    assert sum(piece.cents for piece in rules.served(lines)) == dollars(54600)


def test_cost_of_each_objective():
    lines = example.lines()
    costs = rules.cost_by_node(rules.served(lines), tree(lines))
    # C.1.1.a 10,000 and C.1.1.b 600; D.1.1.a 300; D.1.1.b 200 + 500 + 6,350 + 400; B.1.1.a 500;
    # F.1.1 itself 2,500 + 1,000 + 27,600 and below it F.1.1.a 1,000.
    assert {code: round(cost / 100, 2) for code, cost in costs.items() if codes.level(code) != 2} == {
        "B": 500,
        "B.1.1": 500,
        "B.1.1.a": 500,
        "C": 10600,
        "C.1.1": 10600,
        "C.1.1.a": 10000,
        "C.1.1.b": 600,
        "D": 7750,
        "D.1.1": 7750,
        "D.1.1.a": 300,
        "D.1.1.b": 7450,
        "F": 32100,
        "F.1.1": 32100,
        "F.1.1.a": 1000,
    }


def test_objectives_without_money():
    lines = example.lines()
    parents = {**tree(lines), "F.1.1.b": "F.1.1", "C.2": "C", "E": None, "E.1": "E"}
    objectives = [code for code in parents if codes.level(code) > 1]
    assert rules.unfunded(rules.served(lines), parents, objectives) == {
        "F.1.1.b": "F.1.1",
        "C.2": None,
        "E.1": None,
    }


def test_parts_that_make_up_their_line():
    food = [
        Line("food", "Food", entered_cents=210000),
        Line("a", "Special events", parent="food", entered_cents=60000),
        Line("b", "Business meals", parent="food", entered_cents=120000),
        Line("c", "Staff meetings", parent="food", entered_cents=30000),
    ]
    assert rules.differences(food) == []
    assert rules.grand_total(food) == dollars(2100)


def test_parts_that_do_not_are_named():
    supplies = [
        Line("parts", "Parts & Supplies", entered_cents=635000),
        Line("alps", "ALPS", parent="parts", entered_cents=200000),
        Line("ties", "Relationship Building", parent="parts", entered_cents=300000),
    ]
    assert rules.differences(supplies) == [Difference("parts", dollars(6350), dollars(5000), Basis.PARTS)]
    assert rules.differences(supplies)[0].cents == dollars(1350)
    assert rules.grand_total(supplies) == dollars(6350)


def test_a_line_without_an_amount_is_the_sum_of_its_parts():
    lines = [
        Line("pager", "Communication", category="SERVICES"),
        Line("q", "Pager", parent="pager", quantity=Decimal(4), unit_cost_cents=Decimal(1250)),
        Line("x", "Not known yet", parent="pager"),
    ]
    found = rules.amounts(lines)
    assert found["q"] == rules.Amount(Decimal(5000), Basis.QUANTITY)
    assert found["pager"] == rules.Amount(Decimal(5000), Basis.PARTS)
    assert rules.totals(lines) == {"SERVICES": Decimal(5000)}


def test_quantity_times_unit_cost_is_held_against_the_amount():
    line = Line("v", "Visits", entered_cents=50000, quantity=Decimal(12), unit_cost_cents=Decimal(4000))
    assert rules.differences([line]) == [Difference("v", dollars(500), dollars(480), Basis.QUANTITY)]


def test_parts_serve_their_own_and_the_rest_follows_the_line():
    lines = [
        Line("other", "Other", entered_cents=276000, serves=references.parse(F)),
        Line("news", "Newsletter", parent="other", entered_cents=34000, serves=references.parse("C.1")),
        Line("misc", "Miscellaneous", parent="other", entered_cents=10000),
    ]
    pieces = {(piece.key, piece.node): piece.cents for piece in rules.served(lines)}
    assert pieces == {("news", "C.1"): dollars(340), ("other", F): dollars(2420)}


def test_orphans_among_parts():
    lines = [
        Line("other", "Other"),
        Line("news", "Newsletter", parent="other", entered_cents=34000, serves=references.parse("C.1")),
        Line("misc", "Miscellaneous", parent="other", entered_cents=10000),
    ]
    assert rules.orphan_total(rules.served(lines)) == dollars(100)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(
    st.lists(
        st.tuples(
            st.integers(-(10**9), 10**9) | st.none(),
            st.integers(0, 6),
            st.lists(
                st.tuples(st.sampled_from("ABCDEFG"), st.integers(1, 7)), max_size=4, unique_by=lambda x: x[0]
            ),
        ),
        max_size=12,
    )
)
def test_the_pieces_always_add_up_to_the_total(drawn):
    lines = [
        Line(
            key=str(place),
            description="",
            entered_cents=cents,
            parent=str(above) if above < place else None,
            serves=references.parse(", ".join(f"({count}) {code}" for code, count in links)),
        )
        for place, (cents, above, links) in enumerate(drawn)
    ]
    assert sum(piece.cents for piece in rules.served(lines)) == pytest.approx(
        rules.grand_total(lines), abs=Decimal("0.000001")
    )


def test_parts_of_parts_serve_what_they_name() -> None:
    """A line of $100 has a part of $60 without links, whose own part of $40 serves an objective."""
    top = Line(key="top", description="", category="C", entered_cents=100_00)
    part = Line(key="part", description="", parent="top", category="C", entered_cents=60_00)
    low = Line(
        key="low",
        description="",
        parent="part",
        category="C",
        entered_cents=40_00,
        serves=references.parse("(1) F.1.1"),
    )
    pieces = {(piece.key, piece.node): piece.cents for piece in rules.served([top, part, low])}
    assert pieces == {("low", "F.1.1"): 40_00, ("part", None): 20_00, ("top", None): 40_00}


def test_a_line_of_zero_pays_for_nothing() -> None:
    """$0 on the goal above is no money that could pay for the objective below it."""
    zero = Line(key="zero", description="", category="C", entered_cents=0, serves=references.parse("(1) F.1"))
    parents = {"F": None, "F.1": "F", "F.1.1": "F.1"}
    assert rules.unfunded(rules.served([zero]), parents, ["F.1.1"]) == {"F.1.1": None}
    paid = Line(key="paid", description="", category="C", entered_cents=1, serves=references.parse("(1) F.1"))
    assert rules.unfunded(rules.served([paid]), parents, ["F.1.1"]) == {"F.1.1": "F.1"}

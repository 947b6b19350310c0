"""A budget worked out: the course's example, and its orphans, nodes and order by hand."""

from decimal import Decimal

from kadash.budget.rules import references
from kadash.budget.rules.lines import Line
from kadash.budget.rules.summary import Summary, summarize
from kadash.roadmap.rules import codes
from tests.budget import example
from tests.budget.example import dollars


def worked() -> Summary:
    lines = example.lines()
    known = codes.missing([link.code for line in lines for link in line.serves], ())
    return summarize(
        lines, parents={code: codes.parent_of(code) for code in known}, objectives=["F.1.1.a", "A.1.1"]
    )


def test_the_example_comes_out() -> None:
    found = worked()
    assert found.grand == dollars(54600)
    assert dict(found.totals) == {
        "SUPPLIES": dollars(10450), "PURCHASED SERVICES": dollars(44150), "FIXED CHARGES": dollars(0),
    }  # fmt: skip
    assert found.orphan == dollars(3650)
    assert found.orphan_share == Decimal(365000) / 5460000
    assert dict(found.unfunded) == {"A.1.1": None}
    assert [line.key for line in found.without_amount] == ["02-33", "05-39"]
    assert found.differences == ()


def test_orphans_are_named_the_largest_first_without_those_of_nothing() -> None:
    assert [(line.key, cents) for line, cents in worked().orphans] == [
        ("03-45", dollars(2000)), ("02-15", dollars(500)), ("03-33", dollars(500)), ("02-11", dollars(400)),
        ("02-14", dollars(100)), ("03-11", dollars(100)), ("03-18", dollars(50)),
    ]  # fmt: skip


def test_what_a_node_costs_with_all_below_and_for_each_that_it_counts() -> None:
    """F.1.1 pays (5) for 2,500 + 1,000 + 27,600 by its own lines, F.1.1.a five of six parts of 1,200."""
    by_code = {cost.code: cost for cost in worked().by_objective}
    assert next(iter(by_code)) == "B"
    node = by_code["F.1.1"]
    assert (node.cents, node.own_cents, node.count, node.each_cents) == (
        dollars(32100), dollars(31100), Decimal(5), dollars(6220),
    )  # fmt: skip
    assert node.share == Decimal(3210000) / 5460000
    assert by_code["F.1.1.a"].cents == dollars(1000)
    assert by_code["F.1.1.a"].each_cents == dollars(200)
    one = by_code["B.1.1.a"]
    assert (one.cents, one.count, one.each_cents) == (dollars(500), None, None)  # one of it is no count
    assert (by_code["F"].own_cents, by_code["F"].count) == (0, None)


def test_a_node_that_costs_nothing_is_left_out() -> None:
    lines = [Line("a", "A", "S", entered_cents=0, serves=references.parse("(2) A.1"))]
    found = summarize(lines, parents={"A.1": "A", "A": None})
    assert found.by_objective == []
    assert (found.orphan_share, found.orphans) == (None, [])


def test_parts_stand_below_their_line() -> None:
    lines = [
        Line("b", "B", "S", entered_cents=1), Line("part", "P", "S", parent="a"),
        Line("a", "A", "S"), Line("deep", "D", "S", parent="part"),
    ]  # fmt: skip
    found = summarize(lines, parents={})
    assert [line.key for line in found.in_reading_order] == ["b", "a", "part", "deep"]


def test_an_empty_budget_has_no_shares() -> None:
    found = summarize([], parents={})
    assert (found.grand, found.orphan, found.orphan_share, found.by_objective) == (0, 0, None, [])

"""The list against the threshold, worked by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kadash.at_risk.rules.key_list import Membership, as_chains, on_list, review, spans
from kadash.at_risk.rules.table import Line


def line(account_id: int, net: int | None, mobility: str | None = "0.5", who: str | None = None) -> Line:
    return Line(
        account_id,
        str(account_id),
        f"A{account_id}",
        representative=who,
        revenue_cents=net,
        power_cost_cents=None if net is None else 0,
        mobility=None if mobility is None else Decimal(mobility),
    )


SINCE = date(2009, 1, 1)
LINES = [line(1, 1000), line(2, 400), line(3, 900), line(4, 200), line(5, None)]
ON = {
    1: Membership(1, SINCE),
    2: Membership(2, SINCE),
    5: Membership(5, SINCE, reason="developer of the north side"),
}


def test_where_the_list_and_the_figures_disagree() -> None:
    found = review(LINES, ON, threshold_cents=450)  # at-risk: 500, 200, 450, 100, unknown
    assert [m.account_id for m in found.members] == [1, 2, 5]
    assert [m.account_id for m in found.candidates] == [3]
    assert [m.account_id for m in found.below] == [2]
    assert [(m.account_id, m.reason) for m in found.unmeasured] == [(5, "developer of the north side")]


def test_of_accounts_without_a_figure_the_threshold_says_nothing() -> None:
    """Off the list and unknown is no candidate, and not below the threshold either."""
    found = review([*LINES, line(6, None), line(7, 1000, mobility=None)], ON, threshold_cents=450)
    assert [m.account_id for m in found.unvalued] == [6, 7]
    assert [m.account_id for m in found.candidates] == [3]


def test_by_net_revenue() -> None:
    found = review(LINES, ON, threshold_cents=400, measure="net revenue")
    assert [m.account_id for m in found.candidates] == [3]
    assert found.below == ()


def test_a_membership_holds_from_day_to_day() -> None:
    memberships = [
        Membership(1, date(2009, 1, 1), date(2009, 6, 30)),
        Membership(1, date(2009, 6, 1)),
        Membership(2, date(2010, 1, 1)),
    ]
    assert on_list(memberships, date(2009, 6, 30))[1].since == date(2009, 1, 1)
    assert on_list(memberships, date(2009, 7, 1))[1].since == date(2009, 6, 1)
    assert on_list(memberships, date(2009, 12, 31)).keys() == {1}
    assert on_list(memberships, date(2008, 12, 31)) == {}


def test_more_than_a_representative_can_carry() -> None:
    lines = [line(n, 100, who="Reyes") for n in range(1, 37)]
    lines += [line(n, 100, who="Okafor") for n in range(40, 75)] + [line(99, 100)]
    members = review(
        lines, {each.account_id: Membership(each.account_id, SINCE) for each in lines}, threshold_cents=0
    )
    found = spans(members.members, limit=35)
    assert [(s.representative, s.accounts, s.over) for s in found] == [
        ("Reyes", 36, True),
        ("Okafor", 35, False),
        (None, 1, False),
    ]


def test_a_chain_is_on_the_list_with_its_first_account_and_reaches_the_threshold_together() -> None:
    stores = [replace(line(n, 300), parent_id=1) for n in (1, 2, 3)]
    lines = [*stores, line(4, 200)]
    on = {
        2: Membership(2, date(2009, 5, 1)),
        3: Membership(3, date(2008, 5, 1)),
        4: Membership(4, date(2009, 1, 1)),
    }
    assert review(lines, on, threshold_cents=400).candidates == ()  # each store alone is too small
    rows, held = as_chains(lines, on)
    found = review(rows, held, threshold_cents=400)
    assert [(each.name, each.amount_cents, each.since) for each in found.members] == [
        ("A1 (3 accounts)", 450, date(2008, 5, 1)),
        ("A4", 100, date(2009, 1, 1)),
    ]
    assert [each.account_id for each in found.below] == [4]


def test_an_account_whose_parent_has_no_other_stays_as_it_is() -> None:
    alone = replace(line(2, 300), parent_id=1)
    rows, held = as_chains([alone, line(1, None)], {2: Membership(2, date(2009, 5, 1))})
    assert {row.account_id for row in rows} == {1, 2}
    assert set(held) == {2}

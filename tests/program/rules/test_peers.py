"""The course's example by hand: 20 accounts for 4.5 people, $54,000, $8 of $45 million."""

from decimal import Decimal
from fractions import Fraction

from kadash.program.queries.peers import example_figures
from kadash.program.rules.peers import Peer, ProgramFigures, alike, first_state, fullest_state, middle


def peer(name: str, customers: int, state: str = "CO", revenue: int | None = 100_00) -> Peer:
    return Peer(name, "1", state, 2022, "Municipal", customers, revenue, None, None, "file")


def test_the_example_utility() -> None:
    found = example_figures()
    assert found.budget_per_account_cents == Decimal(2_700_00)
    assert found.accounts_per_person is not None
    assert round(found.accounts_per_person, 2) == Decimal("4.44")
    assert found.share_of_revenue is not None
    assert round(found.share_of_revenue, 4) == Decimal("0.1778")
    assert found.budget_of_revenue == Decimal("0.00675")


def test_what_is_not_known_has_no_ratio() -> None:
    found = ProgramFigures("We", accounts=0, people=Decimal(0), budget_cents=Decimal(1))
    assert found.budget_per_account_cents is None
    assert found.accounts_per_person is None
    assert found.share_of_revenue is None


def test_half_and_double_the_size_are_alike_and_the_nearest_comes_first() -> None:
    every = [
        peer("half", 500),
        peer("double", 2000),
        peer("less", 499),
        peer("more", 2001),
        peer("same", 1000),
    ]
    every.append(peer("elsewhere", 1000, "WY"))
    assert [each.name for each in alike(every, state="CO", customers=1000)] == ["same", "half", "double"]


def test_shares_and_medians_leave_out_what_is_not_said() -> None:
    one = Peer("a", "1", "CO", 2022, None, 4, 1000, 1, 250, "file")
    assert (one.revenue_per_customer_cents, one.business_share) == (Fraction(250), Fraction(1, 4))
    assert peer("b", 4, revenue=None).revenue_per_customer_cents is None
    assert middle([Fraction(1), None, Fraction(3)]) == 2
    assert middle([None]) is None


def test_the_state_with_the_most_utilities_of_our_size_stands_first() -> None:
    every = [peer("a", 9000), peer("b", 1000, "WY"), peer("c", 1500, "WY"), peer("d", 1000)]
    assert fullest_state(every, customers=1000) == "WY"
    assert fullest_state(every, customers=8000) == "CO"


def test_where_no_utility_is_of_our_size_the_state_with_the_most_stands_first() -> None:
    every = [peer("a", 10, "AK"), peer("b", 10), peer("c", 10)]
    assert fullest_state(every, customers=33_000) == "CO"
    assert fullest_state(every, customers=None) == "CO"


def test_our_own_state_stands_first_where_it_has_utilities_of_our_size() -> None:
    every = [peer("a", 1000, "AK"), peer("b", 1500, "AK"), peer("c", 10), peer("d", 1000, "WY")]
    ours = ["wy", None, "", "WY ", "CO", "CO", "CO", "TX", "TX", "TX", "TX"]
    assert first_state(every, customers=None, own=ours) == "CO"  # nobody of TX is there
    assert first_state(every, customers=1000, own=ours) == "WY"  # the one of CO is much smaller
    assert first_state(every, customers=1000, own=["TX", None]) == "AK"
    assert first_state(every, customers=33_000, own=ours) == "CO"  # none is of our size anywhere

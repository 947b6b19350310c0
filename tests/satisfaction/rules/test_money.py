"""The revenue-weighted index and the dollars of silence, by hand."""

from decimal import Decimal

from kadash.satisfaction.rules.money import revenue_index, silence

POINTS = {1: Decimal(400), 2: Decimal(800), 3: Decimal(600), 4: Decimal(700), 5: Decimal(500)}
REVENUE = {1: 600_00, 2: 100_00, 3: 100_00, 4: 100_00, 5: 100_00, 6: 250_00, 7: None}


def test_every_dollar_counts_the_same():
    # (400·600 + 800·100 + 600·100 + 700·100 + 500·100) ÷ 1,000 = 500; by head it is 600
    found = revenue_index(POINTS, REVENUE)
    assert (found.index, found.accounts, found.unknown) == (Decimal(500), 5, 0)
    assert found.largest_share == Decimal("0.6")


def test_unknown_revenue_is_left_out_and_counted_not_zero():
    found = revenue_index({**POINTS, 7: Decimal(0)}, REVENUE)
    assert (found.index, found.unknown) == (Decimal(500), 1)


def test_fewer_than_five_with_revenue_state_nothing():
    assert revenue_index({1: Decimal(400), 2: Decimal(800)}, REVENUE).index is None


def test_silence_in_dollars():
    found = silence({1, 2, 6, 7}, {1, 2}, REVENUE)
    assert (found.accounts, found.asked, found.unknown) == (2, 4, 1)
    assert (found.revenue_cents, found.asked_revenue_cents) == (250_00, 950_00)
    assert found.share == Decimal(250) / Decimal(950)


def test_nobody_asked():
    assert silence(set(), set(), {}).share is None


def test_accounts_without_revenue_do_not_count_toward_the_five() -> None:
    points = {account: Decimal(500 + account) for account in range(1, 7)}
    four = {1: 100, 2: 100, 3: 100, 4: 100, 5: 0, 6: None}
    assert revenue_index(points, four).index is None
    assert revenue_index(points, four).accounts == 4
    five = {**four, 5: 100}
    assert revenue_index(points, five).index == Decimal(503)

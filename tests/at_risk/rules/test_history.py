"""One account over the months, worked by hand."""

from datetime import date
from decimal import Decimal

from kadash.at_risk.rules.history import Billed, Costs, history
from kadash.core.periods import Month

TODAY = date(2010, 3, 15)
BY_RATE = Costs({"electric": Decimal("0.75"), "water": None}, ("electric",), whole=True)


def year(cents: int, *, months: int = 12) -> list[Billed]:
    return [Billed(Month(2009, 1).plus(n), "electric", cents, None, 744.0, 2.0) for n in range(months)]


def test_no_bills_no_months() -> None:
    assert history([], BY_RATE, [], today=TODAY).empty


def test_the_first_full_year_has_the_first_exposure() -> None:
    judged = [(date(2009, 1, 1), Decimal("0.5"))]
    found = history(year(100_00, months=13), BY_RATE, judged, today=TODAY)
    assert found["at_risk_cents"].tolist()[:11] == [None] * 11
    # 12 x $100 of revenue, a quarter of it net, half of that at risk
    assert found["at_risk_cents"].tolist()[11:] == [Decimal(150_00), Decimal(150_00)]


def test_each_month_sees_the_factor_that_held_then_and_the_last_one_todays() -> None:
    judged = [(date(2010, 3, 1), Decimal("0.8")), (date(2009, 1, 1), Decimal("0.5"))]
    found = history(year(100_00, months=13), BY_RATE, judged, today=TODAY)
    assert found["at_risk_cents"].tolist()[-2:] == [Decimal(150_00), Decimal(240_00)]


def test_billed_power_cost_wins_over_the_rate_where_it_is_the_whole_cost() -> None:
    row = Billed(Month(2009, 1), "electric", 100_00, 45_00)
    assert BY_RATE.of([row]) == (Decimal(100_00), Decimal(45_00))
    assert Costs(BY_RATE.rates, ("electric",), whole=False).of([row]) == (Decimal(100_00), Decimal(75_00))


def test_a_service_without_a_cost_basis_is_left_out_of_the_net() -> None:
    rows = [Billed(Month(2009, 1), "electric", 100_00), Billed(Month(2009, 1), "water", 40_00)]
    assert BY_RATE.of(rows) == (Decimal(100_00), Decimal(75_00))
    assert BY_RATE.of(rows[1:]) == (None, None)


def test_a_month_without_bills_is_a_gap_and_load_factor_needs_a_peak() -> None:
    rows = [
        Billed(Month(2009, 1), "electric", 1, None, 744.0, 2.0),
        Billed(Month(2009, 3), "electric", 1, None, 500.0, None),
    ]
    found = history(rows, BY_RATE, [], today=TODAY)
    assert [Month.from_number(n) for n in found["month"]] == [Month(2009, m) for m in (1, 2, 3)]
    assert found["load_factor"].iloc[0] == 0.5  # 744 kWh of 2 kW x 744 h
    assert found["load_factor"].isna().tolist() == [False, True, True]
    assert found["revenue_cents"].isna().tolist() == [False, True, False]

from decimal import Decimal

from kadash.budget.rules import worth
from tests.budget.example import dollars


def test_the_2009_program_beside_what_it_serves():
    found = worth.worth(dollars(54600), accounts=20, contacts=240, exposure_cents=dollars("746582.04"))
    assert found.per_account_cents == dollars(2730)
    assert found.per_contact_cents == dollars("227.50")
    assert found.share_of_exposure is not None
    assert round(found.share_of_exposure * 100, 1) == Decimal("7.3")
    assert found.exposure_per_dollar is not None
    assert round(found.exposure_per_dollar, 1) == Decimal("13.7")


def test_what_is_not_known_is_not_made_up():
    assert worth.worth(dollars(54600), accounts=None, contacts=0, exposure_cents=None) == worth.Worth(
        None, None, None, None
    )
    assert (
        worth.worth(dollars(0), accounts=5, contacts=5, exposure_cents=dollars(0)).share_of_exposure is None
    )


def test_the_example_utility_side_by_side():
    rows = worth.side_by_side(
        [
            ("Key accounts", 20, dollars(54000)),
            ("Mid-market accounts", 3000, dollars(7000)),
            ("Conservation", 33000, dollars(49000)),
            ("Industrial pretreatment", 3000, dollars(31000)),
            ("Not counted", None, dollars(0)),
        ]
    )
    assert [row.per_customer_cents and round(row.per_customer_cents / 100, 2) for row in rows] == [
        Decimal("2700.00"),
        Decimal("2.33"),
        Decimal("1.48"),
        Decimal("10.33"),
        None,
    ]
    assert sum(row.share for row in rows if row.share is not None) == 1
    assert round(rows[0].share * 100, 1) == Decimal("38.3")

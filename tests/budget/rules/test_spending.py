from decimal import Decimal

import pytest

from kadash.budget.rules import spending
from kadash.budget.rules.lines import Line
from kadash.budget.rules.spending import Method, Spent
from tests.budget import example
from tests.budget.example import dollars


def test_actuals_match_by_exact_account_code():
    rows, unmatched = spending.usage(
        example.lines(),
        [
            Spent(1, dollars(250), "02-11"),
            Spent(2, dollars(50), " 02-11 "),
            Spent(3, dollars(80), "02-1"),
            Spent(4, dollars(70), None, "Parking"),
            Spent(5, dollars(900), "409-02-25"),
        ],
    )
    by_code = {row.account_code: row for row in rows}
    office = by_code["02-11"]
    assert (office.actual_cents, office.variance_cents, office.used) == (
        dollars(300),
        dollars(100),
        Decimal("0.75"),
    )
    assert by_code["409-02-25"].actual_cents == dollars(900)
    assert by_code["02-25"].actual_cents == 0
    assert [(left.spent.id, left.reason) for left in unmatched] == [
        (3, "No line of the budget has the code 02-1."),
        (4, "The file gives no account code."),
    ]


def test_nothing_is_dropped():
    spent = [Spent(n, dollars(n), code) for n, code in enumerate(["02-11", "x", None, "03-99", "02-11"])]
    rows, unmatched = spending.usage(example.lines(), spent)
    kept = sum(row.actual_cents for row in rows) + sum(left.spent.cents for left in unmatched)
    assert kept == sum(entry.cents for entry in spent)


def test_an_assigned_actual_goes_where_it_was_put_and_parts_count_in_their_line():
    lines = [Line("o", "Other", account_code="03-99", entered_cents=100000), Line("n", "News", parent="o")]
    rows, unmatched = spending.usage(
        lines, [Spent(1, dollars(4), "9-9", line="n"), Spent(2, dollars(3), "9-9")]
    )
    assert [row.actual_cents for row in rows] == [dollars(4)]
    assert [left.spent.id for left in unmatched] == [2]


def test_a_code_on_two_lines_is_for_a_person_to_decide():
    lines = [Line("a", "North", account_code="02-11"), Line("b", "South", account_code="02-11")]
    _, (left,) = spending.usage(lines, [Spent(1, dollars(4), "02-11")])
    assert left.reason == "2 lines of the budget have the code 02-11."


def test_blank_and_zero_budgets_have_no_percentage():
    rows, _ = spending.usage(
        example.lines(), [Spent(1, dollars(90), "02-33"), Spent(2, dollars(10), "02-12")]
    )
    by_code = {row.account_code: row for row in rows}
    assert (by_code["02-33"].variance_cents, by_code["02-33"].used) == (None, None)
    assert (by_code["02-12"].variance_cents, by_code["02-12"].used) == (dollars(-10), None)


@pytest.mark.parametrize(
    ("method", "months", "expected"),
    [
        (Method.EVEN, 3, 12000),
        (Method.REMAINING_BUDGET, 3, 12000),
        (Method.REMAINING_BUDGET, 9, 6000),
        (Method.LAST_YEAR, 3, 7500),
        (Method.EVEN, 12, 3000),
        (Method.EVEN, 0, None),
    ],
)
def test_forecast(method, months, expected):
    """3,000 spent of 12,000; last year had spent 40 % by then."""
    found = spending.forecast(
        dollars(12000), dollars(3000), months, method=method, last_year_by_then=Decimal("0.4")
    )
    assert found == (None if expected is None else dollars(expected))
    assert spending.EXPLAINED[method]


def test_forecast_without_anything_to_go_by():
    assert spending.forecast(None, dollars(3), 3, method=Method.REMAINING_BUDGET) is None
    assert spending.forecast(None, dollars(3), 3, method=Method.LAST_YEAR) is None


def test_months_are_those_the_actuals_speak_for():
    dated = [Spent(1, Decimal(1), month=2), Spent(2, Decimal(3), month=5)]
    assert spending.months_covered(dated, elapsed=9) == 5
    assert spending.months_covered([Spent(1, Decimal(1))], elapsed=9) == 9
    assert spending.months_covered([], elapsed=15) == 12
    assert spending.share_by_month(dated, 4) == Decimal("0.25")

"""Stored bills in the month of uploaded ones, and when their figures are the same, worked by hand."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from kadash.accounts.uploads.bills.overlap.same_month import agreeing, overlaps, said

JANUARY = 2010 * 12


def bills(*rows: dict[str, Any]) -> pd.DataFrame:
    names = ("usage", "revenue_cents", "power_cost_cents", "demand_kw", "billed_demand_kw")
    given = [{"account_id": 1, "service": "electric", "month": JANUARY, "meter": None, **row} for row in rows]
    frame = pd.DataFrame(given).reindex(columns=["account_id", "service", "month", "meter", *names])
    return frame.astype(dict.fromkeys(names, "Float64"))


def agree(new: pd.DataFrame, stored: pd.DataFrame, *, new_whole: bool = True) -> list[bool]:
    met = overlaps(new, np.ones(len(new), dtype=bool), stored, np.ones(len(stored), dtype=bool))
    return [bool(one) for one in agreeing(met, new, stored, new_whole=new_whole)]


@pytest.mark.parametrize(
    ("month", "same"),
    [
        (25.0, True),  # the demands of two bills, added
        (15.0, True),  # the highest of them
        (10.0, False),  # the other one alone
        (20.0, False),
        (25.4, False),  # stated with decimals: nothing was rounded
    ],
)
def test_a_months_demand_is_the_highest_of_its_bills_or_their_sum(month: float, same: bool) -> None:
    stored = bills({"demand_kw": 10.0, "meter": "A"}, {"demand_kw": 15.0, "meter": "B"})
    assert agree(bills({"demand_kw": month}), stored) == [same]


def test_demands_count_only_where_nothing_else_can_be_compared() -> None:
    stored = bills({"demand_kw": 10.0, "usage": 100.0})
    assert agree(bills({"demand_kw": 99.0, "usage": 100.0}), stored) == [True]
    assert agree(bills({"demand_kw": 10.0, "usage": 101.0}), stored) == [False]


@pytest.mark.parametrize(
    ("month", "bill", "same"),
    [
        (1000.0, 1000.5, True),  # whole units may have been rounded by half a unit
        (1000.0, 1000.51, False),
        (1000.4, 1000.405, True),  # with decimals by half a cent
        (1000.4, 1000.41, False),
    ],
)
def test_what_a_whole_month_may_have_been_rounded_by(month: float, bill: float, same: bool) -> None:
    whole, exact = bills({"usage": month}), bills({"usage": bill})
    assert agree(whole, exact, new_whole=True) == [same]
    assert agree(exact, whole, new_whole=False) == [same]


def test_amounts_are_compared_in_dollars() -> None:
    """$104 may stand for $104.37; $104.10 is $104.10."""
    assert agree(bills({"revenue_cents": 10400}), bills({"revenue_cents": 10437})) == [True]
    assert agree(bills({"revenue_cents": 10410}), bills({"revenue_cents": 10411})) == [False]


def test_bills_of_a_month_add_up() -> None:
    parts = bills({"usage": 600.0, "meter": "A"}, {"usage": 400.0, "meter": "B"})
    assert agree(bills({"usage": 1000.0}), parts) == [True]
    assert agree(bills({"usage": 600.0}), parts) == [False]


def test_sides_with_nothing_in_common_complete_each_other() -> None:
    assert agree(bills({"usage": 600.0}), bills({"revenue_cents": 104})) == [True]


def test_meters_meet_their_own_bills_only() -> None:
    new = bills({"meter": "A", "usage": 1.0}, {"meter": "C", "usage": 3.0})
    stored = bills({"meter": "A", "usage": 1.0}, {"meter": "B", "usage": 2.0})
    met = overlaps(new, np.ones(2, dtype=bool), stored, np.ones(2, dtype=bool))
    assert (met.new.tolist(), met.stored.tolist()) == ([0], [0])


def test_other_accounts_services_and_months_do_not_meet() -> None:
    stored = bills({"account_id": 2}, {"service": "water"}, {"month": JANUARY + 1})
    assert agree(bills({"usage": 1.0}), stored) == []


def test_both_sides_are_named_with_their_figures() -> None:
    new = bills({"usage": 1100.0, "revenue_cents": 11440})
    stored = bills({"usage": 600.0, "meter": "A"}, {"usage": 400.0, "demand_kw": 12.0, "meter": "B"})
    met = overlaps(new, np.ones(1, dtype=bool), stored, np.ones(2, dtype=bool))
    text = "0010, electric, Jan 2010: stored 1,000 kWh, 12 kW in 2 bills, this file 1,100 kWh, $114.40"
    assert said(met, np.array([0]), new, stored, ["0010"]) == text

"""Loads as a grid: what is known of each account and month, and NaN for the rest."""

import math

import pandas as pd

from kadash.at_risk.rules.load_grid import LoadGrid, MonthLoad
from kadash.core.periods import Month, Period

MAY = Month(2010, 5)
FIRST, THIRD = MonthLoad(MAY, 100.0, 10.0, 12.0, 500.0, meters=2), MonthLoad(MAY.plus(2), energy_kwh=300.0)


def test_months_between_are_not_known() -> None:
    found = LoadGrid.of([THIRD, FIRST])
    assert found.months == (MAY, MAY.plus(1), MAY.plus(2))
    assert found.energy_kwh[0, [0, 2]].tolist() == [100.0, 300.0]
    assert math.isnan(found.energy_kwh[0, 1])
    assert found.metered_kw[0, 0] == 10.0
    assert math.isnan(found.metered_kw[0, 2])
    assert found.meters.tolist() == [[2, 1, 1]]
    assert found.loads(0) == [FIRST, THIRD]


def test_no_months_at_all() -> None:
    found = LoadGrid.of([])
    assert (found.months, found.loads(0)) == ((), [])
    within = found.within(Period(MAY, MAY.plus(1)))
    assert within.months == (MAY, MAY.plus(1))
    assert within.loads(0) == []


def test_out_of_a_frame_accounts_stand_in_order_with_at_least_one_meter() -> None:
    rows = [(7, MAY.plus(1).number, 1.0, 0), (3, MAY.number, 2.0, 4)]
    frame = pd.DataFrame(rows, columns=["account_id", "month", "energy_kwh", "meters"])
    frame = frame.assign(metered_kw=math.nan, billed_kw=math.nan, water_gallons=9.0)
    found = LoadGrid.out_of(frame, Period(MAY, MAY.plus(1)))
    assert found.ids.tolist() == [3, 7]
    assert found.meters.tolist() == [[4, 1], [1, 1]]
    assert found.loads(7) == [MonthLoad(MAY.plus(1), 1.0, None, None, 9.0)]
    assert found.loads(3) == [MonthLoad(MAY, 2.0, None, None, 9.0, meters=4)]
    assert [found.loads(id) for id in (0, 5, 99)] == [[], [], []]


def test_a_period_before_or_after_what_is_known() -> None:
    grid = LoadGrid.of([FIRST, THIRD])
    before = grid.within(Period(MAY.plus(-2), MAY))
    assert before.months == (MAY.plus(-2), MAY.plus(-1), MAY)
    assert before.loads(0) == [FIRST]
    assert before.meters.tolist() == [[1, 1, 2]]
    after = grid.within(Period(MAY.plus(2), MAY.plus(3)))
    assert after.loads(0) == [THIRD]
    assert grid.within(Period(MAY.plus(3), MAY.plus(4))).loads(0) == []

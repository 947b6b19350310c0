"""Loads of several accounts side by side."""

import math

import pandas as pd
import pytest

from kadash.at_risk.rules.load_frames import COLUMNS, history, of_year, summary
from kadash.at_risk.rules.load_grid import LoadGrid, MonthLoad
from kadash.core.periods import Month, Period

JANUARY = Month(2009, 1)


def frame(rows: list[tuple[int, int, float | None, float | None, int]]) -> pd.DataFrame:
    columns = ["account_id", "month", "energy_kwh", "metered_kw", "meters"]
    found = pd.DataFrame(rows, columns=columns)
    return found.assign(billed_kw=math.nan, water_gallons=math.nan)


def grid(rows: list[tuple[int, int, float | None, float | None, int]], months: int = 1) -> LoadGrid:
    return LoadGrid.out_of(frame(rows), Period(JANUARY, JANUARY.plus(months - 1)))


def test_months_out_of_the_frame() -> None:
    found = grid([(7, JANUARY.number, 100.0, None, 0), (2, JANUARY.number, math.nan, 3.0, 2)])
    assert found.ids.tolist() == [2, 7]
    assert found.loads(7) == [MonthLoad(JANUARY, 100.0, None)]
    assert found.loads(2) == [MonthLoad(JANUARY, None, 3.0, meters=2)]
    assert found.loads(3) == found.loads(9) == []


def test_a_grid_over_other_months_knows_nothing_of_those_outside() -> None:
    first = grid([(7, JANUARY.number, 100.0, 1.0, 3), (7, JANUARY.number + 1, 90.0, 1.0, 1)], months=2)
    found = first.within(Period(JANUARY.plus(-1), JANUARY))
    assert [str(month) for month in found.months] == ["2008-12", "2009-01"]
    assert math.isnan(found.energy_kwh[0, 0])
    assert found.energy_kwh[0, 1] == 100.0
    assert found.meters.tolist() == [[1, 3]]


def test_what_suggests_a_review_stands_first() -> None:
    rows = [(1, JANUARY.plus(i).number, 1000.0, 2.0, 1) for i in range(24)]
    rows += [(2, JANUARY.plus(i).number, 100.0 if i < 12 else 70.0, None, 0) for i in range(24)]
    rows += [(4, JANUARY.plus(i).number, 5000.0, None, 0) for i in range(24)]  # nobody asks for it
    found = summary({1: "Mill", 2: "Dam", 3: "Park"}, grid(rows, 24), end=Month(2010, 12))
    assert tuple(found.columns) == COLUMNS
    assert found["name"].tolist() == ["Dam", "Mill"]  # the park has no load
    dam, mill = found.to_dict("records")
    assert (dam["energy_kwh"], dam["evidence"]) == (840.0, "energy fell by 30%")
    assert dam["energy_change"] == pytest.approx(-0.3)
    assert math.isnan(dam["load_factor"])
    assert math.isnan(dam["peak_kw"])
    assert math.isnan(dam["billed_kw"])
    # 12,000 kWh ÷ (2 kW × 8,760 h)
    assert mill["load_factor"] == pytest.approx(0.68493, abs=1e-5)
    assert (mill["evidence"], mill["trend"]) == ("", 0)


def test_no_loads_no_rows() -> None:
    assert summary({1: "Mill"}, grid([]), end=JANUARY).empty


def test_one_accounts_months() -> None:
    found = history([MonthLoad(JANUARY, 37_200, 100), MonthLoad(Month(2009, 2), None, 50)])
    assert found["load_factor"].tolist()[0] == 0.5
    assert math.isnan(found["load_factor"].tolist()[1])
    assert history([]).empty


def test_the_load_factor_of_a_year_looks_at_the_last_twelve_months() -> None:
    """Twelve months at half of 10 kW after one at 1 kW; a month without a demand is left out."""
    hours = [(JANUARY.plus(n + 1).first_day - JANUARY.plus(n).first_day).days * 24 for n in range(13)]
    months = pd.DataFrame(
        {
            "month": [JANUARY.number + n for n in range(13)],
            "energy_kwh": [float(hours[0]), *(5.0 * each for each in hours[1:12]), None],
            "metered_kw": [1.0, *[10.0] * 11, None],
        }
    )
    found = of_year(months)
    assert found is not None
    assert found.factor == pytest.approx(0.5)
    assert of_year(months.tail(1)) is None

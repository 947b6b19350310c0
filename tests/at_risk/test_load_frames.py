"""Loads of several accounts side by side."""

import math

import pandas as pd
import pytest

from kadash.at_risk.load_frames import COLUMNS, history, month_loads, summary
from kadash.at_risk.load_rules import MonthLoad
from kadash.core.periods import Month

JANUARY = Month(2009, 1)


def frame(rows: list[tuple[int, int, float | None, float | None, int]]) -> pd.DataFrame:
    columns = ["account_id", "month", "energy_kwh", "metered_kw", "meters"]
    found = pd.DataFrame(rows, columns=columns)
    return found.assign(billed_kw=math.nan, water_gallons=math.nan)


def test_months_out_of_the_frame() -> None:
    found = month_loads(frame([(1, JANUARY.number, 100.0, None, 0), (2, JANUARY.number, math.nan, 3.0, 2)]))
    assert found[1] == [MonthLoad(JANUARY, 100.0, None)]
    assert found[2] == [MonthLoad(JANUARY, None, 3.0, meters=2)]


def test_what_suggests_a_review_stands_first() -> None:
    steady = [MonthLoad(JANUARY.plus(i), 1000.0, 2.0) for i in range(24)]
    fell = [MonthLoad(JANUARY.plus(i), 100.0 if i < 12 else 70.0) for i in range(24)]
    found = summary({1: "Mill", 2: "Dam", 3: "Park"}, {1: steady, 2: fell}, end=Month(2010, 12))
    assert tuple(found.columns) == COLUMNS
    assert found["name"].tolist() == ["Dam", "Mill"]  # the park has no load
    dam, mill = found.to_dict("records")
    assert (dam["energy_kwh"], dam["evidence"]) == (840.0, "energy fell by 30 %")
    assert dam["energy_change"] == pytest.approx(-0.3)
    assert (dam["load_factor"], dam["peak_kw"]) == (None, None)
    # 12,000 kWh ÷ (2 kW × 8,760 h)
    assert mill["load_factor"] == pytest.approx(0.68493, abs=1e-5)
    assert mill["evidence"] == ""


def test_one_accounts_months() -> None:
    found = history([MonthLoad(JANUARY, 37_200, 100), MonthLoad(Month(2009, 2), None, 50)])
    assert found["load_factor"].tolist()[0] == 0.5
    assert math.isnan(found["load_factor"].tolist()[1])
    assert history([]).empty

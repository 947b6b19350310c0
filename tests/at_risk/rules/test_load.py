"""Load factor, trend and a changed load shape, worked by hand."""

import math
from dataclasses import replace

import pytest

from kadash.at_risk.rules.load import load_change, load_factor, rolling_years, trends_per_year
from kadash.at_risk.rules.load_grid import LoadGrid, MonthLoad
from kadash.core.periods import Month

JANUARY = Month(2009, 1)


def months(kwh: list[float | None], kw: float | None = None, start: Month = JANUARY) -> list[MonthLoad]:
    return [MonthLoad(start.plus(i), value, kw) for i, value in enumerate(kwh)]


def trend(loads: list[MonthLoad]) -> float:
    (found,) = trends_per_year(LoadGrid.of(loads)).tolist()
    return float(found)


def test_load_factor_of_one_month() -> None:
    # 37,200 kWh ÷ (100 kW × 744 h) = 0.5
    found = load_factor([MonthLoad(JANUARY, 37_200, 100, billed_kw=150)])
    assert found is not None
    assert (found.factor, found.hours, found.coincident) == (0.5, 744, True)


def test_only_months_with_a_metered_demand_count() -> None:
    # January 37,200 and March 22,320 kWh over 100 kW × (744 + 744) h; February has no metered demand.
    loads = [
        MonthLoad(JANUARY, 37_200, 100),
        MonthLoad(Month(2009, 2), 50_000, None, billed_kw=120),
        MonthLoad(Month(2009, 3), 22_320, 80, meters=2),
    ]
    found = load_factor(loads)
    assert found is not None
    assert found.factor == pytest.approx(0.4)
    assert (found.peak_kw, found.months, found.coincident) == (100, 2, False)


def test_no_demand_no_load_factor() -> None:
    assert load_factor([]) is None
    assert load_factor([MonthLoad(JANUARY, 100, None), MonthLoad(Month(2009, 2), 100, 0)]) is None


def test_a_year_like_the_one_before_suggests_nothing() -> None:
    found = load_change(months([100.0] * 24, 1), end=Month(2010, 12))
    assert found is not None
    assert (found.energy, found.peak, found.load_factor, found.shape) == (0, 0, 0, 0)
    assert found.evidence == ()


def test_a_year_that_shrank_and_moved_is_evidence() -> None:
    before = [100.0] * 12
    now = [160.0] * 3 + [50.0] * 6 + [40.0] * 3  # 900 of 1,200 kWh
    found = load_change(months(before + now), end=Month(2010, 12))
    assert found is not None
    assert found.energy == pytest.approx(-0.25)
    # Shares 160/900, 50/900, 40/900 against 1/12: 3 × (0.17778 − 0.08333) = 0.2833 moved.
    assert found.shape == pytest.approx(0.28333, abs=1e-4)
    assert found.evidence == ("energy fell by 25%", "28% of the year's energy moved to other months")
    assert str(found.now) == "2010-01..2010-12"


def test_a_changed_load_factor_is_evidence() -> None:
    before, now = months([100.0] * 12, 0.2), months([100.0] * 12, 0.25, Month(2010, 1))
    found = load_change(before + now, end=Month(2010, 12))
    assert found is not None
    # 1,200 ÷ (0.2 × 8,760) = 0.685 → 0.548; the peak rose by a quarter.
    assert found.load_factor == pytest.approx(-0.137, abs=1e-3)
    assert found.peak == pytest.approx(0.25)
    assert found.evidence == ("load factor fell by 14 points",)


def test_a_demand_metered_in_fewer_months_is_no_comparison() -> None:
    loads = months([100.0] * 24, 0.2)
    loads[13] = replace(loads[13], metered_kw=None)
    found = load_change(loads, end=Month(2010, 12))
    assert found is not None
    assert (found.peak, found.load_factor) == (None, None)


def test_a_missing_month_allows_no_comparison() -> None:
    assert load_change(months([100.0] * 11 + [None] + [100.0] * 12), end=Month(2010, 12)) is None
    assert load_change(months([100.0] * 23), end=Month(2010, 12)) is None


def test_the_trend_is_free_of_the_seasons() -> None:
    season = [50.0, 150.0] * 6
    assert trend(months(season * 3)) == pytest.approx(0)
    # Each year 10 % of the first more: 1,200 → 1,320 → 1,440 over two years.
    rising = [v * f for f in (1, 1.1, 1.2) for v in season]
    assert trend(months(rising)) == pytest.approx(0.1)
    assert math.isnan(trend(months(season)))
    assert rolling_years(LoadGrid.of(months([100.0] * 13))).tolist() == [[1200, 1200]]
    assert rolling_years(LoadGrid.of(months([100.0] * 11))).tolist() == [[]]


def test_a_gap_shortens_the_trend_to_the_full_years_beside_it() -> None:
    # Full years end in month 12 (1,200 kWh) and, after a gap in month 13, in months 25 and 26.
    loads = months([100.0] * 12 + [None] + [110.0] * 13)
    assert trend(loads) == pytest.approx(0.1 * 12 / 14)


def test_water_beside_electric() -> None:
    loads = [MonthLoad(JANUARY.plus(i), 100.0, water_gallons=10.0 if i < 12 else 8.0) for i in range(24)]
    found = load_change(loads, end=Month(2010, 12))
    assert found is not None
    assert found.water == pytest.approx(-0.2)

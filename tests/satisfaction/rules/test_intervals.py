"""Intervals with few accounts, against hand-worked cases and statsmodels."""

import math

import pandas as pd
import pytest
from statsmodels.stats.weightstats import DescrStatsW

from kadash.satisfaction.rules.intervals import estimate, weighted_factors

MARKS = [500.0, 600.0, 700.0, 800.0, 900.0]


def test_by_hand_with_five_of_twenty():
    # mean 700; s² = (200² + 100² + 0 + 100² + 200²) ÷ 4 = 25,000; t(4) at 97.5% = 2.776445
    half = 2.776445 * math.sqrt(25_000 / 5 * (1 - 5 / 20))
    found = estimate(MARKS, asked=20)
    assert (found.n, found.mean, found.rate) == (5, 700.0, 0.25)
    assert found.low == pytest.approx(700 - half, abs=1e-3)
    assert found.high == pytest.approx(700 + half, abs=1e-3)


def test_without_a_list_it_is_the_plain_t_interval_of_statsmodels():
    values = [430.0, 610.0, 555.0, 720.0, 390.0, 880.0, 505.0]
    low, high = DescrStatsW(values).tconfint_mean(0.05)
    found = estimate(values, asked=None)
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))
    assert found.rate is None


def test_the_correction_shrinks_the_interval_by_the_share_not_asked():
    free, corrected = estimate(MARKS, asked=None), estimate(MARKS, asked=10)
    assert (corrected.high - 700) / (free.high - 700) == pytest.approx(math.sqrt(0.5))


def test_when_all_answered_nothing_is_left_to_estimate():
    found = estimate(MARKS, asked=5)
    assert (found.low, found.high) == (700.0, 700.0)


def test_fewer_than_five_are_not_stated():
    found = estimate(MARKS[:4], asked=20)
    assert (found.n, found.mean, found.low, found.high) == (4, None, None, None)


def test_equal_answers_of_a_part_claim_no_certainty():
    found = estimate([800.0] * 6, asked=21)
    assert (found.mean, found.low, found.high) == (800.0, None, None)


def test_the_interval_stays_on_the_scale():
    found = estimate([1000.0, 1000.0, 1000.0, 1000.0, 0.0], asked=None)
    assert found.high == 1000.0
    assert estimate([0.0, 0.0, 0.0, 0.0, 1000.0], asked=None).low == 0.0


def test_factors_combine_by_their_weights():
    marks = pd.DataFrame({"Price": MARKS, "Outages": [400.0, 400.0, 500.0, 600.0, 600.0]})
    found = weighted_factors(marks, {"Price": 0.25, "Outages": 0.75}, asked=None)
    assert found.mean == pytest.approx(0.25 * 700 + 0.75 * 500)
    # With nothing left out it is the interval of each unit's own weighted mark.
    own = estimate(list(marks["Price"] * 0.25 + marks["Outages"] * 0.75), asked=None)
    assert (found.low, found.high) == (pytest.approx(own.low), pytest.approx(own.high))


def test_a_factor_left_out_is_not_a_zero():
    marks = pd.DataFrame({"Price": [*MARKS, None], "Outages": [500.0] * 6})
    found = weighted_factors(marks, {"Price": 0.5, "Outages": 0.5}, asked=None)
    assert found.n == 6
    assert found.mean == pytest.approx(600.0)


def test_a_factor_with_too_few_marks_stops_the_combination():
    marks = pd.DataFrame({"Price": [*MARKS[:4], None, None], "Outages": [500.0, 510.0] * 3})
    assert weighted_factors(marks, {"Price": 0.5, "Outages": 0.5}, asked=None).mean is None


def test_complete_answers_of_the_whole_list_are_exact():
    marks = pd.DataFrame({"Price": MARKS, "Outages": MARKS})
    found = weighted_factors(marks, {"Price": 0.5, "Outages": 0.5}, asked=5)
    assert found.low == found.mean == found.high


def test_the_least_complete_factor_decides_how_much_of_the_list_is_known() -> None:
    """Twenty asked; ten gave the first mark, five of them the second: 5 of 20 is known, not 10 of 20.

    With the marks alike in both factors the second factor's weight of 0 leaves the first one's spread.
    """
    first = [500.0, 600.0, 700.0, 800.0, 900.0] * 2
    marks = pd.DataFrame({"first": first, "second": [700.0] * 5 + [float("nan")] * 5})
    spread = pd.Series(first).std(ddof=1)
    found = weighted_factors(marks, {"first": 1.0, "second": 0.0}, asked=20)
    half = 2.262157 * spread * math.sqrt((1 - 5 / 20) / 10)  # t(9) at 97.5%
    assert found.mean == 700.0
    assert found.high == pytest.approx(700 + half, abs=1e-3)


def test_more_answers_than_asked_are_all_of_them() -> None:
    marks = pd.DataFrame({"Price": MARKS, "Outages": MARKS})
    found = weighted_factors(marks, {"Price": 0.5, "Outages": 0.5}, asked=4)
    assert found.low == found.mean == found.high


def test_the_whole_list_with_a_gap_is_not_exact() -> None:
    marks = pd.DataFrame({"Price": [*MARKS, None], "Outages": [400.0, 500.0, 600.0, 500.0, 450.0, 550.0]})
    found = weighted_factors(marks, {"Price": 0.5, "Outages": 0.5}, asked=6)
    assert found.low is not None
    assert found.low < (found.mean or 0) < (found.high or 0)


def test_equal_marks_show_no_spread_to_estimate_from() -> None:
    marks = pd.DataFrame({"Price": [500.0] * 5, "Outages": [500.0] * 5})
    found = weighted_factors(marks, {"Price": 0.5, "Outages": 0.5}, asked=10)
    assert (found.mean, found.low, found.high) == (500.0, None, None)


def test_equal_marks_of_the_whole_list_are_exact() -> None:
    marks = pd.DataFrame({"Price": [500.0] * 5, "Outages": [500.0] * 5})
    found = weighted_factors(marks, {"Price": 0.5, "Outages": 0.5}, asked=5)
    assert (found.low, found.mean, found.high) == (500.0, 500.0, 500.0)


def test_equal_answers_of_everybody_asked_are_exact_of_a_part_they_are_not():
    whole, part = estimate([500.0] * 5, asked=5), estimate([500.0] * 5, asked=6)
    assert (whole.low, whole.mean, whole.high) == (500.0, 500.0, 500.0)
    assert (part.low, part.mean, part.high) == (None, 500.0, None)

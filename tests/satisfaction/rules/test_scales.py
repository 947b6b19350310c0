"""Ratings on 1,000 points, weights, and what counts for a net promoter score."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kadash.satisfaction.rules.scales import Scale, factor_weights, points, promoter_score


@pytest.mark.parametrize(
    ("value", "scale", "expected"),
    [
        ("1", "1..5", 0),
        ("3", "1..5", 500),
        ("5", "1..5", 1000),
        ("7", "0..10", 700),
        ("7", "1..10", Decimal(6000) / 9),
        ("812", "0..1000", 812),  # native values stay as they are
        ("2", "5..1", 750),  # 1 is the best mark
    ],
)
def test_a_rating_is_placed_on_its_own_scale(value, scale, expected):
    assert points(Decimal(value), Scale.parse(scale)) == expected


def test_a_rating_off_its_scale_is_refused():
    with pytest.raises(ValueError, match=r"not on the scale 1\.\.5"):
        points(Decimal(0), Scale.parse("1..5"))


@pytest.mark.parametrize("text", ["", "5", "1..1", "a..b", "1-10"])
def test_what_is_not_a_scale(text):
    with pytest.raises(ValueError):
        Scale.parse(text)


@given(st.integers(0, 10))
def test_a_scale_turned_round_mirrors_the_points(value):
    upright, reverse = Scale.parse("0..10"), Scale.parse("10..0")
    assert points(Decimal(value), upright) + points(Decimal(value), reverse) == 1000


def test_weights_are_equal_unless_set():
    assert factor_weights({"Price": None, "Reliability": None}) == {
        "Price": Decimal("0.5"),
        "Reliability": Decimal("0.5"),
    }
    assert factor_weights({"Price": Decimal("0.4"), "Billing": None, "Outages": None}) == {
        "Price": Decimal("0.4"),
        "Billing": Decimal("0.3"),
        "Outages": Decimal("0.3"),
    }
    assert factor_weights({}) == {}


@pytest.mark.parametrize("given_weights", [("0.5", "0.4"), ("0.7", "0.4"), ("1.2", "-0.2")])
def test_weights_that_do_not_add_up_to_one_are_refused(given_weights):
    with pytest.raises(ValueError):
        factor_weights({str(i): Decimal(weight) for i, weight in enumerate(given_weights)})


def test_promoters_passives_detractors():
    assert [promoter_score(Decimal(rating)) for rating in range(11)] == [-100] * 7 + [0, 0, 100, 100]
    with pytest.raises(ValueError, match="0 to 10"):
        promoter_score(Decimal(11))

"""The unhappy and mobile come first."""

from decimal import Decimal

import pandas as pd

from kadash.satisfaction.rules.quadrant import Corner, in_corner, line, quadrant


def test_corners_and_order():
    accounts = pd.DataFrame(
        [
            ("content, tied", 900, 0.1, 10),
            ("small, unhappy", 300, 0.5, 20),
            ("large, unhappy", 400, 0.3, 500),
            ("money unknown", 400, 0.9, None),
            ("tied", 100, 0.1, 900),
            ("content", 700, 0.5, 30),
            ("no mark", None, 0.9, 1),
            ("no judgment", 200, None, 1),
        ],
        columns=["name", "points", "mobility", "at_risk_cents"],
    )
    found = quadrant(accounts, points=700, mobility=0.2)
    assert list(found["name"]) == [
        "large, unhappy",
        "small, unhappy",
        "money unknown",
        "tied",
        "content",
        "content, tied",
    ]
    assert list(found["corner"])[:3] == [Corner.BELOW_MOBILE] * 3
    assert list(found["corner"])[3:] == [Corner.BELOW_TIED, Corner.ABOVE_MOBILE, Corner.ABOVE_TIED]


def test_nobody_to_place():
    empty = pd.DataFrame(columns=["name", "points", "mobility", "at_risk_cents"])
    assert quadrant(empty, points=700, mobility=0.3).empty


def test_ties_stand_on_the_good_side_and_no_value_is_rounded_across():
    accounts = pd.DataFrame(
        [("on it", 700, 0.3, 1), ("reads as 700", 699.5, 0.4, 1), ("below", 699.4, 0.4, 1)],
        columns=["name", "points", "mobility", "at_risk_cents"],
    )
    found = quadrant(accounts, points=700, mobility=0.3).set_index("name")["corner"]
    assert found["on it"] == Corner.ABOVE_TIED
    assert found["reads as 700"] == Corner.ABOVE_MOBILE
    assert found["below"] == Corner.BELOW_MOBILE


def test_the_line_means_something():
    assert line(700) == (700, "the target")
    assert line(None) == (500, "the middle of the scale")


def test_a_corner_counts_its_accounts_and_adds_up_what_is_known() -> None:
    accounts = pd.DataFrame(
        {
            "points": [100.0, 200.0, 300.0, 900.0],
            "mobility": [0.9, 0.8, 0.9, 0.9],
            "at_risk_cents": [Decimal("100.5"), None, Decimal("20.25"), Decimal("7")],
        }
    )
    placed = quadrant(accounts, points=500.0, mobility=0.5)
    assert in_corner(placed, Corner.BELOW_MOBILE) == (3, Decimal("120.75"))
    assert in_corner(placed, Corner.ABOVE_MOBILE) == (1, Decimal("7"))
    assert in_corner(placed, Corner.ABOVE_TIED) == (0, None)


def test_an_amount_that_is_known_of_nobody_is_not_zero() -> None:
    accounts = pd.DataFrame({"points": [100.0], "mobility": [0.9], "at_risk_cents": [None]})
    assert in_corner(quadrant(accounts, points=500.0, mobility=0.5), Corner.BELOW_MOBILE) == (1, None)

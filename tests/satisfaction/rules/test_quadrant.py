"""The unhappy and mobile come first."""

import pandas as pd

from kadash.satisfaction.rules.quadrant import Corner, line, quadrant


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

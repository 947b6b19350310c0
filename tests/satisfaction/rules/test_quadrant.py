"""The unhappy and mobile come first."""

import pandas as pd

from kadash.satisfaction.rules.quadrant import Corner, quadrant


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
    found = quadrant(accounts, points=700, mobility=0.3)
    assert list(found["name"]) == [
        "large, unhappy",
        "small, unhappy",
        "money unknown",
        "tied",
        "content",
        "content, tied",
    ]
    assert list(found["corner"])[:3] == [Corner.UNHAPPY_MOBILE] * 3
    assert list(found["corner"])[3:] == [Corner.UNHAPPY_TIED, Corner.HAPPY_MOBILE, Corner.HAPPY_TIED]


def test_nobody_to_place():
    empty = pd.DataFrame(columns=["name", "points", "mobility", "at_risk_cents"])
    assert quadrant(empty, points=700, mobility=0.3).empty

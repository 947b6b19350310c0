"""Uses out of what was billed, worked by hand."""

from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.acid_test import Use
from kadash.at_risk.rules.table import Line
from kadash.at_risk.rules.use import usage_frame, uses, whole

LINES = [
    Line(1, "1", "Mill", revenue_cents=1000, power_cost_cents=600),
    Line(2, "2", "Dam", revenue_cents=500),
    Line(3, "3", "Park"),
]
BILLED = pd.DataFrame(
    [
        {"account_id": 1, "service": "electric", "usage": 250.5, "peak_kw": 3.0},
        {"account_id": 1, "service": "water", "usage": 900.0, "peak_kw": None},
        {"account_id": 2, "service": "electric", "usage": 100.0, "peak_kw": None},
        {"account_id": 2, "service": "gas", "usage": 7.0, "peak_kw": None},
    ]
)


def test_each_account_by_service() -> None:
    found = uses(LINES, BILLED)
    assert found[1] == Use(1000, Decimal(400), Decimal("250.5"), Decimal("3.0"), Decimal("900.0"))
    assert found[2] == Use(500, None, Decimal("100.0"), None, None)
    assert found[3] == Use()


def test_the_utility_is_what_the_settings_say_else_the_sum() -> None:
    found = whole(uses(LINES, BILLED).values(), revenue_cents=9000, demand_kw=40.0)
    assert found.use == Use(Decimal(9000), Decimal(400), Decimal("350.5"), Decimal("40.0"), Decimal("900.0"))
    assert found.from_settings == {"revenue", "demand"}


def test_nothing_billed() -> None:
    empty = BILLED.head(0)
    assert uses(LINES, empty)[1].energy_kwh is None
    assert whole([]).use == Use()
    assert usage_frame([], empty).empty


def test_the_frame_of_the_graphs() -> None:
    frame = usage_frame(LINES, BILLED)
    assert frame["name"].tolist() == ["Mill", "Dam", "Park"]
    assert frame["energy_kwh"].tolist()[:2] == [250.5, 100.0]
    assert frame["demand_kw"].isna().tolist() == [False, True, True]

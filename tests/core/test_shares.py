"""A share is written in one way: no space before the sign, rounded half-up as money is."""

from decimal import Decimal

import pytest

from kadash.core.shares import percent, times, with_unit


@pytest.mark.parametrize(
    ("share", "how", "text"),
    [
        (Decimal("0.5961"), {}, "59.6%"),
        (0.5961, {"places": 0}, "60%"),
        (Decimal("0.0005"), {}, "0.1%"),  # half-up, where a format would round to even
        (Decimal("0.0004"), {}, "< 0.1%"),  # there, but would read 0.0%
        (0.004, {"places": 0}, "< 1%"),
        (Decimal(0), {}, "0.0%"),
        (0.125, {"places": 0}, "13%"),
        (Decimal("-0.0625"), {}, "-6.3%"),
        (Decimal("-0.0001"), {"sign": True}, "0.0%"),
        (Decimal("0.0501"), {"places": 2, "sign": True}, "+5.01%"),
        (12.5, {"places": 0}, "1,250%"),
        (Decimal("0.259"), {"places": None}, "25.9%"),
        (Decimal("0.30"), {"places": None}, "30%"),
        (1, {"places": None}, "100%"),
        (None, {}, "–"),
        (float("nan"), {"missing": "not known"}, "not known"),
    ],
)
def test_a_share_in_words(share: Decimal | float | None, how: dict[str, int], text: str) -> None:
    assert percent(share, **how) == text


@pytest.mark.parametrize(
    ("unit", "text"),
    [("accounts", "35 accounts"), ("% of work time", "35% of work time"), (None, "35"), ("", "35")],
)
def test_a_number_with_its_unit(unit: str | None, text: str) -> None:
    assert with_unit("35", unit) == text


@pytest.mark.parametrize(
    ("ratio", "text"), [("13.673", "13.7×"), ("0.05", "0.1×"), ("1813.04", "1,813×"), (None, "–")]
)
def test_how_many_times(ratio: str | None, text: str) -> None:
    assert times(None if ratio is None else Decimal(ratio)) == text

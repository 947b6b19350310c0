"""The slide of what changed."""

from decimal import Decimal
from types import SimpleNamespace

from kadash.briefing.rules.bridge_slide import _floor, bridge


def test_there_is_none_without_a_briefing_before() -> None:
    assert bridge(SimpleNamespace(bridge=None)) is None  # type: ignore[arg-type]


def test_small_steps_are_drawn_above_a_floor() -> None:
    assert _floor([Decimal(74_000_000), Decimal(3_000_000), Decimal(77_000_000)]) == 710_000
    assert _floor([Decimal(100), Decimal(900), Decimal(1000)]) == 0

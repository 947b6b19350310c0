"""Any color of a utility becomes one that can be read, on light and on dark."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kadash.core.contrast import TEXT, contrast, readable
from kadash.core.errors import Invalid
from kadash.core.palette import DARK, LIGHT
from kadash.core.settings import Settings

colors = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


def test_contrast_agrees_with_known_values() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@given(colors)
def test_every_color_has_a_shade_that_can_be_read(color: str) -> None:
    for look in (LIGHT, DARK):
        assert contrast(readable(color, look.ground), look.ground) >= TEXT


def test_a_color_that_can_be_read_stays() -> None:
    assert readable("#0b5c8a", "#ffffff") == "#0b5c8a"
    assert readable("#ffd000", "#121b23") == "#ffd000"
    assert readable("#ffd000", "#ffffff") != "#ffd000"


@pytest.mark.parametrize("wrong", ["red", "#fff", "0b5c8a", "#0b5c8g", ""])
def test_the_settings_take_colors_only(wrong: str) -> None:
    with pytest.raises(Invalid, match="color of slides"):
        Settings(brand_color=wrong).checked()


def test_the_open_tab_can_be_read_in_the_dark() -> None:
    assert f"{{color: {DARK.main};}}" in Path("kadash/ui/page.py").read_text(encoding="utf-8")
    assert contrast(DARK.main, DARK.ground) >= TEXT

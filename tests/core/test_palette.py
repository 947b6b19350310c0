"""The colors keep their promises: contrast by WCAG 2, and apart for people with color-vision deficiency.

Sources: WCAG 2.2 relative luminance; Machado, Oliveira & Fernandes (2009) for full deficiency;
CIE76 distance in L*a*b* (D65).
"""

from itertools import combinations

import numpy as np
import pytest

from kadash.core.palette import DARK, LIGHT, LOOKS, Look, look

DEFICIENCIES = {
    "none": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
TO_XYZ = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.0721750],
    [0.0193339, 0.1191920, 0.9503041],
]
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(color: str) -> np.ndarray:
    values = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    low, high = sorted(float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (one, other))
    return (high + 0.05) / (low + 0.05)


def lab(color: str, deficiency: str) -> np.ndarray:
    seen = np.clip(np.array(DEFICIENCIES[deficiency]) @ linear(color), 0, 1)
    xyz = np.array(TO_XYZ) @ seen / WHITE
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_the_measures_agree_with_known_values() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert lab("#ff0000", "none") == pytest.approx([53.24, 80.09, 67.20], abs=0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda x: x.name)
def test_text_and_shapes_stand_out_from_both_grounds(look: Look) -> None:
    for ground in (look.ground, look.raised):
        for text in (look.ink, look.quiet):
            assert contrast(text, ground) >= 4.5, (text, ground)
        for shape in (look.main, look.accent, look.good, look.bad, look.pale_edge, *look.series):
            assert contrast(shape, ground) >= 3, (shape, ground)
    assert contrast(look.main, look.pale) >= 2.9  # strong bars beside pale ones, also in gray


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda x: x.name)
def test_series_stay_apart(look: Look, deficiency: str) -> None:
    for one, other in combinations(look.series, 2):
        apart = float(np.linalg.norm(lab(one, deficiency) - lab(other, deficiency)))
        assert apart >= 15, (one, other, apart)


def test_a_look_by_name() -> None:
    assert look("dark") == DARK
    assert look("light") == LIGHT
    assert look(None) == LIGHT
    assert set(LOOKS) == {"light", "dark"}

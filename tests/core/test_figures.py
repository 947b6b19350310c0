"""Axes with round steps; names that fit."""

import pytest

from kadash.core.figures import figure, shortened, steps, template
from kadash.core.palette import DARK, LIGHT


@pytest.mark.parametrize(
    ("highest", "lowest", "expected"),
    [
        (185_506.83, 0, (0, 200_000, 50_000)),
        (1.0, 0, (0, 1, 0.2)),
        (7, 0, (0, 8, 2)),
        (100, 0, (0, 100, 20)),
        (0, 0, (0, 1, 1)),
        (30, -12, (-20, 30, 10)),
        (-5, -20, (-20, 0, 5)),
    ],
)
def test_steps_are_round_and_span_the_values(
    highest: float, lowest: float, expected: tuple[float, float, float]
) -> None:
    assert steps(highest, lowest=lowest) == pytest.approx(expected)


def test_the_template_is_of_its_look() -> None:
    assert template(LIGHT).layout.font.color == LIGHT.ink
    assert template(DARK).layout.font.color == DARK.ink
    assert figure(DARK, height=200).layout.height == 200


def test_long_names_are_cut_with_a_sign() -> None:
    assert shortened("Harbor Foundry") == "Harbor Foundry"
    assert shortened("The Very Long Name Of A Customer") == "The Very Long Nam…"

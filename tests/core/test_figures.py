"""Axes with round steps; names that fit."""

import pytest

from kadash.core.figures import compact, dollar_ticks, figure, shortened, steps, template, unique
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
    assert shortened("The Very Long Name Of A Customer") == "The Very Long Name Of A…"


def test_equal_names_are_told_apart_and_look_the_same() -> None:
    found = unique(["Mill", "Mill", "Dam"])
    assert len(set(found)) == 3
    assert [name.replace("\u200b", "") for name in found] == ["Mill", "Mill", "Dam"]


@pytest.mark.parametrize(
    ("cents", "expected"),
    [
        (74_658_204, "$747k"),
        (126_000_000, "$1.26M"),
        (-8_400, "-$84"),
        (99_999, "$1k"),
        (0, "$0"),
        (99_999_900, "$1M"),
    ],
)
def test_amounts_beside_bars(cents: int, expected: str) -> None:
    assert compact(cents) == expected


def test_changes_carry_their_sign() -> None:
    assert [compact(c, sign=True) for c in (5_000_000, -5_000_000, 0)] == ["+$50k", "-$50k", "$0"]


def test_an_axis_writes_a_loss_with_its_sign_before_the_dollar() -> None:
    ticks = dollar_ticks(-450_000, 0, 200_000)
    assert ticks["ticktext"] == ["-$400k", "-$200k", "$0"]
    assert ticks["tickvals"] == [-400_000, -200_000, 0]

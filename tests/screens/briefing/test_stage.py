"""How a slide divides the height of the screen."""

import pytest

from kadash.screens.briefing.stage import HEAD, TITLE_LINE, head


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("What happens next", 1),
        ("741 of 1,000 points: up 29 a year over 6 waves", 1),
        ("$729,636 of electric net revenue could go; 1 account is not counted yet", 2),
    ],
)
def test_a_long_title_leaves_less_room_for_the_picture(title: str, lines: int) -> None:
    assert head(title) == HEAD + (lines - 1) * TITLE_LINE

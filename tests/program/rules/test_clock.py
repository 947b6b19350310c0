"""The clock of a session, by hand: 10, 20 and 30 minutes from 9:00."""

from datetime import datetime, timedelta

import pytest

from kadash.program.rules.clock import Turn, planned_end, turn

BEGUN = datetime.fromisoformat("2026-03-08T09:00:00-07:00")


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (-1, None),
        (0, Turn(0, 10, 60)),
        (599, Turn(0, 1, 51)),
        (600, Turn(1, 20, 50)),
        (601, Turn(1, 20, 50)),
        (1800, Turn(2, 30, 30)),
        (3599, Turn(2, 1, 1)),
        (3600, None),
    ],
)
def test_whose_turn_it_is(seconds: int, expected: Turn | None) -> None:
    assert turn([10, 20, 30], begun=BEGUN, now=BEGUN + timedelta(seconds=seconds)) == expected


def test_an_empty_agenda_has_no_turn() -> None:
    assert turn([], begun=BEGUN, now=BEGUN) is None


def test_a_session_ends_with_its_plan_or_with_a_longer_agenda() -> None:
    assert planned_end([10, 20, 30], planned=60, begun=BEGUN) == BEGUN + timedelta(minutes=60)
    assert planned_end([10, 20], planned=60, begun=BEGUN) == BEGUN + timedelta(minutes=60)
    assert planned_end([10, 20, 31], planned=60, begun=BEGUN) == BEGUN + timedelta(minutes=61)

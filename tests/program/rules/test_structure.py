"""Who reports to whom: rows by level, superiors above the middle, circles cut."""

from kadash.program.rules.structure import Seat, circular, laid_out


def test_a_superior_stands_above_the_middle_of_those_below() -> None:
    placed = laid_out(
        [
            Seat(1, "General manager"),
            Seat(2, "Water", "", 1),
            Seat(3, "Electric", "", 1),
            Seat(4, "Crew", "", 3),
        ]
    )
    assert {each.seat.title: (each.x, each.level) for each in placed} == {
        "General manager": (0.5, 0),
        "Water": (0.0, 1),
        "Electric": (1.0, 1),
        "Crew": (1.0, 2),
    }


def test_a_missing_superior_and_a_circle_stand_at_the_top() -> None:
    placed = laid_out([Seat(1, "a", "", 9), Seat(2, "b", "", 3), Seat(3, "c", "", 2)])
    assert sorted(each.seat.title for each in placed if each.level == 0) == ["a", "b", "c"]


def test_circles_are_seen_before_they_are_stored() -> None:
    seats = [Seat(1, "a"), Seat(2, "b", "", 1), Seat(3, "c", "", 2)]
    assert circular(seats, id=1, reports_to=3)
    assert circular(seats, id=2, reports_to=2)
    assert not circular(seats, id=3, reports_to=1)
    assert not circular(seats, id=2, reports_to=None)

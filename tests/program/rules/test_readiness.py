"""Ready to launch: each of the three things on its own."""

from kadash.program.rules.readiness import readiness

READY = {
    "steps": 16,
    "steps_done": 16,
    "leaders": 2,
    "leaders_backing": 2,
    "listed": 21,
    "without_representative": 0,
    "time_known": True,
}


def met(**changes: int | bool) -> list[bool]:
    return [point.met for point in readiness(**(READY | changes))]  # type: ignore[arg-type]


def test_each_thing_can_be_missing_alone() -> None:
    assert met() == [True, True, True]
    assert met(steps_done=15) == [False, True, True]
    assert met(leaders_backing=1) == [True, False, True]
    assert met(leaders=0, leaders_backing=0) == [True, False, True]
    assert met(without_representative=1) == [True, True, False]
    assert met(time_known=False) == [True, True, False]
    assert met(listed=0) == [True, True, False]


def test_one_and_several_are_said_as_people_say_them() -> None:
    def said(place: int, **changes: int | bool) -> str:
        return readiness(**(READY | changes))[place].said  # type: ignore[arg-type]

    assert said(1) == "2 of 2 leaders of the utility back the program"
    assert said(1, leaders_backing=1) == "1 of 2 leaders of the utility backs the program"
    assert (
        said(1, leaders=1, leaders_backing=1) == "the one leader of the utility on record backs the program"
    )
    assert said(1, leaders=1, leaders_backing=0).endswith("on record does not back the program")
    assert said(2, without_representative=1) == "1 of 21 key accounts has no active representative"


def test_a_basic_program_needs_four_steps() -> None:
    first = readiness(**(READY | {"steps": 4, "steps_done": 4}))[0]  # type: ignore[arg-type]
    assert (first.met, first.said) == (True, "4 of 4 steps are done")

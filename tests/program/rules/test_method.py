"""The method board: what proves a step, what is next, the pace, agendas that do not add up."""

from datetime import date

import pytest

from kadash.program.rules.method import (
    Discipline,
    SessionFact,
    StepPlan,
    agenda_says,
    board,
    discipline,
    next_step,
    pace,
    phases_done,
)
from kadash.standards.course import course

COURSE = course()


def session(kind: str, day: date, phase: str = "identity", **more: object) -> SessionFact:
    values = {"minutes": 120 if kind == "launch-team" else 60, "state": "held", **more}
    return SessionFact(kind, phase, day, **values)  # type: ignore[arg-type]


BEGUN = [
    session("launch-team", date(2026, 1, 5)),
    session("review-board", date(2026, 1, 26), decided=True),
    session("launch-team", date(2026, 2, 2), "clarity"),
]
CURATED = {("identity", "curate"): StepPlan(done_on=date(2026, 1, 19))}


def test_an_empty_program_stands_before_its_first_session() -> None:
    steps = board(COURSE, [], {})
    assert len(steps) == 16
    first = next_step(steps)
    assert first is not None
    assert (first.phase, first.step) == ("identity", "brainstorm")
    assert phases_done(steps) == []
    assert pace(COURSE, steps, today=date(2026, 1, 1)).started_on is None


def test_a_basic_program_needs_the_first_phase_only() -> None:
    steps = board(COURSE, BEGUN, CURATED, level="basic")
    assert [each.step for each in steps] == ["brainstorm", "curate", "brief", "go-on"]
    assert next_step(steps) is None
    assert phases_done(steps) == ["identity"]


def test_sessions_prove_their_steps_and_the_first_one_counts() -> None:
    again = session("launch-team", date(2026, 1, 12))
    steps = board(COURSE, [again, *BEGUN], CURATED)
    done = {(each.phase, each.step): each.done_on for each in steps if each.done_on}
    assert done == {
        ("identity", "brainstorm"): date(2026, 1, 5),
        ("identity", "curate"): date(2026, 1, 19),
        ("identity", "brief"): date(2026, 1, 26),
        ("identity", "go-on"): date(2026, 1, 26),
        ("clarity", "brainstorm"): date(2026, 2, 2),
    }
    following = next_step(steps)
    assert following is not None
    assert (following.phase, following.step) == ("clarity", "curate")


def test_a_phase_is_not_done_before_the_board_has_decided() -> None:
    undecided = [BEGUN[0], session("review-board", date(2026, 1, 26))]
    steps = board(COURSE, undecided, CURATED)
    assert phases_done(steps) == []
    decided = [*undecided, session("review-board", date(2026, 2, 9), decided=True)]
    steps = {(s.phase, s.step): s.done_on for s in board(COURSE, decided, CURATED)}
    assert steps["identity", "brief"] == date(2026, 1, 26)
    assert steps["identity", "go-on"] == date(2026, 2, 9)


@pytest.mark.parametrize("state", ["planned", "canceled"])
def test_a_session_that_was_not_held_proves_nothing(state: str) -> None:
    steps = board(COURSE, [session("launch-team", date(2026, 1, 5), state=state)], {})
    assert all(each.done_on is None for each in steps)


def test_a_person_cannot_say_that_a_session_was_held() -> None:
    claimed = {("identity", "brainstorm"): StepPlan(date(2026, 1, 2), date(2026, 1, 5))}
    first = board(COURSE, [], claimed)[0]
    assert (first.planned_on, first.done_on, first.proved) == (date(2026, 1, 2), None, True)


def test_the_pace_so_far_forecasts_the_end() -> None:
    # Five steps in 28 days are four gaps of 7 days; 11 steps are left: 77 days after February 2.
    found = pace(COURSE, board(COURSE, BEGUN, CURATED), today=date(2026, 2, 3))
    assert found.started_on == date(2026, 1, 5)
    assert found.weeks == 4
    assert (found.least_weeks, found.most_weeks) == (13, 26)
    assert found.forecast == date(2026, 4, 20)


def test_a_day_that_has_passed_is_no_forecast() -> None:
    """Ready by April 20 at the pace so far: on that day still the forecast, a day later no more."""
    held = pace(COURSE, board(COURSE, BEGUN, CURATED), today=date(2026, 4, 20))
    assert (held.forecast, held.missed) == (date(2026, 4, 20), None)
    late = pace(COURSE, board(COURSE, BEGUN, CURATED), today=date(2026, 4, 21))
    assert (late.forecast, late.missed, late.last_on) == (None, date(2026, 4, 20), held.last_on)


def test_a_forecast_needs_two_days() -> None:
    one = pace(COURSE, board(COURSE, BEGUN[:1], {}), today=date(2026, 2, 3))
    assert (one.weeks, one.forecast) == (4, None)


def test_a_session_that_ends_on_the_minute_is_on_time() -> None:
    day = date(2026, 1, 5)
    kept = [session("launch-team", day, actual_minutes=120), session("launch-team", day, actual_minutes=121)]
    assert discipline([*kept, session("launch-team", day)]) == Discipline(on_time=1, ended=2)
    assert discipline([session("launch-team", day, state="planned", actual_minutes=60)]).ended == 0


def test_an_agenda_of_61_minutes_is_told() -> None:
    assert agenda_says([10, 30, 15, 6], 60) == "The agenda takes 61 minutes and the session 60: 1 too many."
    assert agenda_says([10, 30], 60) == "The agenda takes 40 minutes and the session 60: 20 not used."
    assert agenda_says([10, 30, 15, 5], 60) is None

"""The hour, and what a proposal must have."""

from kadash.briefing.rules.narrative import Course, lacking, over_time


def test_the_agenda_has_an_hour() -> None:
    assert over_time([20, 20, 20]) == 0
    assert over_time([30, 35]) == 5


GOOD = Course("Plan jointly", "$6,000", "knows needs", "time", recommended=True, why="reaches most")


def test_at_most_three_courses_each_whole_and_one_recommended_with_its_reason() -> None:
    other = Course("Go on", "nothing", "nothing", "nothing")
    assert lacking([GOOD, other, other]) == ()
    assert lacking([]) == ()
    assert "at most 3" in lacking([GOOD, other, other, other])[0]
    assert "cost and obstacle" in lacking([GOOD, Course("Half", effect="some")])[0]
    assert "recommend one" in lacking([other])[0]
    assert "without saying why" in lacking([Course("A", "1", "2", "3", recommended=True)])[0]

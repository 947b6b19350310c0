"""The short answer for other screens."""

from kadash.assessment.rules.gap import Step
from kadash.assessment.rules.summary import Summary
from kadash.standards import Criterion


def summary(*steps: Step) -> Summary:
    return Summary(1, "2026", None, None, None, None, steps, (), 0, 0, 0, (), None, None)


def test_the_nearest_step_is_the_first() -> None:
    first, second = (Step(Criterion(id, "basic", "", ""), id, "", None) for id in "ab")
    assert summary(first, second).nearest == first
    assert summary().nearest is None

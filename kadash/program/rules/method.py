"""Where the program stands in the method: steps done, what is next, the pace, the discipline of sessions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from kadash.standards.course import Course

HELD = "held"


@dataclass(frozen=True)
class SessionFact:
    """What counts of a session: ``day`` is the utility's day, minutes are whole numbers."""

    kind: str
    phase: str | None
    day: date
    minutes: int
    state: str
    actual_minutes: int | None = None
    decided: bool = False


@dataclass(frozen=True)
class StepPlan:
    """What a person noted for a step: its planned day and, where no session proves it, its own."""

    planned_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True)
class StepState:
    """A step of a phase as the board shows it. ``proved`` where a session, not a person, says it is done."""

    phase: str
    step: str
    planned_on: date | None
    done_on: date | None
    proved: bool


@dataclass(frozen=True)
class Pace:
    """How long the method has taken. ``forecast`` is the day of the last step at the pace so far.

    ``started_on`` is the day of the first launch-team session that was held; ``weeks`` counts full weeks
    from it to today. ``last_on`` is the day of the step done last. ``missed`` is the forecast where its day
    has passed: the pace so far no longer holds, and there is no other. Everything is None before a start.
    """

    started_on: date | None
    weeks: int | None
    least_weeks: int
    most_weeks: int
    forecast: date | None
    last_on: date | None = None
    missed: date | None = None


@dataclass(frozen=True)
class Discipline:
    """Sessions that ended within their planned minutes, of those whose end was noted."""

    on_time: int
    ended: int


def board(
    course: Course,
    sessions: Iterable[SessionFact],
    plans: Mapping[tuple[str, str], StepPlan],
    *,
    level: str = "standard",
) -> tuple[StepState, ...]:
    """Return the steps of the phases that a level needs, in the method's order.

    A step that takes a session is done on the day of the first one that was held in its phase, whatever a
    person noted. The last step of a phase is done when the review board has decided: the day of the first
    held session of the step before it with a recorded decision. The step worked up alone is done when a
    person says so.
    """
    held = sorted((session for session in sessions if session.state == HELD), key=lambda session: session.day)
    found = []
    for phase in course.phases_for(level):
        for index, step in enumerate(course.steps):
            plan = plans.get((phase.id, step.id), StepPlan())
            days = [
                session.day for session in held if session.phase == phase.id and session.kind == step.session
            ]
            proved = step.session is not None
            if index == len(course.steps) - 1:
                board_kind = course.steps[index - 1].session
                proved = True
                days = [e.day for e in held if e.phase == phase.id and e.kind == board_kind and e.decided]
            done = (days[0] if days else None) if proved else plan.done_on
            found.append(StepState(phase.id, step.id, plan.planned_on, done, proved))
    return tuple(found)


def next_step(steps: Sequence[StepState]) -> StepState | None:
    """Return the first step that is not done; None where all are."""
    return next((step for step in steps if step.done_on is None), None)


def phases_done(steps: Sequence[StepState]) -> list[str]:
    """Return the phases whose review board was held and has decided, in the method's order."""
    last: dict[str, StepState] = {state.phase: state for state in steps}
    return [phase for phase, step in last.items() if step.done_on is not None]


def pace(course: Course, steps: Sequence[StepState], *, today: date) -> Pace:
    """Return how long the method has taken and when it ends at that pace.

    The pace is the mean number of days between steps done so far; it needs two of them on different
    days. A day that has passed is no forecast. The course allows ``least_months`` to ``most_months``,
    counted as 52 weeks to 12 months.
    """
    least, most = course.least_months * 52 // 12, course.most_months * 52 // 12
    done = sorted(step.done_on for step in steps if step.done_on is not None)
    if not done or done[0] > today:
        return Pace(None, None, least, most, None)
    left = len(steps) - len(done)
    ends = None
    if len(done) > 1 and done[-1] > done[0] and left:
        a_step = Fraction((done[-1] - done[0]).days, len(done) - 1)
        ends = done[-1] + timedelta(days=round(a_step * left))
    ahead = ends if ends is not None and ends >= today else None
    weeks = (today - done[0]).days // 7
    return Pace(done[0], weeks, least, most, ahead, done[-1], None if ahead else ends)


def discipline(sessions: Iterable[SessionFact]) -> Discipline:
    """Return how many of the held sessions with a noted end took no longer than planned."""
    ended = [session for session in sessions if session.state == HELD and session.actual_minutes is not None]
    return Discipline(
        sum(1 for session in ended if (session.actual_minutes or 0) <= session.minutes), len(ended)
    )


def agenda_says(items: Iterable[int], minutes: int) -> str | None:
    """Return what is wrong with an agenda's minutes; None where they add up to the session's length."""
    total = sum(items)
    if total == minutes:
        return None
    over = total - minutes
    return (
        f"The agenda takes {total} minutes and the session {minutes}: "
        f"{abs(over)} {'too many' if over > 0 else 'not used'}."
    )

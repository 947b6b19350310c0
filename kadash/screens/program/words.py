"""Sentences on the program that several screens share."""

from datetime import date
from zoneinfo import ZoneInfo

from kadash.core.moments import local, short_moment
from kadash.core.periods import short
from kadash.program.queries.method import MethodView
from kadash.program.tables.sessions import ProgramSession


def day(on: date | None) -> str:
    """Return a day as people read it, ``Dec 9, 2026``; an empty text for none."""
    return short(on) if on else ""


def day_and_time(row: ProgramSession, zone: ZoneInfo) -> str:
    """Return when a session begins by the utility's clock: ``Dec 9, 2026, 4:00 PM``."""
    return short_moment(local(row.starts_at, zone))


def said(method: MethodView, zone: ZoneInfo) -> str:
    """Return where the program stands, what is next and how long it has taken, in one or two sentences."""
    if method.next is None:
        return f"All {len(method.steps)} steps are done: the program is ready to launch."
    phases = list(dict.fromkeys(step.phase for step in method.steps))
    phase = method.course.phase(method.next.phase)
    step = next(step for step in method.course.steps if step.id == method.next.step)
    where = f"Phase {phases.index(phase.id) + 1} of {len(phases)}, {phase.title.lower()}"
    what = step.title[0].lower() + step.title[1:]
    if method.pace.weeks is None:
        return f"Not begun. First: {what}."
    planned = [s for s in method.sessions if s.state == "planned" and s.kind == step.session]
    when = f", {day_and_time(planned[-1], zone)}" if planned else ""
    weeks = f"{method.pace.weeks} week{'' if method.pace.weeks == 1 else 's'} in"
    return (
        f"{where}. Next: {what}{when}. {weeks}; the course allows {method.pace.least_weeks} to "
        f"{method.pace.most_weeks} weeks."
    )

"""What the rooms know about being ready to launch."""

from datetime import date, datetime

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.program.queries.method import method_view
from kadash.program.queries.people import stakeholders_view
from kadash.program.rules.readiness import Point
from kadash.program.rules.readiness import readiness as judged

LEADERS = "utility-leaders"


def readiness(session: sm.Session, *, today: date, now: datetime, level: str) -> tuple[Point, ...]:
    """Return the three things that a launch needs, as of a day, for a program of that level."""
    steps = method_view(session, today=today, now=now, level=level).steps
    people = stakeholders_view(session, today=today).stakeholders
    leaders = [row for row in people if row.audience == LEADERS]
    listed = accounts.members(session, on=today) or set()
    owners = accounts.owners(session)
    active = {
        representative.name: representative.time_share_percent
        for representative in accounts.representatives(session)
        if representative.active
    }
    held = {owners[id] for id in listed if owners.get(id) in active}
    return judged(
        steps=len(steps),
        steps_done=sum(1 for step in steps if step.done_on is not None),
        leaders=len(leaders),
        leaders_backing=sum(1 for row in leaders if row.support == "backs"),
        listed=len(listed),
        without_representative=sum(1 for id in listed if owners.get(id) not in active),
        time_known=all(active[name] is not None for name in held),
    )

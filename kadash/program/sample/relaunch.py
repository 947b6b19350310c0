"""The sample's stalled year: a relaunch with visits, closed before the method began again."""

from collections.abc import Sequence
from datetime import date, timedelta

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.program.actions import relaunch
from kadash.standards.course import course

SAID = {
    "desire": "They remember the program and want it back",
    "urgent": "Two corrected bills in a row",
    "long-term": "A second feeder by 2012",
    "expectations": "One person who answers",
    "support-plan": "An audit each second year",
}
NOT_VISITED = 3


def fill(database: Database, person: Person, *, today: date, account_ids: Sequence[int]) -> None:
    """Add the relaunch of the year before; the smallest accounts were not visited."""
    opened = today - timedelta(days=360)
    why = "A few customers pay for a third of all we do, and nobody called them."
    id = relaunch.open_relaunch(database, person, on=opened, why=why)
    topics = [topic.id for topic in course().topics]
    for index, account_id in enumerate(account_ids[:-NOT_VISITED]):
        held = opened + timedelta(days=14 + index * 9)
        covered = topics if index % 3 else topics[:3]
        changes = {
            "booked_for": held,
            "held_on": held,
            "who": "Dana Reyes, Avery Cole",
            "leader_came": index < 10,
            "topics": {topic: SAID[topic] for topic in covered},
            "outcome": "Wants a visit each quarter" if index % 4 == 0 else "",
        }
        relaunch.save_visit(database, person, relaunch_id=id, account_id=account_id, changes=changes)
    changes = {
        "leadership": "Morgan Ellis goes along to the ten largest",
        "team": "Dana Reyes, Avery Cole, Priya Nair, the fire chief",
        "apology": "Nobody called you for two years. That was our fault.",
        "plan_checked_on": opened + timedelta(days=30),
        "closed_on": today - timedelta(days=140),
    }
    relaunch.change_relaunch(database, person, id=id, version=1, changes=changes)

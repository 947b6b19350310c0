"""The value that every page is given: who asks, when, and one state of the data."""

from dataclasses import dataclass
from datetime import date, datetime

import sqlmodel as sm

from kadash.core import moments
from kadash.core.changes import State
from kadash.core.database import Database
from kadash.core.palette import Look
from kadash.core.people import Person
from kadash.core.settings import Settings


@dataclass(frozen=True)
class Here:
    """What a page is given. ``session`` reads and cannot write; ``look`` has the colors for charts."""

    database: Database
    session: sm.Session
    person: Person
    today: date
    settings: Settings
    state: State
    look: Look
    sample: bool

    @property
    def data_version(self) -> int:
        """A number that grows with every change."""
        return self.state.number

    def local(self, moment: datetime) -> datetime:
        """Return a stored moment in the utility's time."""
        return moments.local(moment, self.settings.zone)

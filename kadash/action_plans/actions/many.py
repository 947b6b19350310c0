"""Many plans in one transaction."""

from collections.abc import Callable

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.roles import Action, require


def write_many(database: Database, person: Person, *, write: Callable[[sm.Session], None]) -> None:
    """Let ``write`` add plans of any account, all of them or none. Managers may. Raises NotAllowed."""
    require(person, Action.WRITE_ACTION_PLANS)
    with database.writing(person) as session:
        write(session)

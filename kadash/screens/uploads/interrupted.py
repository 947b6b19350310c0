"""What an earlier run of the program left undone."""

from kadash import kinds
from kadash.core.database import Database
from kadash.core.queries import being_undone
from kadash.intake import actions

KINDS = kinds.KINDS
"""Makes the tables of all rooms known, which an undo looks through."""


def carry_on(database: Database) -> None:
    """Bring an undo that was cut off to its end. Raises Unreachable."""
    with database.reading() as session:
        cut_off = being_undone(session.connection())
    if cut_off:
        actions.carry_on(database)

"""What the first page stands on, computed while the browser still loads its own part."""

from kadash.core import clock
from kadash.core.database import Database
from kadash.core.palette import look
from kadash.core.people import LOCAL_MANAGER
from kadash.ui.at_risk import answer, known
from kadash.ui.at_risk.view import Asked, shown
from kadash.ui.page import standing


def first_page(database: Database) -> None:
    """Compute the at-risk view that is there before anybody chooses anything, as far as there are data."""
    with database.reading() as session:
        here = standing(database, session, LOCAL_MANAGER, today=clock.today(), look=look(None))
        months = known.months(here)
        if months:
            answer.pareto(here, shown(here, Asked(known.seen(here, months[-1]))))

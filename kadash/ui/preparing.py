"""What the first page stands on, computed while the browser still loads its own part."""

from kadash.core import clock
from kadash.core.database import Database
from kadash.core.palette import look
from kadash.core.people import LOCAL_MANAGER
from kadash.ui import cache
from kadash.ui.at_risk import answer, known
from kadash.ui.at_risk.view import Asked, shown
from kadash.ui.page import Here


def first_page(database: Database) -> None:
    """Compute the at-risk view that is there before anybody chooses anything, as far as there are data."""
    with database.reading() as session:
        state = cache.state_of(database, session)
        here = Here(
            database=database,
            session=session,
            person=LOCAL_MANAGER,
            today=clock.today(),
            settings=cache.settings(database, session, state),
            state=state,
            look=look(None),
            sample=False,
        )
        months = known.months(here)
        if months:
            answer.pareto(here, shown(here, Asked(known.seen(here, months[-1]))))

"""Computing what people look at first, while the browser loads and soon after."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from kadash.at_risk.queries.years import Seen
from kadash.core.database import Database
from kadash.core.palette import look
from kadash.core.people import LOCAL_MANAGER
from kadash.screens.at_risk import answer, known, ranking
from kadash.screens.at_risk.view import Asked, shown
from kadash.ui import tables
from kadash.ui.page import Here, standing


def first_page(database: Database) -> list[str]:
    """Compute the at-risk view that is there before anybody chooses anything, as far as there are data.

    Returns the classes that can be chosen there.
    """
    with _newest(database) as (here, seen):
        if seen is None:
            return []
        answer.pareto(here, shown(here, Asked(seen)))
        return sorted({line.customer_class for line in seen.found.lines if line.customer_class})


def at_risk(database: Database, customer_classes: Iterable[str | None]) -> None:
    """Compute all that the at-risk page shows of each class (None: of all), one after the other."""
    for customer_class in customer_classes:
        with _newest(database) as (here, seen):
            if seen is not None:
                view = shown(here, Asked(seen, customer_class))
                answer.pareto(here, view)
                for column in answer.USED:
                    if view.usage[column].notna().any():
                        answer.used(here, view, column)
                tables.laid_out(view.table, ranking.COLUMNS)


@contextmanager
def _newest(database: Database) -> Iterator[tuple[Here, Seen | None]]:
    """Open one state of the data, with what is seen of its newest 12 months, None where there are none."""
    with database.reading() as session:
        here = standing(database, session, LOCAL_MANAGER, look=look(None))
        months = known.months(here)
        yield here, known.seen(here, months[-1]) if months else None

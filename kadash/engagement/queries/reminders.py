"""Who is to be reminded of what: their own promises, and what is due at the accounts that they look after."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import sqlmodel as sm

from kadash.core.people import Person, Role
from kadash.core.queries import people, person_by_email
from kadash.engagement.queries.due_dates import due_dates
from kadash.engagement.rules.due_dates import DueDate

AHEAD = timedelta(days=7)
WORKING = (Role.REPRESENTATIVE, Role.MANAGER)


Read = Callable[..., tuple[DueDate, ...]]


def reminders(
    session: sm.Session, *, today: date, read: Read = due_dates
) -> Iterator[tuple[Person, tuple[DueDate, ...]]]:
    """Return each enabled representative and manager with what is late or due within a week, first due first.

    Whoever has nothing due is left out. ``read`` reads what is due, as ``due_dates`` does.
    """
    for row in people(session):
        person = person_by_email(session, email=row.email)
        if person is None or person.role not in WORKING:
            continue
        due = [
            one for one in read(session, today=today, of=person.name)
            if not one.closed and one.day <= today + AHEAD
        ]  # fmt: skip
        if due:
            yield person, tuple(sorted(due, key=lambda one: (one.day, one.account, one.title)))

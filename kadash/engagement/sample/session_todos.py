"""What the launch team's last session of the sample program gave people to do."""

from datetime import date, timedelta

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.actions.promises import keep_promise, make_promise


def session_todos(
    database: Database, person: Person, *, session_id: int, on: date, representative: str, account_id: int
) -> None:
    """Give people something to do on the day of a session: late, done, and for an account."""
    make_promise(
        database, person, account_id=None, what="Ask the general manager to open the kick-off",
        owner=person.name, due=on + timedelta(days=8), made_on=on, session_id=session_id,
    )  # fmt: skip
    done = make_promise(
        database, person, account_id=None, what="Book the room and the breakfast", owner=person.name,
        due=on + timedelta(days=14), made_on=on, session_id=session_id,
    )  # fmt: skip
    keep_promise(
        database, person, id=done, version=1, done_on=on + timedelta(days=5), outcome="Booked for March."
    )
    make_promise(
        database, person, account_id=account_id, what="Ask them to speak at the kick-off",
        owner=representative, due=on + timedelta(days=21), made_on=on, session_id=session_id,
    )  # fmt: skip

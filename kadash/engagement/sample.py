"""The sample program's promises: what is being done about survey answers."""

from collections.abc import Sequence
from datetime import date, timedelta

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.actions.promises import keep_promise, make_promise


def fill(
    database: Database, person: Person, *, account_ids: Sequence[int], wave_ids: Sequence[int], last_day: date
) -> None:
    """Follow up survey answers: two things to do, one of them late, and two that were done in time.

    ``account_ids`` by at-risk rank, largest first; ``wave_ids`` oldest first, the last one ending on
    ``last_day``.
    """
    for place, what, owner, made, due, done in (
        (1, "Walk through the outage log with the plant manager", "Avery Cole", -4, 10, None),
        (3, "Explain the demand charge and look at the load shape", "Jordan Blake", -4, 45, None),
        (11, "Ask what went wrong with the move of the meter", "Avery Cole", -180, -150, -158),
        (1, "Enter their night shift in the outage notifications", "Avery Cole", -176, -160, -149),
    ):
        if place >= len(account_ids):
            continue
        promise = make_promise(
            database, person, account_id=account_ids[place], what=what, owner=owner,
            due=last_day + timedelta(days=due), made_on=last_day + timedelta(days=made),
            wave_id=wave_ids[-1 if done is None else -2],
        )  # fmt: skip
        if done is not None:
            keep_promise(
                database, person, id=promise, version=1,
                done_on=last_day + timedelta(days=done), outcome="Met on site; settled.",
            )  # fmt: skip

"""What is due as a calendar, read back: ids that stay, changes that count up, whose it is; both databases."""

from datetime import UTC, date, datetime

import icalendar

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.actions import plan_items, planning
from kadash.engagement.actions.promises import change_promise, keep_promise, make_promise
from kadash.engagement.documents.due_dates import as_ics
from kadash.engagement.queries.due_dates import due_dates
from kadash.engagement.queries.planning import closed_days
from kadash.engagement.rules.planning import deadline, quarter_of
from kadash.engagement.tables import Closure
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 3, 10)


def entries(database: Database, of: str | None = None) -> dict[str, tuple[str, date, int, str | None]]:
    with database.reading() as session:
        found = due_dates(session, today=TODAY, of=of)
    calendar = icalendar.Calendar.from_ical(
        as_ics(found, name="Due", now=datetime(2026, 3, 10, 9, tzinfo=UTC))
    )
    return {
        str(each["UID"]).partition("@")[0]: (
            str(each["SUMMARY"]), each["DTSTART"].dt, int(each["SEQUENCE"]), each.get("STATUS"),
        )
        for each in calendar.walk("VEVENT")
    }  # fmt: skip


def test_due_dates(database: Database, representative: Person, manager: Person) -> None:
    put_accounts(database, count=1)
    accounts.add_contact(database, manager, account_id=1, contact=NewContact("Rosa"), today=TODAY)
    due, later = date(2026, 3, 20), date(2026, 3, 27)
    id = make_promise(
        database, manager, account_id=1, what="Send the rates", owner="Dana Reyes", due=due, made_on=TODAY
    )
    visit = NewInteraction(1, later, "Walk through the plant", "on site", state="planned")
    talk = accounts.add_interaction(database, representative, new=visit, today=TODAY)
    held = date(2025, 12, 1)
    plan = planning.start_plan(database, manager, account_id=1, plan_year=2026, session_on=held, theirs=[1])
    plan_items.add_items(database, manager, plan_id=plan, items=[plan_items.NewItem("need", "Power")])
    planning.hold_session(database, manager, id=plan, version=1, today=TODAY)
    planning.acknowledge(
        database, manager, id=plan, version=2, contact_id=1, how="signed", on=date(2025, 12, 20), today=TODAY
    )
    update = "Send the update for January to March 2026"
    before = entries(database)
    assert before == {
        f"promise-{id}": ("Send the rates (Account 1)", due, 1, None),
        f"visit-{talk}-1": ("Walk through the plant (Account 1)", later, 1, None),
        "update-1-2026-01": (
            f"{update} (Account 1)",
            date(2026, 4, 21),
            0,
            None,
        ),
    }
    assert entries(database, of="Avery Cole") == before  # who looks after the account
    assert set(entries(database, of="Dana Reyes")) == {f"promise-{id}"}
    assert entries(database, of="Jordan Blake") == {}
    change_promise(database, manager, id=id, version=1, owner="Dana Reyes", due=later, note=None)
    assert entries(database)[f"promise-{id}"][1:] == (later, 2, None)
    keep_promise(database, manager, id=id, version=2, done_on=TODAY, outcome="Sent")
    assert entries(database)[f"promise-{id}"][2:] == (3, "CANCEL" + "LED")


def test_a_closed_day_moves_the_deadline(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        session.add(Closure(day=date(2026, 4, 3), name="Spring day", origin="typed", decided_by="Dana Reyes"))
    with database.reading() as session:
        assert closed_days(session) == {date(2026, 4, 3)}
    first = quarter_of(date(2026, 2, 1), 1)
    assert deadline(first, closures=[date(2026, 4, 3)]) == date(2026, 4, 22)  # the 21st without it

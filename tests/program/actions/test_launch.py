"""Kick-offs: guests of accounts, answers, presence, and participation over the whole list."""

import io
import zipfile
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from kadash.accounts import actions as accounts
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person, Role
from kadash.program.actions import launch
from kadash.program.documents.invitation import CANCELED, cancellations, ics
from kadash.program.queries.launch import EventView, called_off, event_view, events, guests_of, outcomes
from kadash.standards.course import course

START = datetime(2026, 5, 5, 14, 0, tzinfo=UTC)
SENT = date(2026, 4, 1)


@pytest.fixture
def listed(database: Database, manager: Person) -> list[int]:
    ids = [accounts.add_account(database, manager, number=f"00{n}", name=f"Plant {n}") for n in (1, 2, 3)]
    for id in ids:
        accounts.put_on_list(database, manager, account_id=id, since=date(2026, 1, 1))
    return ids


@pytest.fixture
def event(database: Database, representative: Person) -> int:
    return launch.add_event(database, representative, tier="key-accounts", starts_at=START)


def seen(database: Database, event: int) -> EventView:
    with database.reading() as session:
        return event_view(session, id=event)


def test_a_kick_off_begins_with_its_tier(database: Database, event: int) -> None:
    found = seen(database, event).event
    assert (found.minutes, found.obstacle) == (60, "Some do not want to be a key account")
    with database.reading() as session:
        assert [each.id for each in events(session)] == [event]


def test_who_came_of_all_on_the_list(
    database: Database, representative: Person, event: int, listed: list[int]
) -> None:
    guest = launch.invite(
        database, representative, event_id=event, guest="Lee Park", account_id=listed[0], sent_on=SENT
    )
    other = launch.invite(
        database, representative, event_id=event, guest="Sam Diaz", account_id=listed[1], sent_on=SENT
    )
    launch.change_guest(
        database, representative, id=guest, version=1, changes={"answer": "yes", "came": False}
    )
    launch.change_guest(
        database, representative, id=other, version=1, changes={"answer": "yes", "came": True}
    )
    found = seen(database, event).participation
    assert found is not None
    assert (found.listed, found.invited, found.yes, found.came, found.no_shows) == (3, 2, 2, 1, 1)
    launch.change_guest(database, representative, id=guest, version=2, changes={"met_on": date(2026, 6, 4)})
    again = seen(database, event).participation
    assert again is not None
    assert (again.reached, again.left) == (2, (listed[2],))


def test_an_account_that_joined_after_the_event_is_not_counted(
    database: Database, manager: Person, event: int, listed: list[int]
) -> None:
    late = accounts.add_account(database, manager, number="009", name="Plant 9")
    accounts.put_on_list(database, manager, account_id=late, since=date(2026, 5, 6))
    found = seen(database, event).participation
    assert found is not None
    assert found.listed == 3


def test_a_moved_kick_off_counts_its_calendar_revision(
    database: Database, representative: Person, event: int
) -> None:
    launch.change_event(database, representative, id=event, version=1, changes={"food": "Breakfast"})
    before = seen(database, event).event
    moved = {"starts_at": datetime(2026, 5, 6, 14, tzinfo=UTC), "place": "Hall"}
    launch.change_event(database, representative, id=event, version=2, changes=moved)
    after = seen(database, event).event
    assert (before.calendar_revision, after.calendar_revision) == (0, 1)
    assert before.calendar_key == after.calendar_key


def test_colleagues_are_guests_without_accounts(database: Database, representative: Person) -> None:
    event = launch.add_event(database, representative, tier="colleagues", starts_at=START)
    launch.invite(database, representative, event_id=event, guest="Fire chief")
    assert seen(database, event).participation is None


def test_a_guest_once_and_only_of_a_kick_off_that_is_there(
    database: Database, representative: Person, event: int
) -> None:
    launch.invite(database, representative, event_id=event, guest="Lee Park")
    with pytest.raises(Invalid, match="on this list already"):
        launch.invite(database, representative, event_id=event, guest="Lee Park")
    with pytest.raises(Invalid, match="Nothing was changed"):
        launch.change_guest(database, representative, id=1, version=1, changes={"answer": "perhaps"})
    launch.remove_event(database, representative, id=event, version=1)
    with pytest.raises(NotFound):
        launch.invite(database, representative, event_id=event, guest="Sam Diaz")


def test_readers_and_strangers_write_nothing(
    database: Database, reader: Person, stranger: None, event: int
) -> None:
    for person in (reader, stranger):
        with pytest.raises(NotAllowed):
            launch.invite(database, person, event_id=event, guest="x")  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            launch.remove_event(database, person, id=event, version=1)  # type: ignore[arg-type]


def test_a_kick_off_that_is_called_off_leaves_guests_calendars(
    database: Database, representative: Person, event: int
) -> None:
    entry = seen(database, event).event
    launch.remove_event(database, representative, id=event, version=1)
    with database.reading() as session:
        assert events(session) == ()
        (gone,) = called_off(session, now=START)
        assert called_off(session, now=START.replace(day=6)) == ()
    sent = Calendar.from_ical(ics(entry, utility="Cedar Bend", now=START))
    canceled = Calendar.from_ical(ics(gone, utility="Cedar Bend", now=START))
    before, after = sent.walk("VEVENT")[0], canceled.walk("VEVENT")[0]
    assert (sent["METHOD"], canceled["METHOD"]) == ("PUBLISH", "CANCEL")
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", CANCELED)
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    with pytest.raises(NotFound):
        seen(database, event)


def test_each_guest_s_cancellation_names_the_organizer_and_that_guest_alone(
    database: Database, manager: Person, event: int
) -> None:
    """RFC 5546: a cancellation has its organizer, and those who are no longer expected."""
    with pytest.raises(Invalid, match="no mail address"):
        launch.change_event(
            database, manager, id=event, version=1, changes={"organizer_email": "dana@example"}
        )
    changes = {"organizer": 'Dana "D" Reyes', "organizer_email": "dana@utility.example"}
    launch.change_event(database, manager, id=event, version=1, changes=changes)
    for guest, email, sent in (
        ("Rosa Diaz", "rosa@foundry.example", SENT), ("Sam Lee", "sam@mall.example", SENT),
        ("No Address", "", SENT), ("Not Sent", "not@sent.example", None),
    ):  # fmt: skip
        launch.invite(database, manager, event_id=event, guest=guest, email=email, sent_on=sent)
    published = Calendar.from_ical(ics(seen(database, event).event, utility="", now=START))
    (entry,) = published.walk("VEVENT")
    assert (str(entry["ORGANIZER"]), "ATTENDEE" in entry) == ("mailto:dana@utility.example", False)
    launch.remove_event(database, manager, id=event, version=2)
    with database.reading() as session:
        (gone,) = called_off(session, now=START)
        guests = guests_of(session, event_id=event)
    found = {}
    with zipfile.ZipFile(io.BytesIO(cancellations(gone, guests, utility="", now=START))) as archive:
        for name in archive.namelist():
            calendar = Calendar.from_ical(archive.read(name))
            (one,) = calendar.walk("VEVENT")
            found[name] = (str(calendar["METHOD"]), str(one["ORGANIZER"]), str(one["ATTENDEE"]))
            assert (one["UID"], one["SEQUENCE"], one["STATUS"]) == (entry["UID"], 1, CANCELED)
            assert one["ORGANIZER"].params["CN"] == "Dana  D  Reyes"
    assert found == {
        "001-Rosa-Diaz.ics": ("CANCEL", "mailto:dana@utility.example", "mailto:rosa@foundry.example"),
        "002-Sam-Lee.ics": ("CANCEL", "mailto:dana@utility.example", "mailto:sam@mall.example"),
    }


def test_who_plans_a_kick_off_invites_to_it(database: Database) -> None:
    dana = Person("Dana Reyes", Role.MANAGER, email="dana@utility.example")
    row = seen(database, launch.add_event(database, dana, tier="key-accounts", starts_at=START)).event
    assert (row.organizer, row.organizer_email) == ("Dana Reyes", "dana@utility.example")


def test_what_came_of_the_call_to_action(
    database: Database, representative: Person, reader: Person, event: int
) -> None:
    """Only what that kick-off asks for is noted; open ones come first, removed ones not at all."""
    day = date(2026, 5, 6)
    asked = [each.id for each in course().calls if "key-accounts" in each.tiers]
    other = next(each.id for each in course().calls if "key-accounts" not in each.tiers)
    noted = {"event_id": event, "kind": asked[0], "on": day}
    first = launch.note_outcome(database, representative, who="Plant 1", note=" an audit ", **noted)
    second = launch.note_outcome(database, representative, who="Plant 2", **noted)
    gone = launch.note_outcome(database, representative, who="Plant 3", **noted)
    launch.change_outcome(database, representative, id=first, version=1, changes={"done_on": day})
    launch.change_outcome(database, representative, id=gone, version=1, changes={"voided": True})
    with database.reading() as session:
        found = outcomes(session, event_id=event)
    assert [(row.id, row.who, row.note, row.done_on) for row in found] == [
        (second, "Plant 2", "", None),
        (first, "Plant 1", "an audit", day),
    ]
    with pytest.raises(Invalid):
        launch.note_outcome(database, representative, event_id=event, kind=other, who="Plant 1", on=day)
    with pytest.raises(Invalid):
        launch.note_outcome(database, representative, who=" ", **noted)
    with pytest.raises(Clash):
        launch.change_outcome(database, representative, id=first, version=1, changes={"note": "late"})
    with pytest.raises(NotAllowed):
        launch.note_outcome(database, reader, who="Plant 1", **noted)
    with pytest.raises(NotFound):
        launch.note_outcome(database, representative, who="Plant 1", **(noted | {"event_id": 4711}))

"""Kick-offs: guests of accounts, answers, presence, and participation over the whole list."""

from datetime import UTC, date, datetime

import pytest

from kadash.accounts import actions as accounts
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.program.actions import launch
from kadash.program.queries.launch import EventView, event_view, events

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

"""What somebody types outlives their server, for nobody but them, until it is saved or a week old."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kadash.accounts.actions import NewContact, add_account, add_contact
from kadash.accounts.actions.personal_data import remove_personal_data
from kadash.core import actions, typed
from kadash.core.actions import keep_typed
from kadash.core.database import Database
from kadash.core.errors import NotAllowed
from kadash.core.people import Person, Role
from tests.cli import url

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
NAMESAKE = Person(name="Dana Reyes", role=Role.MANAGER, email="other@utility.example")


def found(database: Database, person: Person, name: str = "grid") -> str | None:
    with database.reading() as session:
        return typed.typed(session, person=person, name=name)


def test_another_server_has_it_and_nobody_else(database: Database, manager: Person, reader: Person) -> None:
    keep_typed(database, manager, name="grid", text="one", now=NOW)
    keep_typed(database, manager, name="grid", text="two", now=NOW)
    other = Database(url(database))  # as a second server opens it, or the same one after its end
    assert found(other, manager) == "two"
    assert [found(other, person) for person in (NAMESAKE, reader)] == [None, None]
    assert found(other, manager, "other grid") is None
    keep_typed(other, NAMESAKE, name="grid", text="theirs", now=NOW)
    keep_typed(other, manager, name="grid", text="", now=NOW)
    assert (found(database, manager), found(database, NAMESAKE)) == (None, "theirs")
    other.engine.dispose()


def test_it_is_forgotten_after_a_week_and_none_is_endless(
    sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_typed(sqlite_database, NAMESAKE, name="grid", text="old", now=NOW)
    keep_typed(sqlite_database, manager, name="grid", text="new", now=NOW + timedelta(days=7))
    assert found(sqlite_database, NAMESAKE) == "old"
    monkeypatch.setattr(typed, "LONGEST", 3)
    keep_typed(sqlite_database, manager, name="grid", text="long", now=NOW + timedelta(days=7, seconds=1))
    assert (found(sqlite_database, NAMESAKE), found(sqlite_database, manager)) == (None, None)


def test_nobody_who_is_not_signed_in_keeps_anything(sqlite_database: Database, stranger: None) -> None:
    with pytest.raises(NotAllowed):
        actions.keep_typed(sqlite_database, stranger, name="grid", text="x", now=NOW)  # type: ignore[arg-type]


def test_what_tells_of_a_person_goes_with_their_data(database: Database, manager: Person) -> None:
    account = add_account(database, manager, name="Mill")
    contact = NewContact("Rosa Diaz", email="rosa@mill.example")
    id = add_contact(database, manager, account_id=account, contact=contact, today=date(2026, 1, 5))
    keep_typed(database, manager, name="grid", text='{"reason": "Rosa Diaz says so"}', now=NOW)
    keep_typed(database, manager, name="other", text='{"reason": "they have a well"}', now=NOW)
    remove_personal_data(database, manager, ids=[id], now=NOW, today=date(2026, 1, 5))
    assert (found(database, manager), found(database, manager, "other") is None) == (None, False)

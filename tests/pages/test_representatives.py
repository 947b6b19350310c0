"""Representatives in the settings: added, changed, held against the span."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.accounts.actions import add_representative
from kadash.accounts.queries.accounts import key_accounts_held, representatives
from kadash.accounts.tables import Account, ListMembership
from kadash.core.database import Database
from kadash.core.people import Person, Role
from tests.pages.conftest import Open, said


def test_a_representative_is_added_and_changed(opened: Open, sqlite_database: Database) -> None:
    app = opened("settings", part="Representatives")
    app.text_input(key="new-representative-0-name").set_value("Avery Cole")
    app.number_input(key="new-representative-0-share").set_value(22.5)
    app.button(key="new-representative-save").click().run()
    assert not app.exception
    with sqlite_database.reading() as session:
        (row,) = representatives(session)
    assert (row.name, row.time_share_percent, row.reports_to_general_manager) == (
        "Avery Cole",
        Decimal("22.5"),
        None,
    )


def test_key_accounts_are_counted_by_representative(database: Database, manager: Person) -> None:
    one = add_representative(database, manager, name="Avery Cole")
    with database.writing(manager) as session:
        for number in range(37):
            session.add(Account(number=str(number), name=f"Customer {number}", representative_id=one))
        session.flush()
        session.add_all([ListMembership(account_id=n, since=date(2020, 1, 1)) for n in range(1, 37)])
    with database.reading() as session:
        assert key_accounts_held(session, on=date(2026, 1, 1)) == {one: 36}


def test_above_the_span_is_named(opened: Open, sqlite_database: Database, manager: Person) -> None:
    one = add_representative(sqlite_database, manager, name="Avery Cole")
    with sqlite_database.writing(manager) as session:
        for number in range(36):
            session.add(Account(number=str(number), name=f"Customer {number}", representative_id=one))
        session.flush()
        session.add_all([ListMembership(account_id=n, since=date(2020, 1, 1)) for n in range(1, 37)])
    assert "above it: Avery Cole" in said(opened("settings", part="Representatives"))


@pytest.mark.parametrize("role", [Role.READER, Role.LEADERSHIP, Role.REPRESENTATIVE])
def test_others_only_look(
    opened: Open, sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch, role: Role
) -> None:
    add_representative(sqlite_database, manager, name="Avery Cole")
    monkeypatch.setattr("kadash.ui.people.signed_in", lambda: Person("Robin Shaw", role))
    app = opened("settings", part="Representatives")
    assert not [each for each in app.button if str(each.key).startswith("new-representative")]

"""A relaunch from opening to its visits: evidence kept, own accounts only, one at a time."""

from datetime import date

import pytest

from kadash.accounts import actions as accounts
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed
from kadash.core.people import Person
from kadash.program.actions import relaunch
from kadash.program.queries.relaunch import RelaunchView, relaunch_view

TODAY = date(2026, 3, 2)


def seen(database: Database) -> RelaunchView:
    with database.reading() as session:
        found = relaunch_view(session, today=TODAY)
    assert found is not None
    return found


@pytest.fixture
def account(database: Database, manager: Person) -> int:
    owner = accounts.add_representative(database, manager, name="Avery Cole")
    id = accounts.add_account(database, manager, number="001", name="Plant")
    accounts.save_account(database, manager, id=id, version=1, changes={"representative_id": owner})
    accounts.put_on_list(database, manager, account_id=id, since=date(2026, 1, 1))
    return id


def test_it_keeps_what_the_data_said_and_only_one_is_open(database: Database, manager: Person) -> None:
    accounts.add_representative(database, manager, name="Avery Cole")
    id = relaunch.open_relaunch(database, manager, on=TODAY, why=" Few pay for much ")
    row = seen(database).row
    assert row.why == "Few pay for much"
    assert row.evidence["purpose"]["speaks"] is True
    with pytest.raises(Invalid, match="open already"):
        relaunch.open_relaunch(database, manager, on=TODAY)
    with pytest.raises(Invalid, match="before it was opened"):
        relaunch.change_relaunch(database, manager, id=id, version=1, changes={"closed_on": date(2026, 3, 1)})
    relaunch.change_relaunch(database, manager, id=id, version=1, changes={"closed_on": TODAY})
    assert relaunch.open_relaunch(database, manager, on=TODAY) != id


def test_a_visit_is_booked_then_held_by_whose_account_it_is(
    database: Database,
    manager: Person,
    representative: Person,
    other_representative: Person,
    reader: Person,
    stranger: None,
    account: int,
) -> None:
    id = relaunch.open_relaunch(database, manager, on=TODAY)

    def save(person: Person | None, version: int, **changes: object) -> None:
        relaunch.save_visit(
            database, person, relaunch_id=id, account_id=account, changes=changes, version=version
        )  # type: ignore[arg-type]

    for person in (other_representative, reader, stranger):
        with pytest.raises(NotAllowed):
            save(person, 0, booked_for=TODAY)
    save(representative, 0, booked_for=TODAY)
    save(representative, 1, held_on=TODAY, topics={"desire": " yes ", "urgent": ""})
    found = seen(database)
    assert found.visits[account].topics == {"desire": "yes"}
    assert (found.progress.held, found.progress.whole) == (1, 0)
    with pytest.raises(Clash):
        save(representative, 1, outcome="x")
    with pytest.raises(Invalid, match="no topics"):
        save(manager, 2, topics={"weather": "fine"})
    with pytest.raises(Invalid, match="before it was opened"):
        save(manager, 2, held_on=date(2026, 3, 1))

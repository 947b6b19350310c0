"""Promises from making to closing, by whom, and what is no promise; on both databases."""

from datetime import date

import pytest

from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.engagement.actions import promises as actions
from kadash.engagement.queries.promises import days_to_close, promises
from tests.satisfaction.survey import put_accounts, put_wave

DAY = date(2024, 11, 1)


def made(database: Database, person: Person, **values: object) -> int:
    whole = {"account_id": 1, "what": "Call about the outage", "owner": "Avery Cole", "made_on": DAY}
    whole |= {"due": date(2024, 11, 20), **values}
    return actions.make_promise(database, person, **whole)  # type: ignore[arg-type]


def one(database: Database, today: date):
    with database.reading() as session:
        return promises(session, today=today, account_id=1).iloc[0]


def test_from_making_to_closing(database: Database, manager: Person, representative: Person) -> None:
    put_accounts(database, count=3)
    id = made(database, representative)
    row = one(database, date(2024, 11, 25))
    assert (row["account"], row["days"], row["state"]) == ("Account 1", 24, "late")
    assert one(database, date(2024, 11, 20))["state"] == "open"  # the day itself is in time
    actions.change_promise(
        database, manager, id=id, version=1, owner="Jordan Blake", due=date(2024, 12, 1), note=" on it "
    )
    row = one(database, date(2024, 11, 25))
    assert (row["state"], row["first_due"]) == (
        "open",
        date(2024, 11, 20),
    )  # moved, and the first day is kept
    with pytest.raises(Clash):
        actions.keep_promise(database, manager, id=id, version=1, done_on=DAY, outcome="done")
    with pytest.raises(Invalid, match="before it was made"):
        actions.keep_promise(database, manager, id=id, version=2, done_on=date(2024, 1, 1), outcome="x")
    with pytest.raises(Invalid, match="what came of it"):
        actions.keep_promise(database, manager, id=id, version=2, done_on=DAY, outcome=" ")
    actions.keep_promise(database, manager, id=id, version=2, done_on=date(2024, 11, 27), outcome="Visited")
    row = one(database, date(2025, 1, 1))
    assert (row["owner"], row["note"], row["outcome"]) == ("Jordan Blake", "on it", "Visited")
    assert (row["days"], row["state"]) == (26, "done")
    with pytest.raises(Invalid, match="closed already"):
        actions.keep_promise(database, manager, id=id, version=3, done_on=DAY, outcome="again")
    actions.reopen_promise(database, manager, id=id, version=3)
    assert one(database, date(2025, 1, 1))["state"] == "late"


def test_dropped_with_the_reason(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    id = made(database, manager)
    drop = {"dropped_on": date(2024, 11, 10), "agreed_with_customer": True}
    with pytest.raises(Invalid, match="why"):
        actions.drop_promise(database, manager, id=id, version=1, reason="", **drop)
    actions.drop_promise(database, manager, id=id, version=1, reason="They moved", **drop)
    row = one(database, date(2025, 1, 1))
    assert (row["state"], row["dropped_reason"], row["days"]) == ("dropped", "They moved", 9)
    assert row["agreed_with_customer"] == True  # noqa: E712  # both databases' own truth


@pytest.mark.parametrize("values", [{"what": " "}, {"owner": ""}, {"due": date(2024, 1, 1)}])
def test_what_is_no_promise(database: Database, manager: Person, values: dict[str, object]) -> None:
    put_accounts(database, count=1)
    with pytest.raises(Invalid):
        made(database, manager, **values)
    with pytest.raises(NotFound):
        made(database, manager, account_id=9)


def test_who_may(
    database: Database,
    manager: Person,
    representative: Person,
    other_representative: Person,
    reader: Person,
) -> None:
    put_accounts(database, count=1)  # Avery Cole's
    id = made(database, representative, owner="Somebody in engineering")
    change = {"id": id, "version": 1, "due": date(2024, 12, 1), "note": None}
    for person in (other_representative, reader):
        with pytest.raises(NotAllowed):
            made(database, person)
        with pytest.raises(NotAllowed):
            actions.change_promise(database, person, owner=person.name, **change)
    actions.change_promise(database, manager, owner=other_representative.name, **change)
    # Whoever is to keep it may close it, also where the account is another's.
    actions.keep_promise(database, other_representative, id=id, version=2, done_on=DAY, outcome="Called")


def test_answers_of_a_confidential_wave_are_not_followed_up_by_account(
    database: Database, manager: Person
) -> None:
    put_accounts(database, count=1)
    wave_id = put_wave(database, [], confidential=True)
    with pytest.raises(Invalid, match="confidential"):
        made(database, manager, wave_id=wave_id)


def test_the_median_days_to_close(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    for days in (2, 5, 20):
        id = made(database, manager)
        actions.keep_promise(
            database, manager, id=id, version=1, done_on=date(2024, 11, 1 + days), outcome="x"
        )
    made(database, manager)
    with database.reading() as session:
        table = promises(session, today=date(2024, 12, 1))
        assert days_to_close(table) == 5
        assert table["state"].tolist() == ["late", "done", "done", "done"]  # the open ones first
        assert promises(session, today=DAY, of_surveys=True).empty
        assert days_to_close(promises(session, today=DAY, account_id=9)) is None

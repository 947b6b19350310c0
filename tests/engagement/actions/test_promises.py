"""Promises from making to closing, by whom, and what is no promise; on both databases."""

from datetime import UTC, date, datetime

import pytest

from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.export import Request
from kadash.core.people import Person
from kadash.engagement.actions import promises as actions
from kadash.engagement.exports import export_promises
from kadash.engagement.queries.due_dates import due_dates
from kadash.engagement.queries.promises import PROGRAM, days_to_close, promises
from kadash.program.actions.sessions import add_session
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


def test_what_a_session_gives_to_do_may_be_for_no_account(
    database: Database, representative: Person, other_representative: Person, reader: Person, leader: Person
) -> None:
    put_accounts(database, count=1)
    starts = datetime(2024, 11, 1, 15, tzinfo=UTC)
    held = add_session(database, representative, kind="launch-team", starts_at=starts)
    id = made(database, representative, account_id=None, session_id=held, what="Book the room")
    about = made(database, representative, session_id=held, what="Ask them to speak")
    with pytest.raises(Invalid, match="A promise is made to an account"):
        made(database, representative, account_id=None)
    with pytest.raises(NotAllowed):
        made(database, other_representative, session_id=held)  # somebody else's account
    for person in (reader, leader):
        with pytest.raises(NotAllowed):
            made(database, person, account_id=None, session_id=held)
        with pytest.raises(NotAllowed):
            actions.keep_promise(database, person, id=id, version=1, done_on=DAY, outcome="Booked")
    today = date(2024, 11, 25)
    with database.reading() as session:
        of_session = promises(session, today=today, session_id=held)
        customers = promises(session, today=today)
        every = promises(session, today=today, of_program=True)
        due = {each.uid: each.account for each in due_dates(session, today=today, of="Avery Cole")}
    assert of_session["account"].tolist() == [PROGRAM, "Account 1"]
    assert (of_session["number"][0], of_session["representative"][0], of_session["account_id"][0]) == (
        None, None, None,
    )  # fmt: skip
    assert customers["id"].tolist() == [about]  # only that was promised to a customer
    assert every["id"].tolist() == [id, about]
    assert due[f"promise-{id}@due.kadash"] == PROGRAM
    actions.keep_promise(database, other_representative, id=id, version=1, done_on=DAY, outcome="Booked")
    with database.reading() as session:
        assert promises(session, today=today, session_id=held)["state"].tolist() == ["late", "done"]
        rows = export_promises(session, Request(as_of=today)).rows
    assert [(row["account_number"], row["from"]) for row in rows] == [
        ("A001", "session"), (None, "session"),
    ]  # fmt: skip

"""Files that somebody looks at: kept for them alone, with what they said, until loaded or a week old."""

from datetime import UTC, datetime, timedelta

import pytest

from kadash.core.audit import data_version
from kadash.core.database import Database
from kadash.core.errors import NotAllowed, NotFound
from kadash.core.people import Person, Role
from kadash.intake import queries
from kadash.intake.actions import drafts
from kadash.intake.actions.drafts import KEPT_FOR, as_said, change_draft, discard_draft, keep_draft
from kadash.intake.recalled import Options

AT = datetime(2026, 11, 27, 12, tzinfo=UTC)
SAID = Options("bills", "Sheet1", {"Amt": "revenue"}, {"currency": "USD"}, {(3, "Amt"): "12.50"})
NAMESAKE = Person(name="Avery Cole", role=Role.REPRESENTATIVE, email="another@utility.example")


def kept(database: Database, person: Person, *, at: datetime = AT) -> int:
    number = keep_draft(database, person, name="bills.csv", content=b"a,b\n1,2\n", options=Options(), now=at)
    assert number is not None
    return number


def names(database: Database, person: Person) -> list[str]:
    with database.reading() as session:
        return [row.file_name for row in queries.drafts(session, person=person)]


def test_another_server_carries_on_with_file_and_answers(database: Database, representative: Person) -> None:
    number = kept(database, representative)
    change_draft(database, representative, id=number, options=SAID)
    with database.reading() as session:
        row = queries.draft(session, person=representative, id=number)
        assert (row.file_name, row.size, as_said(row.said)) == ("bills.csv", 8, SAID)


def test_it_is_nobody_elses(
    database: Database, representative: Person, other_representative: Person, manager: Person, reader: Person
) -> None:
    number = kept(database, representative)
    for person in (other_representative, manager, NAMESAKE):
        assert names(database, person) == []
        with pytest.raises(NotFound):
            change_draft(database, person, id=number, options=SAID)
        discard_draft(database, person, id=number)
    assert names(database, representative) == ["bills.csv"]
    with pytest.raises(NotAllowed):
        kept(database, reader)
    discard_draft(database, representative, id=number)
    assert names(database, representative) == []


def test_it_is_forgotten_after_a_week_and_is_no_change_of_the_data(
    database: Database, representative: Person, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.reading() as session:
        before = data_version(session)
    kept(database, representative)
    kept(database, manager, at=AT + KEPT_FOR)
    assert names(database, representative) == ["bills.csv"]
    kept(database, manager, at=AT + KEPT_FOR + timedelta(seconds=1))
    assert names(database, representative) == []
    with database.reading() as session:
        assert data_version(session) == before
    monkeypatch.setattr(drafts, "LARGEST", 3)
    assert keep_draft(database, manager, name="x.csv", content=b"1234", options=SAID, now=AT) is None

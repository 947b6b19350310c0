"""From the schema before: contacts get roles, follow-ups become promises, and nothing is lost."""

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from kadash.core import audit, imprints, migrate
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.trail import unaudited_rows
from kadash.engagement.tables import Promise
from kadash.intake.actions import undo
from tests.core.test_check import past_the_triggers
from tests.core.test_migrate import empty  # noqa: F401  # a fixture

NOW = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
INSERTS = (
    "INSERT INTO account (id, name, version, voided) VALUES (1, 'Foundry', 1, {no}), (2, 'Mall', 1, {no})",
    "INSERT INTO upload_file (sha256, size, content) VALUES ('x', 1, '1')",
    "INSERT INTO upload_batch (id, at, person, kind, layout, file_name, sha256, summary) "
    "VALUES (7, '2009-01-01T00:00:00+00:00', 'Dana', 'contacts', 'contacts', 'c.csv', 'x', '{{}}')",
    "INSERT INTO contact (account_id, name, executive, role, occurrence, version, voided, batch_id) VALUES "
    "(1, 'Rosa', {yes}, 'Plant', 1, 1, {no}, NULL), (2, 'Omar', {no}, NULL, 1, 1, {no}, 7), "
    "(1, 'Ines', NULL, NULL, 1, 1, {yes}, NULL), (NULL, 'Nobody', NULL, NULL, 1, 1, {no}, 7)",
    "INSERT INTO follow_up (id, account_id, about, owner, due, note, opened_on, closed_on, outcome, version, "
    "voided) VALUES (3, 1, 'Call back', 'Avery', '2009-02-01', 'twice', '2009-01-10', NULL, NULL, 2, {no}), "
    "(5, 2, 'Send rates', 'Jordan', '2009-03-01', NULL, '2009-01-12', '2009-02-20', 'Sent', 1, {no})",
)


@pytest.fixture
def before(empty: Database, manager: Person) -> Database:
    migrate.upgrade(empty, to="0009_program")
    words = {"yes": "1", "no": "0"} if empty.is_sqlite else {"yes": "true", "no": "false"}
    with empty.writing(manager) as session:
        connection = session.connection()
        for insert in INSERTS:
            connection.execute(sa.text(insert.format(**words)))
    return empty


def rows(database: Database, query: str) -> list[tuple[object, ...]]:
    with database.reading() as session:
        return [tuple(row) for row in session.connection().execute(sa.text(query))]


def test_contacts_get_their_roles(before: Database) -> None:
    before.migrate()
    found = rows(
        before,
        "SELECT c.name, r.account_id, r.decision_maker, r.voided, r.batch_id, r.rank FROM contact_role r "
        "JOIN contact c ON c.id = r.contact_id ORDER BY c.id",
    )
    assert found == [
        ("Rosa", 1, True, False, None, None),
        ("Omar", 2, False, False, 7, None),
        ("Ines", 1, None, True, None, None),
    ]
    # What the file said is still there, also of whom no account was known.
    assert rows(before, "SELECT name, role FROM contact ORDER BY id")[0] == ("Rosa", "Plant")
    assert rows(before, "SELECT count(*) FROM contact") == [(4,)]


def test_follow_ups_become_promises(before: Database, manager: Person) -> None:
    before.migrate()
    columns = "id, account_id, what, owner, due, first_due, note, made_on, done_on, outcome, version"
    called, sent = rows(before, f"SELECT {columns} FROM promise ORDER BY id")
    asked, due = "2009-01-10", "2009-02-01"
    assert " ".join(map(str, called)) == f"3 1 Call back Avery {due} {due} twice {asked} None None 2"
    asked, due = "2009-01-12", "2009-03-01"
    assert " ".join(map(str, sent)) == f"5 2 Send rates Jordan {due} {due} None {asked} 2009-02-20 Sent 1"
    with before.reading() as session:
        assert not sa.inspect(session.connection()).has_table("follow_up")
        assert audit.verify(session.connection()) == []
        assert list(unaudited_rows(session.connection())) == []
    day = date(2009, 4, 1)
    with before.writing(manager) as session:  # and the next one gets a number of its own
        session.add(Promise(account_id=1, what="x", owner="y", made_on=day, due=day, first_due=day))
    assert rows(before, "SELECT max(id) FROM promise") == [(6,)]


def test_an_upload_from_before_is_undone_with_its_roles(before: Database, manager: Person) -> None:
    before.migrate()
    found = undo(before, manager, batch_id=7, now=NOW)
    assert (found.removed, found.kept, found.left) == (3, 0, [])
    assert rows(before, "SELECT name FROM contact ORDER BY id") == [("Rosa",), ("Ines",)]
    assert rows(before, "SELECT count(*) FROM contact_role") == [(2,)]


def test_the_roles_of_an_upload_that_was_proved_are_noted_as_its_own(
    before: Database, manager: Person
) -> None:
    with before.writing(manager) as session:
        connection = session.connection()
        [(batch, tables)] = imprints.missing(connection).items()
        assert (batch, set(tables)) == (7, {"contact"})
        audit.note(connection, "upload", {"batch": batch, "tables": tables})
    before.migrate()
    with before.reading() as session:
        assert list(imprints.imprint_faults(session.connection())) == []
        assert imprints.unproved(session.connection()) == []
    with past_the_triggers(before) as connection:
        connection.execute(sa.text("UPDATE contact_role SET voided = NOT voided WHERE batch_id = 7"))
        assert len(list(imprints.imprint_faults(connection))) == 1
    assert undo(before, manager, batch_id=7, now=NOW).removed == 3
    with before.reading() as session:
        assert list(imprints.imprint_faults(session.connection())) == []


def test_a_migration_that_loses_rows_on_the_way_is_taken_back() -> None:
    state = migrate._State({"follow_up": 2, "promise": 1}, frozenset(), frozenset())
    enough = migrate._State({"promise": 3}, frozenset(), frozenset())
    migrate._compare(state, enough, {"follow_up": "promise"})
    lost = migrate._State({"promise": 2}, frozenset(), frozenset())
    with pytest.raises(migrate.MigrationFailed, match="lost rows of promise"):
        migrate._compare(state, lost, {"follow_up": "promise"})

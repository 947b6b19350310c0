"""Rows that an upload inserted have no entry of their own: its imprint tells when somebody changed them."""

import random
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.accounts.tables import Bill
from kadash.core import audit
from kadash.core.database import Database
from kadash.core.imprints import _noted, imprint_faults
from kadash.core.people import Person
from kadash.core.trail import unaudited_rows
from tests.bench.generate import write
from tests.cli import run
from tests.core.test_check import past_the_triggers, pick

TAMPERINGS = {
    "a changed amount": "UPDATE bill SET revenue_cents = revenue_cents + 1 WHERE id = {bill}",
    "a changed quantity": "UPDATE bill SET demand_kw = demand_kw * 1.0001 WHERE id = {bill}",
    "a changed day": "UPDATE bill SET period_end = '2001-01-01' WHERE id = {bill}",
    "a bill moved to another account": "UPDATE bill SET account_id = account_id % 6 + 1 WHERE id = {bill}",
    "a bill said to be typed": "UPDATE bill SET batch_id = NULL WHERE id = {bill}",
    "a bill said to be another upload's": "UPDATE bill SET batch_id = 2 WHERE id = {bill}",
    "a removed bill": "DELETE FROM bill WHERE id = {bill}",
    "an added bill": (
        "INSERT INTO bill (id, account_id, service, meter, month, period_end, revenue_cents, batch_id, days, "
        "estimated, occurrence, version) SELECT 9999, account_id, service, meter, month + 500, "
        "period_end, revenue_cents, batch_id, days, estimated, occurrence, version FROM bill "
        "WHERE id = {bill}"
    ),
    "a changed imprint": "UPDATE audit_entry SET after = '{{}}' WHERE operation = 'upload'",
    "a removed imprint": "DELETE FROM audit_entry WHERE table_name = 'database'",
}


def faults(connection: Connection) -> list[str]:
    return [*imprint_faults(connection), *unaudited_rows(connection), *audit.verify(connection)]


@pytest.fixture
def loaded(database: Database, manager: Person, tmp_path: Path) -> Database:
    """Six accounts and 72 bills, of an upload; some were corrected and one removed, by people."""
    assert run(database, "import", write(tmp_path, accounts=6, months=12)[1])[0] == 0
    with database.writing(manager) as session:
        for number in (3, 4):
            bill = session.get(Bill, number)
            assert bill is not None
            bill.revenue_cents = 12345
            session.add(bill)
        session.delete(session.get(Bill, 5))
    return database


def test_what_people_change_is_no_fault(loaded: Database, tmp_path: Path) -> None:
    with loaded.reading() as session:
        assert faults(session.connection()) == []
    assert run(loaded, "import", write(tmp_path / "more", accounts=6, months=15)[1])[0] == 0
    with loaded.reading() as session:
        assert faults(session.connection()) == []
    for batch in (2, 1):
        run(loaded, "undo", batch)
        with loaded.reading() as session:
            assert faults(session.connection()) == []


@pytest.mark.parametrize("times", [2, pytest.param(100, marks=pytest.mark.nightly)])
@pytest.mark.parametrize("kind", TAMPERINGS)
def test_tampering_with_uploaded_rows_is_found(loaded: Database, kind: str, times: int) -> None:
    for seed in range(times):
        with past_the_triggers(loaded) as connection:
            bill = pick(connection, "bill", random.Random(f"{kind} {seed}"))
            assert connection.execute(sa.text(TAMPERINGS[kind].format(bill=bill))).rowcount
            assert faults(connection), f"{kind}, seed {seed}"


def test_an_upload_without_an_imprint_gets_it_with_the_next(
    loaded: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("kadash.intake.actions.prove", lambda *_: None)
        assert run(loaded, "import", write(tmp_path / "b", accounts=6, months=14)[1])[0] == 0
    assert run(loaded, "import", write(tmp_path / "c", accounts=6, months=16)[1])[0] == 0
    with loaded.reading() as session:
        query = sa.text("SELECT count(*) FROM audit_entry WHERE table_name = 'database'")
        assert session.connection().execute(query).scalar_one() == 3
        assert faults(session.connection()) == []


def test_rows_beyond_one_part_are_proved(
    database: Database, manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows are hashed in parts; a changed row stands where it stood."""
    monkeypatch.setattr("kadash.core.imprints.TOGETHER", 10)
    monkeypatch.setattr("kadash.core.row_texts.TOGETHER", 7)
    assert run(database, "import", write(tmp_path, accounts=6, months=12)[1])[0] == 0
    with database.reading() as session:
        [(_, noted)] = _noted(session.connection())
        assert noted["tables"]["bill"]["rows"] == 72
    with database.writing(manager) as session:
        for number in (2, 15, 40):
            bill = session.get(Bill, number)
            assert bill is not None
            bill.usage, bill.rate_class = bill.usage and bill.usage / 3, f"O'GS-{number}"
            session.add(bill)
        session.delete(session.get(Bill, 41))
    with database.reading() as session:
        assert faults(session.connection()) == []
    for change in ("rate_class = 'GS-3'", "meter = 'M1'", "usage = usage + 1"):
        with past_the_triggers(database) as connection:
            connection.execute(sa.text(f"UPDATE bill SET {change} WHERE id = 33"))
            assert len(list(imprint_faults(connection))) == 1

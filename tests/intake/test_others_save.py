"""Somebody saves while a file waits to be loaded: it is compared again where that matters, and only there."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
import sqlmodel as sm

from kadash.accounts.actions import add_account
from kadash.accounts.tables import Account, Bill, Representative
from kadash.accounts.uploads.bills.kind import BILLS
from kadash.accounts.uploads.bills.matching import match_bills
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.core import imprints, row_texts
from kadash.core.audit import data_version
from kadash.core.changes import state, tables_read
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.intake.actions import load, prove
from kadash.intake.engine import Examination, examine

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
HEAD = "Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)\n"
JANUARY = HEAD + "0007,Foundry,Electric,1/1/2009,1/31/2009,1000,$100.00\n"
TWO = JANUARY + "0008,Mill,Electric,1/1/2009,1/31/2009,500,$60.00\n"


class Examined:
    """Examines files as bills, and counts how often their records are looked up."""

    def __init__(self, database: Database, person: Person) -> None:
        self.database, self.person, self.resolved = database, person, 0
        self.kind = replace(BILLS, resolve=self._resolve)

    def _resolve(self, *given: Any) -> Any:
        self.resolved += 1
        return BILLS.resolve(*given)

    def __call__(self, text: str) -> Examination:
        with self.database.reading() as session:
            return examine(
                session, text.encode(), name="bills.csv", kinds=(self.kind,), person=self.person, today=TODAY
            )

    def load(self, text: str) -> None:
        load(self.database, self.person, self(text), now=NOW)


@pytest.fixture
def examined(database: Database, manager: Person) -> Examined:
    return Examined(database, manager)


def judge(database: Database, person: Person) -> None:
    judge_mobility(
        database, person, account_id=1, factor=Decimal("0.5"), reason="a lease ends", decided_on=TODAY
    )


def elsewhere(act: Callable[[], object]) -> object:
    """Do something as another person's page would: in a thread of its own, and without waiting for us."""
    with ThreadPoolExecutor(1) as other:
        return other.submit(act).result(timeout=10)


def test_a_judgment_does_not_have_bills_compared_again(
    database: Database, manager: Person, examined: Examined
) -> None:
    examined.load(JANUARY)
    waiting = examined(TWO)
    judge(database, manager)
    with database.reading() as session:
        assert waiting.holds(session)
    before = examined.resolved
    loaded = load(database, manager, waiting, now=NOW)
    assert (loaded.inserted, loaded.unchanged, examined.resolved) == (1, 1, before)


def test_an_account_that_somebody_added_is_found(
    database: Database, manager: Person, examined: Examined
) -> None:
    waiting = examined(TWO)
    with database.writing(manager) as session:
        session.add(Account(number="0008", name="The Mill"))
    with database.reading() as session:
        assert not waiting.holds(session)
    load(database, manager, waiting, now=NOW)
    with database.reading() as session:
        numbers = session.exec(sm.select(Account.number).order_by(sm.col(Account.number))).all()
        assert list(numbers) == ["0007", "0008"]


def test_bills_that_somebody_loaded_meanwhile_are_not_loaded_twice(
    database: Database, manager: Person, examined: Examined
) -> None:
    waiting = examined(TWO)
    examined.load(JANUARY)
    before = examined.resolved
    loaded = load(database, manager, waiting, now=NOW)
    assert (loaded.inserted, loaded.unchanged) == (1, 1)
    assert examined.resolved == before + 1  # while others can save, not in the transaction again
    with database.reading() as session:
        assert len(session.exec(sm.select(Bill)).all()) == 2


def test_the_tables_that_it_stands_on_are_known(examined: Examined) -> None:
    examined.load(JANUARY)
    assert {"account", "bill", "setting"} <= examined(TWO).reads
    assert "mobility" not in examined(TWO).reads


def test_tables_are_named_while_they_are_read(database: Database) -> None:
    with database.reading() as session:
        with tables_read(session) as names:
            session.exec(sm.select(Bill.id).join(Account)).all()
        session.exec(sm.select(Representative.id)).all()
        assert names == {"bill", "account"}


def test_a_proof_changes_nothing_that_caches_stand_on(
    database: Database, manager: Person, examined: Examined
) -> None:
    examined.load(JANUARY)
    with database.reading() as session:
        before = state(session)
    prove(database, manager)
    with database.reading() as session:
        assert data_version(session) > before.number
        assert state(session, before).of(("bill", "account")) == before.number


def test_others_can_save_while_a_file_is_looked_at(
    database: Database, manager: Person, examined: Examined
) -> None:
    """With a rollback journal a save waits for whoever reads: here it would wait for itself."""
    examined.load(JANUARY)
    saved = []

    def match(new: Any, stored: Any) -> Any:
        elsewhere(lambda: judge(database, manager))
        saved.append(len(stored))
        return match_bills(new, stored)

    def resolve(*given: Any) -> Any:
        found = BILLS.resolve(*given)
        targets = tuple(replace(t, match=match) if t.table is Bill else t for t in found.targets)
        return replace(found, targets=targets)

    examined.kind = replace(BILLS, resolve=resolve)
    found = examined(TWO)
    assert saved == [1]
    with database.reading() as session:
        assert found.holds(session)  # a judgment is nothing that bills stand on
    assert (found.count("inserted"), found.count("unchanged")) == (1, 1)


def test_what_was_saved_while_a_file_was_looked_at_is_seen_by_the_load(
    database: Database, manager: Person, examined: Examined
) -> None:
    def prepare(*given: Any) -> Any:
        elsewhere(lambda: add_account(database, manager, number="0008", name="The Mill"))
        return BILLS.prepare(*given)

    examined.kind = replace(BILLS, prepare=prepare)
    waiting = examined(TWO)
    with database.reading() as session:
        assert not waiting.holds(session)
    load(database, manager, waiting, now=NOW)
    with database.reading() as session:
        assert len(session.exec(sm.select(Account)).all()) == 2


def test_others_can_save_while_rows_are_proved(
    database: Database, manager: Person, examined: Examined, monkeypatch: pytest.MonkeyPatch
) -> None:
    examined.load(TWO)
    monkeypatch.setattr(row_texts, "TOGETHER", 1)
    saved = []

    def texts_of(*given: Any) -> Any:
        for part in row_texts.texts_of(*given):
            yield part
            if not saved:
                saved.append(elsewhere(lambda: judge(database, manager)) is None)

    monkeypatch.setattr(imprints, "texts_of", texts_of)
    prove(database, manager)
    assert saved
    with database.reading() as session:
        assert list(imprints.imprint_faults(session.connection())) == []
        assert imprints.missing(session.connection()) == {}

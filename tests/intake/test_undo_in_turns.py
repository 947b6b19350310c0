"""A large upload is undone in many short transactions: others save in between, and nothing is half done."""

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event

import pytest
import sqlalchemy as sa

from kadash.accounts.actions import save_account
from kadash.core import audit
from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.imprints import imprint_faults
from kadash.core.people import Person
from kadash.core.trail import unaudited_rows
from kadash.intake import undo_rows
from kadash.intake.actions import Loaded, carry_on, load_and_prove, undo, undoing
from kadash.intake.engine import Examination, examine
from kadash.intake.queries import undo_under_way
from kadash.kinds import KINDS
from kadash.screens.uploads import interrupted
from tests.cli import run, url
from tests.states import state

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
HEAD = "Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)\n"


class CutOffError(Exception):
    """Stands in for the end of the process."""


@pytest.fixture(autouse=True)
def _in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_rows, "PIECE", 5)
    monkeypatch.setattr(undoing, "TURN_S", 0)
    monkeypatch.setattr(undoing, "PAUSE_S", 0)


def bills(accounts: int, dollars: int = 100) -> str:
    rows = [
        f"{number:04},Customer {number},Electric,2009-{month:02}-01,2009-{month:02}-28,10,${dollars}.00\n"
        for number in range(1, accounts + 1)
        for month in (1, 2, 3)
    ]
    return HEAD + "".join(rows)


def examined(database: Database, person: Person, text: str) -> Examination:
    with database.reading() as session:
        return examine(session, text.encode(), name="bills.csv", kinds=KINDS, person=person, today=TODAY)


def loaded(database: Database, person: Person, text: str) -> int:
    found = load_and_prove(database, person, examined(database, person, text), now=NOW)
    assert found.batch is not None
    return found.batch


def is_sound(database: Database) -> None:
    with database.reading() as session:
        connection = session.connection()
        assert undo_under_way(session) is None
        assert audit.verify(connection) == []
        assert list(imprint_faults(connection)) == []
        assert list(unaudited_rows(connection)) == []


def undone_at(database: Database, batch: int) -> object:
    with database.reading() as session:
        query = sa.text("SELECT undone_at FROM upload_batch WHERE id = :id")
        return session.connection().execute(query, {"id": batch}).scalar_one()


def cut_off_at(turn: int) -> "Cut":
    return Cut(turn)


class Cut:
    """Ends the work in a turn."""

    def __init__(self, turn: int) -> None:
        self.left = turn

    def __call__(self, share: float, what: str) -> None:
        self.left -= 1
        if self.left <= 0:
            raise CutOffError(what)


def test_no_transaction_changes_more_than_a_piece(database: Database, manager: Person) -> None:
    batch = loaded(database, manager, bills(8))
    with database.reading() as session:
        before = session.connection().execute(sa.text("SELECT max(position) FROM audit_seal")).scalar_one()
    undo(database, manager, batch_id=batch, now=NOW, kinds=KINDS)
    with database.reading() as session:
        query = sa.text("SELECT entries FROM audit_seal WHERE position > :before")
        entries = session.connection().execute(query, {"before": before}).scalars().all()
    assert len(entries) > 6  # 24 bills and 8 accounts, five at a time
    assert max(entries) <= 5 + 2  # and what is noted of the undo and the upload
    is_sound(database)


@pytest.mark.parametrize("turn", [1, 3, 6])
def test_cut_off_anywhere_it_is_carried_on_and_not_done_before(
    database: Database, manager: Person, turn: int
) -> None:
    loaded(database, manager, bills(2, dollars=90))
    before = state(database)
    batch = loaded(database, manager, bills(8))
    whole = state(database)
    with pytest.raises(CutOffError):
        undo(database, manager, batch_id=batch, now=NOW, kinds=KINDS, progress=cut_off_at(turn))
    half = state(database)
    assert before != half != whole
    assert undone_at(database, batch) is None
    with database.reading() as session:
        under_way = undo_under_way(session)
        assert under_way is not None
        assert under_way.upload == batch
    carry_on(database)
    assert state(database) == before
    assert undone_at(database, batch) is not None
    is_sound(database)


def test_the_result_counts_each_row_once_however_often_it_was_cut_off(
    database: Database, manager: Person
) -> None:
    batch = loaded(database, manager, bills(8))
    save_account(database, manager, id=1, version=1, changes={"note": "a plant"})
    for _ in range(3):
        with pytest.raises(CutOffError):
            undo(database, manager, batch_id=batch, now=NOW, progress=cut_off_at(2))
    carry_on(database)
    with database.reading() as session:
        row = session.connection().execute(sa.text("SELECT removed, kept, notes FROM upload_undo")).one()
    assert (row.removed, row.kept) == (24 + 7, 0)
    assert str(row.notes).count("edited by Dana Reyes") == 1
    is_sound(database)


def test_a_person_saves_between_two_turns_and_the_edit_stays(database: Database, manager: Person) -> None:
    batch = loaded(database, manager, bills(8))

    def save_once(share: float, what: str) -> None:
        if not saved:
            save_account(database, manager, id=1, version=1, changes={"note": "a plant"})
            saved.append(True)

    saved: list[bool] = []
    found = undo(database, manager, batch_id=batch, now=NOW, progress=save_once)
    assert found.left == ["account 0001 was edited by Dana Reyes since; it was left."]
    assert [row[1] for row in state(database)["account"]] != []
    assert len(state(database)["account"]) == 1
    is_sound(database)


def test_a_load_carries_on_with_what_was_cut_off_before_it_stores(
    database: Database, manager: Person
) -> None:
    batch = loaded(database, manager, bills(8))
    waiting = examined(database, manager, bills(3, dollars=70))
    with pytest.raises(CutOffError):
        undo(database, manager, batch_id=batch, now=NOW, progress=cut_off_at(2))
    found = load_and_prove(database, manager, waiting, now=NOW)
    assert undone_at(database, batch) is not None
    assert (found.inserted, len(state(database)["bill"])) == (9, 9)
    is_sound(database)


def test_a_load_waits_while_an_undo_is_under_way(database: Database, manager: Person) -> None:
    batch = loaded(database, manager, bills(8))
    waiting = examined(database, manager, bills(8))
    begun = Event()

    def tell(share: float, what: str) -> None:
        begun.set()

    with ThreadPoolExecutor(2) as pool:
        undoing_ = pool.submit(undo, database, manager, batch_id=batch, now=NOW, progress=tell)
        assert begun.wait(30)
        loading = pool.submit(load_and_prove, database, manager, waiting, now=NOW)
        undoing_.result(60)
        found = loading.result(60)
    assert isinstance(found, Loaded)
    assert len(state(database)["bill"]) == 24  # all of the file: nothing of it went with the undo
    is_sound(database)


def test_another_undo_carries_on_first_and_both_are_done(database: Database, manager: Person) -> None:
    empty = state(database)
    first, second = loaded(database, manager, bills(4)), loaded(database, manager, bills(6))
    with pytest.raises(CutOffError):
        undo(database, manager, batch_id=first, now=NOW, progress=cut_off_at(1))
    undo(database, manager, batch_id=second, now=NOW)
    assert undone_at(database, first) is not None
    assert state(database) == empty
    with pytest.raises(Invalid, match="undone before"):
        undo(database, manager, batch_id=first, now=NOW)
    is_sound(database)


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.intake import undo_rows
from kadash.intake.actions import undo, undoing
from kadash.kinds import KINDS

undo_rows.PIECE, undoing.TURN_S, undoing.PAUSE_S = 5, 0, 0
turns = []
def tell(share, what):
    turns.append(what)
    if len(turns) == 3:
        os.kill(os.getpid(), signal.SIGKILL)
undo(Database(sys.argv[1]), LOCAL_MANAGER, batch_id=1, now=datetime.now(UTC), kinds=KINDS, progress=tell)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills")
def test_a_killed_undo_is_carried_on_by_the_next_start_of_the_program(
    database: Database, manager: Person
) -> None:
    empty = state(database)
    loaded(database, manager, bills(8))
    whole = state(database)
    killed = subprocess.run([sys.executable, "-c", KILLED, url(database)], check=False, cwd=Path.cwd())
    assert killed.returncode == -signal.SIGKILL
    assert empty != state(database) != whole
    assert undone_at(database, 1) is None
    _, text = run(database, "check")
    assert "Upload 1 is being undone" in text
    interrupted.carry_on(database)  # as the program does when it starts
    assert state(database) == empty
    assert undone_at(database, 1) is not None
    is_sound(database)

"""Uploads in a process of their own do what they do in this one, on both databases."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pandas as pd
import pytest
import sqlalchemy as sa

from kadash import jobs
from kadash.core import audit, summaries
from kadash.core.database import Database
from kadash.core.errors import KadashError, NotAllowed
from kadash.core.messages import receive, send
from kadash.core.people import Person
from kadash.core.processes import Ended, Processes
from kadash.intake import undo_rows
from kadash.intake.actions import Loaded
from kadash.intake.engine import Examination, examine
from kadash.intake.recalled import Options
from kadash.kinds import KINDS
from tests import process_work

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
DATA = Path(__file__).parents[1] / "data"
HEAD = "Account Number,Service,From,Thru,kWh,Revenue ($)\n"
BILLS = HEAD + "".join(
    f"{number:04},Electric,2009-{month:02}-01,2009-{month:02}-28,{number + month},{number}.50\n"
    for number in range(1, 41)
    for month in range(1, 13)
)


@pytest.fixture(scope="module")
def processes() -> Iterator[Processes]:
    made = Processes(1)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _one_process(processes: Processes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "PROCESSES", processes)
    monkeypatch.setattr(jobs, "LARGE_ROWS", 1)


def nobody(share: float, what: str) -> None:
    pass


def asked(database: Database, person: Person, text: str = BILLS, **said: str) -> jobs.Asked:
    return jobs.asked(
        database, text.encode(), name="bills.csv", person=person, today=TODAY, options=Options(answers=said)
    )


def load(database: Database, one: jobs.Asked, found: Examination, **how: object) -> Loaded:
    return jobs.load(
        database,
        one,
        found,
        now=NOW,
        good_rows=False,
        **{"tell": nobody, **how},  # type: ignore[arg-type]
    )


def counts(database: Database) -> tuple[int, int]:
    with database.reading() as session:
        connection = session.connection()
        faults = [fault for one in summaries.kept() for fault in summaries.faults(connection, one)]
        assert [*audit.verify(connection), *faults] == []
        return tuple(  # type: ignore[return-value]
            connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one()
            for table in ("bill", "upload_batch")
        )


def test_examined_loaded_and_undone(database: Database, manager: Person) -> None:
    one = asked(database, manager)
    found = jobs.examined(one, nobody)
    with database.reading() as session:
        here = examine(session, one.content, name=one.name, kinds=KINDS, person=manager, today=TODAY)
    assert found.summary() == here.summary()
    assert (found.content, found.sha256, found.kind) == (here.content, here.sha256, here.kind)
    assert found.kind is here.kind
    told: list[str] = []
    loaded = load(database, one, found, tell=lambda _, what: told.append(what))
    assert loaded == Loaded(1, 480, 0, 0, 0)
    assert "Reading and checking" not in told  # what was examined is loaded as it is
    assert told[-1] == "Loaded"
    assert counts(database) == (480, 1)
    with database.reading() as session:
        row = session.connection().execute(sa.text("SELECT person, at FROM upload_batch")).one()
        who = (
            session.connection()
            .execute(sa.text("SELECT DISTINCT actor FROM audit_entry WHERE table_name = 'upload_batch'"))
            .scalars()
        )
        assert row.person == manager.name
        assert list(who) == [manager.signature]
    assert load(database, one, jobs.examined(one, nobody)).batch is None  # the same again
    undone = jobs.undo(database, manager, batch_id=1, now=NOW, tell=nobody)
    assert undone.removed >= 480
    assert counts(database) == (0, 1)


def test_an_answer_is_given_without_reading_the_file_again(database: Database, manager: Person) -> None:
    text = HEAD + "001,Electric,01/02/2026,02/03/2026,1000,10\n"
    found = jobs.examined(asked(database, manager, text), nobody)
    (question,) = {question.key for question in found.questions}
    one = asked(database, manager, text, **{question: "month_first"})
    found = jobs.examined(one, nobody)
    assert found.questions == ()
    assert load(database, one, found).inserted == 1


def test_what_somebody_saved_meanwhile_is_compared(database: Database, manager: Person) -> None:
    one = asked(database, manager)
    found = jobs.examined(one, nobody)
    other = asked(database, manager, BILLS.replace("0001,Electric,2009-01", "0001,Electric,2009-01", 1))
    load(database, other, jobs.examined(other, nobody))
    assert load(database, one, found).inserted == 0
    assert counts(database) == (480, 1)


def test_faults_are_the_same_sentences(database: Database, manager: Person, reader: Person) -> None:
    one = asked(database, manager, "Dear all,\nno table here.\n")
    with pytest.raises(KadashError) as there:
        jobs.examined(one, nobody)
    with database.reading() as session, pytest.raises(KadashError) as here:
        examine(session, one.content, name=one.name, kinds=KINDS, person=manager, today=TODAY)
    assert (type(there.value), str(there.value)) == (type(here.value), str(here.value))
    mine = asked(database, reader)
    with pytest.raises(NotAllowed):
        load(database, mine, jobs.examined(mine, nobody))
    assert counts(database) == (0, 0)


@contextmanager
def killed_at(
    processes: Processes, moment: str, stopped: Callable[..., Any] = process_work.stopped_at
) -> Iterator[Callable[[float, str], None]]:
    """Give a ``tell`` that kills the process when its work, which waits for that, has come to a moment."""
    run, (process,) = processes.run, processes._all
    killed: list[str] = []

    def kill(share: float, what: str) -> None:
        if what.startswith(moment):
            assert process._running is not None
            killed.append(what)
            os.kill(process._running.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(processes, "run", partial(run, stopped, moment))
        yield kill
    assert len(killed) == 1


@pytest.mark.parametrize(
    ("moment", "said", "stored"),
    [
        ("Waiting for the database", "Nothing of it was loaded. Load it again.", (0, 0)),
        ("Storing rows", "Nothing of it was loaded. Load it again.", (0, 0)),
        ("Sealing and saving", "Nothing of it was loaded. Load it again.", (0, 0)),
        ("Loaded", "All of it was loaded before that, as upload 1.", (480, 1)),
    ],
)
def test_a_process_killed_while_it_loads(
    database: Database, manager: Person, processes: Processes, moment: str, said: str, stored: tuple[int, int]
) -> None:
    one = asked(database, manager)
    found = jobs.examined(one, nobody)
    with killed_at(processes, moment) as kill, pytest.raises(Ended, match=said):
        load(database, one, found, tell=kill)
    assert counts(database) == stored
    assert load(database, one, jobs.examined(one, nobody)).inserted == 480 - stored[0]
    assert counts(database) == (480, 1)


def test_a_process_killed_while_it_undoes(
    database: Database, manager: Person, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = asked(database, manager)
    load(database, one, jobs.examined(one, nobody))
    small = process_work.stopped_at_with_a_piece_a_turn
    with killed_at(processes, "Undoing upload 1, part 1", small) as kill, pytest.raises(Ended) as ended:
        jobs.undo(database, manager, batch_id=1, now=NOW, tell=kill)
    assert "the rest is carried on by" in str(ended.value)
    left, _ = counts(database)
    assert left == 480 - undo_rows.PIECE
    load(database, one, jobs.examined(one, nobody))  # carries it on first
    assert counts(database) == (480, 2)


def test_what_every_kind_of_file_says_comes_through_a_pipe(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    files = [*DATA.glob("*.csv"), *sorted((Path(__file__).parent / "files").glob("[absp]*/*.csv"))]
    came = set()
    for file in files:
        with sqlite_database.reading() as session:
            try:
                found = examine(
                    session, file.read_bytes(), name=file.name, kinds=KINDS, person=manager, today=TODAY
                )
            except KadashError:
                continue
        path = tmp_path / "message"
        with path.open("wb") as pipe:
            send(pipe, jobs._for_the_server(found))
        with path.open("rb") as pipe:
            back = receive(pipe)
        assert back.summary() == found.summary()
        assert isinstance(back.state.tables, MappingProxyType)
        pd.testing.assert_frame_equal(back.recognition.body.frame, found.recognition.body.frame)
        came.add(found.kind.name)
    assert {"bills", "accounts", "at_risk", "budget", "survey"} <= came

"""Large files on the uploads page: worked on in a process of their own, the same to look at."""

import os
import signal
import time
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from kadash import jobs
from kadash.core.database import Database
from kadash.core.processes import Processes
from kadash.intake.queries import batches
from tests.pages.conftest import Open
from tests.pages.test_uploads import BILLS, button, drop


@pytest.fixture(autouse=True)
def processes(monkeypatch: pytest.MonkeyPatch) -> Iterator[Processes]:
    made = Processes(1)
    monkeypatch.setattr(jobs, "PROCESSES", made)
    monkeypatch.setattr(jobs, "LARGE_BYTES", 1)
    yield made
    made.close()


def until_loaded(app: AppTest) -> None:
    for _ in range(100):
        if app.success or app.error:
            return
        time.sleep(0.1)
        app.run()


def test_it_is_seen_answered_and_loaded(opened: Open, sqlite_database: Database) -> None:
    text = "Account Number,Service,From,Thru,Usage,Revenue\n001,Electric,01/02/2026,02/03/2026,1000,10\n"
    app = drop(opened("uploads"), "bills.csv", text.encode())
    assert [radio.options for radio in app.radio] == [["month first", "day first"]]
    for radio in app.radio:
        radio.set_value("month_first")
    button(app, "Go on")
    button(app, "Load 1")
    until_loaded(app)
    assert "Loaded as upload 1: 1 new" in app.success[0].value
    with sqlite_database.reading() as session:
        assert batches(session)[0].summary["inserted"] == 1


def test_rejected_rows_and_sentences_are_the_same(opened: Open) -> None:
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="#REF!").encode())
    assert [m.value for m in app.metric if m.label == "Rejected"] == ["1"]
    assert any("#REF!" in table.value.to_string() for table in app.dataframe)
    app = drop(opened("uploads"), "letter.csv", b"Dear all,\nno table here.\n")
    assert "Nothing was changed" in app.error[0].value


def test_a_process_that_is_gone_is_no_trouble_when_it_was_idle(opened: Open, processes: Processes) -> None:
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="120.50").encode())
    (process,) = processes._all
    assert process._running is not None
    os.kill(process._running.pid, signal.SIGTERM)
    button(app, "Load 2")
    until_loaded(app)
    assert "Loaded as upload 1: 2 new" in app.success[0].value

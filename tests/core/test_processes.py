"""Work in processes of their own: answers, faults, a line of waiting work, processes that end."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from kadash.core import processes as module
from kadash.core.errors import Unusable
from kadash.core.processes import Ended, NotStarted, Processes
from tests import process_work


@pytest.fixture(scope="module")
def one_process() -> Iterator[Processes]:
    processes = Processes(1)
    yield processes
    processes.close()


def until(there: Callable[[], bool]) -> None:
    for _ in range(600):
        if there():
            return
        time.sleep(0.05)
    raise AssertionError("it never came")


def test_an_answer_comes_from_another_process_which_is_used_again(one_process: Processes) -> None:
    first = one_process.run(process_work.number_of_process)
    assert first != os.getpid()
    assert one_process.run(process_work.number_of_process) == first
    assert one_process.run(process_work.printing) == "an answer"


def test_progress_is_told(one_process: Processes) -> None:
    told: list[tuple[float, str]] = []
    work = process_work.slow
    assert one_process.run(work, 0.0, tell=lambda share, what: told.append((share, what))) == "done"
    assert told == [(0.5, "Halfway")]


def test_faults_come_back_as_they_were(one_process: Processes) -> None:
    with pytest.raises(Unusable, match=r"That cannot be used\.") as caught:
        one_process.run(process_work.refused, "no_such_thing")
    assert caught.value.code == "no_such_thing"
    with pytest.raises(RuntimeError):
        one_process.run(process_work.broken)
    assert one_process.run(process_work.slow, 0.0) == "done"


def test_a_process_that_is_killed_at_work_is_told_and_replaced(one_process: Processes) -> None:
    number = one_process.run(process_work.number_of_process)
    with pytest.raises(Ended):
        one_process.run(process_work.slow, 30.0, tell=lambda *_: os.kill(number, signal.SIGTERM))
    assert one_process.run(process_work.number_of_process) != number


def test_a_process_that_ended_while_nobody_needed_it_is_replaced(one_process: Processes) -> None:
    number = one_process.run(process_work.number_of_process)
    os.kill(number, signal.SIGTERM)
    assert one_process.run(process_work.slow, 0.0) == "done"


def test_a_computer_without_room_for_a_process_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(module.subprocess, "Popen", full)
    with pytest.raises(NotStarted, match=r"no room for one more process"):
        Processes(1).run(process_work.number_of_process)
    monkeypatch.undo()
    monkeypatch.setattr(module, "_BOOT", "raise SystemExit(1)")  # it starts, and cannot work
    with pytest.raises(NotStarted):
        Processes(1).run(process_work.number_of_process)


def test_work_waits_in_line_and_is_told_its_place(one_process: Processes) -> None:
    told: dict[int, list[str]] = {0: [], 1: [], 2: []}
    ended: list[int] = []

    def work(number: int, seconds: float) -> None:
        one_process.run(process_work.slow, seconds, tell=lambda _, what: told[number].append(what))
        ended.append(number)

    threads = [threading.Thread(target=work, args=each) for each in ((0, 4.0), (1, 0.0), (2, 0.0))]
    for number, thread in enumerate(threads):
        thread.start()
        until(lambda number=number: bool(told[number]))  # it works, or it is in line
    for thread in threads:
        thread.join()
    assert ended == [0, 1, 2]
    assert told[1][0] == "Waiting: other files are being worked on, this one is next"
    assert told[2][0] == "Waiting: other files are being worked on, 1 other waits before this one"
    assert told[2][-1] == "Halfway"

"""Work of low priority does what others wait for at the usual one."""

import os
import sys
import threading

import pytest

from kadash.core.errors import Unusable
from kadash.core.priority import NICE, urgently, with_low_priority
from kadash.core.processes import Processes
from tests import process_work


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a priority of their own on Linux only")
def test_work_gives_way_and_what_is_urgent_of_it_does_not() -> None:
    processes = Processes(1)
    try:
        usual = os.getpriority(os.PRIO_PROCESS, 0)
        for _ in range(2):
            assert processes.run(process_work.priorities) == (min(usual + NICE, 19), usual)
        with pytest.raises(Unusable, match=r"That cannot be used\."):
            processes.run(process_work.refused_urgently, "no_such_thing")
    finally:
        processes.close()


def test_what_is_urgent_is_done_where_it_is_asked_for_outside_of_such_work() -> None:
    assert urgently(threading.get_ident) == threading.get_ident()


def test_urgent_calls_come_back_in_turn() -> None:
    heard: list[int] = []
    main = threading.get_ident()

    def work() -> None:
        heard.extend(urgently(lambda number=number: number * 10) for number in range(3))
        heard.append(int(urgently(threading.get_ident) == main))

    with_low_priority(work)
    assert heard == [0, 10, 20, 1]


def test_work_that_fails_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _: None)

    def work() -> None:
        urgently(lambda: 1 / 0)

    with_low_priority(work)

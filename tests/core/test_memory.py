"""Memory goes back to the system after growth, and not for each small file."""

import sys

import pytest

from kadash.core import memory
from kadash.core.memory import Returning, resident

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")


@on_linux
def test_what_is_resident_grows_with_what_is_held() -> None:
    before = resident()
    held = bytearray(b"x" * (64 << 20))
    assert 60 << 20 < resident() - before < 80 << 20
    del held


def test_memory_is_returned_once_a_process_has_grown(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = iter([100, 105, 109, 112, 104, 111, 90, 99, 101, 95])
    monkeypatch.setattr(memory, "resident", lambda: next(sizes))
    trims: list[int] = []
    returning = Returning(trims.append, worth_it=10)  # at 100
    assert not returning.return_memory()  # 105
    assert not returning.return_memory()  # 109
    assert returning.return_memory()  # 112, then 104
    assert not returning.return_memory()  # 111
    assert not returning.return_memory()  # 90: less than ever
    assert not returning.return_memory()  # 99
    assert returning.return_memory()  # 101, then 95
    assert trims == [0, 0]


def test_where_the_system_does_not_say_it_is_returned_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "resident", lambda: 0)
    trims: list[int] = []
    returning = Returning(trims.append)
    assert returning.return_memory()
    assert returning.return_memory()
    assert trims == [0, 0]

"""Many documents are made in a process of their own, few where they are asked for; an end is said."""

import os

import pytest

from kadash.core.documents import apart
from kadash.core.documents.apart import Tell, made_apart
from kadash.core.processes import Ended


def whose(name: str, tell: Tell) -> tuple[str, int]:
    tell(0.5, "Half")
    return name, os.getpid()


def lost(tell: Tell) -> None:
    os._exit(3)


def test_few_are_made_here_and_many_elsewhere() -> None:
    told: list[tuple[float, str]] = []

    def tell(share: float, doing: str) -> None:
        told.append((share, doing))

    assert made_apart(whose, "plan", count=apart.FEW, tell=tell) == ("plan", os.getpid())
    name, process = made_apart(whose, "plan", count=apart.FEW + 1, tell=tell)
    assert (name, process != os.getpid()) == ("plan", True)
    assert told == [(0.5, "Half")] * 2


def test_a_lost_process_says_what_to_do() -> None:
    with pytest.raises(Ended, match=r"Nothing was changed\. Make the files again\."):
        made_apart(lost, count=apart.FEW + 1, tell=lambda share, doing: None)

"""Eight write at once: nobody's update is lost, nobody is told that the database is locked."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.pool import ThreadPool

import pytest

from kadash.accounts.tables import Account
from kadash.core import audit
from kadash.core.database import Database
from kadash.core.errors import Clash
from kadash.core.people import Person, Role
from kadash.core.versions import claim

WRITERS = 8
# (processes or threads, transactions of each): processes take seconds to start
RUNS = [(False, 12), pytest.param(True, 1000, marks=pytest.mark.nightly)]


def count_up(url: str, name: str, times: int) -> int:
    """Read a number and write it back one larger, each time in one transaction."""
    database, person = Database(url), Person(name=name, role=Role.MANAGER)
    for _ in range(times):
        with database.writing(person) as session:
            account = session.get(Account, 1, with_for_update=True)
            assert account is not None
            account.note = str(int(account.note or 0) + 1)
            session.add(account)
    return times


def save_what_was_drawn(url: str, name: str, times: int) -> int:
    """Save like a form: from the version that was read, again after each clash. Returns the clashes."""
    database, person = Database(url), Person(name=name, role=Role.MANAGER)
    clashes = 0
    for _ in range(times):
        while True:
            with database.reading() as session:
                account = session.get(Account, 1)
                assert account is not None
                version, count = account.version, int(account.note or 0)
            try:
                with database.writing(person) as session:
                    claim(session, Account, 1, version, {"note": str(count + 1)})
                break
            except Clash:
                clashes += 1
    return clashes


@pytest.mark.parametrize(("processes", "times"), RUNS)
@pytest.mark.parametrize("way", [count_up, save_what_was_drawn])
def test_no_update_is_lost(
    database: Database, manager: Person, way: Callable[[str, str, int], int], processes: bool, times: int
) -> None:
    with database.writing(manager) as session:
        session.add(Account(number="1", name="Counter", note="0"))
    url = database.url.render_as_string(hide_password=False)
    tasks = [(url, f"Writer {number}", times) for number in range(WRITERS)]
    with multiprocessing.get_context("spawn").Pool(WRITERS) if processes else ThreadPool(WRITERS) as pool:
        pool.starmap(way, tasks)  # raises what any writer raised
    with database.reading() as session:
        account = session.get(Account, 1)
        assert account is not None
        assert account.note == str(WRITERS * times)
        assert audit.verify(session.connection()) == []

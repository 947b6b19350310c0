"""The database of a page: the utility's own, or the sample program's if the address says so."""

import atexit
import shutil
import tempfile
import threading
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import streamlit as st
from cachetools import cached

from kadash.core import clock, packed
from kadash.core.database import Database, database_url
from kadash.core.faults import FULL, Unreachable
from kadash.ui import cache
from kadash.ui.links import SAMPLE

_numbers = count(1)
_opened: set[str] = set()
_lock = threading.Lock()
_samples: dict[str, Database] = {}


def current() -> Database:
    """Return the database of this run, created and migrated where it is new."""
    return sample() if in_sample() else own()


def follow_address() -> None:
    """Enter the sample program where the address carries it; to be called at the start of each run.

    The navigation drops what stands in the address, so the session remembers it and puts it back.
    """
    if st.query_params.get(SAMPLE) == "1":
        enter_sample()
    elif in_sample():
        st.query_params[SAMPLE] = "1"


def in_sample() -> bool:
    """Say whether this session looks at the sample program."""
    return SAMPLE in st.session_state


def enter_sample() -> None:
    """Look at the sample program from the next run on."""
    st.session_state[SAMPLE] = True


def leave_sample() -> None:
    """Look at the utility's own database from the next run on."""
    st.session_state.pop(SAMPLE, None)
    st.query_params.pop(SAMPLE, None)


def own() -> Database:
    """Return the database that the configuration names."""
    return _migrated(database_url())


@cached({}, condition=threading.Condition())
def _migrated(url: str) -> Database:
    database = Database(url)
    database.require_schema()
    _opened.add(url)
    return database


def was_opened(url: str) -> bool:
    """Say whether this process found the schema that it needs there, once."""
    return url in _opened


def sample() -> Database:
    """Return this person's sample program: a SQLite database of their own, as it comes with the product."""
    with _lock:
        whose = _whose()
        if whose not in _samples:
            _samples[whose] = _unpacked()
        return _samples[whose]


def _whose() -> str:
    """Return whose sample it is: the signed-in person's, or the one person's of this computer."""
    return str(st.user.get("email") or "") if st.user.get("is_logged_in") else ""


def _unpacked() -> Database:
    file = _folder() / f"sample-{next(_numbers)}.db"
    packed.unpack(file)
    database = Database(f"sqlite:///{file}")
    database.migrate()
    return database


@cached({})
def _folder() -> Path:
    try:
        folder = Path(tempfile.mkdtemp(prefix="kadash-sample-"))
    except OSError as fault:
        raise Unreachable(f"The sample program cannot be made. {FULL}") from fault
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def today(zone: ZoneInfo) -> date:
    """Return the day that pages stand on: the sample program has a fixed day."""
    if in_sample():
        return packed.TODAY
    return clock.today(zone)


def reset_sample() -> None:
    """Forget what this person did to their sample program; the next look makes it afresh.

    Nothing of the old one stays, neither its file nor what was computed from it.
    """
    with _lock:
        old = _samples.pop(_whose(), None)
    if old is None:
        return
    cache.forget_database(old)
    old.engine.dispose()
    file = Path(old.key.removeprefix("sqlite:///"))
    for end in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):  # another window of theirs may still read it
            file.with_name(file.name + end).unlink(missing_ok=True)

"""The one place that caches. An entry is keyed by what its answer depends on: which database, the state
of its data (the last audit number), the role, and what was asked. Nothing is ever too old, nothing goes
to disk, and what comes out is shared by all people: it must not be changed.
"""

import gc
import weakref
from collections.abc import Callable, Collection, Hashable
from itertools import count
from threading import Condition
from typing import Any, TypeVar

import sqlmodel as sm
from cachetools import LRUCache, cached

from kadash.core.changes import State, state
from kadash.core.database import Database
from kadash.core.memory import release_memory
from kadash.core.queries import has_data
from kadash.core.settings import Settings, read_settings
from kadash.ui.here import Here

T = TypeVar("T")
Tables = Collection[str] | None


def asked(here: Here, query: Callable[..., T], *, of: Tables = None, **asked_for: object) -> T:
    """Return ``query(here.session, **asked_for)``, computed once for each state of the data.

    ``of`` names all tables that the query reads, where their states will do.
    """
    names = (query.__module__, query.__qualname__, asked_for)
    return shared(here, lambda: query(here.session, **asked_for), names, of=of)


def shared(here: Here, make: Callable[[], T], *names: object, of: Tables = None) -> T:
    """Return ``make()``, called once for each state of the data and ``names``, for all people and looks.

    What depends on the day names it, too. ``of`` as in ``made``.
    """
    result: T = _kept(repr((here.database.key, _state(here, of), names)), make)
    return result


def made(here: Here, make: Callable[[], T], *names: object, of: Tables = None) -> T:
    """Return ``make()``, called once for each state of the data, role, look and ``names``.

    ``names`` tell this thing from others: the name of the chart and all that was chosen for it. ``of``
    names all tables that it was made from, where their states will do.
    """
    look = (here.look.name, here.look.narrow)
    key = repr((here.database.key, _state(here, of), here.person.role, look, here.today, names))
    result: T = _kept(key, make)
    return result


def while_same(here: Here, made_of: object, make: Callable[[], T], *names: object) -> T:
    """Return what was made last for these names while it is made of the same (``==``), else ``make()``.

    It is the same for all people and looks.
    """
    last: _Last = _kept(repr((here.database.key, "last", names)), _Last)
    if last.made is None or last.made[0] != made_of:
        last.made = (made_of, make())
    found: T = last.made[1]
    return found


class _Last:
    """What was made last, and what it was made of; one attribute, so that threads see both or neither."""

    made: tuple[Any, Any] | None = None


def state_of(database: Database, session: sm.Session) -> State:
    """Return the state of the data that a session sees; it knows which tables changed since the last call."""
    before = _STATES.get(database.key)
    now = state(session, before)
    if before is None or now.number > before.number:
        _STATES[database.key] = now
    return now


def settings(database: Database, session: sm.Session, now: State) -> Settings:
    """Return the utility's settings, read once for each state of them."""
    key = repr((database.key, now.of(("setting",)), "settings"))
    found: Settings = _kept(key, lambda: read_settings(session))
    return found


def is_fresh(database: Database, session: sm.Session, now: State) -> bool:
    """Say whether nothing was ever uploaded or entered, asked once for each state of the data."""
    return bool(_kept(repr((database.key, now.number, "fresh")), lambda: not has_data(session)))


def _state(here: Here, of: Tables) -> int:
    return here.data_version if of is None else here.state.of(of)


_STATES: dict[str, State] = {}


_OF_THINGS: dict[tuple[int, Hashable], tuple[weakref.ref[Any], Any]] = {}


def of_thing(thing: object, name: Hashable, make: Callable[[], T]) -> T:
    """Return ``make()``, called once for a frame or figure that stays from run to run; it goes with it.

    Things are known by identity, so whoever hands one over doesn't change it any more.
    """
    key = (id(thing), name)
    kept = _OF_THINGS.get(key)
    if kept is not None and kept[0]() is thing:
        found: T = kept[1]
        return found
    made_now = make()
    _OF_THINGS[key] = (weakref.ref(thing, lambda _: _OF_THINGS.pop(key, None)), made_now)
    return made_now


_KEPT: LRUCache[str, Any] = LRUCache(maxsize=400)
_WAITING = Condition()


def forget() -> None:
    """Forget all answers, as a server does that restarts."""
    _KEPT.clear()


def forget_database(database: Database) -> None:
    """Forget what was computed from a database that is gone, and give its memory back."""
    begins = repr((database.key,))[:-2]  # as every key of it does
    with _WAITING:
        for key in [key for key in _KEPT if key.startswith(begins)]:
            del _KEPT[key]
    _STATES.pop(database.key, None)
    _sweep()
    release_memory()


@cached(_KEPT, key=lambda key, make: key, condition=_WAITING)
def _kept(key: str, make: Callable[[], Any]) -> Any:
    """Return what is kept under the key, else make it; whoever asks for the same meanwhile waits for it."""
    made_now = make()
    _keep_from_collection()
    return made_now


_SWEEP_AFTER = 500
_fills = count(1)


def _keep_from_collection() -> None:
    """Keep what is cached, and modules that pages loaded, out of garbage collection.

    Streamlit collects all generations after each run of a script, and what stays would be looked through
    each time. Freezing also keeps what is garbage in this moment, so now and then all of it is swept.
    """
    if next(_fills) % _SWEEP_AFTER == 0:
        _sweep()
    gc.freeze()


def _sweep() -> None:
    gc.unfreeze()
    gc.collect()
    gc.freeze()

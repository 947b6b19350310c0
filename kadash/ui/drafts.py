"""What somebody typed and has not saved yet, beside their session: a reload or a lost connection keeps it.

It lies in this server's memory, per database and person, for a day; a restart forgets it.
"""

from threading import Lock
from typing import Any

from cachetools import TTLCache

from kadash.ui.here import Here

MOST, SECONDS = 1_000, 24 * 3600
_KEPT: TTLCache[tuple[str, str, str], Any] = TTLCache(MOST, SECONDS)
_LOCK = Lock()


def kept(here: Here, name: str) -> Any | None:
    """Return what this person typed under a name, None where there is nothing. It is not to be changed."""
    with _LOCK:
        return _KEPT.get(_key(here, name))


def keep(here: Here, name: str, typed: Any) -> None:
    """Keep what this person typed under a name; what is empty is forgotten."""
    with _LOCK:
        if typed:
            _KEPT[_key(here, name)] = typed
        else:
            _KEPT.pop(_key(here, name), None)


def _key(here: Here, name: str) -> tuple[str, str, str]:
    return here.database.key, here.person.signature, name

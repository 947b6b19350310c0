"""Loading modules without the garbage collector, which takes a third of the time that they need."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Import in the block: nothing that modules make is garbage, and it is not looked through any more.

    Without this the collector goes through all that was loaded so far again and again: a third of the
    time in which pandas, SQLAlchemy and the tables are there.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()

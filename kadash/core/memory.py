"""Returning memory to the operating system after a large file."""

import ctypes
import os
import sys
from collections.abc import Callable
from typing import Any

import pyarrow as pa

_M_MMAP_THRESHOLD = -3  # malloc.h
_LARGE = 1 << 20
WORTH_IT = 16 << 20
"""Bytes by which a process has grown since memory was last returned."""


def _c_library() -> Any:
    """Return the C library where it is GNU's; None elsewhere, where nothing of this is needed."""
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return library if hasattr(library, "malloc_trim") else None


_LIBRARY = _c_library()
if _LIBRARY is not None:
    # Arrow's own allocator keeps a heap for each of its threads: after a large file twice what it holds.
    pa.set_memory_pool(pa.system_memory_pool())
    # Arrays go back to the system when they are freed, instead of staying as gaps between others.
    _LIBRARY.mallopt(_M_MMAP_THRESHOLD, _LARGE)


def resident() -> int:
    """Return the bytes of this process that lie in memory; 0 where the system does not say."""
    try:
        with open("/proc/self/statm", "rb") as counts:  # proc_pid_statm(5): the second is resident pages
            return int(counts.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


class Returning:
    """Returns memory once a process has grown by ``worth_it`` bytes since the last time.

    Each time walks through all that the C library holds, under its locks: 5 to 15 ms in a process of 700 MB,
    and a small file of ten columns asked for it some twenty times.
    """

    def __init__(self, trim: Callable[[int], object], worth_it: int = WORTH_IT) -> None:
        self._trim, self._worth_it, self._least = trim, worth_it, resident()

    def return_memory(self) -> bool:
        """Return memory where it is worth it; whether it was."""
        now = resident()
        self._least = min(self._least, now)
        if now and now - self._least < self._worth_it:
            return False
        self._trim(0)
        self._least = resident()
        return True


_RETURNING = None if _LIBRARY is None else Returning(_LIBRARY.malloc_trim)


def release_memory() -> None:
    """Return what was freed to the system: the C library keeps the gaps between what is still held."""
    if _RETURNING is not None:
        _RETURNING.return_memory()
    else:
        pa.default_memory_pool().release_unused()

"""Returning memory to the operating system after a large file."""

import ctypes
import sys
from typing import Any

import pyarrow as pa

_M_MMAP_THRESHOLD = -3  # malloc.h
_LARGE = 1 << 20


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


def release_memory() -> None:
    """Return what was freed to the system: the C library keeps the gaps between what is still held."""
    if _LIBRARY is not None:
        _LIBRARY.malloc_trim(0)
    else:
        pa.default_memory_pool().release_unused()

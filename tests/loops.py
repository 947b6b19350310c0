"""Runs coroutines where the thread may have an event loop already, as a browser's library leaves one."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def completed(work: Coroutine[None, None, T]) -> T:
    """Return what the coroutine returns, run in a thread of its own."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()

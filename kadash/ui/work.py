"""Long work in the background: the page stays usable, and shows how far it is.

A job is kept in the person's session under its key. The work itself must not draw.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from kadash.core.errors import KadashError
from kadash.ui import metrics, words

Tell = Callable[[float, str], None]
_LOG = logging.getLogger("kadash")
PATIENCE_S = 1.0  # what is done by then is shown at once, without a progress bar
LOOK_S = 0.2
_workers = ThreadPoolExecutor(max_workers=32, thread_name_prefix="kadash-work")


@dataclass
class Job:
    """Work under way or done. ``share`` is 0 to 1."""

    future: "Future[Any]" = field(default_factory=Future)
    share: float = 0.0
    doing: str = "Starting"

    def tell(self, share: float, doing: str) -> None:
        """Take note of the progress; the work calls it from its own thread."""
        self.share, self.doing = min(max(share, 0.0), 1.0), doing


def start(key: str, work: Callable[[Tell], Any]) -> None:
    """Start ``work(tell)`` unless it runs already, and give it a moment to finish."""
    if running(key):
        return
    metrics.work_began()
    job = begun(work)
    job.future.add_done_callback(lambda done: metrics.work_ended(failed=done.exception() is not None))
    st.session_state[key] = job
    wait([job.future], timeout=PATIENCE_S)


def begun(work: Callable[[Tell], Any]) -> Job:
    """Start ``work(tell)``; ``waited_for`` gives what it returns."""
    job = Job()
    job.future = _workers.submit(work, job.tell)
    return job


def waited_for(job: Job) -> Any:
    """Show how far the work is until it is done, and return what it returned; raises what it raised.

    Where the run of the page is broken off meanwhile, the work goes on; the next run may wait for it.
    """
    line = st.empty()
    while not wait([job.future], timeout=LOOK_S).done:
        line.progress(job.share, text=f"{job.doing} …")
    line.empty()
    return job.future.result()


def running(key: str) -> bool:
    """Say whether that work is under way."""
    job = st.session_state.get(key)
    return isinstance(job, Job) and not job.future.done()


def watch(key: str) -> None:
    """Show how far the work is until it is done; then draw the page again."""

    @st.fragment(run_every=0.5)
    def bar() -> None:
        job = st.session_state.get(key)
        if isinstance(job, Job) and not job.future.done():
            st.progress(job.share, text=f"{job.doing} … You can go on working meanwhile.")
        else:
            st.rerun()

    bar()


def result(key: str) -> Any | None:
    """Return what the work returned, once; show what stood in its way if it failed. None while it runs."""
    job = st.session_state.get(key)
    if not isinstance(job, Job) or not job.future.done():
        return None
    del st.session_state[key]
    try:
        return job.future.result()
    except KadashError as fault:
        words.fault(str(fault))
    except Exception:  # noqa: BLE001  # the log has the details; work is one transaction, or none
        _LOG.exception("Work in the background failed.")
        words.fault("Something went wrong that Kadash did not expect. Nothing was changed. Try again.")
    return None

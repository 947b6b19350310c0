"""State of one uploaded file: answers, findings, loading."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import streamlit as st

from kadash import jobs
from kadash.core import clock
from kadash.core.database import release
from kadash.core.memory import release_memory
from kadash.intake.actions import Loaded, load_and_prove
from kadash.intake.engine import Examination, examine
from kadash.intake.read import Raw, read
from kadash.intake.recalled import Options
from kadash.kinds import KINDS
from kadash.ui import work
from kadash.ui.page import Here
from kadash.ui.streamlit_internals import UploadedFile


@dataclass
class Held:
    """What the session keeps of one file between two runs."""

    options: Options = field(default_factory=Options)
    raw: Raw | None = None
    examination: Examination | None = None
    seen: tuple[object, ...] = ()
    loaded: Loaded | None = None
    kind: str = ""  # of what was loaded
    draft: int | None = None  # its number among the files that are kept in the database
    draft_refused: bool = False
    kept: Options | None = None  # what was said by then
    examining: tuple[tuple[object, ...], work.Job] | None = None


def held(file: UploadedFile) -> Held:
    """Return what the session keeps of a file, starting afresh for a new one."""
    found: Held = st.session_state.setdefault(f"upload-{file.file_id}", Held())
    return found


def forget_others(files: list[UploadedFile], left: Callable[[int | None], None]) -> None:
    """Let go of files that the person took off the list; ``left`` is told the number of the kept one."""
    kept = {f"upload-{file.file_id}" for file in files}
    for key in [str(k) for k in st.session_state if str(k).startswith("upload-") and k not in kept]:
        if isinstance(st.session_state[key], Held):
            left(st.session_state[key].draft)
            del st.session_state[key]


def examined(here: Here, file: UploadedFile) -> Examination:
    """Return what is known about the file now; reads it once, compares again when data or answers change.

    Raises Unreadable with a sentence.
    """
    one = held(file)
    examination = one.examination
    if examination is None or one.seen != (
        here.database.key,
        here.person,
        here.state.of(examination.reads),
        one.options,
    ):
        examination = one.examination = None  # a large file is not held twice
        release(here.session)  # others can save while the file is looked at
        asked = _asked(here, file)
        examination = one.examination = _elsewhere(one, asked) if asked.is_large else _here(here, one, asked)
        one.raw = examination.raw
        one.seen = (here.database.key, here.person, here.state.of(examination.reads), one.options)
    return examination


def _asked(here: Here, file: UploadedFile) -> jobs.Asked:
    return jobs.asked(
        here.database,
        file.getvalue(),
        name=file.name,
        person=here.person,
        today=here.today,
        options=held(file).options,
    )


def _here(here: Here, one: Held, asked: jobs.Asked) -> Examination:
    with st.spinner("Reading and checking …"), here.database.reading() as session:
        return examine(
            session,
            asked.content,
            name=asked.name,
            kinds=KINDS,
            person=asked.person,
            today=asked.today,
            options=asked.options,
            raw=one.raw,
        )


def _elsewhere(one: Held, asked: jobs.Asked) -> Examination:
    """Have a process of its own examine the file, and show how far that is, or who is before it."""
    if one.examining is None or one.examining[0] != asked.key:
        one.raw = None  # that process has it
        one.examining = (asked.key, work.begun(partial(jobs.examined, asked)))
    job = one.examining[1]
    try:
        found = work.waited_for(job)
    finally:
        if job.future.done():  # else this run of the page was broken off, and the next one waits on
            one.examining = None
    assert isinstance(found, Examination)
    return found


def raw_of(file: UploadedFile) -> Raw:
    """Return the file's grids of text, read once."""
    one = held(file)
    one.raw = one.raw or read(file.getvalue(), name=file.name)
    return one.raw


def say(file: UploadedFile, **said: Any) -> None:
    """Keep what the person said (kind, sheet, columns, answers); answers add to the earlier ones."""
    one = held(file)
    if "answers" in said:
        said["answers"] = {**one.options.answers, **said["answers"]}
    if "columns" in said:
        said["columns"] = {**one.options.columns, **said["columns"]}
    if "corrections" in said:
        said["corrections"] = {**one.options.corrections, **said["corrections"]}
    one.options = replace(one.options, **said)


def start_loading(here: Here, file: UploadedFile, examination: Examination, *, good_rows: bool) -> None:
    """Load the file in the background."""
    asked, now = _asked(here, file), clock.now()
    held(file).kind = examination.kind.name
    release(here.session)  # a page that reads would make the load wait for it
    if asked.is_large:
        elsewhere = partial(jobs.load, here.database, asked, examination, now=now, good_rows=good_rows)
        work.start(job_key(file), lambda tell: elsewhere(tell=tell))
    else:
        run = partial(load_and_prove, here.database, here.person, examination, now=now, good_rows=good_rows)
        work.start(job_key(file), lambda tell: run(progress=tell))


def finish_loading(file: UploadedFile) -> None:
    """Take note of a load that is done."""
    loaded = work.result(job_key(file))
    if isinstance(loaded, Loaded):
        one = held(file)
        one.loaded, one.examination, one.raw = loaded, None, None
        release_memory()


def job_key(file: UploadedFile) -> str:
    return f"load-{file.file_id}"

"""Uploads that are large enough to disturb others are examined, loaded and undone in a process of their own.

Small ones are done at once where they are asked for: starting a process takes longer than they do. Both ways
call the same actions; roles, audit trail and all or nothing are theirs.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from kadash.core.database import Database
from kadash.core.messages import by_name
from kadash.core.people import Person
from kadash.core.processes import Ended, Processes, Progress
from kadash.core.queries import being_undone
from kadash.intake import actions
from kadash.intake.actions import Loaded
from kadash.intake.engine import Examination, examine
from kadash.intake.kind import Kind
from kadash.intake.queries import batch, batch_of_moment
from kadash.intake.recalled import Options
from kadash.intake.undo_rows import Undone
from kadash.kinds import KINDS

LARGE_BYTES = 400_000
"""A file of bills of that size, 5,000 rows, is examined in a tenth of a second; a process starts in 2 s."""
LARGE_ROWS = 5_000
AT_ONCE = 2
PROCESSES = Processes(AT_ONCE)

_KINDS = {kind.name: kind for kind in KINDS}
ENDED = "The process that worked on {file} ended before it was done."
NOT_LOADED = ENDED + " Nothing of it was loaded. Load it again."
LOADED_ALL_THE_SAME = ENDED + " All of it was loaded before that, as upload {upload}."
NOT_EXAMINED = (
    ENDED + " Nothing was changed. Upload it again, or take it in with: python -m kadash import FILE."
)
HALF_UNDONE = (
    "The process that undid upload {upload} ended before it was done. A part is undone; the rest is "
    "carried on by the next start of Kadash, the next upload or the next undo."
)
UNDONE_ALL_THE_SAME = (
    "Upload {upload} is undone, but the process that did it ended before it could say what stays."
)
NOT_UNDONE = "The process that should undo upload {upload} ended. Nothing was undone. Undo it again."


def _kind(name: str) -> Kind:
    return _KINDS[name]


by_name(Kind, lambda kind: kind.name, _kind)


@dataclass(frozen=True)
class Asked:
    """A file to be looked at: in which database, by whom, on which day, and what they said about it."""

    url: str
    name: str
    content: bytes
    person: Person
    today: date
    options: Options

    @property
    def is_large(self) -> bool:
        return len(self.content) >= LARGE_BYTES

    @property
    def key(self) -> tuple[object, ...]:
        return self.url, self.name, hash(self.content), self.person, self.today, repr(self.options)


def asked(
    database: Database, content: bytes, *, name: str, person: Person, today: date, options: Options
) -> Asked:
    """Return what ``examined`` and ``load`` take."""
    return Asked(_url(database), name, content, person, today, options)


def examined(one: Asked, tell: Progress) -> Examination:
    """Return what is known about a file, as ``engine.examine``, from a process of its own.

    Raises Unreadable or Unusable as it does, NotStarted and Ended.
    """
    try:
        examination: Examination = PROCESSES.run(_examined, one, near=_near(one), tell=tell)
    except Ended as fault:
        raise Ended(NOT_EXAMINED.format(file=one.name)) from fault
    return replace(examination, content=one.content)


def load(
    database: Database,
    one: Asked,
    examination: Examination,
    *,
    now: datetime,
    good_rows: bool,
    tell: Progress,
) -> Loaded:
    """Load a file that was examined, as ``actions.load_and_prove``, in a process of its own.

    Raises what that raises, NotStarted, and Ended, which says whether it was loaded all the same.
    """
    one = replace(one, options=examination.options)
    try:
        loaded: Loaded = PROCESSES.run(_loaded, one, now, good_rows, near=_near(one), tell=tell)
    except Ended as fault:
        with database.reading() as session:
            upload = batch_of_moment(session, at=now, person=one.person.name)
        said = NOT_LOADED if upload is None else LOADED_ALL_THE_SAME
        raise Ended(said.format(file=one.name, upload=upload)) from fault
    return loaded


def undo(database: Database, person: Person, *, batch_id: int, now: datetime, tell: Progress) -> Undone:
    """Undo an upload as ``actions.undo``: a large one in a process of its own.

    Raises what that raises, NotStarted, and Ended, which says what became of it.
    """
    with database.reading() as session:
        summary = batch(session, id=batch_id).summary
    if sum(summary.get(name) or 0 for name in ("inserted", "updated", "unchanged")) < LARGE_ROWS:
        return actions.undo(database, person, batch_id=batch_id, now=now, kinds=KINDS, progress=tell)
    try:
        undone: Undone = PROCESSES.run(_undone, _url(database), person, batch_id, now, tell=tell)
    except Ended as fault:
        with database.reading() as session:
            halfway = batch_id in being_undone(session.connection())
            ended = batch(session, id=batch_id).undone_at is not None
        said = HALF_UNDONE if halfway else UNDONE_ALL_THE_SAME if ended else NOT_UNDONE
        raise Ended(said.format(upload=batch_id)) from fault
    return undone


# What runs in the process: it keeps what it examined last, as that is most often loaded next.
_last: tuple[tuple[object, ...], tuple[object, ...], Examination] | None = None


def _examined(one: Asked, tell: Progress) -> Examination:
    return _for_the_server(_looked_at(one, tell))


def _for_the_server(examination: Examination) -> Examination:
    """Leave out what only comparing and storing need, and what the server has."""
    comparisons = tuple(
        replace(compared, target=replace(compared.target, existing=None, match=None))
        for compared in examination.comparisons
    )
    return replace(examination, content=b"", comparisons=comparisons)


def _looked_at(one: Asked, tell: Progress) -> Examination:
    global _last
    raw = None
    with Database(one.url).reading() as session:
        if _last is not None:
            if one.key in _last[:2] and _last[2].holds(session):
                return _last[2]
            if (_last[2].content, _last[2].file_name) == (one.content, one.name):
                raw = _last[2].raw
            _last = None  # a large file is not held twice
        tell(0.05, "Reading and checking")
        examination = examine(
            session, one.content, name=one.name, kinds=KINDS, person=one.person, today=one.today,
            options=one.options, raw=raw,
        )  # fmt: skip
    _last = (one.key, replace(one, options=examination.options).key, examination)
    return examination


def _loaded(one: Asked, now: datetime, good_rows: bool, tell: Progress) -> Loaded:
    global _last
    examination = _looked_at(one, tell)
    loaded = actions.load_and_prove(
        Database(one.url), one.person, examination, now=now, good_rows=good_rows, progress=tell
    )
    _last = None
    return loaded


def _undone(url: str, person: Person, batch_id: int, now: datetime, tell: Progress) -> Undone:
    return actions.undo(Database(url), person, batch_id=batch_id, now=now, kinds=KINDS, progress=tell)


def _url(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def _near(one: Asked) -> str:
    return f"{one.url} {hash(one.content)}"
